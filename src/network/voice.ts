import type { Evidence } from './dataset-schema.js';
import { readDate } from './read-date.js';
import type { GradedTie, StandingContext } from './standing.js';

/** For whom an item of evidence speaks about a tie. */
export type Voice =
  | { readonly kind: 'sides'; readonly sides: readonly string[] }
  /** An adversary of a party: what it asserts is an accusation. */
  | { readonly kind: 'opponent' }
  /** The outlet itself, an unnamed source, or a state or body that is no party. */
  | { readonly kind: 'other' };

/**
 * For whom an item speaks. A joint instrument (treaty text, joint statement) speaks for each side. A `voice` that the author states is taken. Without one, the last link of the chain that
 * speaks for a side of the tie, or for an actor the tie is `against`, decides: a teller answers for what it tells,
 * so that "both sides agreed, state media said" is the state medium's side alone, and a minister's words as told by
 * the other side's agency count for that other side. Likewise a prisoner's words as told by the enemy's service stay
 * the enemy's accusation. Free media and unnamed links pass words on without answering for them.
 *
 * A link speaks for its state when the context says so (see `speaksForHome`); a party of the tie always does, and an actor
 * without a state speaks for itself. Its state is that of the day on which it spoke, since officials change; without `saidOn`, of the tie's day.
 * @param sides home actor ids of the parties
 */
export function voiceOf(item: Evidence, sides: readonly string[], tie: GradedTie, context: StandingContext): Voice {
  if (item.jointInstrument === true) return { kind: 'sides', sides };
  switch (item.voice) {
    case 'party-source':
      return { kind: 'sides', sides: [context.homeOf(tie.source, tie.day)] };
    case 'party-target':
      return { kind: 'sides', sides: [context.homeOf(tie.target, tie.day)] };
    case 'adversary':
      return { kind: 'opponent' };
    case 'third-party':
    case 'unnamed':
    case 'author':
      return { kind: 'other' };
    case undefined:
      return voiceOfChain(item, sides, tie, context);
    default:
      return item.voice satisfies never;
  }
}

function voiceOfChain(item: Evidence, sides: readonly string[], tie: GradedTie, context: StandingContext): Voice {
  const day = (item.saidOn === undefined ? undefined : readDate(item.saidOn)?.earliestDay) ?? tie.day;
  const opponents = new Set((tie.against ?? []).map(actor => context.homeOf(actor, tie.day)));
  for (const speaker of [...(item.chain ?? [])].reverse()) {
    if (typeof speaker !== 'string') continue;
    const isParty = speaker === tie.source || speaker === tie.target;
    const home = context.homeOf(speaker, isParty ? tie.day : day);
    if (!isParty && speaker !== home && !context.speaksFor(speaker, day)) continue;
    if (sides.includes(home)) return { kind: 'sides', sides: [home] };
    if (opponents.has(home)) return { kind: 'opponent' };
  }
  return { kind: 'other' };
}

/**
 * Where an item comes from, as a key: the first link of its chain; without a chain, who published its document.
 * Unnamed sources are told apart by their words. Items with neither chain nor document share one origin, so that
 * they never count as corroboration of each other.
 */
export function originOf(item: Evidence, documentKey: StandingContext['documentKey']): string {
  const [first] = item.chain ?? [];
  if (typeof first === 'string') return first;
  if (first) return `unnamed: ${first.unnamed.trim().toLowerCase()}`;
  return item.document === undefined ? 'not stated' : (documentKey(item.document) ?? item.document);
}
