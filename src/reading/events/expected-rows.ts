import type { RecognisedFile } from '../reader.js';

/** Rows of the rest of a file may be shorter than the first ones. */
const MARGIN = 1.25;
const LINE_FEED = 0x0a;

/** About how many rows tables have, by the length of their first ones; packed files say too few. */
export function expectedRows(files: readonly RecognisedFile[]): number {
  let rows = 0;
  for (const { file, sample } of files) {
    let lines = 1;
    for (const byte of sample.bytes) if (byte === LINE_FEED) lines += 1;
    rows += (file.size / Math.max(1, sample.bytes.length)) * lines * MARGIN;
  }
  return Math.ceil(rows);
}
