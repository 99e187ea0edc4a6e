import type { Text } from './text.js';

/** Form that stands for a kind of actor; the scene decides how each is drawn. */
export type ActorShape = 'state' | 'person' | 'body' | 'force' | 'mission' | 'organisation' | 'media';

/** Group of kinds in the filter of actors. */
export type ActorGroupId =
  | 'states'
  | 'persons'
  | 'bodies'
  | 'missions'
  | 'forces'
  | 'organisations'
  | 'media'
  | 'other';

/** One group of kinds of actor. */
export interface ActorGroup {
  readonly id: ActorGroupId;
  readonly label: Text;
}

/** The groups in the order of the filter. */
export const ACTOR_GROUPS: readonly ActorGroup[] = [
  { id: 'states', label: { en: 'States' } },
  { id: 'persons', label: { en: 'Persons' } },
  { id: 'bodies', label: { en: 'State bodies' } },
  { id: 'missions', label: { en: 'Missions' } },
  { id: 'forces', label: { en: 'Forces' } },
  { id: 'organisations', label: { en: 'Organisations' } },
  { id: 'media', label: { en: 'Media' } },
  { id: 'other', label: { en: 'Other' } },
];

/** One row of the actor vocabulary. */
export interface ActorType {
  readonly id: string;
  /** Type that this one is a kind of: datasets may write `media/state-media` for it. */
  readonly parent?: string;
  readonly label: Text;
  readonly plural: Text;
  readonly definition: Text;
  readonly group: ActorGroupId;
  readonly shape: ActorShape;
  /** Whether it is a frame in which the people and bodies affiliated to it sit. */
  readonly framed: boolean;
  /** CAMEO role codes, which PLOVER shares; empty where the actor's own country code is used, or the role decides. */
  readonly cameo: readonly string[];
  /**
   * Whether its word counts as the word of the state it is affiliated to. For a person this holds only while an
   * office in a state or one of its bodies is held, which the affiliations tell.
   */
  readonly speaksFor: boolean;
}

/** The row for kinds that the vocabulary does not know. */
const OTHER_ACTOR: ActorType = {
  id: 'other',
  label: { en: 'Other actor' },
  plural: { en: 'Other actors' },
  definition: { en: 'An actor of a kind that is not in this vocabulary.' },
  group: 'other',
  shape: 'organisation',
  framed: false,
  cameo: [],
  speaksFor: false,
};

/**
 * Every kind of actor the product knows, in the order of lists; `other` is last.
 *
 * Organs of a state speak for it, whether they govern, legislate or judge (International Law Commission, Articles
 * on State Responsibility, article 4). State media do by the rules of standing. Parties, armed groups, companies,
 * organisations and other media speak for themselves.
 */
