import type { FilePlace } from '../draft.js';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { columnName, columnsOf } from '../table/columns.js';
import { eachRow, type RowsRead } from '../table/each-row.js';

/** The header of a table. */
interface Header {
  readonly columns: ReadonlyMap<string, number>;
  readonly cells: readonly string[];
  /** Columns that a reader asked for. */
  readonly asked: Set<string>;
}

/** A row of a table with a header: cells by the name of their column. */
export class NamedRow {
  readonly #header: Header;
  readonly cells: readonly string[];
  readonly line: number;

  constructor(header: Header, cells: readonly string[], line: number) {
    this.#header = header;
    this.cells = cells;
    this.line = line;
  }

  /** Cells of the header. */
  get width(): number {
    return this.#header.cells.length;
  }

  /** The row with other cells, where a reader knows better how to part them. */
  withCells(cells: readonly string[]): NamedRow {
    return new NamedRow(this.#header, cells, this.line);
  }

  /** Where a column is, from 0; -1 when the table has no such column. */
  placeOf(column: string): number {
    return this.#header.columns.get(column) ?? -1;
  }

  get at(): FilePlace {
    return { line: this.line };
  }

  /** The cell, trimmed; nothing when the table has no such column. @param column as `columnName` writes it */
  text(column: string): string {
    this.#header.asked.add(column);
    const place = this.#header.columns.get(column);
    return place === undefined ? '' : (this.cells[place] ?? '').trim();
  }

  /** The number in a cell; `undefined` when it is empty, text such as `N/A`, or a code for missing below zero. */
  number(column: string): number | undefined {
    const text = this.text(column);
    const number = Number(text);
    return text === '' || !Number.isFinite(number) || number < 0 ? undefined : number;
  }

  /** The year in a cell; `undefined` for what is none, codes for missing among them. */
  year(column: string): number | undefined {
    const number = this.number(column);
    return number !== undefined && Number.isInteger(number) && number >= 1500 && number <= 2200 ? number : undefined;
  }

  /** The cells of these columns that are not empty, under the names that the file gives the columns. */
  attributes(columns: readonly string[]): Readonly<Record<string, string>> {
    return Object.fromEntries(
      columns.map(column => [column, this.text(columnName(column))] as const).filter(([, text]) => text !== ''),
    );
  }
}

/** What reading the rows below a header came to. */
export interface NamedRowsRead extends RowsRead {
  /** Rows of cells without anything in them, which were left out. */
  readonly blank: number;
  /** Names of columns that the reader has not asked for so far. */
  readonly unread: () => readonly string[];
}

/**
 * Hands out the rows below the header.
 * @param isHeader finds the header where lines of title may stand above it; absent: the first row
 * @throws {Refusal} when there is no header
 */
export async function eachNamedRow(
  recognised: RecognisedFile,
  context: ReadContext,
  onRow: (row: NamedRow) => void,
  isHeader: (cells: readonly string[]) => boolean = () => true,
  delimiter?: string,
): Promise<NamedRowsRead> {
  let header: Header | undefined;
  let nextLine = 0;
  let blank = 0;
  const read = await eachRow(
    recognised,
    context,
    (cells, line) => {
      if (header) {
        blank += line - nextLine;
        onRow(new NamedRow(header, cells, line));
      } else if (isHeader(cells)) header = { columns: columnsOf(cells), cells, asked: new Set() };
      nextLine = line + linesOf(cells);
    },
    delimiter === undefined ? {} : { delimiter },
  );
  if (!header) {
    throw new Refusal({
      code: 'no-header',
      where: recognised.file.name,
      expected: 'a row with the names of the columns',
      message: `“${recognised.file.name}” has no row that names its columns; nothing was loaded.`,
      hint: 'Get the file again.',
    });
  }
  const { cells, asked } = header;
  const names = cells.map(name => name.trim()).filter(name => name !== '');
  const unread = () => names.filter(name => !asked.has(columnName(name)));
  return { ...read, blank, unread };
}

function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  return lines;
}
