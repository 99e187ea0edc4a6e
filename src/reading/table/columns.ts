import type { Draft, FilePlace } from '../draft.js';
import type { TableSample } from '../reader.js';
import { NAMED_LINES, type StrayBytes } from '../utf8.js';
import type { RowsRead } from './each-row.js';

/** A name of a column without what differs between editions: case, and how words are joined. */
export function columnName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/g, '_');
}

/** Where the columns of a table are, from 0, by `columnName`. Of two with the same name the first is meant. */
export function columnsOf(header: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [at, cell] of header.entries()) {
    const name = columnName(cell);
    if (name !== '' && !columns.has(name)) columns.set(name, at);
  }
  return columns;
}

/** Whether the first row of a table names all these columns. */
export function hasColumns(table: TableSample | undefined, ...names: readonly string[]): boolean {
  if (!table) return false;
  const columns = columnsOf(table.first);
  return names.every(name => columns.has(columnName(name)));
}

/** Warns where the encoding of a file is a guess, some of its bytes are of another, or letters are lost. */
export function noteEncoding(draft: Draft, read: Omit<RowsRead, 'rows'>, at: FilePlace = {}): void {
  const { encoding, guessed, stray, lostLetters } = read;
  if (guessed) {
    draft.note(
      {
        code: 'guessed-encoding',
        severity: 'warning',
        found: encoding,
        expected: 'utf-8',
        message: `The file does not say its encoding and is not UTF-8; it was read as ${encoding}. Look whether the names are right.`,
        hint: 'Choose another encoding if letters look wrong, or save the file as UTF-8.',
      },
      at,
    );
  }
  if (stray) noteStrayBytes(draft, stray, at);
  if (lostLetters === undefined) return;
  draft.note(
    {
      code: 'lost-letters',
      severity: 'warning',
      expected: 'letters',
      message: `The sign for a lost letter (U+FFFD) stands ${lostLetters === 1 ? 'once' : `${lostLetters.toLocaleString('en')} times`} in the text: in the file itself, or because it was read in the wrong encoding (${encoding}).`,
      hint: 'Choose another encoding, or get the file again.',
    },
    at,
  );
}

function noteStrayBytes(draft: Draft, { count, lines }: StrayBytes, at: FilePlace): void {
  const bytes = count === 1 ? 'one byte' : `${count.toLocaleString('en')} bytes`;
  const places = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${count > lines.length && lines.length >= NAMED_LINES ? ', …' : ''}`;
  draft.note(
    {
      code: 'stray-bytes',
      severity: 'warning',
      expected: 'utf-8',
      message: `The encoding of the file is UTF-8, but for ${bytes} (${places}), read as windows-1252. Look whether the text there is right.`,
      hint: 'Correct the text in these lines, and save the file as UTF-8.',
    },
    at.line === undefined && lines[0] !== undefined ? { ...at, line: lines[0] } : at,
  );
}
