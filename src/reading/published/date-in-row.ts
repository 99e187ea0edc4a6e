import { quoteValue } from '../../network/report.js';
import type { Draft } from '../draft.js';
import { readDateCell } from '../table/date-cell.js';
import type { NamedRow } from './named-rows.js';

/**
 * The date in a cell, as precise as it is, without the time of day; `undefined` for an empty cell, a code for missing,
 * and a day that no calendar has, which is told.
 */
export function dateInRow(draft: Draft, row: NamedRow, column: string): string | undefined {
  const text = row.text(column);
  // Dates of a database have the time zone too, which says nothing here.
  const cell = readDateCell(/^\d{4}-\d\d-\d\dT/.test(text) ? text.slice(0, 'yyyy-mm-dd'.length) : text);
  if (cell.kind === 'date') return /^\d{4}(?:-\d\d){0,2}$/.test(cell.date) ? cell.date : undefined;
  if (cell.kind === 'impossible') tellImpossible(draft, row, text);
  return undefined;
}

function tellImpossible(draft: Draft, row: NamedRow, text: string): void {
  draft.note(
    {
      code: 'impossible-date',
      severity: 'warning',
      found: text,
      expected: 'a day of the calendar',
      hint: 'Correct the date in the file, or get the file again.',
      message: `“${quoteValue(text)}” in line ${row.line} is no day of the calendar; the tie is kept without it.`,
    },
    row.at,
  );
}
