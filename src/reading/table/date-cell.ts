import { readDate } from '../../network/partial-date.js';
import { remembered } from '../remembered.js';

/** What a cell of a column of dates says. */
export type DateCell =
  | { readonly kind: 'date'; readonly date: string }
  /** Nothing, or a mark that nothing is known. */
  | { readonly kind: 'none' }
  /** A date that can be read in two ways, or in none. */
  | { readonly kind: 'unclear' }
  /** A day that no calendar has. */
  | { readonly kind: 'impossible' };

/** Marks that tables of research data have for what is not known. */
const MISSING = /^(?:-?9{1,2}|-9{3,4}|9{4}|0{1,4}|0000-00-00|n\/?a|null|none|nan|unknown|-|\.|\?)$/i;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const BARE = /^((?:1[5-9]|20)\d\d)([01]\d)([0-3]\d)$/;
const WITH_TIME = /^(-?\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)? ?(?:Z|UTC|[+-]\d\d:?\d\d)?$/;
const YEAR_AS_NUMBER = /^(\d{4})\.0$/;
const SHORT_PARTS = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const LOOKS_ISO = /^-?\d{4}-\d{1,2}(?:-\d{1,2})?$/;

/**
 * Reads a cell as a date, year first: 1999, 1999-05, 1999-05-07, 1999/5/7, 19990507, and what EDTF has. The precision
 * stays as it is. "01/02/1940" is unclear: January or February.
 */
export const readDateCell: (cell: string) => DateCell = remembered(cell => {
  const text = cell.trim();
  if (text === '' || MISSING.test(text)) return { kind: 'none' };
  const written = yearFirst(text);
  if (readDate(written) !== undefined && !written.includes('T')) return { kind: 'date', date: written };
  return { kind: LOOKS_ISO.test(written) ? 'impossible' : 'unclear' };
});

function yearFirst(text: string): string {
  const [, day] = WITH_TIME.exec(text) ?? [];
  if (day !== undefined) return day;
  const [, number] = YEAR_AS_NUMBER.exec(text) ?? [];
  if (number !== undefined) return number;
  const [, y, m, d] = SLASHED.exec(text) ?? BARE.exec(text) ?? SHORT_PARTS.exec(text) ?? [];
  if (y === undefined) return text;
  const parts = [y, m, d].filter(part => part !== undefined).map(part => part.padStart(2, '0'));
  return parts.join('-');
}
