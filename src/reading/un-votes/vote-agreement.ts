import { VOTES, type VoteColumns } from './vote-columns.js';

/** How two states voted where both did. */
export interface Agreement {
  /** Numbers of the states, the smaller first. */
  readonly one: number;
  readonly other: number;
  /** Roll calls in which both voted. */
  readonly common: number;
  /** Those of them in which both voted the same. */
  readonly same: number;
  /** Places in `order` of the first and last of them. */
  readonly first: number;
  readonly last: number;
}

/** Which of 32 roll calls a word stands for. */
const BITS = 32;

/**
 * How each pair of states voted. Votes become bits, one row of bits for each state and vote, so that a pair is compared
 * 32 roll calls at a time.
 * @param places place in time of each roll call, from 0
 * @returns pairs that voted together at least once
 */
export function agreements(votes: VoteColumns, states: number, places: Uint32Array): readonly Agreement[] {
  const words = Math.ceil(places.length / BITS);
  const cast = VOTES.map(() => new Uint32Array(states * words));
  const any = new Uint32Array(states * words);
  for (let row = 0; row < votes.count; row += 1) {
    const place = places[votes.rollCall[row]!]!;
    const word = votes.state[row]! * words + Math.floor(place / BITS);
    const bit = 1 << (place % BITS);
    cast[votes.vote[row]! - 1]![word]! |= bit;
    any[word]! |= bit;
  }
  const found: Agreement[] = [];
  for (let one = 0; one < states; one += 1) {
    for (let other = one + 1; other < states; other += 1) {
      const pair = compare(cast, any, one * words, other * words, words);
      if (pair.common > 0) found.push({ one, other, ...pair });
    }
  }
  return found;
}

function compare(
  cast: readonly Uint32Array[],
  any: Uint32Array,
  one: number,
  other: number,
  words: number,
): Omit<Agreement, 'one' | 'other'> {
  let common = 0;
  let same = 0;
  let first = -1;
  let last = -1;
  for (let word = 0; word < words; word += 1) {
    const both = any[one + word]! & any[other + word]!;
    if (both === 0) continue;
    common += bitsIn(both);
    for (const row of cast) same += bitsIn(row[one + word]! & row[other + word]!);
    if (first < 0) first = word * BITS + (BITS - 1 - Math.clz32(both & -both));
    last = word * BITS + (BITS - 1 - Math.clz32(both));
  }
  return { common, same, first, last };
}

/** How many bits of a word are set. @see Warren, Hacker's Delight, 2nd edition, figure 5-2 */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
