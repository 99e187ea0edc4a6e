import { countsOf } from '../elements/dataset-counts.js';
import { buildNetwork } from '../network/build-network.js';
import type { Dataset } from '../network/dataset-schema.js';

/** What a reader wants to know of a dataset before opening it. Dates are as the dataset has them (EDTF). */
export interface DatasetSummary {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The time that the dataset covers, as an interval. */
  readonly period: string | undefined;
  readonly counts: {
    readonly actors: number;
    /** Those who only speak, counted apart from the actors. */
    readonly speakers: number;
    readonly ties: number;
    readonly evidence: number;
  };
  readonly release: string | undefined;
  readonly licence: string | undefined;
  readonly asOf: string | undefined;
}

/** Sums up a dataset. Counts are the ones that the page shows when it is open. */
export function summaryOf(dataset: Dataset): DatasetSummary {
  const { actors, speakers, ties, evidence } = countsOf(buildNetwork(dataset));
  return {
    title: dataset.title,
    description: dataset.description,
    period: dataset.temporalCoverage,
    counts: { actors, speakers, ties, evidence },
    release: dataset.release,
    licence: dataset.license,
    asOf: dataset.asOf,
  };
}
