import { quoteValue } from '../../network/report.js';
import { type Draft, type FilePlace, placeText } from '../draft.js';
import { readDateCell } from '../table/date-cell.js';

/** Times of an actor or tie as the file has them. */
export interface GexfTimes {
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** Further intervals or moments, beyond the first and last. */
  readonly further: number;
}

/** Numbers that are years and hardly anything else. */
const YEAR = /^(1[0-9]{3}|2[0-2][0-9]{2})(?:\.0+)?$/;
const ENDLESS = /^[+-]?inf(?:inity)?$/i;

/** Reads times by the format that the graph declares. What is no date stays what it is: an attribute. */
export class GexfClock {
  readonly #draft: Draft;
  /** `date`, `dateTime`, `double`, `integer`; empty when the graph does not say. */
  format = '';
  #toldNumbers = false;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /**
   * A time as a date with the precision it has; `undefined` when it is none, which is told.
   * @param side start or end, of which `-Infinity` and `Infinity` say that it is open
   */
  date(text: string | undefined, side: 'start' | 'end', at: FilePlace): string | undefined {
    const plain = text?.trim() ?? '';
    if (plain === '') return undefined;
    if (ENDLESS.test(plain)) return side === 'end' ? '..' : undefined;
    const isOfDates = /^date/i.test(this.format);
    if (!isOfDates && /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(plain)) return this.#yearOf(plain, at);
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
        message: `“${quoteValue(date)}” (${placeText(at)}) stands where a full date belongs; it is kept as ${date.length === 4 ? 'a year' : 'a month'}.`,
        hint: 'Other programs may refuse such a date; Entente keeps its precision.',
      },
      at,
    );
  }

  #yearOf(plain: string, at: FilePlace): string | undefined {
    const [, year] = YEAR.exec(plain) ?? [];
    if (!this.#toldNumbers) {
      this.#toldNumbers = true;
      this.#draft.note(
        {
          code: 'numbers-as-time',
          severity: 'warning',
          found: plain,
          expected: 'dates',
          message:
            year === undefined
              ? `The times of the file are numbers (“${quoteValue(plain)}”, ${placeText(at)}), not dates; they are kept as attributes.`
              : `The times of the file are numbers (“${quoteValue(plain)}”, ${placeText(at)}); those from 1000 to 2299 are taken for years.`,
          hint: 'Declare timeformat="date" and write dates as year-month-day.',
        },
        at,
      );
    }
    return year;
  }
}
