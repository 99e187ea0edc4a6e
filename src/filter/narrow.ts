import type { Network } from '../network/network.js';
import { type ActorFocus, isNarrowing, tiesInFocus } from './actor-focus.js';
import { applyFilter, type Filtered, type Within } from './apply-filter.js';
import type { Clauses } from './clause.js';
import { tiesOfPairs } from './pair-columns.js';

/** What is left out for the sake of an overview, after the clauses and the window of time. */
export interface Narrowing {
  /** Only ties at this place; absent = at any, and at none. */
  readonly place?: string | undefined;
  /** `undefined` = the whole network. */
  readonly focus: ActorFocus | undefined;
  /** Only pairs with so many ties in view are; 1 = all. */
  readonly leastTies: number;
}

/**
 * Which ties pass clauses, window and narrowing. Ties elsewhere and then weak pairs are left out first, so that a focus takes its steps only
 * along what is in view.
 * @param within what a window of time leaves (`period.ts`); absent: every tie
 */
export function narrow(
  network: Network,
  clauses: Clauses,
  within: Within | undefined,
  { place, focus, leastTies }: Narrowing,
): Filtered {
  const all = applyFilter(network, clauses, within);
  let { mask } = all.ties;
  if (place !== undefined) mask = tiesAt(network, place, mask);
  if (leastTies > 1) mask = tiesOfPairs(network, leastTies, mask, within?.counts);
  if (focus && isNarrowing(focus)) mask = tiesInFocus(network, focus, mask);
  return mask === all.ties.mask ? all : applyFilter(network, clauses, { mask, counts: within?.counts });
}

/** Of the ties that pass, those at a place. */
export function tiesAt(network: Network, place: string, passing: Uint8Array): Uint8Array {
  const mask = new Uint8Array(passing.length);
  for (const { index, record } of network.ties.values()) {
    if (record.place === place) mask[index] = passing[index]!;
  }
  return mask;
}
