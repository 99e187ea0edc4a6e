import type { FilePlace } from '../draft.js';
import { type CodedSpan, codedNumber } from './coded-date.js';
import type { DatasetTies } from './dataset-ties.js';

/** What an action or level of hostility is in our relations. */
export interface Hostility {
  readonly type: string;
  /** In words, after the codebook of the militarized interstate disputes. */
  readonly words: string;
}

/** Highest actions, by code; 0 is none. */
const ACTIONS = new Map<number, Hostility>([
  [1, { type: 'threat/force', words: 'threat to use force' }],
  [2, { type: 'threat/force', words: 'threat to blockade' }],
  [3, { type: 'threat/force', words: 'threat to occupy territory' }],
  [4, { type: 'threat/force', words: 'threat to declare war' }],
  [5, { type: 'threat/force', words: 'threat to use chemical, biological or radiological weapons' }],
  [6, { type: 'threat/force', words: 'threat to join a war' }],
  [7, { type: 'military-posture/show-of-force', words: 'show of force' }],
  [8, { type: 'military-posture/alert', words: 'alert' }],
  [9, { type: 'military-posture/alert', words: 'nuclear alert' }],
  [10, { type: 'military-posture/mobilisation', words: 'mobilisation' }],
  [11, { type: 'military-posture', words: 'fortifying of a border' }],
  [12, { type: 'military-posture', words: 'violation of a border' }],
  [13, { type: 'armed-conflict', words: 'blockade' }],
  [14, { type: 'armed-conflict/occupation', words: 'occupation of territory' }],
  [15, { type: 'armed-conflict', words: 'seizure' }],
  [16, { type: 'armed-conflict', words: 'attack' }],
  [17, { type: 'armed-conflict/combat', words: 'clash' }],
  [18, { type: 'armed-conflict', words: 'declaration of war' }],
  [19, { type: 'armed-conflict', words: 'use of chemical, biological or radiological weapons' }],
  [20, { type: 'armed-conflict', words: 'beginning of an interstate war' }],
  [21, { type: 'armed-conflict', words: 'joining of an interstate war' }],
]);

/** Levels of hostility, by code; 1 is no militarised action. */
const LEVELS = new Map<number, Hostility>([
  [2, { type: 'threat/force', words: 'threat to use force' }],
  [3, { type: 'military-posture', words: 'display of force' }],
  [4, { type: 'armed-conflict', words: 'use of force' }],
  [5, { type: 'armed-conflict', words: 'war' }],
]);

/**
 * The relation by level of hostility, made finer by the highest action where the two agree; `undefined` when there
 * was no militarised action or it is not known.
 */
export function hostilityOf(level: string, action: string): Hostility | undefined {
  const byLevel = LEVELS.get(codedNumber(level) ?? 0);
  const byAction = ACTIONS.get(codedNumber(action) ?? 0);
  if (!byLevel) return codedNumber(level) === 1 ? undefined : byAction;
  if (!byAction || familyOf(byAction) !== familyOf(byLevel)) return byLevel;
  return byLevel.words === 'war' ? { type: byAction.type, words: `war; ${byAction.words}` } : byAction;
}

const familyOf = ({ type }: Hostility): string => type.split('/')[0]!;

/** A side of a dispute, with its level of hostility and highest action as coded. */
export interface Disputant {
  readonly actor: string;
  readonly level: string;
  readonly action: string;
}

/** Two states against each other in one dispute. */
export interface DisputePair {
  /** Number of the dispute. */
  readonly number: string;
  /** On the side that acted first. */
  readonly first: Disputant;
  readonly second: Disputant;
  readonly span: CodedSpan;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly at: FilePlace;
}

/**
 * Adds what the two did: each what it did to the other; where both used force, one tie of two sides.
 * @returns how many ties were added; none when neither is known to have acted
 */
export function addDispute(ties: DatasetTies, { number, first, second, span, attributes, at }: DisputePair): number {
  const own = (side: Disputant) => hostilityOf(side.level, side.action);
  const [did, didBack] = [own(first), own(second)];
  const shared = { start: span.start, end: span.end, eventId: `mid-${number}` };
  const codes = ({ level, action }: Disputant) => ({ ...attributes, dispnum: number, hostlev: level, hiact: action });
  if (did && didBack && familyOf(did) === 'armed-conflict' && familyOf(didBack) === 'armed-conflict') {
    ties.add(
      {
        ...shared,
        source: first.actor,
        target: second.actor,
        type: did.type === didBack.type ? did.type : 'armed-conflict',
        twoSided: true,
        note: `Highest action in the dispute: ${did.words}; of the other side: ${didBack.words}.`,
        attributes: { ...codes(first), hostlev2: second.level, hiact2: second.action },
      },
      at,
    );
    return 1;
  }
  let added = 0;
  for (const [from, to, hostility] of [[first, second, did] as const, [second, first, didBack] as const]) {
    if (!hostility) continue;
    const note = `Highest action in the dispute: ${hostility.words}.`;
    ties.add(
      { ...shared, source: from.actor, target: to.actor, type: hostility.type, note, attributes: codes(from) },
      at,
    );
    added += 1;
  }
  return added;
}
