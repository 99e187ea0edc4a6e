import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gexfWriter } from '../../../src/formats/gexf.js';
import { pairTies, weightOf } from '../../../src/formats/gexf-pairs.js';
import { graphmlWriter } from '../../../src/formats/graphml.js';
import { gephiCsvWriter } from '../../../src/formats/tables/gephi-csv.js';
import type { Writer } from '../../../src/formats/writer.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import type { NetworkTie } from '../../../src/network/network.js';
import { readDataset } from '../../../src/reading/read-files.js';
import { findStanding } from '../../../src/vocabulary/standings.js';
import { afterGexf, factsOf } from '../../support/after-gexf.js';
import { exportSourceOf } from '../../support/export-source.js';
import { anyFullDataset, emptyDatasets } from '../../support/full-dataset.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

/** The same in each run. */
const CASES = { numRuns: 2000, seed: 20261124 };
/** Seconds where nothing else runs, minutes beside other work. */
const SLOW = { timeout: 600_000 };

async function readBack(writer: Writer, dataset: Dataset) {
  const { blob, fileName } = await writer.write(exportSourceOf(dataset), { scope: 'everything' });
  return readDataset(blob, { name: fileName });
}

describe.each([gexfWriter, graphmlWriter])('a dataset as $label', writer => {
  it.each([...emptyDatasets, nastyDataset])('comes back but for what the writer declares: sample %#', async dataset => {
    const { dataset: read, skipped } = await readBack(writer, dataset);
    expect(factsOf(read!)).toEqual(afterGexf(dataset));
    expect(skipped).toEqual({ actors: 0, ties: 0 });
  });

  it('comes back but for what the writer declares, whatever it is', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(anyFullDataset, async dataset => {
        const { dataset: read } = await readBack(writer, dataset);
        expect(read && factsOf(read)).toEqual(afterGexf(dataset));
      }),
      CASES,
    );
  });
});

describe.each([gexfWriter, graphmlWriter, gephiCsvWriter])('what comes back from $label', writer => {
  it('never claims more than what was written', SLOW, async () => {
    const rankOf = ({ standing }: NetworkTie): number => findStanding(standing.level).rank;
    await fc.assert(
      fc.asyncProperty(anyFullDataset, async dataset => {
        const { dataset: read } = await readBack(writer, dataset);
        const before = [...buildNetwork(dataset).ties.values()];
        const after = [...buildNetwork(read!).ties.values()];
        expect(after.filter((tie, index) => rankOf(tie) < rankOf(before[index]!)).map(({ id }) => id)).toEqual([]);
        for (const [index, tie] of after.entries()) {
          expect(tie.record.count).toBe(before[index]!.record.count);
          // A tie that somebody denies or took back is never borne out by a source again.
          if (before[index]!.standing.disputed || before[index]!.standing.retracted) expect(tie.evidence).toEqual([]);
        }
      }),
      { ...CASES, numRuns: 500 },
    );
  });
});

describe('GEXF with one edge for each pair and relation', () => {
  it('comes back as a tie for each, which stands for as many events', SLOW, async () => {
    await fc.assert(
      fc.asyncProperty(anyFullDataset, async dataset => {
        const source = exportSourceOf(dataset);
        const { blob } = await gexfWriter.write(source, { scope: 'everything', edges: 'pairs' });
        const report = await readDataset(blob, { name: 'pairs.gexf' });
        const pairs = pairTies(source.network, [...source.network.ties.values()]);
        expect(report.skipped).toEqual({ actors: 0, ties: 0 });
        expect(report.dataset!.ties.map(({ id, count = 1 }) => [id, count])).toEqual(
          pairs.map(pair => [pair.id, weightOf(pair)]),
        );
      }),
      { ...CASES, numRuns: 300 },
    );
  });
});
