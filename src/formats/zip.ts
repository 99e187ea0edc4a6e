import { strToU8, zipSync } from 'fflate';

/** A file inside an archive. */
export interface ZippedFile {
  readonly name: string;
  readonly text: string;
}

/** Years that the dates of an archive can be of. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/**
 * Texts as files of a zip archive, in their order. Its dates are of the day of `now` in UTC: archives keep local
 * times, so noon of that day is taken, which gives the same bytes in every time zone.
 */
export function zipOf(files: readonly ZippedFile[], now: Date): Uint8Array<ArrayBuffer> {
  const year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, now.getUTCFullYear()));
  const mtime = new Date(year, now.getUTCMonth(), now.getUTCDate(), 12);
  const entries = files.map(({ name, text }) => [name, [strToU8(text), { mtime }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]) as Uint8Array<ArrayBuffer>;
}
