import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphmlWriter } from '../../../src/formats/graphml.js';
import type { WriteOptions } from '../../../src/formats/writer.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { datasetOf, type ExportWishes, exportSourceOf } from '../../support/export-source.js';
import { anyFullDataset } from '../../support/full-dataset.js';
import { canReadWithNetworkx, canValidate, faultsOfXml, readGraphmlWithNetworkx } from '../../support/gexf-readers.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

const article = datasetOf(
  JSON.parse(readFileSync(new URL('../../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url), 'utf8')),
);

async function graphmlOf(dataset: Dataset, wishes: ExportWishes = {}, options: WriteOptions = {}): Promise<string> {
  return (await graphmlWriter.write(exportSourceOf(dataset, wishes), { scope: 'everything', ...options })).blob.text();
}

/** Two hundred datasets, the same in each run. */
const randomDatasets = fc.sample(anyFullDataset, { numRuns: 200, seed: 20261124 });

describe('GraphML document', () => {
  it('declares a typed key for everything that it says', async () => {
    const text = await graphmlOf(nastyDataset);
    const declared = new Set([...text.matchAll(/<key id="(\w+)"/g)].map(([, id]) => id));
    const used = new Set([...text.matchAll(/<data key="(\w+)"/g)].map(([, id]) => id));
    expect([...used].filter(id => !declared.has(id))).toEqual([]);
    expect(text).not.toMatch(/DOCTYPE|undirected|directed="/);
  });

  it('says of itself title, counts, filters and licence, in words and as data', async () => {
    const wishes = { shown: ['t1', 't12'], filters: ['Only two ties'] };
    const text = await graphmlOf(nastyDataset, wishes, { scope: 'shown' });
    const description = /<desc>([^<]*)<\/desc>/.exec(text)![1]!;
    for (const words of ['Nasty &amp; ]]&gt; names', 'Extent: 2 of 14 ties', 'Filters: Only two ties.', 'CC0-1.0']) {
      expect(description).toContain(words);
    }
    expect(text).toContain('<data key="g_filters">Only two ties</data>');
    expect(text).toContain('<data key="g_licence">CC0-1.0</data>');
  });

  it('writes the same bytes for the same state', async () => {
    expect(await graphmlOf(nastyDataset)).toBe(await graphmlOf(nastyDataset));
  });

  it.skipIf(!canValidate)('is well-formed, whatever is in it', async () => {
    expect(
      faultsOfXml(await Promise.all([datasetOf({}), nastyDataset, ...randomDatasets].map(d => graphmlOf(d)))),
    ).toEqual([]);
  });
});

describe.skipIf(!canReadWithNetworkx)('networkx', () => {
  it('reads the article with types, positions, colours and what it is of', async () => {
    const [reading] = readGraphmlWithNetworkx([await graphmlOf(article)]);
    const { network } = exportSourceOf(article);
    expect(reading).toMatchObject({
      class: 'MultiDiGraph',
      actors: network.tiedActors.length,
      ties: network.ties.size,
    });
    expect(reading!.head).toMatchObject({ title: article.title, licence: article.license, ties: network.ties.size });
    for (const [id, node] of Object.entries(reading!.nodes)) {
      expect(node).toMatchObject({ label: network.actors.get(id)!.label, r: 91, color: '#5B6470' });
      expect(typeof node['x']).toBe('number');
    }
    for (const edge of reading!.edges) {
      expect(edge).toMatchObject({ weight: 1, disputed: expect.any(Boolean), evidence_count: expect.any(Number) });
    }
  });

  it('keeps parallel ties, ties to oneself and names in every script', async () => {
    const [reading] = readGraphmlWithNetworkx([await graphmlOf(nastyDataset)]);
    expect(reading).toMatchObject({ class: 'MultiDiGraph', actors: 7, ties: 14 });
    expect(reading!.nodes['대한 예시국']).toMatchObject({ label: '대한 예시국 🕊', iso3: 'XKO' });
    const kinds = reading!.edges.filter(edge => edge['source'] === '__proto__').map(edge => edge['kind']);
    expect(kinds).toEqual(['visit', 'visit (2)', 'visit (3)', 'delegation']);
  });

  it('weighs a tie by the events that it stands for', async () => {
    const dataset = datasetOf({
      actors: ['a', 'b'].map(id => ({ id, label: id, type: 'state' })),
      ties: [{ id: 't', source: 'a', target: 'b', type: 'visit', count: 12 }],
    });
    const [reading] = readGraphmlWithNetworkx([await graphmlOf(dataset)]);
    expect(reading!.edges[0]).toMatchObject({ weight: 12, count: 12 });
  });

  it('reads all actors and ties of two hundred random datasets', async () => {
    const readings = readGraphmlWithNetworkx(await Promise.all(randomDatasets.map(d => graphmlOf(d))));
    expect(readings.map(({ error, actors, ties }) => ({ error, actors, ties }))).toEqual(
      randomDatasets.map(dataset => {
        const { network } = exportSourceOf(dataset);
        return { error: undefined, actors: network.tiedActors.length, ties: network.ties.size };
      }),
    );
  });
});
