import { type Column, type Table, tableFromIPC } from '@uwdata/flechette';
import { Refusal } from '../refusal.js';
import { type SourceFile, wholeBytes } from '../source-file.js';
import { fileOfCells, ROWS_AT_ONCE } from '../table/file-of-cells.js';
import { checkColumns } from './check-columns.js';
import { checkMessages } from './check-messages.js';

/** Bytes of the largest file. */
const MOST_BYTES = 400 * 1024 * 1024;

/**
 * An Arrow file (also called Feather 2) or stream as a file of text. Packed columns cannot be read.
 * @throws {Refusal} when it is damaged or packed
 */
export async function fileOfArrow(file: SourceFile): Promise<SourceFile> {
  const bytes = await wholeBytes(file, MOST_BYTES);
  let table: Table;
  try {
    checkMessages(bytes);
    table = tableFromIPC(bytes, { useDate: true, useBigInt: true });
    // A value takes a bit at least: a damaged file may say that it has billions of rows.
    if (table.numRows > bytes.byteLength * 8) throw new Error('rows');
    checkColumns(table);
  } catch (error) {
    throw refusalFor(file, error);
  }
  const columns = table.names.map((_, index) => table.getChildAt(index) as Column<unknown>);
  async function* rows(): AsyncIterable<readonly (readonly unknown[])[]> {
    for (let from = 0; from < table.numRows; from += ROWS_AT_ONCE) {
      try {
        yield Array.from({ length: Math.min(ROWS_AT_ONCE, table.numRows - from) }, (_, row) =>
          columns.map(column => column.at(from + row)),
        );
      } catch (error) {
        throw refusalFor(file, error);
      }
    }
  }
  return fileOfCells(file, 'Arrow', { names: table.names.map(String), rows });
}

function refusalFor({ name }: SourceFile, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return /compress|codec/i.test(String(error))
    ? new Refusal({
        code: 'other-compression',
        where: name,
        expected: 'columns that are not compressed',
        message: `“${name}” is an Arrow file with compressed columns, which Entente cannot unpack.`,
        hint: 'Save it without compression, or save the table as Parquet or CSV.',
      })
    : new Refusal({
        code: 'damaged-archive',
        where: name,
        message: `“${name}” is an Arrow file that is not complete or damaged: it cannot be read.`,
        hint: 'Get the file again, or save the table as Parquet or CSV.',
      });
}
