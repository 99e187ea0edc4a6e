import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Graph from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { dropNonXml, xmlToken } from '../../../src/formats/escape-xml.js';
import { gexfWriter } from '../../../src/formats/gexf.js';
import { countOf, plainTypeOf } from '../../../src/formats/gexf-columns.js';
import { pairTies, weightOf } from '../../../src/formats/gexf-pairs.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { datasetOf, exportSourceOf } from '../../support/export-source.js';
import { anyFullDataset } from '../../support/full-dataset.js';
import { canReadWithNetworkx, canValidate, complaintsAbout, readWithNetworkx } from '../../support/gexf-readers.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

const article = datasetOf(
  JSON.parse(readFileSync(new URL('../../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url), 'utf8')),
);

async function gexfOf(dataset: Dataset, edges = 'ties'): Promise<string> {
  return (await gexfWriter.write(exportSourceOf(dataset), { scope: 'everything', edges })).blob.text();
}

/** What a reader should find in a file; ids and labels are cleaned as XML asks. */
interface Expected {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly weights: readonly number[];
}

function expectedOf(dataset: Dataset, edges: string): Expected {
  const { network } = exportSourceOf(dataset);
  const ties = [...network.ties.values()];
  const rows =
    edges === 'pairs'
      ? pairTies(network, ties).map(pair => ({ tie: pair.ties[0]!, weight: weightOf(pair) }))
      : ties.map(tie => ({ tie, weight: countOf(tie) }));
  return {
    labels: network.tiedActors.map(id => xmlToken(network.actors.get(id)!.label) || xmlToken(id) || 'unnamed').sort(),
    types: rows.map(({ tie }) => dropNonXml(plainTypeOf(tie)).trim()).sort(),
    weights: rows.map(({ weight }) => weight).sort((a, b) => a - b),
  };
}

/** Two hundred datasets, the same in each run. */
const randomDatasets = fc.sample(anyFullDataset, { numRuns: 200, seed: 20261124 });

describe.skipIf(!canValidate)('xmllint, by grammar and schema of GEXF 1.3', () => {
  it('finds no fault in the article, in awkward names and in a file without ties', async () => {
    const texts = await Promise.all([article, nastyDataset, datasetOf({})].map(dataset => gexfOf(dataset)));
    expect(complaintsAbout(texts)).toEqual([]);
  });

  it.each(['ties', 'pairs'])('finds no fault in two hundred random datasets, edges for %s', async edges => {
    expect(complaintsAbout(await Promise.all(randomDatasets.map(dataset => gexfOf(dataset, edges))))).toEqual([]);
  });
});

describe.skipIf(!canReadWithNetworkx)('networkx', () => {
  it('reads every actor and tie of the article, with places, colours and columns', async () => {
    const [reading] = readWithNetworkx([await gexfOf(article)]);
    const { network } = exportSourceOf(article);
    const actors = network.tiedActors.length;
    const ties = network.ties.size;
    expect(reading).toMatchObject({ class: 'MultiDiGraph', actors, ties, placed: actors, coloured: actors });
    for (const title of ['Tie type', 'Standing', 'Disputed', 'Retracted', 'Symmetric', 'Statement', 'Evidence items']) {
      expect(reading?.tieColumns[title]).toBe(ties);
    }
    expect(reading?.labels).toEqual(
      Object.fromEntries(network.tiedActors.map(id => [id, network.actors.get(id)!.label])),
    );
  });

  it('keeps parallel ties, ties to oneself and names in every script', async () => {
    const [reading] = readWithNetworkx([await gexfOf(nastyDataset)]);
    expect(reading).toMatchObject({ class: 'MultiDiGraph', actors: 7, ties: 14 });
    expect(reading?.labels).toMatchObject({
      ['__proto__']: 'Proto & <Sons> "quoted" \'single\'',
      constructor: 'control',
      'a~2': 'ends ]]> here',
      a: 'two lines and blanks',
      '대한 예시국': '대한 예시국 🕊',
    });
    expect(reading?.statements['t12']).toContain('according to');
  });

  it.each(['ties', 'pairs'])('reads two hundred random datasets alike, edges for %s', async edges => {
    const readings = readWithNetworkx(await Promise.all(randomDatasets.map(dataset => gexfOf(dataset, edges))));
    expect(readings.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(
      readings.map(({ labels, tieTypes, weights }) => ({
        labels: Object.values(labels).sort(),
        types: Object.values(tieTypes)
          .map(type => (type ?? '').trim())
          .sort(),
        weights: Object.values(weights).sort((a, b) => a - b),
      })),
    ).toEqual(randomDatasets.map(dataset => expectedOf(dataset, edges)));
    for (const { colours } of readings)
      for (const colour of Object.values(colours)) expect(colour).toEqual([91, 100, 112]);
  });
});

/** Graphology looks actors up in plain objects, so it stops at those that are called like parts of all objects. */
const readableDatasets = fc.sample(
  anyFullDataset.filter(({ actors }) => actors.every(({ id }) => !(dropNonXml(id) in {}))),
  { numRuns: 200, seed: 20261124 },
);

describe('graphology-gexf', () => {
  it.each(['ties', 'pairs'])('reads two hundred random datasets alike, edges for %s', async edges => {
    for (const dataset of [article, ...readableDatasets]) {
      const graph = parse(Graph, await gexfOf(dataset, edges));
      const expected = expectedOf(dataset, edges);
      expect(graph.mapNodes((_, { label }) => label as string).sort()).toEqual(expected.labels);
      expect(graph.mapEdges((_, { tie_type }) => String(tie_type ?? '').trim()).sort()).toEqual(expected.types);
      expect(graph.mapEdges((_, { weight }) => weight as number).sort((a, b) => a - b)).toEqual(expected.weights);
      graph.forEachNode((_, { color }) => expect(color).toBe('rgb(91,100,112)'));
      graph.forEachEdge((_, { color }) => expect(color).toMatch(/^rgb\(\d+,\d+,\d+\)$/));
    }
  });
});
