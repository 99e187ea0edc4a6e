import { isRecord, type LooseRecord } from '../report.js';
import { MOST_BY_RULE, POINTED_LISTS, type PointedList } from './column-form.js';

/** What is wrong with a dataset in columns. */
export class ColumnFault extends Error {
  override readonly name = 'ColumnFault';
  /** Path in the file: `ties.columns[3].at`. */
  readonly where: string;
  readonly expected: string;

  constructor(where: string, expected: string) {
    super(`${where} is not ${expected}.`);
    this.where = where;
    this.expected = expected;
  }
}

/**
 * The records that `packRecords` made columns of.
 * @param packed anything, as a file has it
 * @param lists ids of the lists that columns point at
 * @throws {ColumnFault} when the columns do not fit together
 */
export function unpackRecords(
  packed: unknown,
  where: string,
  lists: Readonly<Record<PointedList, readonly unknown[]>>,
): LooseRecord[] {
  if (!isRecord(packed)) throw new ColumnFault(where, 'an object with "count" and "columns"');
  const columns = listIn(packed, 'columns', where).map((column, index) =>
    readColumn(column, `${where}.columns[${index}]`, lists),
  );
  const count = countIn(packed, where);
  for (const [index, { length }] of columns.entries()) {
    if (length !== undefined && length !== count)
      throw new ColumnFault(`${where}.columns[${index}]`, `a list of ${count}`);
  }
  if (count > MOST_BY_RULE && columns.every(({ length }) => length === undefined)) {
    throw new ColumnFault(`${where}.columns`, 'a list with at least one column that is written row by row');
  }
  const records: LooseRecord[] = Array.from({ length: count }, () => ({}));
  const evidence: (LooseRecord | undefined)[] = [];
  const put = (row: number, [name, inner]: Path, value: unknown): void => {
    if (inner === undefined) setOwn(records[row]!, name, value);
    else {
      evidence[row] ??= {};
      setOwn(evidence[row], inner, value);
    }
  };
  for (const { path, valueAt } of columns) {
    for (let row = 0; row < count; row += 1) {
      const value = valueAt(row);
      if (value !== undefined) put(row, path, value);
    }
  }
  listIn(packed, 'rest', where).forEach((entry, index) => {
    const place = `${where}.rest[${index}]`;
    const [row, path, value] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    if (typeof row !== 'number' || !records[row] || value === undefined)
      throw new ColumnFault(place, `a row below ${count} with a path and a value`);
    put(row, pathOf(path, place), value);
  });
  records.forEach((record, row) => {
    if (evidence[row]) record['evidence'] = [evidence[row]];
  });
  return records;
}

/** Sets a field that a file names. Assignment would take "__proto__" for more than a name. */
function setOwn(record: LooseRecord, name: string, value: unknown): void {
  if (name !== '__proto__') record[name] = value;
  else Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
}

interface ReadColumn {
  readonly path: Path;
  /** Rows that are written one by one; `undefined` for those that follow from a rule. */
  readonly length: number | undefined;
  readonly valueAt: (row: number) => unknown;
}

type Path = readonly [string, string?];

function pathOf(path: unknown, where: string): Path {
  const isPath =
    Array.isArray(path) &&
    path.every(name => typeof name === 'string') &&
    (path.length === 1 || (path.length === 2 && path[0] === 'evidence'));
  if (!isPath) throw new ColumnFault(`${where}.path`, 'the name of a field, or "evidence" and the name of one');
  return path as unknown as Path;
}

function readColumn(
  column: unknown,
  where: string,
  lists: Readonly<Record<PointedList, readonly unknown[]>>,
): ReadColumn {
  if (!isRecord(column)) throw new ColumnFault(where, 'a column');
  const path = pathOf(column['path'], where);
  if (Object.hasOwn(column, 'each')) return { path, length: undefined, valueAt: () => column['each'] };
  if (Object.hasOwn(column, 'all')) {
    const all = listIn(column, 'all', where);
    return { path, length: all.length, valueAt: row => all[row] };
  }
  if (Object.hasOwn(column, 'prefix')) {
    const { prefix, from, suffix } = column;
    if (typeof prefix !== 'string' || typeof suffix !== 'string' || !Number.isSafeInteger(from)) {
      throw new ColumnFault(where, 'a series with prefix, from and suffix');
    }
    return { path, length: undefined, valueAt: row => `${prefix}${(from as number) + row}${suffix}` };
  }
  const list = POINTED_LISTS.find(name => name === column['of']);
  const values = list === undefined ? listIn(column, 'values', where) : lists[list];
  const at = numbersIn(column, 'at', where, -1, values.length - 1);
  return { path, length: at.length, valueAt: row => (at[row] === -1 ? undefined : values[at[row]!]) };
}

function countIn(packed: LooseRecord, where: string): number {
  const count = packed['count'];
  if (!Number.isSafeInteger(count) || (count as number) < 0) throw new ColumnFault(`${where}.count`, 'a whole number');
  return count as number;
}

/** @throws {ColumnFault} when the field is no list */
export function listIn(record: LooseRecord, name: string, where: string): readonly unknown[] {
  const list = record[name];
  if (!Array.isArray(list)) throw new ColumnFault(`${where}.${name}`, 'a list');
  return list;
}

/** @throws {ColumnFault} when the field is no list of whole numbers from `least` to `most` */
export function numbersIn(
  record: LooseRecord,
  name: string,
  where: string,
  least: number,
  most: number,
): readonly number[] {
  const list = listIn(record, name, where);
  for (let index = 0; index < list.length; index += 1) {
    const value = list[index];
    if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > most) {
      throw new ColumnFault(`${where}.${name}[${index}]`, `a whole number from ${least} to ${most}`);
    }
  }
  return list as readonly number[];
}
