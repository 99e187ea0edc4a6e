import type { SourceReading } from '../../elements/open-dataset.js';
import { readInWorker } from '../../elements/read-in-worker.js';
import type { Story } from '../../network/dataset-schema.js';
import type { Report } from '../../network/report.js';
import { keepForReload, takeKept } from '../../platform/kept-for-reload.js';
import type { ReadOptions } from '../../reading/reader.js';
import type { NamedBlob } from '../../reading/worker/read-blobs.js';

/** Files that the reader opened, and what was set about them: enough to read them again. */
export interface OpenFiles {
  readonly name: string;
  readonly files: readonly NamedBlob[];
  readonly options: ReadOptions;
}

/** What of the open data is in this page alone, and would be lost with it. */
export interface CarriedOver {
  /** `undefined` when the address names the data. */
  readonly source: OpenFiles | undefined;
  /** A story that the reader has made or changed, in place of the one of the data. */
  readonly story: Story | undefined;
  readonly hasOwnStory: boolean;
}

/** Keeps it over a reload. @returns `false` when the browser does not allow it */
export const carryOver = (what: CarriedOver): Promise<boolean> => keepForReload(what);

/** What the page before has kept; only this page's own code writes it. */
export async function carriedOver(mark: string): Promise<CarriedOver | undefined> {
  return (await takeKept(mark)) as CarriedOver | undefined;
}

/** Reads files again as they were read before. */
export async function readAgain({ files, options }: OpenFiles, { progress, signal }: SourceReading): Promise<Report> {
  const job = readInWorker({ files, options, advise: false }, share => progress?.(share));
  signal?.addEventListener('abort', job.cancel, { once: true });
  try {
    return (await job.done).report;
  } finally {
    signal?.removeEventListener('abort', job.cancel);
  }
}

/** A report on data that have the reader's story. */
export function withStory(report: Report, { story }: CarriedOver): Report {
  if (!report.dataset) return report;
  const { story: _, ...dataset } = report.dataset;
  return { ...report, dataset: story ? { ...dataset, story } : dataset };
}
