import { isRecord } from '../../network/report.js';
import type { SourceFile } from '../source-file.js';

/** A table whose cells are values, as files of columns have them. */
export interface CellTable {
  readonly names: readonly string[];
  /** The rows in order, some thousands at a time. Every call begins anew. */
  readonly rows: () => AsyncIterable<readonly (readonly unknown[])[]>;
}

/** Rows that are made text at once. */
export const ROWS_AT_ONCE = 8192;

/**
 * The table as a file of tab-separated text with a header, for the readers of tables: what they know by its columns
 * they then know in a file of columns too. "Line" in their messages is the row, the header being the first.
 */
export function fileOfCells(file: SourceFile, kind: string, { names, rows }: CellTable): SourceFile {
  return {
    name: file.name,
    size: file.size,
    kind,
    async *pieces(onRead) {
      const encoder = new TextEncoder();
      yield encoder.encode(lineOf(names));
      for await (const some of rows()) {
        yield encoder.encode(some.map(lineOf).join(''));
      }
      onRead?.(file.size);
    },
  };
}

const lineOf = (cells: readonly unknown[]): string => `${cells.map(cell => quoted(textOfCell(cell))).join('\t')}\n`;

/** Quotation marks only where a cell would not come out as it went in: some readers of tables take them as letters. */
const quoted = (text: string): string =>
  text.startsWith('"') || /[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A value as text: dates in ISO 8601, a day alone where there is no time of day; what is missing as nothing. */
export function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  if (value instanceof Date) return textOfDate(value);
  if (isList(value)) return Array.from(value, textOfCell).join('; ');
  if (isRecord(value)) return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
  return String(value);
}

const isList = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

function textOfDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString().replace(/\.000Z$/, 'Z');
  return text.endsWith('T00:00:00Z') ? text.slice(0, -'T00:00:00Z'.length) : text;
}
