import type { Draft, FilePlace } from '../draft.js';
import { noteEncoding } from '../table/columns.js';
import type { NamedRow, NamedRowsRead } from './named-rows.js';

/** A number as words of a message have it. */
export const many = (count: number): string => count.toLocaleString('en');

/** "1 row", "2,422 rows" */
export const rowsText = (count: number): string => (count === 1 ? '1 row' : `${many(count)} rows`);

/** Leaves out a row that is no tie, with an error that says why. */
export function skipRow(draft: Draft, row: NamedRow, why: string, expected = 'a row as the dataset has them'): void {
  draft.skipped('ties');
  draft.note(
    {
      code: 'row-left-out',
      severity: 'error',
      found: row.cells.slice(0, 10).join(', '),
      expected,
      hint: 'Correct the row in the file, or get the file again.',
      message: `The row in line ${row.line} is left out: ${why}`,
    },
    row.at,
  );
}

/** What the rows of a file came to. */
export interface RowsTold {
  readonly rows: number;
  /** What became of how many: `[2,400, "became ties"]`. Zeros are not told. */
  readonly parts: readonly (readonly [number, string])[];
}

/** Says what became of the rows: nothing is dropped or folded in silence. */
export function tellRows(draft: Draft, { rows, parts }: RowsTold, hint = 'Nothing needs to be done.'): void {
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${many(count)} ${what}`);
  draft.note({
    code: 'rows',
    severity: 'info',
    hint,
    message: `The file has ${rowsText(rows)}: ${told.length === 0 ? 'none is a tie' : told.join('; ')}.`,
  });
}

/**
 * Says how the file was read: where its encoding is a guess, and which columns are not taken over. Call it when all
 * cells that are wanted have been asked for.
 */
export function tellRead(draft: Draft, read: NamedRowsRead, at: FilePlace = {}): void {
  noteEncoding(draft, read, at);
  if (read.encoding !== 'utf-8') draft.encoding = read.encoding;
  const unread = read.unread();
  if (unread.length === 0) return;
  draft.note(
    {
      code: 'unread-columns',
      severity: 'info',
      hint: 'Look them up in the file.',
      message: `${unread.length === 1 ? 'A column is' : `${many(unread.length)} columns are`} not taken over: ${unread.join(', ')}.`,
    },
    at,
  );
}
