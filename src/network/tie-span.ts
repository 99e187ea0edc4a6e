import type { Temporality } from '../vocabulary/tie-type.js';
import type { PartialDate } from './partial-date.js';
import { readDate } from './read-date.js';

/** When a tie held: its two dates, and the widest days that they allow. */
export interface TieSpan {
  /** `undefined` = unknown or not readable; precision `open` = since ever. */
  readonly start: PartialDate | undefined;
  /** `undefined` = unknown or not readable; precision `open` = goes on. An event without an end has its start here. */
  readonly end: PartialDate | undefined;
  /** The texts of the record, kept also when they cannot be read; of an interval, its two sides. */
  readonly startText?: string;
  readonly endText?: string;
  /** First civil day it may have held, inclusive; `undefined` = unbounded or unknown. */
  readonly from?: number;
  /** Last civil day, likewise. */
  readonly to?: number;
  /** `from` and `to` as ISO 8601 days. */
  readonly fromDay?: string;
  readonly toDay?: string;
  /** The end is `..`: it goes on. */
  readonly openEnded: boolean;
  /** Precision of the dates that are named: `day`, or `day/month` when start and end differ; `unknown` without any. */
  readonly precision: string;
  /** The end lies wholly before the start. Then neither day can be trusted and there are no bounds. */
  readonly problem?: 'end-before-start';
}

interface Texts {
  readonly start?: string;
  readonly end?: string;
}

/**
 * The span of a record's `start` and `end`. An event without an end ended the day it began; a state without one
 * has an unknown end, `..` goes on. An interval in `start` with no `end` gives both dates.
 */
export function spanOf(record: Texts, temporality: Temporality): TieSpan {
  const { start, end, startText, endText } = datesOf(record, temporality);
  const from = start?.earliestDay;
  const to = end?.latestDay;
  const isBackwards = from !== undefined && to !== undefined && to < from;
  // One literal, no spread: a hundred thousand ties get their spans here, and spread objects took most of that time.
  return {
    start,
    end,
    startText,
    endText,
    from: isBackwards ? undefined : from,
    to: isBackwards ? undefined : to,
    fromDay: isBackwards ? undefined : start?.earliest,
    toDay: isBackwards ? undefined : end?.latest,
    openEnded: goesOn(end),
    precision: precisionOf(start, end),
    problem: isBackwards ? 'end-before-start' : undefined,
  };
}

function datesOf(
  { start, end }: Texts,
  temporality: Temporality,
): Pick<TieSpan, 'start' | 'end' | 'startText' | 'endText'> {
  const first = start === undefined ? undefined : readDate(start);
  if (end !== undefined) return { start: first, end: readDate(end), startText: start, endText: end };
  if (start !== undefined && first !== undefined && start.includes('/')) {
    const [startText, endText] = start.split('/');
    return { start: first.from, end: first.to, startText: startText || undefined, endText: endText || undefined };
  }
  return { start: first, end: temporality === 'event' ? first : undefined, startText: start };
}

function goesOn(end: PartialDate | undefined): boolean {
  return end?.precision === 'open' || end?.to?.precision === 'open';
}

function precisionOf(start: PartialDate | undefined, end: PartialDate | undefined): string {
  const first = namedPrecision(start);
  const last = namedPrecision(end);
  if (first === undefined || last === undefined || first === last) return first ?? last ?? 'unknown';
  return `${first}/${last}`;
}

function namedPrecision(date: PartialDate | undefined): string | undefined {
  return date === undefined || date.precision === 'open' || date.precision === 'unknown' ? undefined : date.precision;
}

/**
 * The days for which the record says that the tie held, inclusive; `±Infinity` where it says "open".
 * An **unknown** end counts only to the latest day of the start, an unknown start only from the earliest day of
 * the end. A reader who asks for 2025 must not be shown a deployment of 1950 whose end nobody recorded, as if it
 * went on: what is shown is a claim, what is not shown is only "none recorded" (domain rule: no tie in the data is
 * not the same as no tie in the world). Authors who know that a state goes on write `..`.
 * @returns `undefined` when no date is known, or the two contradict each other
 */
export function daysHeld(span: TieSpan): { readonly from: number; readonly to: number } | undefined {
  if (span.problem !== undefined) return undefined;
  const from = firstDay(span.start) ?? firstDay(span.end);
  const to = lastDay(span.end) ?? lastDay(span.start);
  // Two unbounded sides name no date: "always" is not what a source says.
  if (from === undefined || to === undefined || (from === -Infinity && to === Infinity)) return undefined;
  return from <= to ? { from, to } : undefined;
}

function firstDay(date: PartialDate | undefined): number | undefined {
  if (date === undefined) return undefined;
  return date.precision === 'open' ? -Infinity : (date.earliestDay ?? firstDay(date.from) ?? firstDay(date.to));
}

function lastDay(date: PartialDate | undefined): number | undefined {
  if (date === undefined) return undefined;
  return date.precision === 'open' ? Infinity : (date.latestDay ?? lastDay(date.to) ?? lastDay(date.from));
}

/**
 * Whether the tie's time overlaps the window. A tie with only a year overlaps every day of it; for unknown ends
 * see `daysHeld`.
 * @param from first civil day included; `undefined` = no lower bound
 * @param to last civil day included; `undefined` = no upper bound
 * @returns `undefined` when the tie has no usable date: the caller decides what to do with undated ties
 * @see Allen 1983, "Maintaining knowledge about temporal intervals", relation names
 */
export function overlaps(span: TieSpan, from?: number, to?: number): boolean | undefined {
  const held = daysHeld(span);
  if (held === undefined) return undefined;
  return (to === undefined || held.from <= to) && (from === undefined || held.to >= from);
}
