import { type Evidence, type Speaker, type StandingLevel, standingLevelSchema } from './dataset-schema.js';
import { readDate } from './read-date.js';
import { originOf, type Voice, voiceOf } from './voice.js';

/** Levels of standing, best established first. */
export const standingLevels: readonly StandingLevel[] = standingLevelSchema.options;

/** What decided the level of a standing. */
export type StandingRule =
  /** Both sides signed: a treaty text or joint statement speaks for each. */
  | 'joint-instrument'
  | 'every-side-acknowledges'
  | 'one-side-acknowledges'
  /** Only outlets, unnamed sources or states and bodies that are no party say so. */
  | 'outlet-or-third-party'
  | 'opponent-accuses'
  /** Nobody asserts the tie. */
  | 'no-evidence'
  /** The author set the level and wrote why. */
  | 'override'
  /** The evidence left by a filter would give more than the whole does; a filter never raises a level. */
  | 'not-raised-by-filter';

/** How well a tie is established, and by whom. */
export interface Standing {
  readonly level: StandingLevel;
  /** The level the evidence gives by the rules; differs from `level` only by override or filter. */
  readonly computedLevel: StandingLevel;
  /** A party denies the tie. */
  readonly disputed: boolean;
  /** Every origin that asserted the tie has withdrawn it. Independent of `level`, which stays what it was. */
  readonly retracted: boolean;
  readonly rule: StandingRule;
  /** Sides (home actor ids) that acknowledge the tie, the source's first. */
  readonly acknowledgedBy: readonly string[];
  /** Sides that deny it, likewise. */
  readonly deniedBy: readonly string[];
  /** Distinct origins of the assertions that count: ten papers with one wire story are one. */
  readonly origins: number;
  /** Why the author overrode the computed level. */
  readonly reason?: string;
}

/** What standing needs to know of a tie. */
export interface GradedTie {
  readonly source: string;
  readonly target: string;
  /** Civil day on which the parties' states are taken; `undefined` = undated. */
  readonly day: number | undefined;
  readonly evidence: readonly Evidence[];
  /** Actors the tie is directed against; what these say of it is an accusation. */
  readonly against?: readonly string[];
  readonly override?: { readonly level: StandingLevel; readonly reason: string };
}

/** What standing asks of the dataset. */
export interface StandingContext {
  /** The state an actor belongs to on a civil day; see `affiliations.ts`. */
  homeOf(actorId: string, day: number | undefined): string;
  /** Whether its words count as its state's: bodies, missions, officials, state media, but not free media. */
  speaksFor(actorId: string, day: number | undefined): boolean;
  /** Who published a document, as a key (the document itself when unknown): same key, same origin. */
  documentKey(documentId: string): string | undefined;
}

/** For grading a part of the evidence; see `standingOver`. */
export interface StandingOptions {
  /** Whether an author's override replaces the level. Default `true`. */
  readonly overridesApply?: boolean;
  /** The best level allowed. */
  readonly capAt?: StandingLevel;
}

/** Shared by all ties without evidence: imported event data have a hundred thousand of them. */
const unsourced: Standing = {
  level: 'unsourced',
  computedLevel: 'unsourced',
  disputed: false,
  retracted: false,
  rule: 'no-evidence',
  acknowledgedBy: [],
  deniedBy: [],
  origins: 0,
};

/**
 * The standing of a tie by who acknowledges it; the highest rule that is met wins: `confirmed-both` (every side),
 * `confirmed-one`, `reported` (only outlets and third parties), `alleged` (only opponents accuse), `unsourced`.
 * `claimed` comes by override only, since no rule can tell an interested estimate from a plain statement.
 *
 * The sides are the states of source and target on the tie's day. One item acknowledges for one side at most (see
 * `voiceOf`), a joint instrument for each. A tie inside one state has one side, so that the state's own word, joint
 * or not, gives `confirmed-one`: there is no second party that could confirm.
 * An item that `qualifies` limits the tie (fewer, later, only advisers) and thereby grants that there is one, so it
 * acknowledges like one that `asserts`. Items with `supports` speak of a date, place or quantity, not of the tie.
 *
 * A side that denied first and acknowledged on a later day no longer denies.
 *
 * When an origin (first link of a chain) withdraws what it said, its assertions no longer count as long as other
 * origins assert the tie. When none is left, the tie is `retracted` and keeps the level that it had.
 * @see domain note, section 4, "Tie status"
 */
export function computeStanding(tie: GradedTie, context: StandingContext, options: StandingOptions = {}): Standing {
  if (tie.evidence.length === 0 && tie.override === undefined) return unsourced;
  const only = tie.evidence.length === 1 && tie.override === undefined ? tie.evidence[0]! : undefined;
  if (only?.stance === 'asserts' && speaksOfTheTie(only) && options.capAt === undefined) {
    return standingByOneWord(only, tie, context);
  }
  const sides = sidesOf(tie, context);
  const items = tie.evidence.filter(speaksOfTheTie);
  const withStance = (...stances: readonly Evidence['stance'][]) => items.filter(item => stances.includes(item.stance));
  const origin = (item: Evidence) => originOf(item, context.documentKey);
  const said = (some: readonly Evidence[]) => some.map(item => ({ item, voice: voiceOf(item, sides, tie, context) }));

  const asserting = withStance('asserts', 'qualifies');
  const withdrawn = new Set(withStance('retracts').map(origin));
  const remaining = asserting.filter(item => !withdrawn.has(origin(item)));
  const retracted = asserting.length > 0 && remaining.length === 0;
  const counted = retracted ? asserting : remaining;

  const assertions = said(counted);
  const computed = grade(assertions, sides);
  const denials = said(withStance('denies'));
  const deniedBy = sides.filter(side => stillDenies(side, denials, assertions));
  const decided = decide(computed, tie.override, options);
  return {
    level: decided.level,
    computedLevel: computed.level,
    disputed: deniedBy.length > 0,
    retracted,
    rule: decided.rule,
    acknowledgedBy: sidesHeard(sides, assertions),
    deniedBy,
    origins: new Set(counted.map(origin)).size,
    reason: decided.reason,
  };
}

