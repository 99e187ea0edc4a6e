import type { ColumnMapping } from '../../network/report.js';
import type { TableSample } from '../reader.js';
import { isHeaderByWords, rolesByHeading } from './column-words.js';

/** What the columns of a table of ties are taken for. */
export interface GuessedColumns {
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
  /** Names of the columns, each different; "Column 2" where the table has none. */
  readonly columns: readonly string[];
  /** Names that the header has more than once. */
  readonly doubled: readonly string[];
  readonly mapping: ColumnMapping;
  /** The headings name both ends, so that nobody has to be asked. */
  readonly isNamed: boolean;
}

/** Share of the cells of a column that decides what it holds. */
const MOST = 0.8;

/** Guesses the columns by the words of the header, or, where there is none, by what they hold. */
export function guessColumns({ first, rows }: TableSample): GuessedColumns {
  const hasHeader = isHeaderByWords(first) || isHeaderByContrast(first, rows);
  const headings = hasHeader ? withRowNames(first, rows) : first.map(() => '');
  const { columns, doubled } = differentNames(headings);
  if (!hasHeader) {
    return { hasHeader, columns, doubled, mapping: mappingByContent([first, ...rows], first.length), isNamed: false };
  }
  const roles = rolesByHeading(headings);
  const isNamed = roles.has('source') && roles.has('target');
  const byWords = Object.fromEntries(roles) as ColumnMapping;
  if (roles.has('source') || roles.has('target')) return { hasHeader, columns, doubled, mapping: byWords, isNamed };
  const free = mappingByContent(rows, headings.length, new Set(roles.values()));
  return { hasHeader, columns, doubled, mapping: { ...free, ...byWords }, isNamed };
}

/** A header that is one cell shorter than all rows lacks the name of the first column: R writes tables so. */
function withRowNames(first: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const isShort = rows.length > 0 && rows.every(row => row.length === first.length + 1 && row.at(-1)?.trim() !== '');
  return isShort ? ['', ...first] : first;
}

/** A first row of words above columns of numbers or dates. */
function isHeaderByContrast(first: readonly string[], rows: readonly (readonly string[])[]): boolean {
  return first.some(
    (cell, column) =>
      isText(cell) && rows.length > 0 && shareOf(rows, column, value => isNumber(value) || isDateLike(value)) >= MOST,
  );
}

/** Headings as names of columns, each different, and which of them came more than once. */
export function differentNames(headings: readonly string[]): Pick<GuessedColumns, 'columns' | 'doubled'> {
  const taken = new Set<string>();
  const doubled = new Set<string>();
  const columns = headings.map((heading, at) => {
    const plain = heading.trim() === '' ? `Column ${at + 1}` : heading.trim();
    let name = plain;
    for (let number = 2; taken.has(name); number += 1) name = `${plain} (${number})`;
    if (name !== plain) doubled.add(plain);
    taken.add(name);
    return name;
  });
  return { columns, doubled: [...doubled] };
}

/** The first two columns of text are the ends, the third is the relation, unless it is a link; dates are dates. */
function mappingByContent(
  rows: readonly (readonly string[])[],
  width: number,
  taken: ReadonlySet<number> = new Set(),
): ColumnMapping {
  const free = Array.from({ length: width }, (_, at) => at).filter(at => !taken.has(at));
  const columnsOf = (holds: (value: string) => boolean): readonly number[] =>
    free.filter(at => shareOf(rows, at, holds) >= MOST);
  const dates = columnsOf(isDateLike);
  const links = columnsOf(value => /^https?:\/\//i.test(value));
  const texts = columnsOf(isText).filter(at => !dates.includes(at) && !links.includes(at));
  const numbers = columnsOf(isNumber).filter(at => !dates.includes(at));
  const ends = texts.length >= 2 ? texts : width === 2 && numbers.length === 2 ? numbers : [];
  const [source, target, type] = ends;
  const roles = { source, target, type, start: dates[0], end: dates[1], evidence: links[0] };
  return Object.fromEntries(Object.entries(roles).filter(([, at]) => at !== undefined)) as ColumnMapping;
}

function shareOf(rows: readonly (readonly string[])[], column: number, holds: (value: string) => boolean): number {
  const values = rows.map(row => row[column]?.trim() ?? '').filter(value => value !== '');
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

const isNumber = (value: string): boolean => value.trim() !== '' && Number.isFinite(Number(value));
const isText = (value: string): boolean => /\p{L}/u.test(value) && !isNumber(value);
const isDateLike = (value: string): boolean => /^(1[5-9]|20)\d\d([-/.]\d\d?([-/.]\d\d?)?)?$/.test(value.trim());
