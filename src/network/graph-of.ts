import { MultiGraph } from 'graphology';
import type { Network, NetworkTie } from './network.js';

/** Key of an actor in the Graphology graph: ids from files, such as `__proto__`, would otherwise reach `Object.prototype`. */
export const actorKey = (id: string): string => `a:${id}`;
/** Key of a tie in the Graphology graph. */
export const tieKey = (id: string): string => `t:${id}`;

const graphs = new WeakMap<Network, MultiGraph>();

/**
 * The network as a Graphology graph: a node for each actor, an edge for each tie, directed or undirected as the tie is,
 * with `type` and `standing`. Made at the first call for a network, since it takes as long as all the rest and neither
 * drawing nor filtering needs it.
 */
export function graphOf(network: Network): MultiGraph {
  let graph = graphs.get(network);
  if (!graph) {
    graph = new MultiGraph();
    for (const id of network.actors.keys()) graph.addNode(actorKey(id));
    for (const tie of network.ties.values()) addTie(graph, tie);
    graphs.set(network, graph);
  }
  return graph;
}

/** The only way into the graph: on a mixed graph Graphology's plain `addEdge` would make a mutual tie one-way. */
function addTie(graph: MultiGraph, tie: NetworkTie): void {
  const attributes = { type: tie.type.id, standing: tie.standing.level };
  if (tie.mutual) {
    graph.addUndirectedEdgeWithKey(tieKey(tie.id), actorKey(tie.source), actorKey(tie.target), attributes);
  } else {
    graph.addDirectedEdgeWithKey(tieKey(tie.id), actorKey(tie.source), actorKey(tie.target), attributes);
  }
}
