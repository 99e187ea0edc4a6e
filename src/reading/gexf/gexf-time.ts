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
/** Numbers that are years, where all of a file are from 1000 to 2299. */
const YEAR = /^(1[0-9]{3}|2[0-2][0-9]{2})(?:\.0+)?$/;
const FIRST_YEAR = 1000;
const AFTER_LAST_YEAR = 2300;
/** What stands for a year that nobody knows. */
const NO_YEAR = /^(?:-9{1,4}|9999)(?:\.0+)?$/;
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
  #firstNumber: { readonly text: string; readonly at: FilePlace } | undefined;
  #areYears = true;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /**
   * Takes note of times that are numbers. A clock that runs from 0 to 5000 passes 1900 too: whether numbers are years
   * is known only when all of the file were seen, so `timesOf` is to be asked after that.
   * @returns whether there are such
   */
  notice(spans: readonly GexfSpan[], at: FilePlace): boolean {
    let hasNumbers = false;
    for (const { start, end } of spans) {
      for (const text of [start?.trim() ?? '', end?.trim() ?? '']) {
        if (!this.#isNumber(text)) continue;
        hasNumbers = true;
        this.#firstNumber ??= { text, at };
        const number = Number(text);
        if (!NO_YEAR.test(text) && !(number >= FIRST_YEAR && number < AFTER_LAST_YEAR)) this.#areYears = false;
      }
    }
    return hasNumbers;
  }

  #isNumber(text: string): boolean {
    return !/^date/i.test(this.format) && NUMBER.test(text);
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
    if (this.#isNumber(plain)) return this.#areYears ? YEAR.exec(plain)?.[1] : undefined;
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
    if (/^date/i.test(this.format) && !/^-?\d{4}-\d\d-\d\d$/.test(cell.date)) this.#tellPartial(cell.date, at);
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

  /** Says what became of times that are numbers. Call once, when all were noticed. */
  tellNumbers(): void {
    if (!this.#firstNumber) return;
    const { text, at } = this.#firstNumber;
    this.#draft.note(
      {
        code: 'numbers-as-time',
        severity: 'warning',
        found: text,
        expected: 'dates',
        message: `The times of the file are numbers (the first, “${quoteValue(text)}”, ${placeText(at)}), not dates: ${
          this.#areYears
            ? 'as all can be years, whole ones are taken for years.'
            : 'as not all can be years from 1000 to 2299, they are kept as attributes.'
        }`,
        hint: 'Declare timeformat="date" and write dates as year-month-day.',
      },
      at,
    );
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
