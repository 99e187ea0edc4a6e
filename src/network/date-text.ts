import { civilDate } from './civil-day.js';
import type { PartialDate } from './partial-date.js';
import type { TieSpan } from './tie-span.js';

/**
 * The words around a date, as patterns. `Intl` knows the names of months and how dates are put together, but not
 * "about" or "since". Another interface language hands in its own.
 */
export interface DateWords {
  /** `{date}` */
  readonly approximate: string;
  /** `{date}` */
  readonly uncertain: string;
  /** `{date}`: both of the above. */
  readonly uncertainAndApproximate: string;
  /** `{year}` */
  readonly spring: string;
  readonly summer: string;
  readonly autumn: string;
  readonly winter: string;
  /** `{year}`, the first of the ten. */
  readonly decade: string;
  /** `{start}` */
  readonly continuing: string;
  readonly endUnknown: string;
  /** `{end}` */
  readonly until: string;
  readonly startUnknown: string;
  readonly continuingStartUnknown: string;
  /** `{start}` and `{end}` when the end lies before the start. */
  readonly contradiction: string;
  readonly dateUnknown: string;
}

export const englishDateWords: DateWords = {
  approximate: 'about {date}',
  uncertain: '{date} (uncertain)',
  uncertainAndApproximate: 'about {date} (uncertain)',
  spring: 'spring {year}',
  summer: 'summer {year}',
  autumn: 'autumn {year}',
  winter: 'winter {year}',
  decade: '{year}s',
  continuing: 'since {start}, continuing',
  endUnknown: '{start}, end unknown',
  until: 'until {end}',
  startUnknown: 'until {end}, start unknown',
  continuingStartUnknown: 'continuing, start unknown',
  contradiction: '{start} to {end} (end before start)',
  dateUnknown: 'date unknown',
};

/** By the first month of the season, counted from 1. */
const seasonOfMonth = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' } as const;

const millisecondsPerDay = 86_400_000;
/** ECMAScript `Date` reaches 100 million days to both sides of 1970; beyond, the year is written as digits. */
const lastPrintableDay = 100_000_000;

/** A date for reading: "4 June 2025", "about October 2024", "18–19 June 2024". Never for files, which take ISO. */
export function formatDate(date: PartialDate, locale: string, words: DateWords = englishDateWords): string {
  // Each side of an interval says for itself that it is uncertain.
  if (date.precision === 'interval') return betweenText(date.from, date.to, locale, words);
  const plain = plainText(date, locale, words);
  if (date.uncertain && date.approximate) return fill(words.uncertainAndApproximate, { date: plain });
  if (date.uncertain) return fill(words.uncertain, { date: plain });
  return date.approximate ? fill(words.approximate, { date: plain }) : plain;
}

/** When a tie held, for reading: "since 24 February 2022, continuing", "October 2024, end unknown", "date unknown". */
export function formatSpan(span: TieSpan, locale: string, words: DateWords = englishDateWords): string {
  const { start, end } = span;
  if (span.problem === 'end-before-start' && start && end) {
    const sides = { start: formatDate(start, locale, words), end: formatDate(end, locale, words) };
    return fill(words.contradiction, sides);
  }
  return betweenText(start, end, locale, words);
}

function betweenText(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  locale: string,
  words: DateWords,
): string {
  const starts = start !== undefined && namesDate(start);
  const ends = end !== undefined && namesDate(end);
  if (starts && ends) return rangeText(start, end, locale, words);
  if (starts) {
    return fill(end ? words.continuing : words.endUnknown, { start: formatDate(start, locale, words) });
  }
  if (ends) return fill(start ? words.until : words.startUnknown, { end: formatDate(end, locale, words) });
  return end?.precision === 'open' && start === undefined ? words.continuingStartUnknown : words.dateUnknown;
}

function namesDate(date: PartialDate): boolean {
  return date.precision !== 'open' && date.precision !== 'unknown';
}

function rangeText(start: PartialDate, end: PartialDate, locale: string, words: DateWords): string {
  if (start === end || start.text === end.text) return formatDate(start, locale, words);
  const format = calendarFormat(start, locale);
  const isPlainPair =
    start.precision === end.precision && [start, end].every(date => !date.uncertain && !date.approximate);
  if (isPlainPair && format && calendarFormat(end, locale)) {
    return calendarRangeText(format, start.earliestDay, end.earliestDay);
  }
  return `${formatDate(start, locale, words)} – ${formatDate(end, locale, words)}`;
}

/** "18–19 June 2024": newer `Intl` data put spaces around the dash even between bare numbers. */
function calendarRangeText(format: Intl.DateTimeFormat, first: number | undefined, last: number | undefined): string {
  const parts = format.formatRangeToParts(instant(first), instant(last));
  const side = (source: string) => parts.flatMap(part => (part.source === source ? [part.value] : [])).join('');
  const betweenNumbers = /^\d+$/.test(side('startRange')) && /^\d+$/.test(side('endRange'));
  const text = parts.map(part => part.value).join('');
  return betweenNumbers ? text.replace(/\s–\s/, '–') : text;
}

function plainText(date: PartialDate, locale: string, words: DateWords): string {
  const format = calendarFormat(date, locale);
  if (format) return format.format(instant(date.earliestDay));
  switch (date.precision) {
    case 'day':
    case 'month':
    case 'year':
      return date.text.replace(/^Y|[?~%]$/g, '');
    case 'season': {
      const month = Number(date.earliest?.slice(-5, -3));
      // `readDate` lets seasons begin in these four months only.
      const season = seasonOfMonth[month as keyof typeof seasonOfMonth];
      return fill(words[season], { year: yearText(date.earliestDay, locale) });
    }
    case 'decade':
      return fill(words.decade, { year: yearText(date.earliestDay, locale) });
    case 'century':
      return calendarRangeText(formatFor(locale, 'year'), date.earliestDay, date.latestDay);
    case 'interval':
      return betweenText(date.from, date.to, locale, words);
    case 'unknown':
    case 'open':
      return words.dateUnknown;
    default:
      return date.precision satisfies never;
  }
}

/** Bare digits, since some locales add a word to a year alone ("2024년") that a pattern cannot follow. */
function yearText(day: number | undefined, locale: string): string {
  if (day === undefined || day < firstDayOfCommonEra) return formatFor(locale, 'year', true).format(instant(day));
  return String(civilDate(day).year);
}

/** A number of civil days as the instant that `Intl` in UTC prints as that day. */
function instant(day: number | undefined): number {
  return (day ?? Number.NaN) * millisecondsPerDay;
}

/** The formatter of a day, month or year; `undefined` for other precisions and for years out of `Date`'s reach. */
function calendarFormat(date: PartialDate, locale: string): Intl.DateTimeFormat | undefined {
  const { precision, earliestDay } = date;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return undefined;
  if (earliestDay === undefined || Math.abs(earliestDay) > lastPrintableDay) return undefined;
  return formatFor(locale, precision, earliestDay < firstDayOfCommonEra);
}

/** 0001-01-01; earlier years are printed with their era, since "1986" for 1986 BC would mislead. */
const firstDayOfCommonEra = -719_162;

const fields = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

// Building a formatter costs some hundred times more than using one, and a table prints thousands of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, precision: keyof typeof fields, withEra = false): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${withEra}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    ...fields[precision],
    ...(withEra ? { era: 'short' } : {}),
    // Some locales default to another calendar (th: Buddhist, fa: Persian); sources date in this one.
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  formats.set(key, format);
  return format;
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
