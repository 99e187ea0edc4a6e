import { told, toldTogether } from './sentence-patterns.js';
import type { TieType } from './tie-type.js';

/**
 * Structural relations, in greys: no event code, no Goldstein value, never scored. Membership, alliance and
 * affiliation are states. A delegation is an event: the commission is bound to one errand and ends with it; who is
 * sent for good, such as an ambassador, has an affiliation.
 */
export const STRUCTURE_TYPES: readonly TieType[] = [
  {
    id: 'membership',
    tag: 'MB',
    label: { en: 'Membership' },
    definition: { en: 'The source belongs to the organisation, treaty body or group that is the target.' },
    direction: 'directed',
    family: 'structure',
    quad: 'ST',
    goldstein: undefined,
    cameo: [],
    plover: undefined,
    temporality: 'state',
    sentence: told('{source} was a member of {target}', '{target} had {source} as a member'),
    headline: false,
    hue: { light: '#857F73', dark: '#8B8F93' },
    subtypes: [
      {
        id: 'member',
        label: { en: 'Member' },
        definition: { en: 'A member with full rights.' },
      },
      {
        id: 'observer',
        label: { en: 'Observer' },
        definition: { en: 'An actor that may attend without a vote.' },
        sentence: told('{source} was an observer at {target}', '{target} had {source} as an observer'),
      },
      {
        id: 'partner',
        label: { en: 'Partner' },
        definition: { en: 'An actor tied to the body by an agreement short of membership.' },
        sentence: told('{source} was a partner of {target}', '{target} had {source} as a partner'),
      },
    ],
  },
  {
    id: 'alliance',
    tag: 'AL',
    label: { en: 'Alliance' },
    definition: { en: 'The two sides are bound by an alliance treaty that is in force.' },
    direction: 'mutual',
    family: 'structure',
    quad: 'ST',
    goldstein: undefined,
    cameo: [],
    plover: undefined,
    temporality: 'state',
    sentence: toldTogether('were allied by treaty'),
    headline: false,
    hue: { light: '#5F7482', dark: '#8FA9BA' },
    subtypes: [],
  },
  {
    id: 'delegation',
    tag: 'DL',
    label: { en: 'Delegation' },
    definition: { en: 'The source gave the target a commission to act for it on one occasion.' },
    direction: 'directed',
    family: 'structure',
    quad: 'ST',
    goldstein: undefined,
    cameo: [],
    plover: undefined,
    temporality: 'event',
    sentence: told('{source} sent {target} as envoy', '{target} was sent as envoy by {source}'),
    headline: false,
    hue: { light: '#746B4E', dark: '#B5AD9A' },
    subtypes: [
      {
        id: 'sent-by',
        label: { en: 'Sent by' },
        definition: { en: 'The target travelled on the orders of the source.' },
      },
      {
        id: 'on-behalf-of',
        label: { en: 'On behalf of' },
        definition: { en: 'The target spoke or acted in the name of the source.' },
        sentence: told('{source} was represented by {target}', '{target} acted on behalf of {source}'),
      },
    ],
  },
  {
    id: 'affiliation',
    tag: 'AF',
    label: { en: 'Affiliation' },
    definition: { en: 'The source holds an office in the target, or is a part of it.' },
    direction: 'directed',
    family: 'structure',
    quad: 'ST',
    goldstein: undefined,
    cameo: [],
    plover: undefined,
    temporality: 'state',
    sentence: told('{source} was affiliated with {target}', '{target} had {source} affiliated with it'),
    headline: false,
    hue: { light: '#8A6F7C', dark: '#A98E9C' },
    subtypes: [
      {
        id: 'office',
        label: { en: 'Office' },
        definition: { en: 'A person who holds an office in a body or a state.' },
        sentence: told('{source} held an office in {target}', '{target} had {source} in an office'),
      },
      {
        id: 'part-of',
        label: { en: 'Part of' },
        definition: { en: 'A body that is a part of a larger one.' },
        sentence: told('{source} was a part of {target}', '{target} had {source} as a part'),
      },
      {
        id: 'state-owned',
        label: { en: 'State-owned' },
        definition: { en: 'A company or outlet that a state owns.' },
        sentence: told('{source} was owned by {target}', '{target} owned {source}'),
      },
      {
        id: 'located-in',
        label: { en: 'Located in' },
        definition: { en: 'A mission, force or body that has its place in the target.' },
        sentence: told('{source} was located in {target}', '{target} was the location of {source}'),
      },
    ],
  },
];

/**
 * The last row, for a relation that the vocabulary does not know. It stands in no class and claims no more than
 * that something was recorded. An event, since nothing says that what was dated went on.
 */
export const OTHER_TYPE: TieType = {
  id: 'other',
  tag: 'OT',
  label: { en: 'Other' },
  definition: { en: 'A relation that is not in this vocabulary, kept as its dataset names it.' },
  direction: 'either',
  family: 'structure',
  quad: 'ST',
  goldstein: undefined,
  cameo: [],
  plover: undefined,
  temporality: 'event',
  sentence: told(
    '{source} had another relation with {target}',
    '{target} had another relation with {source}',
    '{source} and {target} had another relation',
  ),
  headline: false,
  hue: { light: '#5E5E66', dark: '#BDBDC2' },
  subtypes: [],
};
