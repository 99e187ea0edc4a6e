/** What is outside is a slip or a code. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2200;

/**
 * A date in columns of its own, as EDTF. What is coded as missing (-9, 0, 9999, nothing) is no part of a date; a month
 * without a year or a day without a month says nothing.
 * @returns `undefined` when there is no year
 */
export function codedDate(year: string, month = '', day = ''): string | undefined {
  const y = codedYear(year);
  if (y === undefined) return undefined;
  const m = numberIn(month, 1, 12);
  if (m === undefined) return String(y);
  const d = numberIn(day, 1, new Date(Date.UTC(y, m, 0)).getUTCDate());
  const monthText = `${y}-${String(m).padStart(2, '0')}`;
  return d === undefined ? monthText : `${monthText}-${String(d).padStart(2, '0')}`;
}

function numberIn(text: string, least: number, most: number): number | undefined {
  const plain = text.trim();
  const number = Number(plain);
  return plain !== '' && Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

/** A year in a column of its own; `undefined` for codes of what is missing, and for what is no year. */
export function codedYear(text: string): number | undefined {
  return numberIn(text, FIRST_YEAR, LAST_YEAR);
}

/** A whole number of a table; `undefined` for -9 and other negative codes, and for what is none. */
export function codedNumber(text: string | undefined): number | undefined {
  const plain = (text ?? '').trim();
  const number = Number(plain);
  return plain !== '' && Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** A time that two things shared; ends that are `undefined` go on. */
export interface CodedSpan {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** The later of two starts and the earlier of two ends; `undefined` when the two did not meet. */
export function sharedSpan(one: CodedSpan, other: CodedSpan): CodedSpan | undefined {
  const start = laterOf(one.start, other.start);
  const end = earlierOf(one.end, other.end);
  return start !== undefined && end !== undefined && endsBefore(end, start) ? undefined : { start, end };
}

/** Whether the end lies wholly before the start; what ends in 1949-03 may have begun on 1949-03-20. */
export function endsBefore(end: string, start: string): boolean {
  return start !== '..' && end !== '..' && end < start && !start.startsWith(end);
}

function laterOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

function earlierOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return `${one}~` < `${other}~` ? one : other;
}
