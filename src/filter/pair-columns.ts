import type { Network } from '../network/network.js';
import { filterColumnsOf } from './filter-columns.js';

/** Ties by the pair of actors they are between, whichever way they go. */
export interface PairColumns {
  /** Number of each tie's pair, by its index; pairs are numbered from 0 in order of first appearance. */
  readonly pairOf: Uint32Array;
  /** Events or rows of its source that each tie stands for. */
  readonly weight: Uint32Array;
  readonly pairs: number;
}

const columnsByNetwork = new WeakMap<Network, PairColumns>();

/** The columns of a network; made at the first call. */
export function pairColumnsOf(network: Network): PairColumns {
  let columns = columnsByNetwork.get(network);
  if (!columns) {
    const { source, target } = filterColumnsOf(network);
    const numbers = new Map<number, number>();
    const actors = network.actors.size;
    const pairOf = Uint32Array.from(source, (one, tie) => {
      const other = target[tie]!;
      const key = Math.min(one, other) * actors + Math.max(one, other);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    const weight = new Uint32Array(pairOf.length);
    for (const tie of network.ties.values()) weight[tie.index] = tie.record.count ?? 1;
    columns = { pairOf, weight, pairs: numbers.size };
    columnsByNetwork.set(network, columns);
  }
  return columns;
}

/**
 * The ties of pairs that have at least so many of those that pass; a tie that stands for several events counts as
 * these.
 * @param events events of each tie within a window of time, by its index; absent: of any time
 */
export function tiesOfPairs(network: Network, least: number, passing: Uint8Array, events?: Uint32Array): Uint8Array {
  const { pairOf, weight, pairs } = pairColumnsOf(network);
  const sums = new Uint32Array(pairs);
  for (let tie = 0; tie < passing.length; tie += 1) {
    if (passing[tie] === 1) sums[pairOf[tie]!]! += (events ?? weight)[tie]!;
  }
  return passing.map((passes, tie) => (passes === 1 && sums[pairOf[tie]!]! >= least ? 1 : 0));
}
