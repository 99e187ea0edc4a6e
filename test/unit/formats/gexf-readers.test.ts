import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gexfWriter } from '../../../src/formats/gexf.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { datasetOf, exportSourceOf } from '../../support/export-source.js';
import { canReadWithNetworkx, canValidate, complaintsAbout, readWithNetworkx } from '../../support/gexf-readers.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

const article = datasetOf(
  JSON.parse(readFileSync(new URL('../../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url), 'utf8')),
);

async function gexfOf(dataset: Dataset): Promise<string> {
  return (await gexfWriter.write(exportSourceOf(dataset), { scope: 'everything' })).blob.text();
}

const anyText = fc.string({ unit: 'binary', maxLength: 12 });
/** Half pairs and controls come up seldom by chance. */
const awkwardText = fc.oneof(
  anyText,
  fc.constantFrom('', ' ', '\u0000', '\uD800', ']]>', '__proto__', '<&">', '\r\n\t'),
);
const anyDate = fc.constantFrom(undefined, '2025', '2025-03', '2025-06-04', '..', '-0400', '19XX', '2024~', '2023-22');
const anyDataset: fc.Arbitrary<Dataset> = fc
  .uniqueArray(
    fc.tuple(
      awkwardText.filter(id => id !== ''),
      awkwardText,
    ),
    {
      selector: ([id]) => id,
      minLength: 1,
      maxLength: 12,
    },
  )
  .chain(actors => {
    const id = fc.constantFrom(...actors.map(([actor]) => actor));
    const tie = fc.record({
      source: id,
      target: id,
      type: fc.oneof(fc.constantFrom('visit', 'visit/official', 'troop-support', 'meeting'), awkwardText),
      start: anyDate,
      end: anyDate,
      speaker: awkwardText,
    });
    return fc.tuple(awkwardText, fc.array(tie, { maxLength: 24 })).map(([title, ties]) =>
      datasetOf({
        title,
        actors: actors.map(([actor, label]) => ({ id: actor, label, type: 'state' })),
        ties: ties.map(({ speaker, ...fields }, index) => ({
          id: `${fields.type}${index}`,
          ...fields,
          evidence: [{ id: 'e', stance: 'asserts', chain: [{ unnamed: speaker }, fields.source] }],
        })),
      }),
    );
  });
/** One hundred datasets, the same in each run. */
const randomDatasets = fc.sample(anyDataset, { numRuns: 100, seed: 20261124 });

describe.skipIf(!canValidate)('xmllint, by grammar and schema of GEXF 1.3', () => {
  it('finds no fault in the article, in awkward names and in a file without ties', async () => {
    const texts = await Promise.all([article, nastyDataset, datasetOf({})].map(gexfOf));
    expect(complaintsAbout(texts)).toEqual([]);
  });

  it('finds no fault in a hundred random datasets', async () => {
    expect(complaintsAbout(await Promise.all(randomDatasets.map(gexfOf)))).toEqual([]);
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

  it('reads all actors and ties of a hundred random datasets', async () => {
    const texts = await Promise.all(randomDatasets.map(gexfOf));
    const counts = readWithNetworkx(texts).map(({ error, actors, ties }) => ({ error, actors, ties }));
    expect(counts).toEqual(
      randomDatasets.map(dataset => {
        const { network } = exportSourceOf(dataset);
        return { error: undefined, actors: network.tiedActors.length, ties: network.ties.size };
      }),
    );
  });
});
