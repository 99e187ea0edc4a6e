import { readFiles } from '../read-files.js';
import type { ReadOptions } from '../reader.js';
import { fileOfBlob } from '../source-file.js';
import { adviceOn } from './advice.js';
import type { Reading } from './report-parts.js';

/** A file as the browser hands it over. */
export interface NamedBlob {
  readonly name: string;
  readonly blob: Blob;
}

/** What is to be read, and how. */
export interface ReadQuestion {
  /** The files of one dataset. */
  readonly files: readonly NamedBlob[];
  readonly options: ReadOptions;
  /** Whether the checks for authors are wanted too. */
  readonly advise: boolean;
}

/** Reads the files, on whichever thread this is called. @param progress told a share between 0 and 1 */
export async function readBlobs(
  { files, options, advise }: ReadQuestion,
  progress: (share: number) => void,
): Promise<Reading> {
  const sources = files.map(({ blob, name }) => fileOfBlob(blob, name));
  const report = await readFiles(sources, { options, progress });
  return { report, advice: advise ? await adviceOn(report) : [] };
}
