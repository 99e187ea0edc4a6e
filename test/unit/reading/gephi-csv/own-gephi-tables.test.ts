import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gephiCsvWriter } from '../../../../src/formats/tables/gephi-csv.js';
import { buildNetwork } from '../../../../src/network/build-network.js';
import type { Dataset } from '../../../../src/network/dataset-schema.js';
import type { Network } from '../../../../src/network/network.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { exportSourceOf } from '../../../support/export-source.js';
import { anyFullDataset } from '../../../support/full-dataset.js';
import { nastyDataset } from '../../../support/nasty-dataset.js';

async function readBack(dataset: Dataset) {
  const { blob, fileName } = await gephiCsvWriter.write(exportSourceOf(dataset), { scope: 'everything' });
  return readDataset(blob, { name: fileName });
}

const directionsOf = (network: Network): readonly string[] =>
  [...network.ties.values()].map(tie => (tie.mutual && tie.source !== tie.target ? 'mutual' : 'one-way')).sort();

describe('our own tables for Gephi', () => {
  it('come back with their actors, ties, directions and dates', async () => {
    const report = await readBack(nastyDataset);
    const network = buildNetwork(nastyDataset);
    expect(report.skipped).toEqual({ actors: 0, ties: 0 });
    const back = buildNetwork(report.dataset!);
    expect(back.actors.size).toBe(network.tiedActors.length);
    const typesOf = ({ ties }: Network): readonly string[] => [...ties.values()].map(({ typeText }) => typeText);
    expect(typesOf(back)).toEqual(typesOf(network));
    expect([...back.ties.values()].map(({ span }) => span.startText)).toEqual(
      [...network.ties.values()].map(({ span }) => span.startText),
    );
  });

  it('lose no actor and no tie, whatever they are called', async () => {
    await fc.assert(
      fc.asyncProperty(anyFullDataset, async dataset => {
        const network = buildNetwork(dataset);
        const report = await readBack(dataset);
        expect([report.kept, report.skipped]).toEqual([
          { actors: network.tiedActors.length, ties: network.ties.size },
          { actors: 0, ties: 0 },
        ]);
        if (report.dataset) expect(directionsOf(buildNetwork(report.dataset))).toEqual(directionsOf(network));
      }),
      { numRuns: 200, seed: 20261124 },
    );
  });
});
