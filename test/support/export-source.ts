import type { ExportSource } from '../../src/formats/writer.js';
import { buildNetwork } from '../../src/network/build-network.js';
import { checkDataset } from '../../src/network/check-dataset.js';
import type { Dataset } from '../../src/network/dataset-schema.js';

/** What a test says of its export; everything is shown, nothing is placed, unless it says otherwise. */
export interface ExportWishes {
  /** Ids of the ties in view. */
  readonly shown?: readonly string[];
  readonly positions?: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  readonly filters?: readonly string[];
  readonly now?: Date;
}

/** A dataset of these fields, checked as a file would be. */
export function datasetOf(fields: Readonly<Record<string, unknown>>): Dataset {
  const report = checkDataset({ format: 'entente', version: 1, actors: [], ties: [], ...fields });
  if (!report.dataset) throw new Error(`Not a dataset: ${report.problems[0]?.message}`);
  return report.dataset;
}

/** An export of a dataset on 24 November 2026. */
export function exportSourceOf(dataset: Dataset, wishes: ExportWishes = {}): ExportSource {
  const network = buildNetwork(dataset);
  const ties = new Set(wishes.shown ?? network.ties.keys());
  const joined = new Set([...ties].flatMap(id => [network.ties.get(id)!.source, network.ties.get(id)!.target]));
  return {
    network,
    shown: { ties, actors: new Set(network.tiedActors.filter(actor => joined.has(actor))) },
    positions: new Map(Object.entries(wishes.positions ?? {})),
    filters: wishes.filters ?? [],
    now: wishes.now ?? new Date('2026-11-24T09:30:00Z'),
  };
}
