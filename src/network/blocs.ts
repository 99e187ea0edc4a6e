import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';

/** How much two have to do with each other, by their positions in a list. */
export interface WeightedPair {
  readonly one: number;
  readonly other: number;
  /** Above 0. */
  readonly weight: number;
}

/**
 * Blocs: groups whose members have more to do with each other than with the rest, by the method of Louvain. A graph of
 * its own, since the method does not take a mixed one (`graphOf` makes such), and folded states are no nodes of that.
 * @param size number of members; those in no pair are blocs of their own
 * @param random numbers from 0 to below 1; the same numbers give the same blocs
 * @returns number of the bloc of each member
 * @see Blondel et al. 2008, "Fast unfolding of communities in large networks"
 */
export function blocsOf(size: number, pairs: readonly WeightedPair[], random: () => number): Uint32Array {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (let member = 0; member < size; member += 1) graph.addNode(`${member}`);
  for (const { one, other, weight } of pairs) {
    if (one !== other) graph.mergeUndirectedEdge(`${one}`, `${other}`, { weight });
  }
  if (graph.size === 0) return Uint32Array.from({ length: size }, (_, member) => member);
  const communities = louvain(graph, { getEdgeWeight: 'weight', rng: random });
  return Uint32Array.from({ length: size }, (_, member) => communities[`${member}`] ?? 0);
}
