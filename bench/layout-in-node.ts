import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../src/layout/geometry.js';
import type { LayoutInput } from '../src/layout/layout.js';
import { placeCrowd } from '../src/layout/place-crowd.js';
import { generateNetwork } from './generate-network.js';
import { crossingsOf, type Pair, stressOf } from './layout-quality.js';

/**
 * A layout without a page: prints its time in ms, stress and share of crossing ties as JSON. Run by the benchmark in a
 * process of its own. Arguments: actors, ties, seed, `ours` or `plain`.
 */
const [actorsText, tiesText, seedText, stack] = process.argv.slice(2);
const seed = Number(seedText);
const { actors, ties } = generateNetwork({ actors: Number(actorsText), ties: Number(tiesText), seed });
const numbers = new Map(actors.map(({ id }, index) => [id, index]));
const counts = new Map<string, number>();
for (const { source, target } of ties) {
  const key = [source as string, target as string].sort().join('\n');
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
const links = [...counts].map(([key, ties]) => {
  const [source = '', target = ''] = key.split('\n');
  return { source, target, ties, lines: 1 };
});
const pairs: Pair[] = links.map(({ source, target }) => [numbers.get(source)!, numbers.get(target)!]);

const DOT = { width: 14, height: 14 };

function ours(): readonly [number, readonly Point[]] {
  const input: LayoutInput = {
    frames: [],
    actors: actors.map(({ id }) => ({ id, shape: DOT, label: { width: 0, height: 0 }, frame: undefined })),
    links,
    viewport: { width: 1280, height: 800 },
    seed,
  };
  const start = performance.now();
  const placement = placeCrowd(input);
  return [performance.now() - start, actors.map(({ id }) => placement.actors.get(id)!)];
}

function plain(): readonly [number, readonly Point[]] {
  cytoscape.use(fcose);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { ...DOT } }],
    elements: [
      ...actors.map(({ id }) => ({ data: { id } })),
      // Parallel ties are one here too; with all of them it takes longer and finds the same.
      ...links.map(({ source, target }, index) => ({ data: { id: `edge ${index}`, source, target } })),
    ],
  });
  const start = performance.now();
  cy.layout({ name: 'fcose', animate: false, randomize: true, quality: 'default' } as cytoscape.LayoutOptions).run();
  const ms = performance.now() - start;
  const places = actors.map(({ id }) => ({ ...cy.getElementById(id).position() }));
  cy.destroy();
  return [ms, places];
}

const [ms, places] = stack === 'plain' ? plain() : ours();
console.log(JSON.stringify({ ms, stress: stressOf(places, pairs, seed), crossing: crossingsOf(places, pairs, seed) }));
