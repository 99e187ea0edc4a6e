import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/formats/canonical-json.js';
import { columnsJsonWriter } from '../../../src/formats/columns-json.js';
import { jsonWriter } from '../../../src/formats/json.js';
import { csvTablesWriter } from '../../../src/formats/tables/csv-tables.js';
import type { Writer } from '../../../src/formats/writer.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { readDataset } from '../../../src/reading/read-files.js';
import { exportSourceOf } from '../../support/export-source.js';
import { anyFullDataset, emptyDatasets } from '../../support/full-dataset.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

/** Enough to meet every field with every kind of text; the same in each run. */
const CASES = { numRuns: 2000, seed: 20261124 };
/** Seconds where nothing else runs, minutes beside other work. */
const SLOW = { timeout: 600_000 };

async function readBack(writer: Writer, dataset: Dataset) {
  const { blob, fileName } = await writer.write(exportSourceOf(dataset), { scope: 'everything' });
  return readDataset(blob, { name: fileName });
}

describe.each([jsonWriter, csvTablesWriter, columnsJsonWriter])('everything as $label', writer => {
  it.each([...emptyDatasets, nastyDataset])('comes back as it was: sample %#', async dataset => {
    const { dataset: read, skipped } = await readBack(writer, dataset);
    expect(read).toEqual(dataset);
    expect(skipped).toEqual({ actors: 0, ties: 0 });
  });

  it('comes back as it was, whatever it is', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(anyFullDataset, async dataset => {
        const { dataset: read } = await readBack(writer, dataset);
        // The text first: it is quick to compare, and tells own keys such as `__proto__` that objects hide.
        if (canonicalJson(read) !== canonicalJson(dataset)) expect(read).toEqual(dataset);
        expect(canonicalJson(read)).toBe(canonicalJson(dataset));
      }),
      CASES,
    );
  });

  it('gives the same bytes for the same data', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(anyFullDataset, async dataset => {
        const write = async () =>
          (await writer.write(exportSourceOf(dataset), { scope: 'everything' })).blob.arrayBuffer();
        expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
      }),
      { ...CASES, numRuns: 200 },
    );
  });
});
