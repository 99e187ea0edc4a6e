/**
 * Dates as sources give them: partly known, about, open. This file holds the type and is the one door to what
 * the network does with dates; reading, spans and printing live next door.
 */
export { civilDay, isoDay } from './civil-day.js';
export { type DateWords, englishDateWords, formatDate, formatSpan } from './date-text.js';
export { readDate } from './read-date.js';
export { daysHeld, overlaps, spanOf, type TieSpan } from './tie-span.js';

/**
 * How fine a date is. `interval` has its two dates in `from` and `to`; `open` is `..` alone; `unknown` is an
 * interval that names no date at all (`../`).
 */
export type DatePrecision =
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'unknown'
  | 'open';

/**
 * A date of EDTF level 0 or 1 with the days it may mean. The bounds are the widest that the digits allow and
 * inclusive: `2025-03` is 1 to 31 March. "Uncertain" and "approximate" do not widen them, because the standard
 * gives no width and an invented one would decide silently which ties a time window keeps.
 */
export interface PartialDate {
  /** The text as given. */
  readonly text: string;
  readonly precision: DatePrecision;
  /** First day it may mean, as ISO 8601 text; `undefined` = unbounded or unknown. */
  readonly earliest?: string;
  readonly latest?: string;
  /** The same bounds as civil day numbers, for comparing. */
  readonly earliestDay?: number;
  readonly latestDay?: number;
  /** `?` or `%`: the source may be wrong. */
  readonly uncertain: boolean;
  /** `~` or `%`: about. */
  readonly approximate: boolean;
  /** Of an interval: where it begins. `undefined` = unknown, precision `open` = since ever. */
  readonly from?: PartialDate;
  /** Of an interval: where it ends. `undefined` = unknown, precision `open` = goes on. */
  readonly to?: PartialDate;
}
