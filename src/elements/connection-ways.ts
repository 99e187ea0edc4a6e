import type { Filtered } from '../filter/apply-filter.js';
import { type Connection, shortestPaths } from '../filter/shortest-paths.js';
import type { Network, NetworkTie } from '../network/network.js';
import { familyOf } from '../vocabulary/find-tie-type.js';
import { findStanding } from '../vocabulary/standings.js';
import type { Family } from '../vocabulary/tie-type.js';

/** Ways that are told. */
export const MOST_WAYS = 5;

/** The shortest ways between two actors along ties in view of some families. */
export function connectionOf(
  network: Network,
  filtered: Filtered,
  families: ReadonlySet<Family>,
  from: string,
  to: string,
): Connection | undefined {
  const counts = filtered.ties.mask.slice();
  for (const tie of network.ties.values()) {
    if (counts[tie.index] === 1 && !families.has(familyOf(tie.type, tie.subtype))) counts[tie.index] = 0;
  }
  return shortestPaths(network, counts, from, to, MOST_WAYS);
}

/** Ties of a step, those told first that are best established, among these the latest. */
export function bestFirst(ties: readonly NetworkTie[]): readonly NetworkTie[] {
  const dayOf = ({ span }: NetworkTie): number => span.from ?? span.to ?? Number.NEGATIVE_INFINITY;
  return [...ties].sort(
    (a, b) =>
      findStanding(a.standing.level).rank - findStanding(b.standing.level).rank ||
      dayOf(b) - dayOf(a) ||
      a.index - b.index,
  );
}
