import { buildNetwork } from '../build-network.js';
import type { Dataset, TieRecord } from '../dataset-schema.js';
import type { Network } from '../network.js';
import type { Problem } from '../report.js';
import { LINT_CHECKS } from './lint-checks.js';

/**
 * What the author of a dataset should look at before others do: claims that cannot be traced, that contradict
 * themselves, or that are told twice. `checkDataset` says whether a file can be read; this says whether it should
 * be published. Paths count the records of the dataset that is handed in.
 * @param dataset one that fits the format; it is not changed
 * @returns by check in the order of `LINT_CHECKS`, within a check in the order of the file; empty when all is well
 */
export function lintDataset(dataset: Dataset): readonly Problem[] {
  const network = networkOf(dataset);
  return LINT_CHECKS.flatMap(check => check.run(network));
}

/** The network of the ties that have their actors, with the whole dataset beside it. */
function networkOf(dataset: Dataset): Network {
  const actors = new Set(dataset.actors.map(actor => actor.id));
  const ties = dataset.ties.filter(tie => endsOf(tie).every(end => actors.has(end)));
  return { ...buildNetwork({ ...dataset, ties }), dataset };
}

function endsOf(tie: TieRecord): readonly string[] {
  return (Array.isArray(tie.parties) ? tie.parties : [tie.source, tie.target]) as readonly string[];
}
