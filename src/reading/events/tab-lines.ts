import type { Sample } from '../reader.js';

/**
 * The first lines of a file whose cells are parted by tabs and never quoted: event exports, in which a quotation mark is
 * a letter. The last line is left out, since the sample may cut it.
 */
export function tabLines({ text }: Sample, most = 40): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/, most + 1).filter(line => line !== '');
  const whole = lines.length > most || (lines.length > 1 && text.length >= 60_000) ? lines.slice(0, -1) : lines;
  return whole.map(line => line.split('\t'));
}

/** Whether at least `share` of the rows pass, and there is one. */
export function most<T>(rows: readonly T[], passes: (row: T) => boolean, share = 0.9): boolean {
  return rows.length > 0 && rows.filter(passes).length >= rows.length * share;
}
