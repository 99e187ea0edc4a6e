import { readDate } from '../../network/partial-date.js';

/** How much of a date is known by UCDP's precision; higher numbers say that even the year is assigned. */
const LENGTHS = new Map([
  ['1', 'yyyy-mm-dd'.length],
  // The day is one that stands for the month.
  ['2', 'yyyy-mm'.length],
  ['3', 'yyyy-mm'.length],
  // Month and day stand for a part of the year, or for all of it.
  ['4', 'yyyy'.length],
  ['5', 'yyyy'.length],
]);

/** A date cut to what its precision says is known; `undefined` when not even the year is. */
export function dateByPrecision(date: string, precision: string): string | undefined {
  const length = LENGTHS.get(precision);
  const plain = date.slice(0, 'yyyy-mm-dd'.length);
  const known = /^\d{4}-\d{2}-\d{2}$/.test(plain) ? plain.slice(0, length) : '';
  return length === undefined || readDate(known) === undefined ? undefined : known;
}
