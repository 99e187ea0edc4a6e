import { applyFilter } from '../src/filter/apply-filter.js';
import { withHidden } from '../src/filter/clause.js';
import { relationClause } from '../src/filter/clause-kinds.js';
import { columnsJsonWriter } from '../src/formats/columns-json.js';
import { gexfWriter } from '../src/formats/gexf.js';
import { jsonWriter } from '../src/formats/json.js';
import type { ExportSource, Writer } from '../src/formats/writer.js';
import { placeCrowd } from '../src/layout/place-crowd.js';
import { buildNetwork } from '../src/network/build-network.js';
import { readDataset } from '../src/reading/read-files.js';
import { GENERATED_TYPES, generateNetwork } from './generate-network.js';
import { plainGexf } from './plain-gexf.js';

/**
 * What each step costs at one size, without a page: prints ms by step as JSON. Run by the benchmark in a process of
 * its own, at several sizes. Arguments: actors, ties, seed.
 */
const [actors = 0, ties = 0, seed = 0] = process.argv.slice(2).map(Number);
const dataset = generateNetwork({ actors, ties, seed });
const steps: Record<string, number> = {};

async function timed<T>(name: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  steps[name] = performance.now() - start;
  return result;
}

const network = await timed('network built', () => buildNetwork(dataset));
const first = await timed('first filter', () => applyFilter(network, new Map()));
const passes = GENERATED_TYPES.map(type => {
  const start = performance.now();
  applyFilter(network, withHidden(new Map(), relationClause.id, [type]));
  return performance.now() - start;
});
steps['filter'] = passes.sort((a, b) => a - b)[Math.floor(passes.length / 2)]!;

const source: ExportSource = {
  network,
  shown: first,
  positions: new Map(network.tiedActors.map((id, index) => [id, { x: index, y: -index }])),
  filters: [],
  now: new Date(0),
};
const written = (writer: Writer): Promise<Blob> =>
  writer.write(source, { scope: 'everything' }).then(({ blob }) => blob);
await timed('GEXF written', () => written(gexfWriter));
const json = await timed('JSON written', () => written(jsonWriter));
const columns = await timed('columns written', () => written(columnsJsonWriter));
const gexf = plainGexf(network, seed);
await timed('GEXF read', () => readDataset(gexf, { name: 'plain.gexf' }));
await timed('JSON read', () => readDataset(json, { name: 'plain.json' }));
await timed('columns read', () => readDataset(columns, { name: 'columns.json' }));
if (actors <= 5000) {
  const links = new Map<string, number>();
  for (const tie of network.ties.values()) {
    const key = `${tie.source}\n${tie.target}`;
    links.set(key, (links.get(key) ?? 0) + 1);
  }
  const input = {
    frames: [],
    actors: network.tiedActors.map(id => ({
      id,
      shape: { width: 14, height: 14 },
      label: { width: 0, height: 0 },
      frame: undefined,
    })),
    links: [...links].map(([key, count]) => {
      const [source = '', target = ''] = key.split('\n');
      return { source, target, ties: count, lines: 1 };
    }),
    viewport: { width: 1280, height: 800 },
    seed,
  };
  await timed('layout', () => placeCrowd(input));
}
console.log(JSON.stringify({ steps, bytes: { json: json.size, columns: columns.size, gexf: gexf.length } }));
