import { strToU8, zipSync } from 'fflate';

/** A file inside an archive. */
export interface ZippedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Texts as files of a zip archive, in their order. Its dates are of the day of `now` in UTC: archives keep local
 * times, so noon of that day is taken, which gives the same bytes in every time zone.
 */
export function zipOf(files: readonly ZippedFile[], now: Date): Uint8Array<ArrayBuffer> {
  const day = now.toISOString().slice(0, 10);
  // A time without a zone is a local one. Archives know the years 1980 to 2099 only.
  const mtime = `${/^(19[89]|20)\d/.test(day) ? day : '1980-01-01'}T12:00:00`;
  const entries = files.map(({ name, text }) => [name, [strToU8(text), { mtime }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]) as Uint8Array<ArrayBuffer>;
}
