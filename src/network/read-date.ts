import { dayNumber, daysInMonth, isCivilDate, isoDay } from './civil-day.js';
import type { DatePrecision, PartialDate } from './partial-date.js';

/*
 * Own reader rather than the npm package `edtf`: that one carries an Earley grammar with its engine for level 2
 * (sets, masks, partial qualification), which costs a good part of the 200 kB that the first page may load, and
 * computes with `Date` objects. Levels 0 and 1 are a handful of regular expressions.
 */

/** Year with sign, then month or season, then day; `XX` = not known, from the right only. */
const calendarDate = /^(-?\d{4})(?:-(?:(\d\d)(?:-(\d\d|XX))?|(XX)(-XX)?))?$/;
/** The zone is not applied: the day is the one written, which is the day where it happened. */
const dateTime =
  /^(-?\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(?:Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;
const unspecifiedYear = /^(\d\d)(\dX|XX)$/;
/** `Y` only where four digits do not do. Twelve digits keep day numbers far inside the safe integers. */
const longYear = /^Y(-?[1-9]\d{4,11})$/;

type Bounds = readonly [precision: DatePrecision, earliestDay: number, latestDay: number];

/** Event data repeat a few thousand dates over a hundred thousand ties: each is read once and shared. */
const readBefore = new Map<string, PartialDate | undefined>();
/** Some forty years of days. When more come, all are forgotten, which costs less than keeping account of use. */
const mostRemembered = 16_384;

/**
 * Reads a date of EDTF level 0 or 1 (ISO 8601-2:2019, Library of Congress specification of 2019). Strict: no
 * spaces, no other notations.
 * Seasons 21–24 are those of the northern hemisphere by whole months, March to May being spring; winter 2024 runs
 * from December 2024 to February 2025. The standard leaves this open.
 * @returns `undefined` for anything else, including days that do not exist and intervals that run backwards
 */
export function readDate(text: string): PartialDate | undefined {
  const known = readBefore.get(text);
  if (known !== undefined || readBefore.has(text)) return known;
  if (readBefore.size >= mostRemembered) readBefore.clear();
  const date = readNewDate(text);
  readBefore.set(text, date);
  return date;
}

function readNewDate(text: string): PartialDate | undefined {
  if (text === '..') return { text, precision: 'open', uncertain: false, approximate: false };
  return text.includes('/') ? readInterval(text) : readSingle(text);
}

function readSingle(text: string): PartialDate | undefined {
  const qualifier = /[?~%]$/.exec(text)?.[0];
  const bounds = qualifier === undefined ? boundsOf(text) : qualifiedBoundsOf(text.slice(0, -1));
  if (bounds === undefined) return undefined;
  const [precision, earliestDay, latestDay] = bounds;
  return {
    text,
    precision,
    earliest: isoDay(earliestDay),
    latest: isoDay(latestDay),
    earliestDay,
    latestDay,
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  };
}

/** A time of day to the second is not "about"; the standard qualifies dates only. */
function qualifiedBoundsOf(text: string): Bounds | undefined {
  return text.includes('T') ? undefined : boundsOf(text);
}

function boundsOf(text: string): Bounds | undefined {
  const calendar = calendarDate.exec(text);
  if (calendar) {
    const [, year = '', month, day] = calendar;
    return year === '-0000' ? undefined : calendarBounds(Number(year), month, day);
  }
  const unspecified = unspecifiedYear.exec(text);
  if (unspecified) {
    const [, century = '', rest = ''] = unspecified;
    if (rest === 'XX') return years('century', Number(century) * 100, 100);
    return years('decade', Number(century + rest.charAt(0)) * 10, 10);
  }
  const long = longYear.exec(text);
  if (long) return years('year', Number(long[1]), 1);
  const day = dateTime.exec(text)?.[1];
  return day === undefined ? undefined : boundsOf(day);
}

function calendarBounds(year: number, monthText: string | undefined, dayText: string | undefined): Bounds | undefined {
  if (monthText === undefined) return years('year', year, 1);
  const month = Number(monthText);
  if (month >= 21 && month <= 24) return dayText === undefined ? season(year, month) : undefined;
  if (dayText === undefined || dayText === 'XX') {
    if (!isCivilDate(year, month, 1)) return undefined;
    return ['month', dayNumber({ year, month, day: 1 }), dayNumber({ year, month, day: daysInMonth(year, month) })];
  }
  const day = Number(dayText);
  if (!isCivilDate(year, month, day)) return undefined;
  const number = dayNumber({ year, month, day });
  return ['day', number, number];
}

function years(precision: DatePrecision, first: number, count: number): Bounds {
  const earliest = dayNumber({ year: first, month: 1, day: 1 });
  return [precision, earliest, dayNumber({ year: first + count - 1, month: 12, day: 31 })];
}

function season(year: number, code: number): Bounds {
  const firstMonth = (code - 20) * 3;
  const endsNextYear = code === 24;
  const next = endsNextYear ? { year: year + 1, month: 3, day: 1 } : { year, month: firstMonth + 3, day: 1 };
  return ['season', dayNumber({ year, month: firstMonth, day: 1 }), dayNumber(next) - 1];
}

function readInterval(text: string): PartialDate | undefined {
  const parts = text.split('/');
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined || first + second === '') return undefined;
  const from = first === '' ? undefined : readDate(first);
  const to = second === '' ? undefined : readDate(second);
  if ((first !== '' && from === undefined) || (second !== '' && to === undefined)) return undefined;
  const earliestDay = from?.earliestDay;
  const latestDay = to?.latestDay;
  if (earliestDay !== undefined && latestDay !== undefined && latestDay < earliestDay) return undefined;
  return {
    text,
    precision: earliestDay === undefined && latestDay === undefined ? 'unknown' : 'interval',
    earliest: from?.earliest,
    latest: to?.latest,
    earliestDay,
    latestDay,
    uncertain: from?.uncertain === true || to?.uncertain === true,
    approximate: from?.approximate === true || to?.approximate === true,
    from,
    to,
  };
}
