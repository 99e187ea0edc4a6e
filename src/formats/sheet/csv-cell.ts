import { guarded } from '../../network/formula-guard.js';

/** What has to stand in quotation marks. Blanks at the ends too: some readers drop them. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/**
 * A text as a cell of RFC 4180. One that a spreadsheet would run gets an apostrophe in front, also when it has some
 * already, so that `unguarded` gives back exactly what was there. Numbers are written as they are.
 */
export function csvCell(value: string | number | boolean): string {
  const safe = typeof value === 'string' ? guarded(value) : String(value);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record, with the line end that RFC 4180 asks for. */
export function csvLine(cells: readonly (string | number | boolean)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
