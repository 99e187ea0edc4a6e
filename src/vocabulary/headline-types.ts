import { told, toldTogether } from './sentence-patterns.js';
import type { TieType } from './tie-type.js';

/**
 * The four headline relations, which come first in every list, filter and legend. Their hues are told apart with
 * full deuteranopia, protanopia and tritanopia as well.
 *
 * A visit is an event. Troop support and arms supply are states: troops stay, deliveries run over time, and an
 * absent end means that nobody said when they stopped. A treaty is a state as well: the signing is its start, and
 * it holds until its milestones say otherwise.
 */
export const HEADLINE_TYPES: readonly TieType[] = [
  {
    id: 'visit',
    tag: 'VI',
    label: { en: 'Visit' },
    definition: { en: 'The source travelled to the target, or to its territory, in a public role.' },
    direction: 'directed',
    family: 'cooperation',
    quad: 'VC',
    // CAMEO has a code and a value for each side; a visit is stored once, by its visitor.
    goldstein: 1.9,
    cameo: ['042', '043'],
    plover: 'CONSULT',
    temporality: 'event',
    sentence: told('{source} visited {target}', '{target} was visited by {source}'),
    headline: true,
    hue: { light: '#0070CB', dark: '#62A9FF' },
    subtypes: [
      {
        id: 'summit',
        label: { en: 'Summit visit' },
        definition: { en: 'A visit in which the leader of one side came to meet the leader of the other.' },
        sentence: told('{source} visited {target} for a summit', '{target} was visited by {source} for a summit'),
      },
      {
        id: 'official',
        label: { en: 'Official visit' },
        definition: { en: 'A visit announced as official by the visitor or the host.' },
      },
      {
        id: 'working',
        label: { en: 'Working visit' },
        definition: { en: 'A visit for business, without the ceremony of an official one.' },
      },
      {
        id: 'military',
        label: { en: 'Military visit' },
        definition: { en: 'A visit by members of armed forces or by those who direct them.' },
      },
      {
        id: 'parliamentary',
        label: { en: 'Parliamentary visit' },
        definition: { en: 'A visit by members of a legislature.' },
      },
      {
        id: 'transit',
        label: { en: 'Transit' },
        definition: { en: 'A stop on the way to somewhere else.' },
        sentence: told('{source} passed through {target}', '{target} was passed through by {source}'),
      },
    ],
  },
  {
    id: 'troop-support',
    tag: 'TS',
    label: { en: 'Troop support' },
    definition: { en: 'The source sent members of its forces to act for, with or on the territory of the target.' },
    direction: 'directed',
    family: 'cooperation',
    quad: 'MC',
    goldstein: 8.3,
    cameo: ['072', '074'],
    plover: 'AID',
    temporality: 'state',
    sentence: told(
      '{source} sent troops in support of {target}',
      '{target} was supported by troops that {source} had sent',
    ),
    headline: true,
    hue: { light: '#C8452D', dark: '#F0806A' },
    subtypes: [
      {
        id: 'combat',
        label: { en: 'Combat troops' },
        definition: { en: 'Troops sent to fight on the side of the target.' },
        sentence: told(
          '{source} sent combat troops in support of {target}',
          '{target} was supported by combat troops that {source} had sent',
        ),
      },
      {
        id: 'engineering',
        label: { en: 'Military engineers' },
        definition: { en: 'Troops sent to build, repair or clear mines.' },
        sentence: told(
          '{source} sent military engineers in support of {target}',
          '{target} was supported by military engineers that {source} had sent',
        ),
      },
      {
        id: 'advisers',
        label: { en: 'Military advisers' },
        definition: { en: 'Officers or specialists sent to advise the forces of the target.' },
        sentence: told(
          '{source} sent military advisers to {target}',
          '{target} was sent military advisers by {source}',
        ),
      },
      {
        id: 'basing',
        label: { en: 'Basing' },
        definition: { en: 'Troops stationed on the territory of the target, which agreed to it.' },
        // The one subtype that is protection by presence, not aid to a fight.
        goldstein: 8.5,
        cameo: ['074'],
        sentence: told(
          '{source} stationed troops with {target}',
          '{target} was host to troops that {source} stationed',
        ),
      },
    ],
  },
  {
    id: 'arms-supply',
    tag: 'AS',
    label: { en: 'Arms supply' },
    definition: { en: 'The source handed weapons, ammunition or military technology to the target, paid for or not.' },
    direction: 'directed',
    family: 'cooperation',
    quad: 'MC',
    goldstein: 8.3,
    cameo: ['072'],
    plover: 'AID',
    temporality: 'state',
    sentence: told('{source} supplied arms to {target}', '{target} received arms from {source}'),
    headline: true,
    hue: { light: '#8E3A8F', dark: '#C785C3' },
    subtypes: [
      {
        id: 'ammunition',
        label: { en: 'Ammunition' },
        definition: { en: 'Shells, rockets, cartridges and other ammunition.' },
        sentence: told('{source} supplied ammunition to {target}', '{target} received ammunition from {source}'),
      },
      {
        id: 'missiles',
        label: { en: 'Missiles' },
        definition: { en: 'Guided or ballistic missiles and their launchers.' },
        sentence: told('{source} supplied missiles to {target}', '{target} received missiles from {source}'),
      },
      {
        id: 'heavy-weapons',
        label: { en: 'Heavy weapons' },
        definition: { en: 'Artillery, rocket launchers, armoured vehicles, aircraft or ships.' },
        sentence: told('{source} supplied heavy weapons to {target}', '{target} received heavy weapons from {source}'),
      },
      {
        id: 'air-defence',
        label: { en: 'Air defence' },
        definition: { en: 'Weapons and radar against aircraft, missiles or drones.' },
        sentence: told(
          '{source} supplied air defence equipment to {target}',
          '{target} received air defence equipment from {source}',
        ),
      },
      {
        id: 'drones',
        label: { en: 'Drones' },
        definition: { en: 'Uncrewed aircraft or vessels for military use.' },
        sentence: told('{source} supplied drones to {target}', '{target} received drones from {source}'),
      },
      {
        id: 'technology',
        label: { en: 'Military technology' },
        definition: { en: 'Parts, plans, machines or know-how for making or using weapons.' },
        sentence: told(
          '{source} supplied military technology to {target}',
          '{target} received military technology from {source}',
        ),
      },
      {
        id: 'unspecified',
        label: { en: 'Unspecified arms' },
        definition: { en: 'Arms of a kind that the sources do not name.' },
      },
    ],
  },
  {
    id: 'treaty',
    tag: 'TR',
    label: { en: 'Treaty' },
    definition: { en: 'The parties put their names to a written agreement, from its signing until it ends.' },
    direction: 'mutual',
    family: 'cooperation',
    quad: 'VC',
    goldstein: 8.0,
    cameo: ['057'],
    plover: 'SUPPORT',
    temporality: 'state',
    sentence: toldTogether('signed a treaty'),
    headline: true,
    hue: { light: '#1B8A5A', dark: '#56D09B' },
    subtypes: [
      {
        id: 'defence-pact',
        label: { en: 'Defence pact' },
        definition: { en: 'A treaty whose parties undertake to help one another if attacked (COW Type I).' },
        sentence: toldTogether('signed a treaty with a mutual defence clause'),
      },
      {
        id: 'neutrality-nonaggression',
        label: { en: 'Neutrality or non-aggression pact' },
        definition: { en: 'A treaty whose parties undertake not to attack, or not to join an attacker (COW Type II).' },
        sentence: toldTogether('signed a neutrality or non-aggression pact'),
      },
      {
        id: 'consultation-pact',
        label: { en: 'Consultation pact (entente)' },
        definition: { en: 'A treaty whose parties undertake to consult one another in a crisis (COW Type III).' },
        sentence: toldTogether('signed a consultation pact (entente)'),
      },
      {
        id: 'friendship',
        label: { en: 'Friendship treaty' },
        definition: { en: 'A treaty on general relations, without a duty to defend.' },
        sentence: toldTogether('signed a treaty of friendship'),
      },
      {
        id: 'economic',
        label: { en: 'Economic treaty' },
        definition: { en: 'A treaty on trade, investment, finance or another economic matter.' },
        sentence: toldTogether('signed an economic treaty'),
      },
      {
        id: 'border',
        label: { en: 'Border treaty' },
        definition: { en: 'A treaty on where a border runs or how it is managed.' },
        sentence: toldTogether('signed a border treaty'),
      },
      {
        id: 'arms-control',
        label: { en: 'Arms control treaty' },
        definition: { en: 'A treaty that limits, reduces or bans weapons or tests of them.' },
        sentence: toldTogether('signed an arms control treaty'),
      },
      {
        id: 'armistice',
        label: { en: 'Armistice' },
        definition: { en: 'An agreement to stop fighting, which does not by itself end the war.' },
        // Event data count a ceasefire as a deed, so it leaves the class of its type.
        quad: 'MC',
        goldstein: 9.0,
        cameo: ['0871'],
        plover: 'RETREAT',
        sentence: toldTogether('agreed an armistice'),
      },
      {
        id: 'peace',
        label: { en: 'Peace treaty' },
        definition: { en: 'A treaty that ends a war between its parties.' },
        sentence: toldTogether('signed a peace treaty'),
      },
      {
        id: 'declaration',
        label: { en: 'Joint declaration' },
        definition: { en: 'A text that the parties issued together, binding or not.' },
        sentence: toldTogether('issued a joint declaration'),
      },
    ],
  },
];
