import { MultiGraph } from 'graphology';
import { applyFilter } from '../src/filter/apply-filter.js';
import { withHidden } from '../src/filter/clause.js';
import { relationClause } from '../src/filter/clause-kinds.js';
import { buildNetwork } from '../src/network/build-network.js';
import { GENERATED_TYPES, generateNetwork } from './generate-network.js';

/**
 * The filter without a browser, at a size that no page draws yet: prints ms per pass as JSON. Run by the benchmark in
 * a process of its own. Arguments: actors, ties, seed, passes.
 */
const [actors = 0, ties = 0, seed = 0, passes = 0] = process.argv.slice(2).map(Number);
const network = buildNetwork(generateNetwork({ actors, ties, seed }));
// As graphology-gexf would leave it: attributes by their titles.
const graph = new MultiGraph();
for (const id of network.tiedActors) graph.addNode(id);
for (const tie of network.ties.values()) {
  graph.addDirectedEdgeWithKey(tie.id, tie.source, tie.target, { relation: tie.type.id });
}

const relationOf = (pass: number): string => GENERATED_TYPES[pass % GENERATED_TYPES.length]!;

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const ours: number[] = [];
const plain: number[] = [];
for (let pass = 0; pass <= passes; pass += 1) {
  const hidden = relationOf(pass);
  const clauses = withHidden(new Map(), relationClause.id, [hidden]);
  ours.push(time(() => applyFilter(network, clauses)));
  plain.push(time(() => graph.filterEdges((_, attributes) => attributes['relation'] !== hidden)));
}
// The first pass works out the values of all ties, which is kept; a toggle does not pay for it.
console.log(JSON.stringify({ ours: ours.slice(1), plain: plain.slice(1), first: ours[0] }));
