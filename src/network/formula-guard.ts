/**
 * Beginnings that a spreadsheet takes for a formula or a command, also behind apostrophes that were there before.
 * @see OWASP ASVS 5.0, 1.2.10; CWE-1236
 */
const RISKY = /^'*[=+\-@\t\r\0＝＋－＠]/;

/** A text as a cell that no spreadsheet runs: a risky one gets an apostrophe in front, whether or not it has some. */
export function guarded(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** A text as it was before `guarded` made it safe; for whoever reads such a cell. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}
