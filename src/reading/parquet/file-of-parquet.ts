import { gunzipSync } from 'fflate';
import { type FileMetaData, parquetMetadata, parquetRead } from 'hyparquet';
import { Refusal } from '../refusal.js';
import { type SourceFile, wholeBytes } from '../source-file.js';
import { fileOfCells, ROWS_AT_ONCE } from '../table/file-of-cells.js';

/** Bytes of the largest file; its columns are packed, so that it holds several times as much. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Ways of packing beside Snappy, which the library has itself. */
const COMPRESSORS = { GZIP: (bytes: Uint8Array) => gunzipSync(bytes) };

/**
 * A Parquet file as a file of text. Columns packed with Snappy, gzip or not at all can be read.
 * @throws {Refusal} when it is damaged or packed otherwise, also while its text is read
 */
export async function fileOfParquet(file: SourceFile): Promise<SourceFile> {
  const bytes = await wholeBytes(file, MOST_BYTES);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = refusing(file, () => checked(parquetMetadata(buffer), bytes.byteLength));
  const names = namesOf(metadata);
  async function* rows(): AsyncIterable<readonly (readonly unknown[])[]> {
    const count = Number(metadata.num_rows);
    for (const [from, to] of spansOf(metadata, count)) {
      let group: readonly Record<string, unknown>[] = [];
      try {
        await parquetRead({
          file: buffer,
          metadata,
          rowStart: from,
          rowEnd: to,
          rowFormat: 'object',
          compressors: COMPRESSORS,
          onComplete: read => {
            group = read as readonly Record<string, unknown>[];
          },
        });
      } catch (error) {
        throw refusalFor(file, error);
      }
      const cells = group.map(row => {
        const byName = new Map(Object.entries(row));
        return names.map(name => byName.get(name));
      });
      for (let at = 0; at < cells.length; at += ROWS_AT_ONCE) yield cells.slice(at, at + ROWS_AT_ONCE);
    }
  }
  return fileOfCells(file, 'Parquet', { names, rows });
}

/** Rows that a byte may stand for, where all of a column are alike; more is what a damaged file says. */
const MOST_ROWS_OF_BYTE = 1000;

/** @throws {Error} when the file says that it holds what it cannot hold */
function checked(metadata: FileMetaData, bytes: number): FileMetaData {
  const rows = metadata.row_groups.map(group => Number(group.num_rows));
  const isSound = rows.every(count => Number.isSafeInteger(count) && count >= 0);
  const total = rows.reduce((sum, count) => sum + count, 0);
  if (!isSound || total !== Number(metadata.num_rows) || total > bytes * MOST_ROWS_OF_BYTE) throw new Error('rows');
  return metadata;
}

/** Names of the outermost columns. */
function namesOf({ schema }: FileMetaData): readonly string[] {
  const names: string[] = [];
  let at = 1;
  const skip = (): void => {
    const children = schema[at]?.num_children ?? 0;
    at += 1;
    for (let child = 0; child < children && at < schema.length; child += 1) skip();
  };
  while (at < schema.length) {
    names.push(schema[at]!.name);
    skip();
  }
  return names;
}

/** First row and row behind the last of each group of rows. */
function spansOf({ row_groups }: FileMetaData, count: number): readonly (readonly [number, number])[] {
  let from = 0;
  return row_groups.map(group => {
    const span = [from, Math.min(count, from + Number(group.num_rows))] as const;
    from = span[1];
    return span;
  });
}

function refusing<T>(file: SourceFile, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw refusalFor(file, error);
  }
}

function refusalFor({ name }: SourceFile, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const codec = /unsupported compression codec: ([A-Z]\w*)/.exec(String(error))?.[1];
  return codec === undefined
    ? new Refusal({
        code: 'damaged-archive',
        where: name,
        message: `“${name}” is a Parquet file that is not complete or damaged: it cannot be read.`,
        hint: 'Get the file again, or save the table as CSV.',
      })
    : new Refusal({
        code: 'other-compression',
        where: name,
        found: codec,
        expected: 'Snappy, gzip or no compression',
        message: `“${name}” is a Parquet file packed with ${codec}, which Entente cannot unpack.`,
        hint: 'Save it with Snappy, with gzip or unpacked, or save the table as CSV.',
      });
}
