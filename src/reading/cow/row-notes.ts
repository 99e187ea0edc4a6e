import type { Draft, Note } from '../draft.js';
import type { CodedRow } from './coded-rows.js';

/** Leaves out a row that is no tie, with an error. */
export function skipRow(draft: Draft, row: CodedRow, code: string, why: string): void {
  draft.skipped('ties');
  draft.note(
    {
      code,
      severity: 'error',
      found: row.cells.slice(0, 8).join(', '),
      expected: 'a row as the codebook has it',
      hint: 'Correct the row in the file, or get the file again.',
      message: `The row in line ${row.line} is left out. ${why}`,
    },
    row.at,
  );
}

/** Says how many rows came to how many of something, where they are not the same. */
export function tellRows(draft: Draft, rows: number, made: number, what: string): void {
  if (rows === made) return;
  draft.note({
    code: 'folded-rows',
    severity: 'info',
    hint: 'Rows that tell of one thing together are one.',
    message: `The ${rows.toLocaleString('en')} rows of the file tell of ${made.toLocaleString('en')} ${what}.`,
  });
}

/** Rows that say that there was nothing are no ties; says how many there were. */
export function tellEmpty(draft: Draft, rows: number, what: string): void {
  if (rows === 0) return;
  draft.note({
    code: 'empty-rows',
    severity: 'info',
    hint: 'Nothing is lost: the file says so of every pair that it looked at.',
    message: `${rows.toLocaleString('en')} rows say that there was ${what}; they are no ties.`,
  });
}

/** That a treaty was left out since it obliges to nothing. */
export const noObligation = (treaty: string): Note => ({
  code: 'no-obligation',
  severity: 'error',
  expected: 'an obligation of at least one party',
  hint: 'Look the treaty up in the codebook.',
  message: `${treaty} has no obligation that the file codes; it is left out.`,
});

/** That a treaty was left out since it has one party only. */
export const alone = (treaty: string): Note => ({
  code: 'one-party',
  severity: 'error',
  expected: 'two parties bound at one time',
  hint: 'The file may be a part of a larger one; open that.',
  message: `${treaty} has no two parties that were bound at one time; it is left out.`,
});