export const ACTOR_TYPES: readonly ActorType[] = [
  {
    id: 'state',
    label: { en: 'State' },
    plural: { en: 'States' },
    definition: { en: 'A sovereign state, present or former.' },
    group: 'states',
    shape: 'state',
    framed: true,
    cameo: [],
    speaksFor: true,
  },
  {
    id: 'entity',
    label: { en: 'Entity' },
    plural: { en: 'Entities' },
    definition: { en: 'A body that claims statehood or autonomy and that few states recognise.' },
    group: 'states',
    shape: 'state',
    framed: true,
    cameo: [],
    speaksFor: true,
  },
  {
    id: 'person',
    label: { en: 'Person' },
    plural: { en: 'Persons' },
    definition: { en: 'A human being in a public role.' },
    group: 'persons',
    shape: 'person',
    framed: false,
    cameo: [],
    speaksFor: true,
  },
  {
    id: 'government-body',
    label: { en: 'Government body' },
    plural: { en: 'Government bodies' },
    definition: { en: 'A presidency, ministry, council or agency of a state.' },
    group: 'bodies',
    shape: 'body',
    framed: false,
    cameo: ['GOV'],
    speaksFor: true,
  },
  {
    id: 'legislature',
    label: { en: 'Legislature' },
    plural: { en: 'Legislatures' },
    definition: { en: 'A parliament or a chamber of one.' },
    group: 'bodies',
    shape: 'body',
    framed: false,
    cameo: ['LEG'],
    speaksFor: true,
  },
  {
    id: 'court',
    label: { en: 'Court' },
    plural: { en: 'Courts' },
    definition: { en: 'A court of law of a state.' },
    group: 'bodies',
    shape: 'body',
    framed: false,
    cameo: ['JUD'],
    speaksFor: true,
  },
  {
    id: 'intelligence-service',
    label: { en: 'Intelligence service' },
    plural: { en: 'Intelligence services' },
    definition: { en: 'A service of a state that gathers intelligence.' },
    group: 'bodies',
    shape: 'body',
    framed: false,
    cameo: ['SPY'],
    speaksFor: true,
  },
  {
    id: 'diplomatic-mission',
    label: { en: 'Diplomatic mission' },
    plural: { en: 'Diplomatic missions' },
    definition: {
      en: 'An embassy, consulate or mission to an organisation, which belongs to the state that sends it.',
    },
    group: 'missions',
    shape: 'mission',
    framed: false,
    cameo: ['GOV'],
    speaksFor: true,
  },
  {
    id: 'armed-force',
    label: { en: 'Armed force' },
    plural: { en: 'Armed forces' },
    definition: { en: 'The forces of a state, a branch of them or a contingent.' },
    group: 'forces',
    shape: 'force',
    framed: false,
    cameo: ['MIL'],
    speaksFor: true,
  },
  {
    id: 'armed-group',
    label: { en: 'Armed group' },
    plural: { en: 'Armed groups' },
    definition: {
      en: 'An armed organisation that is not part of the forces of a state, or a private military company.',
    },
    group: 'forces',
    shape: 'force',
    framed: false,
    cameo: ['REB', 'UAF'],
    speaksFor: false,
  },
  {
    id: 'party',
    label: { en: 'Political party' },
    plural: { en: 'Political parties' },
    definition: { en: 'A political party, in government or not.' },
    group: 'organisations',
    shape: 'organisation',
    framed: false,
    cameo: ['PTY', 'GOV', 'OPP'],
    speaksFor: false,
  },
  {
    id: 'igo',
    label: { en: 'Intergovernmental organisation' },
    plural: { en: 'Intergovernmental organisations' },
    definition: { en: 'A body, alliance or monitoring team of several states.' },
    group: 'organisations',
    shape: 'organisation',
    framed: false,
    cameo: ['IGO'],
    speaksFor: false,
  },
  {
    id: 'ngo',
    label: { en: 'Non-governmental organisation' },
    plural: { en: 'Non-governmental organisations' },
    definition: { en: 'An organisation of citizens, independent of governments.' },
    group: 'organisations',
    shape: 'organisation',
    framed: false,
    cameo: ['NGO'],
    speaksFor: false,
  },
  {
    id: 'company',
    label: { en: 'Company' },
    plural: { en: 'Companies' },
    definition: { en: 'A business, whoever owns it.' },
    group: 'organisations',
    shape: 'organisation',
    framed: false,
    cameo: ['BUS', 'MNC'],
    speaksFor: false,
  },
  {
    id: 'media',
    label: { en: 'Media' },
    plural: { en: 'Media' },
    definition: { en: 'A news outlet or agency, which speaks in its own voice.' },
    group: 'media',
    shape: 'media',
    framed: false,
    cameo: ['MED'],
    speaksFor: false,
  },
  {
    id: 'state-media',
    parent: 'media',
    label: { en: 'State media' },
    plural: { en: 'State media' },
    definition: { en: 'A news outlet or agency that a state owns or directs.' },
    group: 'media',
    shape: 'media',
    framed: false,
    cameo: ['MED'],
    speaksFor: true,
  },
  OTHER_ACTOR,
];

// Keys come from files, so a Map: `__proto__` is as unknown as any other word.
const actorTypesByText = new Map(
  ACTOR_TYPES.flatMap(type => [
    [type.id, type] as const,
    ...(type.parent === undefined ? [] : [[`${type.parent}/${type.id}`, type] as const]),
  ]),
);

/**
 * The row for a type text of a dataset: `media/state-media` and `state-media` are the same, an unknown subtype falls
 * back to its type, and an unknown type to the row `other`.
 */
export function actorTypeOf(typeText: string): ActorType {
  const type = actorTypesByText.get(typeText) ?? actorTypesByText.get(typeText.split('/', 1)[0] ?? '');
  return type ?? OTHER_ACTOR;
}