/** Shared by all ties that one outlet or unnamed source tells of, as most imported ones are. */
const reportedOnce: Standing = {
  level: 'reported',
  computedLevel: 'reported',
  disputed: false,
  retracted: false,
  rule: 'outlet-or-third-party',
  acknowledgedBy: [],
  deniedBy: [],
  origins: 1,
};

/** The same rules for a tie with one assertion and nothing else, without their lists: most of a large dataset. */
function standingByOneWord(item: Evidence, tie: GradedTie, context: StandingContext): Standing {
  if (item.voice === undefined && item.jointInstrument !== true && !item.chain?.some(isNamed)) return reportedOnce;
  const sides = sidesOf(tie, context);
  const voice = voiceOf(item, sides, tie, context);
  if (voice.kind === 'other') return reportedOnce;
  const { level, rule } = grade([{ item, voice }], sides);
  return {
    ...reportedOnce,
    level,
    computedLevel: level,
    rule,
    acknowledgedBy: voice.kind === 'sides' ? sides.filter(side => voice.sides.includes(side)) : [],
  };
}

const isNamed = (speaker: Speaker): boolean => typeof speaker === 'string';

/** Whether a side denies and has not said the contrary on a later day. Undated words settle nothing. */
function stillDenies(side: string, denials: readonly Said[], assertions: readonly Said[]): boolean {
  const own = (said: readonly Said[]) =>
    said.filter(({ voice }) => voice.kind === 'sides' && voice.sides.includes(side)).map(({ item }) => dayOf(item));
  const granted = own(assertions);
  return own(denials).some(day => day === undefined || !granted.some(later => later !== undefined && later > day));
}

const dayOf = (item: Evidence): number | undefined =>
  item.saidOn === undefined ? undefined : readDate(item.saidOn)?.latestDay;

type Decision = Pick<Standing, 'level' | 'rule' | 'reason'>;

function decide(computed: Decision, override: GradedTie['override'], options: StandingOptions): Decision {
  if (override && options.overridesApply !== false) {
    return { level: override.level, rule: 'override', reason: override.reason };
  }
  if (options.capAt !== undefined && isBetter(computed.level, options.capAt)) {
    return { level: options.capAt, rule: 'not-raised-by-filter' };
  }
  return computed;
}

/**
 * The standing of a tie when some of its evidence is filtered out (a reader listens to certain speakers only).
 * The level never rises, overrides do not apply, and a hidden denial or retraction keeps its flag: `disputed` with
 * no one in `deniedBy` means "denial hidden". Also where the withdrawal is hidden, what was withdrawn stays so.
 * @param heard the items that pass the filter; with all of them the answer is `full`
 * @param full the standing by all the evidence
 */
export function standingOver(
  heard: readonly Evidence[],
  tie: GradedTie,
  full: Standing,
  context: StandingContext,
): Standing {
  if (heard.length === tie.evidence.length) return full;
  const withdrawals = tie.evidence.filter(item => item.stance === 'retracts' && !heard.includes(item));
  const part = computeStanding({ ...tie, evidence: [...heard, ...withdrawals] }, context, {
    overridesApply: false,
    capAt: full.level,
  });
  return { ...part, disputed: full.disputed || part.disputed, retracted: full.retracted || part.retracted };
}

/** Whether the first level is better established than the second. */
export function isBetter(one: StandingLevel, other: StandingLevel): boolean {
  return standingLevels.indexOf(one) < standingLevels.indexOf(other);
}

function sidesOf(tie: GradedTie, context: StandingContext): readonly string[] {
  return [...new Set([tie.source, tie.target].map(actor => context.homeOf(actor, tie.day)))];
}

function speaksOfTheTie(item: Evidence): boolean {
  return item.supports === undefined || item.supports.length === 0;
}

interface Said {
  readonly item: Evidence;
  readonly voice: Voice;
}

function sidesHeard(sides: readonly string[], said: readonly Said[]): readonly string[] {
  return sides.filter(side => said.some(({ voice }) => voice.kind === 'sides' && voice.sides.includes(side)));
}

function grade(said: readonly Said[], sides: readonly string[]): Decision {
  if (said.length === 0) return { level: 'unsourced', rule: 'no-evidence' };
  const heard = sidesHeard(sides, said).length;
  if (sides.length > 1 && heard === sides.length) {
    const isJoint = said.some(({ item }) => item.jointInstrument === true);
    return { level: 'confirmed-both', rule: isJoint ? 'joint-instrument' : 'every-side-acknowledges' };
  }
  if (heard > 0) return { level: 'confirmed-one', rule: 'one-side-acknowledges' };
  return said.every(({ voice }) => voice.kind === 'opponent')
    ? { level: 'alleged', rule: 'opponent-accuses' }
    : { level: 'reported', rule: 'outlet-or-third-party' };
}
