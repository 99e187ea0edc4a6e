import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WRITERS } from '../../../src/formats/writers.js';
import { datasetOf, exportSourceOf } from '../../support/export-source.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

describe('the list of writers', () => {
  it('has ids, labels and endings of their own, so that two files of one moment never share a name', () => {
    for (const field of ['id', 'label', 'extension'] as const) {
      expect(new Set(WRITERS.map(writer => writer[field])).size).toBe(WRITERS.length);
    }
  });
});

const dataWriters = WRITERS.filter(({ kind }) => kind === 'data');

/** All text of a file, unpacked. */
async function textOf(blob: Blob): Promise<string> {
  if (blob.type !== 'application/zip') return blob.text();
  return Object.values(unzipSync(new Uint8Array(await blob.arrayBuffer())))
    .map(bytes => strFromU8(bytes))
    .join('\n');
}

describe.each(dataWriters)('as $label', writer => {
  it('says how many events a tie stands for', async () => {
    const dataset = datasetOf({
      actors: ['a', 'b'].map(id => ({ id, label: id, type: 'state' })),
      ties: [{ id: 't', source: 'a', target: 'b', type: 'visit', count: 4711 }],
    });
    const { blob } = await writer.write(exportSourceOf(dataset), {});
    expect(await textOf(blob)).toMatch(/4,?711/);
  });

  const wishes = { shown: ['t1', 't12'], filters: ['Only two ties'] };

  it('says what it is for and, before the export, what it cannot hold', () => {
    expect(writer.purpose.length).toBeGreaterThan(10);
    const losses = writer.losses(exportSourceOf(nastyDataset, wishes), {});
    expect(losses.length).toBeGreaterThan(0);
    for (const loss of losses) expect(loss).toMatch(/^\S.*\.$/);
  });

  it('writes what is shown, or everything, under a name with its ending', async () => {
    const shown = await writer.write(exportSourceOf(nastyDataset, wishes), {});
    expect(shown.ties).toBe(2);
    expect(shown.fileName).toBe(`nasty-names_only-two-ties_2026-11-24.${writer.extension}`);
    expect(shown.blob.type).toContain(writer.mediaType);
    const everything = await writer.write(exportSourceOf(nastyDataset, wishes), { scope: 'everything' });
    expect(everything.ties).toBe(14);
    expect(everything.fileName).toBe(`nasty-names_2026-11-24.${writer.extension}`);
  });

  it('writes the same bytes for the same state, whatever the time zone', async () => {
    const bytes = async () =>
      Buffer.from(await (await writer.write(exportSourceOf(nastyDataset, wishes), {})).blob.arrayBuffer());
    const zone = process.env['TZ'];
    try {
      process.env['TZ'] = 'Asia/Tokyo';
      const one = await bytes();
      process.env['TZ'] = 'America/St_Johns';
      expect((await bytes()).equals(one)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('can be written in every way that it lets one choose', async () => {
    for (const { id, label, values } of writer.choices ?? []) {
      expect(label).not.toBe('');
      for (const value of values) {
        expect((await writer.write(exportSourceOf(nastyDataset), { [id]: value.id })).ties).toBe(14);
      }
    }
  });
});
