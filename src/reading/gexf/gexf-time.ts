import { quoteValue } from '../../network/report.js';
import { type Draft, type FilePlace, placeText } from '../draft.js';
import { readDateCell } from '../table/date-cell.js';
import type { GexfSpan } from './gexf-spans.js';

/** Times of an actor or tie. */
export interface GexfTimes {
  /** Dates, with the precision that they have. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** What stands where a date belongs and is none: `start` and `end` as the file has them. */
  readonly undated: Readonly<Record<string, string>>;
}

const NO_TIMES: GexfTimes = { start: undefined, end: undefined, undated: {} };
/** Numbers that are years and hardly anything else. */
const YEAR = /^(1[0-9]{3}|2[0-2][0-9]{2})(?:\.0+)?$/;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const ENDLESS = /^[+-]?inf(?:inity)?$/i;
/** A time of day other than its beginning. */
const TIME_OF_DAY = /\dT(?!00:00(?::00(?:\.0+)?)?(?:Z|[+-]|$))\d\d:/;

/** Reads times by the format that the graph declares. What is no date stays what it is: an attribute. */
export class GexfClock {
  readonly #draft: Draft;
  /** `date`, `dateTime`, `double`, `integer`; empty when the graph does not say. */
  format = '';
  readonly #told = new Set<string>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** The time from the first start to the last end; that there are gaps between is told. */
  timesOf(spans: readonly GexfSpan[], what: string, at: FilePlace): GexfTimes {
    if (spans.length === 0) return NO_TIMES;
    if (spans.length > 1) this.#tellGaps(spans.length, what, at);
    if (spans.some(({ isOpen }) => isOpen)) this.#tellOpen(at);
    const first = outermost(
      spans.map(({ start }) => start),
      -1,
    );
    const last = outermost(
      spans.map(({ end }) => end),
      1,
    );
    const start = this.#date(first, 'start', at);
    const end = this.#date(last, 'end', at);
    const undated = [
      ...(start === undefined && !isNothing(first) ? [['start', first!] as const] : []),
      ...(end === undefined && !isNothing(last) ? [['end', last!] as const] : []),
    ];
    return { start, end, undated: Object.fromEntries(undated) };
  }

  /** @param side start or end, of which `-Infinity` and `Infinity` say that it is open */
  #date(text: string | undefined, side: 'start' | 'end', at: FilePlace): string | undefined {
    const plain = text?.trim() ?? '';
    if (plain === '') return undefined;
    if (ENDLESS.test(plain)) return side === 'end' ? '..' : undefined;
    const isOfDates = /^date/i.test(this.format);
    if (!isOfDates && NUMBER.test(plain)) return this.#yearOf(plain, at);
    const cell = readDateCell(plain);
    if (cell.kind !== 'date') {
      this.#draft.note(
        {
          code: 'not-a-date',
          severity: 'warning',
          found: plain,
          expected: 'a day such as 1904-04-08',
          message: `“${quoteValue(plain)}” (${placeText(at)}) is not a date; it is kept as text.`,
          hint: 'Write dates as year-month-day.',
        },
        at,
      );
      return undefined;
    }
    if (TIME_OF_DAY.test(plain)) this.#tellTimeOfDay(plain, at);
    if (isOfDates && !/^-?\d{4}-\d\d-\d\d$/.test(cell.date)) this.#tellPartial(cell.date, at);
    return cell.date;
  }

  #tellPartial(date: string, at: FilePlace): void {
    this.#draft.note(
      {
        code: 'partial-date',
        severity: 'warning',
        found: date,
        expected: 'a full date, as the file declares',
        message: `“${quoteValue(date)}” (${placeText(at)}) stands where a full date belongs; it is kept as ${date.length === 4 ? 'a year' : 'it is'}.`,
        hint: 'Other programs may refuse such a date; Entente keeps its precision.',
      },
      at,
    );
  }

  #yearOf(plain: string, at: FilePlace): string | undefined {
    this.#once('numbers', () =>
      this.#draft.note(
        {
          code: 'numbers-as-time',
          severity: 'warning',
          found: plain,
          expected: 'dates',
          message: `The times of the file are numbers (“${quoteValue(plain)}”, ${placeText(at)}), not dates: those from 1000 to 2299 are taken for years, others are kept as attributes.`,
          hint: 'Declare timeformat="date" and write dates as year-month-day.',
        },
        at,
      ),
    );
    return YEAR.exec(plain)?.[1];
  }

  #tellTimeOfDay(plain: string, at: FilePlace): void {
    this.#once('time of day', () =>
      this.#draft.note(
        {
          code: 'time-of-day',
          severity: 'info',
          found: plain,
          message: `The times of the file have hours (“${quoteValue(plain)}”, ${placeText(at)}); the days are kept.`,
          hint: 'Nothing is to be done; a date here is a day, a month or a year.',
        },
        at,
      ),
    );
  }

  #tellOpen(at: FilePlace): void {
    this.#once('open', () =>
      this.#draft.note(
        {
          code: 'open-interval',
          severity: 'info',
          message: `Some times of the file (the first at ${placeText(at)}) leave out the day that they name; it is kept as their first or last day.`,
          hint: 'Write start and end, of which both days belong to the time.',
        },
        at,
      ),
    );
  }

  #tellGaps(count: number, what: string, at: FilePlace): void {
    this.#once(what, () =>
      this.#draft.note(
        {
          code: 'several-spells',
          severity: 'warning',
          found: `${count} intervals`,
          message: `${what} (${placeText(at)}) holds over several intervals; the time from the first to the last is taken, here and for others.`,
          hint: 'Write a tie for each interval if the gaps matter.',
        },
        at,
      ),
    );
  }

  #once(what: string, tell: () => void): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    tell();
  }
}

/** The first or last of several times; none where one of them is open. @param sign −1 for the first */
function outermost(times: readonly (string | undefined)[], sign: 1 | -1): string | undefined {
  const texts = times.filter(text => text !== undefined);
  if (texts.length < times.length) return undefined;
  return texts.reduce((one, other) => (compared(other, one) * sign > 0 ? other : one));
}

function compared(one: string, other: string): number {
  if (NUMBER.test(one) && NUMBER.test(other)) return Number(one) - Number(other);
  if (ENDLESS.test(one)) return one.startsWith('-') ? -1 : 1;
  if (ENDLESS.test(other)) return other.startsWith('-') ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}

const isNothing = (text: string | undefined): boolean => {
  const plain = text?.trim() ?? '';
  return plain === '' || ENDLESS.test(plain);
};
