/** Years from and to, as dates. */
export interface PajekSpan {
  readonly start: string;
  readonly end: string;
}

const isYear = (year: number): boolean => year >= 1000 && year <= 2999;

function spanOfYears(from: number, to: number): PajekSpan | undefined {
  return isYear(from) && isYear(to) && from <= to ? { start: String(from), end: String(to) } : undefined;
}

/**
 * The years of a time mark `[1990-1995]`, `[1990]`, `[1990-*]`. Marks of Pajek count in any unit, so only what has
 * four digits is taken for years, and only one stretch of them.
 */
export function spanOfMark(mark: string): PajekSpan | undefined {
  const [, from, dash, to] = /^\s*(\d{4})\s*(-?)\s*(\d{4}|\*)?\s*$/.exec(mark) ?? [];
  if (from === undefined || (dash === '') !== (to === undefined)) return undefined;
  if (to === '*') return isYear(Number(from)) ? { start: from, end: '..' } : undefined;
  return spanOfYears(Number(from), Number(to ?? from));
}

/** The spans of relations that are named by periods. */
export interface Windows {
  /** By name; without those whose years are not clear. */
  readonly spans: ReadonlyMap<string, PajekSpan>;
  /** A name of two digits each, where there is one. */
  readonly short: string | undefined;
  /** The words that tell the century of such names; `undefined` when nothing does. */
  readonly century: string | undefined;
}

/**
 * Takes names such as "1946-1949" for years, and "46-49" where a title or the name of the file has the years of
 * all of them ("1946-1999"): then each name fits in one century only.
 */
export function windowsOf(names: Iterable<string>, titles: readonly string[]): Windows {
  const spans = new Map<string, PajekSpan>();
  const short = new Map<string, readonly [number, number]>();
  for (const name of names) {
    const [, from, to] = /^(\d{2}|\d{4})\s*[-–/]\s*(\d{2}|\d{4})$/.exec(name) ?? [];
    if (from === undefined || to === undefined || from.length !== to.length) continue;
    if (from.length === 2) short.set(name, [Number(from), Number(to)]);
    const span = from.length === 4 ? spanOfYears(Number(from), Number(to)) : undefined;
    if (span) spans.set(name, span);
  }
  const century = titles.map(centuryOf).find(whole => {
    if (!whole) return false;
    const all = [...short].map(([name, [from, to]]) => [name, spanWithin(from, to, whole.from, whole.to)] as const);
    if (all.length === 0 || all.some(([, span]) => span === undefined)) return false;
    for (const [name, span] of all) spans.set(name, span!);
    return true;
  });
  return { spans, short: short.keys().next().value, century: century?.words };
}

interface Century {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

function centuryOf(title: string): Century | undefined {
  const [words, from, to] = /(?<!\d)(\d{4})[-–](\d{4})(?!\d)/.exec(title) ?? [];
  return words === undefined ? undefined : { words, from: Number(from), to: Number(to) };
}

/** The one span of these last digits within the years; `undefined` when there are several, or none. */
function spanWithin(from: number, to: number, first: number, last: number): PajekSpan | undefined {
  const fitting: PajekSpan[] = [];
  for (let hundred = first - (first % 100); hundred <= last; hundred += 100) {
    const start = hundred + from;
    const end = hundred + to + (to < from ? 100 : 0);
    const span = start >= first && end <= last ? spanOfYears(start, end) : undefined;
    if (span) fitting.push(span);
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}
