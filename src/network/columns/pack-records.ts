import { isRecord } from '../report.js';
import { type Column, MOST_BY_RULE, type PackedRecords, type PointedList } from './column-form.js';

/** Positions of ids by list. */
export type Positions = Readonly<Record<PointedList, ReadonlyMap<string, number>>>;

/** Which list a field points at. */
const POINTERS: ReadonlyMap<string, PointedList> = new Map([
  ['source', 'actors'],
  ['target', 'actors'],
  ['place', 'places'],
  ['evidence\0document', 'documents'],
]);

/** Fields that fewer than one record in so many has get no column. */
const RARE = 20;

/** Records as columns; {@link unpackRecords} gives the same records again. Nothing is left out but `undefined`. */
export function packRecords(records: readonly object[], positions: Positions): PackedRecords {
  const drafts = new Map<string, ColumnDraft>();
  const put = (row: number, path: readonly string[], value: unknown): void => {
    if (value === undefined) return;
    const key = path.join('\0');
    let draft = drafts.get(key);
    if (!draft) {
      draft = { path, rows: [], values: [] };
      drafts.set(key, draft);
    }
    draft.rows.push(row);
    draft.values.push(value);
  };
  records.forEach((record, row) => {
    for (const [name, value] of Object.entries(record)) {
      const item = name === 'evidence' ? onlyItem(value) : undefined;
      if (!item) put(row, [name], value);
      else for (const [field, inner] of Object.entries(item)) put(row, [name, field], inner);
    }
  });
  const columns: Column[] = [];
  const rest: [number, readonly string[], unknown][] = [];
  for (const [key, draft] of drafts) {
    if (draft.rows.length * RARE < records.length) {
      draft.rows.forEach((row, at) => void rest.push([row, draft.path, draft.values[at]]));
    } else {
      const list = POINTERS.get(key);
      columns.push({ path: draft.path, ...writtenBy(draft, records.length, list && { list, ids: positions[list] }) });
    }
  }
  if (records.length > MOST_BY_RULE && !columns.some(column => 'all' in column || 'at' in column)) {
    const ids = drafts.get('id')?.values ?? [];
    columns.unshift({ path: ['id'], all: ids });
    columns.splice(
      columns.findIndex(column => column.path[0] === 'id' && !('all' in column)),
      1,
    );
  }
  return { count: records.length, columns, rest };
}

interface ColumnDraft {
  readonly path: readonly string[];
  /** Rows that have the field, and its values there. */
  readonly rows: number[];
  readonly values: unknown[];
}

/** The only item of a list of one object with fields, since its fields can be columns then. */
function onlyItem(value: unknown): object | undefined {
  if (!Array.isArray(value) || value.length !== 1 || !isRecord(value[0])) return undefined;
  return Object.values(value[0]).some(inner => inner !== undefined) ? value[0] : undefined;
}

type Written = Column extends infer C ? (C extends unknown ? Omit<C, 'path'> : never) : never;

function writtenBy(
  { rows, values }: ColumnDraft,
  count: number,
  pointer: { readonly list: PointedList; readonly ids: ReadonlyMap<string, number> } | undefined,
): Written {
  if (pointer && values.every(value => typeof value === 'string' && pointer.ids.has(value))) {
    const at = new Array<number>(count).fill(-1);
    rows.forEach((row, index) => {
      at[row] = pointer.ids.get(values[index] as string)!;
    });
    return { of: pointer.list, at };
  }
  const isFull = rows.length === count;
  const series = isFull && count > 1 ? seriesOf(values) : undefined;
  if (series) return series;
  const numbers = new Map<string, number>();
  const distinct: unknown[] = [];
  const at = new Array<number>(count).fill(-1);
  rows.forEach((row, index) => {
    const value = values[index];
    const key = typeof value === 'string' ? `"${value}` : JSON.stringify(value);
    let number = numbers.get(key);
    if (number === undefined) {
      number = distinct.length;
      numbers.set(key, number);
      distinct.push(value);
    }
    at[row] = number;
  });
  if (isFull && distinct.length === 1) return { each: distinct[0] };
  return isFull && distinct.length * 2 > count ? { all: values } : { values: distinct, at };
}

/** `t1`, `t2`, `t3`, … with whatever stands before and behind the numbers; `undefined` when it is no such series. */
function seriesOf(values: readonly unknown[]): Written | undefined {
  const [first] = values;
  const parts = typeof first === 'string' ? /^(.*?)(\d{1,15})(\D*)$/s.exec(first) : null;
  if (!parts) return undefined;
  const [, prefix = '', digits = '', suffix = ''] = parts;
  const from = Number(digits);
  return values.every((value, row) => value === `${prefix}${from + row}${suffix}`)
    ? { prefix, from, suffix }
    : undefined;
}
