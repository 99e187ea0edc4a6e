/**
 * Beginnings that a spreadsheet takes for a formula or a command, also behind apostrophes that were there before.
 * @see OWASP ASVS 5.0, 1.2.10; CWE-1236
 */
const RISKY = /^'*[=+\-@\t\r\0＝＋－＠]/;

/** What has to stand in quotation marks. Blanks at the ends too: some readers drop them. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/**
 * A text as a cell of RFC 4180. One that a spreadsheet would run gets an apostrophe in front, also when it has some
 * already, so that `unguarded` gives back exactly what was there.
 */
export function csvCell(text: string): string {
  const safe = RISKY.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text as it was before `csvCell` made it safe; for whoever reads such a file. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}

/** One record, with the line end that RFC 4180 asks for. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
