import { readDateCell } from './date-cell.js';

/** What a cell of intervals came to. */
export interface Timeset {
  /** An end that is open or infinite is absent. */
  readonly span: { readonly start?: string; readonly end?: string };
  /** False where there are several intervals, with time between them. */
  readonly isWhole: boolean;
}

const INTERVAL = /^[[(]([^[\](),;<>]*),([^[\](),;<>]*)[\])]$/;

/**
 * Reads the intervals of an edge as Gephi writes them: `<[2001, 2003]>`, `<[2001-03-04, Infinity)>`,
 * `<[2001, 2003]; [2005, 2006]>`. `undefined` for what is none, such as `<[2001, 2002, 2003]>`, which are moments.
 * @see gephi/graphstore, IntervalSet.toString
 */
export function readTimeset(cell: string): Timeset | undefined {
  const intervals = cell
    .replace(/^<|>$/g, '')
    .split(';')
    .map(interval => INTERVAL.exec(interval.trim()));
  const first = intervals[0]?.[1];
  const last = intervals.at(-1)?.[2];
  if (first === undefined || last === undefined || intervals.includes(null)) return undefined;
  const start = endOf(first);
  const end = endOf(last);
  if (start === undefined || end === undefined) return undefined;
  return {
    span: { ...(start === OPEN ? {} : { start }), ...(end === OPEN ? {} : { end }) },
    isWhole: intervals.length === 1,
  };
}

const OPEN = '';

function endOf(text: string): string | undefined {
  const plain = text.trim().replace(/^"(.*)"$/, '$1');
  if (/^-?infinity$/i.test(plain)) return OPEN;
  const read = readDateCell(plain);
  return read.kind === 'date' ? read.date : undefined;
}
