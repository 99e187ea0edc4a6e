import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalPieces } from '../../../src/formats/canonical-json.js';
import { jsonWriter } from '../../../src/formats/json.js';
import type { WriteOptions } from '../../../src/formats/writer.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { readDataset } from '../../../src/reading/read-files.js';
import { datasetOf, type ExportWishes, exportSourceOf } from '../../support/export-source.js';
import { anyFullDataset } from '../../support/full-dataset.js';

const moscowTalks = datasetOf({
  id: 'moscow-talks',
  title: 'Moscow talks',
  actors: [
    { id: 'rus', label: 'Russia', type: 'state' },
    { id: 'prk', label: 'North Korea', type: 'state' },
    { id: 'chn', label: 'China', type: 'state' },
    { id: 'choe', label: 'Choe Son Hui', type: 'person', affiliations: [{ to: 'mfa', role: 'Minister' }] },
    { id: 'mfa', label: 'Ministry of Foreign Affairs', type: 'government-body', affiliations: [{ to: 'prk' }] },
    { id: 'kcna', label: 'KCNA', type: 'state-media', affiliations: [{ to: 'prk' }] },
    { id: 'xinhua', label: 'Xinhua', type: 'state-media' },
    { id: 'usa', label: 'United States', type: 'state' },
  ],
  places: [
    { id: 'moscow', label: 'Moscow', in: 'rus' },
    { id: 'beijing', label: 'Beijing', in: 'chn' },
  ],
  documents: [
    { id: 'd1', title: 'Minister in Moscow' },
    { id: 'd2', title: 'Talks in Beijing' },
  ],
  ties: [
    {
      id: 'visit',
      source: 'choe',
      target: 'rus',
      type: 'visit',
      place: 'moscow',
      regarding: ['usa'],
      evidence: [{ id: 'e1', stance: 'asserts', document: 'd1', chain: ['kcna'] }],
    },
    {
      id: 'talks',
      parties: ['rus', 'prk', 'chn'],
      type: 'meeting/multilateral',
      place: 'beijing',
      evidence: [{ id: 'e2', stance: 'asserts', document: 'd2', chain: ['xinhua'] }],
    },
  ],
});

async function written(dataset: Dataset, wishes: ExportWishes = {}, options: WriteOptions = {}) {
  const result = await jsonWriter.write(exportSourceOf(dataset, wishes), options);
  const text = await result.blob.text();
  return { ...result, text, dataset: JSON.parse(text) as Dataset };
}

const idsOf = (records: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (records ?? []).map(record => record.id);

describe('dataset as JSON', () => {
  it('is the whole dataset when everything is wished for, whatever is shown', async () => {
    const { dataset, fileName, ties, actors } = await written(moscowTalks, { shown: [] }, { scope: 'everything' });
    expect(dataset).toEqual(moscowTalks);
    expect({ fileName, ties, actors }).toEqual({ fileName: 'moscow-talks_2026-11-24.json', ties: 4, actors: 8 });
  });

  it('is the whole dataset when no filter hides anything', async () => {
    expect((await written(moscowTalks)).dataset).toEqual(moscowTalks);
  });

  it('keeps of what is shown the actors, their bodies and states, speakers, documents and places', async () => {
    const { dataset } = await written(moscowTalks, { shown: ['visit'] });
    expect(idsOf(dataset.ties)).toEqual(['visit']);
    expect(idsOf(dataset.actors)).toEqual(['rus', 'prk', 'choe', 'mfa', 'kcna', 'usa']);
    expect(idsOf(dataset.documents)).toEqual(['d1']);
    expect(idsOf(dataset.places)).toEqual(['moscow']);
  });

  it('says in an extract what was left out, and under which filters', async () => {
    const { dataset, fileName } = await written(moscowTalks, { shown: ['visit'], filters: ['Only visit'] });
    expect(dataset['extract']).toEqual({
      ties: 1,
      of: 4,
      filters: ['Only visit'],
      taken: '2026-11-24T09:30:00.000Z',
    });
    expect(fileName).toBe('moscow-talks_only-visit_2026-11-24.json');
  });

  it('keeps a tie of several parties whole, and says so before the export', async () => {
    const wishes = { shown: ['talks~1'] };
    const { dataset, ties } = await written(moscowTalks, wishes);
    expect(dataset.ties[0]?.['parties']).toEqual(['rus', 'prk', 'chn']);
    expect(ties).toBe(1);
    expect(jsonWriter.losses(exportSourceOf(moscowTalks, wishes), {})).toContain(
      'A tie of several parties, only some of whose pairs are shown, is kept whole.',
    );
  });

  it('can be opened again', async () => {
    const { blob } = await written(moscowTalks, { shown: ['visit'] });
    expect((await readDataset(blob, { name: 'extract.json' })).outcome).toBe('loaded');
  });

  it('holds a dataset without anything', async () => {
    expect((await written(datasetOf({}))).text).toBe(
      '{\n  "format": "entente",\n  "version": 1,\n  "actors": [],\n  "ties": []\n}\n',
    );
  });
});

describe('canonical text', () => {
  it('puts known fields in the order of the format and the others behind them by name', () => {
    const tie = {
      zeta: 1,
      evidence: [{ stance: 'denies', id: 'e' }],
      alpha: 1,
      type: 'visit',
      target: 'b',
      source: 'a',
      id: 't',
    };
    const text = canonicalJson({ ties: [tie], actors: [], version: 1, format: 'entente' });
    expect(text.match(/"\w+":/g)?.join(' ')).toBe(
      '"format": "version": "actors": "ties": "id": "source": "target": "type": "evidence": "id": "stance": "alpha": "zeta":',
    );
  });

  it('keeps a key that would reach the prototype of a plain object', () => {
    const text = '{"format":"entente","version":1,"note":{"__proto__":{"x":1}},"actors":[],"ties":[]}';
    expect(canonicalJson(JSON.parse(text))).toContain('"__proto__"');
  });

  it('is the same for the same data in any order of keys, and keeps every value', () => {
    const shuffled = fc.jsonValue({ maxDepth: 4 }).map(value => [value, reversed(value)] as const);
    fc.assert(
      fc.property(shuffled, ([value, other]) => {
        const dataset = { format: 'entente', version: 1, extra: value, actors: [], ties: [] };
        expect(canonicalJson({ ...dataset, extra: other })).toBe(canonicalJson(dataset));
        expect(JSON.stringify(JSON.parse(canonicalJson(dataset)).extra)).toBe(
          JSON.stringify(JSON.parse(canonicalJson(JSON.parse(canonicalJson(dataset)))).extra),
        );
        expect(JSON.parse(canonicalJson(dataset)).extra).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, reversed(entry)]),
  );
}

describe('the same text in pieces', () => {
  it('is the same text', () => {
    fc.assert(
      fc.property(anyFullDataset, dataset => {
        expect([...canonicalPieces(dataset)].join('')).toBe(canonicalJson(dataset));
      }),
      { numRuns: 200, seed: 5 },
    );
    expect([...canonicalPieces({})].join('')).toBe(canonicalJson({}));
  });
});
