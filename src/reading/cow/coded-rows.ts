import type { Draft, FilePlace } from '../draft.js';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { columnsOf, noteEncoding } from '../table/columns.js';
import { eachRow } from '../table/each-row.js';

/** A row of a table whose columns are known by name. */
export interface CodedRow {
  readonly cells: readonly string[];
  /** Names of the columns, as the file writes them. */
  readonly columns: readonly string[];
  readonly line: number;
  readonly at: FilePlace;
  /** The cell of a column (named as by `columnName`), trimmed; nothing when the table has no such column. */
  readonly text: (column: string) => string;
  readonly has: (column: string) => boolean;
}

/** Reads a table with a header row by row; says in the draft when its encoding is a guess. */
export async function eachCodedRow(
  draft: Draft,
  file: RecognisedFile,
  context: ReadContext,
  onRow: (row: CodedRow) => void,
): Promise<void> {
  let header: Header | undefined;
  const read = await eachRow(file, context, (cells, line) => {
    if (header) onRow(new Row(header, cells, line));
    else header = { columns: cells, places: columnsOf(cells) };
  });
  noteEncoding(draft, read);
}

interface Header {
  readonly columns: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

class Row implements CodedRow {
  readonly #header: Header;
  readonly cells: readonly string[];
  readonly line: number;

  constructor(header: Header, cells: readonly string[], line: number) {
    this.#header = header;
    this.cells = cells;
    this.line = line;
  }

  get columns(): readonly string[] {
    return this.#header.columns;
  }

  get at(): FilePlace {
    return { line: this.line };
  }

  text(column: string): string {
    const place = this.#header.places.get(column);
    return place === undefined ? '' : (this.cells[place] ?? '').trim();
  }

  has(column: string): boolean {
    return this.#header.places.has(column);
  }
}
