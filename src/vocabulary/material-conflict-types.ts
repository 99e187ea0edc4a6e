import { told } from './sentence-patterns.js';
import type { TieType } from './tie-type.js';

/**
 * Material conflict: sanctions, relations cut and posture in browns to wine, armed conflict in the colour of ink.
 *
 * Sanctions, broken relations, raised readiness and fighting last, and an absent end means that nobody said when
 * they stopped: states. A single act (an easing, an expulsion, a test, a strike, a capture) is an event. An invasion
 * stays a state: the entering has a day, but a bare date must not say that the forces left on it.
 */
export const MATERIAL_CONFLICT_TYPES: readonly TieType[] = [
  {
    id: 'sanction',
    tag: 'SA',
    label: { en: 'Sanction' },
    definition: { en: 'The source restricted trade, money or travel of the target, or eased such a restriction.' },
    direction: 'directed',
    family: 'conflict',
    quad: 'MK',
    goldstein: -8.0,
    cameo: ['163'],
    // The PLOVER manual files CAMEO 163 here; its conversion table of 2021 says COERCE.
    plover: 'SANCTION',
    temporality: 'state',
    sentence: told('{source} imposed sanctions on {target}', '{target} was put under sanctions by {source}'),
    headline: false,
    hue: { light: '#6B3B2B', dark: '#D9A183' },
    subtypes: [
      {
        id: 'un',
        label: { en: 'UN sanctions' },
        definition: { en: 'Sanctions decided by the United Nations Security Council.' },
        sentence: told(
          '{source} imposed United Nations sanctions on {target}',
          '{target} was put under United Nations sanctions by {source}',
        ),
      },
      {
        id: 'national',
        label: { en: 'National sanctions' },
        definition: { en: 'Sanctions that a state or a union of states decided by itself.' },
      },
      {
        id: 'listing',
        label: { en: 'Listing' },
        definition: { en: 'The target was put on a list of persons, bodies or ships under sanctions.' },
        sentence: told('{source} put {target} on a sanctions list', '{target} was put on a sanctions list by {source}'),
      },
      {
        id: 'embargo',
        label: { en: 'Embargo' },
        definition: { en: 'A ban on trade in arms, fuel or other goods with the target.' },
        sentence: told('{source} imposed an embargo on {target}', '{target} was put under an embargo by {source}'),
      },
      {
        id: 'eased',
        label: { en: 'Sanctions eased' },
        definition: { en: 'The source lifted or loosened sanctions on the target.' },
        family: 'cooperation',
        quad: 'MC',
        goldstein: 7.0,
        cameo: ['085'],
        plover: 'RETREAT',
        temporality: 'event',
        sentence: told('{source} eased sanctions on {target}', '{target} had sanctions eased by {source}'),
      },
    ],
  },
  {
    id: 'relations-cut',
    tag: 'RC',
    label: { en: 'Relations cut' },
    definition: { en: 'The source reduced or ended its formal relations with the target.' },
    direction: 'directed',
    family: 'conflict',
    quad: 'MK',
    goldstein: -4.0,
    cameo: ['161', '166'],
    plover: 'SANCTION',
    temporality: 'event',
    sentence: told('{source} cut back relations with {target}', '{target} saw {source} cut back relations'),
    headline: false,
    hue: { light: '#A13B59', dark: '#DC6686' },
    subtypes: [
      {
        id: 'downgrade',
        label: { en: 'Downgrade of relations' },
        definition: { en: 'The source lowered the level of diplomatic relations.' },
        cameo: ['161'],
        sentence: told(
          '{source} lowered the level of relations with {target}',
          '{target} saw {source} lower the level of relations',
        ),
      },
      {
        id: 'break',
        label: { en: 'Break of relations' },
        definition: { en: 'The source ended diplomatic relations, until they are opened again.' },
        cameo: ['161'],
        temporality: 'state',
        sentence: told(
          '{source} broke off diplomatic relations with {target}',
          '{target} saw {source} break off diplomatic relations',
        ),
      },
      {
        id: 'expulsion',
        label: { en: 'Expulsion' },
        definition: { en: 'The source ordered diplomats, staff or a mission of the target to leave.' },
        goldstein: -7.0,
        cameo: ['166'],
        sentence: told(
          '{source} expelled representatives of {target}',
          '{target} had representatives expelled by {source}',
        ),
      },
      {
        id: 'recall',
        label: { en: 'Recall' },
        definition: { en: 'The source called its own ambassador or mission home from the target.' },
        cameo: ['161'],
        sentence: told(
          '{source} recalled representatives from {target}',
          '{target} saw {source} recall representatives',
        ),
      },
    ],
  },
  {
    id: 'military-posture',
    tag: 'MP',
    label: { en: 'Military posture' },
    definition: { en: 'The source showed or raised its readiness to use force, with regard to the target.' },
    direction: 'directed',
    family: 'conflict',
    quad: 'MK',
    goldstein: -7.2,
    cameo: ['150', '151', '152', '153', '154'],
    plover: 'MOBILIZE',
    temporality: 'event',
    sentence: told(
      '{source} showed military readiness with regard to {target}',
      '{target} was the subject of a show of military readiness by {source}',
    ),
    headline: false,
    hue: { light: '#9B6A7B', dark: '#E8B0C4' },
    subtypes: [
      {
        id: 'test',
        label: { en: 'Weapons test' },
        definition: { en: 'The source tested a weapon.' },
        cameo: ['150'],
        sentence: told(
          '{source} tested weapons with regard to {target}',
          '{target} was the subject of a weapons test by {source}',
        ),
      },
      {
        id: 'alert',
        label: { en: 'Alert' },
        definition: { en: 'The source put forces on a higher level of alert.' },
        cameo: ['152'],
        temporality: 'state',
        sentence: told(
          '{source} put forces on alert with regard to {target}',
          '{target} was the subject of an alert of forces by {source}',
        ),
      },
      {
        id: 'mobilisation',
        label: { en: 'Mobilisation' },
        definition: { en: 'The source called up or massed forces.' },
        cameo: ['154'],
        temporality: 'state',
        sentence: told(
          '{source} mobilised forces with regard to {target}',
          '{target} was the subject of a mobilisation of forces by {source}',
        ),
      },
      {
        id: 'show-of-force',
        label: { en: 'Show of force' },
        definition: { en: 'The source displayed forces, such as by a flight, a passage of ships or a parade.' },
        cameo: ['150'],
        sentence: told(
          '{source} made a show of force with regard to {target}',
          '{target} was the subject of a show of force by {source}',
        ),
      },
    ],
  },
  {
    id: 'armed-conflict',
    tag: 'AC',
    label: { en: 'Armed conflict' },
    definition: { en: 'The source used armed force against the target, or the two against each other.' },
    direction: 'directed',
    family: 'conflict',
    quad: 'MK',
    goldstein: -10.0,
    cameo: ['190', '191', '192', '193', '194', '195'],
    plover: 'ASSAULT',
    temporality: 'state',
    sentence: told(
      '{source} fought {target}',
      '{target} was fought by {source}',
      '{source} and {target} fought each other',
    ),
    headline: false,
    hue: { light: '#2A2A2A', dark: '#E8E4DA' },
    subtypes: [
      {
        id: 'combat',
        label: { en: 'Combat' },
        definition: { en: 'Forces of the source fought forces of the target.' },
        cameo: ['190', '193', '194'],
      },
      {
        id: 'invasion',
        label: { en: 'Invasion' },
        definition: { en: 'Forces of the source entered territory that the target held or claims.' },
        cameo: ['190'],
        sentence: told(
          '{source} entered territory of {target} with armed forces',
          '{target} had territory entered by armed forces of {source}',
        ),
      },
      {
        id: 'strike',
        label: { en: 'Strike' },
        definition: { en: 'The source attacked from a distance, with aircraft, missiles, drones or artillery.' },
        cameo: ['194', '195'],
        temporality: 'event',
        sentence: told('{source} carried out a strike on {target}', '{target} was hit by a strike of {source}'),
      },
      {
        id: 'occupation',
        label: { en: 'Occupation' },
        definition: { en: 'Forces of the source held territory that the target had held or claims.' },
        goldstein: -9.5,
        cameo: ['192'],
        sentence: told('{source} held territory of {target}', '{target} had territory held by {source}'),
      },
      {
        id: 'capture',
        label: { en: 'Capture' },
        definition: { en: 'The source took soldiers, equipment or positions of the target.' },
        temporality: 'event',
        sentence: told(
          '{source} captured soldiers, equipment or positions of {target}',
          '{target} had soldiers, equipment or positions captured by {source}',
        ),
      },
    ],
  },
];
