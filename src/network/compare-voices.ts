import type { Evidence } from './dataset-schema.js';
import type { Network, NetworkTie } from './network.js';
import { readDate } from './read-date.js';
import { speakersIn, type VoiceKey, voiceGroups } from './voices.js';

/** What two voices say of one tie. */
export type Agreement = 'only-one' | 'only-other' | 'both' | 'disputed';

/** Ties by what two voices say of them, each list in dataset order. Ties that neither speaks of are in none. */
export type VoiceComparison = Readonly<Record<Agreement, readonly NetworkTie[]>>;

/**
 * Sets two voices (or groups of voices, by the group's id) against each other. `disputed`: one asserts what the other
 * denies. Evidence on a date, place or quantity alone does not count as speaking of the tie.
 */
export function compareVoices(network: Network, one: VoiceKey, other: VoiceKey): VoiceComparison {
  const sides = [keysOf(network, one), keysOf(network, other)] as const;
  const result: Record<Agreement, NetworkTie[]> = { 'only-one': [], 'only-other': [], both: [], disputed: [] };
  for (const tie of network.ties.values()) {
    const [first, second] = sides.map(side => stanceOf(network, tie, side)) as [Stance, Stance];
    const agreement = agreementOf(first, second);
    if (agreement) result[agreement].push(tie);
  }
  return result;
}

interface Stance {
  readonly asserts: boolean;
  readonly denies: boolean;
}

function agreementOf(first: Stance, second: Stance): Agreement | undefined {
  if ((first.asserts && second.denies) || (first.denies && second.asserts)) return 'disputed';
  if (first.asserts && second.asserts) return 'both';
  if (first.asserts) return 'only-one';
  return second.asserts ? 'only-other' : undefined;
}

function stanceOf(network: Network, tie: NetworkTie, keys: ReadonlySet<VoiceKey>): Stance {
  const items = tie.evidence.filter(
    item =>
      (item.supports === undefined || item.supports.length === 0) &&
      speakersIn(network, item).some(key => keys.has(key)),
  );
  const granted = items.filter(item => item.stance === 'asserts' || item.stance === 'qualifies');
  const denials = items.filter(item => item.stance === 'denies' || item.stance === 'retracts');
  return { asserts: granted.length > 0, denies: denials.some(denial => !isTakenBack(denial, granted)) };
}

/** A side that says the contrary on a later day no longer denies, as in `computeStanding`. */
function isTakenBack(denial: Evidence, granted: readonly Evidence[]): boolean {
  const day = dayOf(denial);
  return day !== undefined && granted.some(item => (dayOf(item) ?? Number.NEGATIVE_INFINITY) > day);
}

const dayOf = ({ saidOn }: Evidence): number | undefined =>
  saidOn === undefined ? undefined : readDate(saidOn)?.latestDay;

function keysOf(network: Network, side: VoiceKey): ReadonlySet<VoiceKey> {
  const group = voiceGroups(network).find(candidate => candidate.id === side);
  return new Set(group ? group.voices.map(voice => voice.key) : [side]);
}
