import { checkDataset } from '../network/check-dataset.js';
import type { Dataset } from '../network/dataset-schema.js';
import { type Report, rejected } from '../network/report.js';
import { FetchError, fetchFile } from '../platform/fetch-file.js';
import { readOwnJson } from '../reading/own-json/read-own-json.js';

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

/** Reads a source to a report; changes nothing. What cannot be fetched is a report too. */
export async function readSource(source: DataSource, name: string, signal?: AbortSignal): Promise<Report> {
  if (source instanceof Blob) return readAny(source, name);
  if (typeof source !== 'string' && !(source instanceof URL)) return checkDataset(source);
  try {
    const bytes = await fetchFile(source, signal);
    return looksLikeOwnJson(bytes)
      ? readOwnJson(bytes, { name })
      : await readAny(new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return rejected({
      code: 'not-fetched',
      severity: 'error',
      where: String(source),
      hint: 'Open the file from your disk with “Open file”.',
      message: error.message,
    });
  }
}

/** Our own format is read at once; code for all others is loaded when a file needs it. */
async function readAny(file: Blob, name: string): Promise<Report> {
  const { readDataset } = await import('../reading/read-files.js');
  return readDataset(file, { name });
}

function looksLikeOwnJson(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"entente"/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}
