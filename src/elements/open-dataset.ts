import { checkDataset } from '../network/check-dataset.js';
import type { Dataset } from '../network/dataset-schema.js';
import { type Report, rejected } from '../network/report.js';
import { FetchError, fetchFile } from '../platform/fetch-file.js';
import { readAtOnce } from '../reading/own-json/read-at-once.js';
import { prepareToPlace } from './place-in-worker.js';

/** Where data can come from: an address of this site, a file, or a dataset in memory. */
export type DataSource = string | URL | Blob | Dataset;

/** The name a source goes by in messages: file name or last part of its address. */
export function nameOfSource(source: DataSource): string {
  if (source instanceof File) return source.name;
  if (source instanceof Blob) return 'file';
  if (typeof source === 'string' || source instanceof URL) {
    const path = new URL(source, document.baseURI).pathname;
    return decodeURIComponent(path.split('/').at(-1) || path);
  }
  return source.title ?? source.id ?? 'dataset';
}

/** What whoever waits for a source may want to know, or to stop. */
export interface SourceReading {
  /** Told a share between 0 and 1, where reading takes its time. */
  readonly progress?: (share: number) => void;
  /** Stops it; the promise then rejects. */
  readonly signal?: AbortSignal;
}

/** Bytes of our own format that are read at once on the page; a worker would not be there sooner. */
const MOST_AT_ONCE = 1_000_000;

/** Reads a source to a report; changes nothing. What cannot be fetched is a report too. */
export async function readSource(source: DataSource, name: string, reading: SourceReading = {}): Promise<Report> {
  if (source instanceof Blob) return readAny(source, name, reading);
  if (typeof source !== 'string' && !(source instanceof URL)) return checkDataset(source);
  try {
    // What is not even called JSON needs the worker: it starts while the file is on its way.
    if (!/\.json$/i.test(new URL(source, document.baseURI).pathname)) void prepareToRead();
    const bytes = await fetchFile(source, reading.signal);
    const report = bytes.byteLength <= MOST_AT_ONCE && looksLikeOwnJson(bytes) ? readAtOnce(bytes) : undefined;
    return report ?? (await readAny(new Blob([bytes as Uint8Array<ArrayBuffer>]), name, reading));
  } catch (error) {
    if (!(error instanceof FetchError) || reading.signal?.aborted) throw error;
    return rejected({
      code: 'not-fetched',
      severity: 'error',
      where: String(source),
      hint: 'Save the file on your disk, then drop it on the page or choose it with “Open file”.',
      message: error.message,
    });
  }
}

async function prepareToRead(): Promise<void> {
  const { prepareToRead: prepare } = await import('./read-in-worker.js');
  prepare();
}

/** Bytes from which a file probably has so many ties that its layout needs a worker too. */
const PROBABLY_CROWDED = 200_000;

/** Our own format is read at once; what reads all others is loaded when a file needs it. */
async function readAny(blob: Blob, name: string, { progress, signal }: SourceReading): Promise<Report> {
  const { readInWorker } = await import('./read-in-worker.js');
  signal?.throwIfAborted();
  if (blob.size > PROBABLY_CROWDED) prepareToPlace();
  const job = readInWorker({ files: [{ blob, name }], options: {}, advise: false }, share => progress?.(share));
  signal?.addEventListener('abort', job.cancel, { once: true });
  try {
    return (await job.done).report;
  } finally {
    signal?.removeEventListener('abort', job.cancel);
  }
}

/** Whether it is our JSON in its plain form; what reads the form in columns is loaded when a file needs it. */
function looksLikeOwnJson(bytes: Uint8Array): boolean {
  const isOwn = /^\uFEFF?\s*\{\s*"format"\s*:\s*"entente"/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
  return isOwn && !/"form"\s*:\s*"columns"/.test(new TextDecoder().decode(bytes));
}
