import Papa from 'papaparse';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { type FileText, textOf } from '../text.js';
import type { StrayBytes } from '../utf8.js';

/** What reading all rows came to. */
export interface RowsRead {
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** The encoding was guessed, which `noteEncoding` tells. */
  readonly guessed: boolean;
  /** Bytes that are not UTF-8 in a file that else is, which `noteEncoding` tells too. */
  readonly stray?: StrayBytes;
  /** Rows handed out, the header among them. */
  readonly rows: number;
}

/** How the cells of a table are told apart, where the sample does not say it. */
export interface RowOptions {
  readonly delimiter?: string;
  /** `false` where a quotation mark is a letter like others and a row is always one line. */
  readonly quotes?: boolean;
}

/** Called with the cells of one row and the line on which the row begins, from 1, as a text editor counts. */
export type OnRow = (cells: readonly string[], line: number) => void;

/** Letters of the longest value, so that a quotation mark that is never closed does not swallow a file. */
const MOST_LETTERS = 1024 * 1024;
/** Letters of the longest row. */
const MOST_LETTERS_OF_ROW = 16 * MOST_LETTERS;
/** Letters parsed at once. */
const PORTION = 256 * 1024;
/** Milliseconds after which others get their turn. */
const TURN = 40;

/**
 * Hands out every row of a file of delimited values in order, the first (a header or not) among them, without those
 * that are blank and those that stand above the table. The file is never held as a whole. Line breaks inside cells come as "\n".
 * @throws {Refusal} when a quotation mark is not closed or a value is longer than 1 MB
 */
export async function eachRow(
  recognised: RecognisedFile,
  context: ReadContext,
  onRow: OnRow,
  options: RowOptions = {},
): Promise<RowsRead> {
  const { file, sample } = recognised;
  const { encoding } = context.options;
  const text = await textOf(file, encoding === undefined ? {} : { asked: encoding });
  const delimiter = options.delimiter ?? sample.table?.delimiter ?? ',';
  const above = delimiter === sample.table?.delimiter && options.quotes !== false ? sample.table.above : 0;
  const rows = new RowCutter(file.name, delimiter, options.quotes, onRow, above);
  const onRead = (bytes: number): void => context.progress(file.size === 0 ? 1 : Math.min(1, bytes / file.size));
  let turn = performance.now();
  for await (const portion of portions(text, onRead)) {
    rows.add(portion);
    if (performance.now() - turn < TURN) continue;
    await new Promise(resolve => setTimeout(resolve, 0));
    turn = performance.now();
  }
  rows.end();
  const { stray, guessed } = text;
  return { encoding: text.encoding, guessed, ...(stray ? { stray } : {}), rows: rows.count };
}

/** The text in small portions, with every line break as "\n". */
async function* portions(text: FileText, onRead: (bytes: number) => void): AsyncIterable<string> {
  let endsWithReturn = false;
  for await (const piece of text.pieces(onRead)) {
    for (let at = 0; at < piece.length; at += PORTION) {
      let portion = piece.slice(at, at + PORTION);
      // A return may be the first half of a line break, the second half of which comes with the next portion.
      if (endsWithReturn) portion = `\r${portion}`;
      endsWithReturn = portion.endsWith('\r');
      if (endsWithReturn) portion = portion.slice(0, -1);
      yield portion.includes('\r') ? portion.replace(/\r\n?/g, '\n') : portion;
    }
  }
  if (endsWithReturn) yield '\n';
}

/** Cuts a growing text into rows. */
class RowCutter {
  count = 0;
  readonly #name: string;
  readonly #parser: Papa.ParseConfig<string[]>;
  readonly #onRow: OnRow;
  #rest = '';
  #line = 1;
  #above: number;

  constructor(name: string, delimiter: string, quotes: boolean | undefined, onRow: OnRow, above: number) {
    this.#name = name;
    this.#parser = { delimiter, newline: '\n', ...(quotes === false ? { fastMode: true } : {}) };
    this.#onRow = onRow;
    this.#above = above;
  }

  add(portion: string): void {
    const text = this.#rest === '' ? portion : this.#rest + portion;
    const { data, meta } = this.#parse(text, true);
    this.#handOut(data, text);
    this.#rest = text.slice(meta.cursor);
    if (this.#rest.length > MOST_LETTERS) this.#checkRest();
  }

  end(): void {
    if (this.#rest === '') return;
    const parsed = this.#parse(this.#rest, false);
    this.#refuseOpenQuote(parsed, 'to the end of the file');
    this.#handOut(parsed.data, this.#rest);
    this.#rest = '';
  }

  #parse(text: string, ignoreLastRow: boolean): Papa.ParseResult<string[]> {
    return new Papa.Parser(this.#parser).parse(text, 0, ignoreLastRow);
  }

  #handOut(rows: readonly (readonly string[])[], text: string): void {
    const mayBeLong = text.length > MOST_LETTERS;
    const mayHaveBreaks = text.includes('"');
    for (const row of rows) {
      const line = this.#line;
      this.#line += 1;
      if (mayBeLong && row.some(cell => cell.length > MOST_LETTERS)) throw this.#tooLong('A value', line);
      if (mayHaveBreaks) for (const cell of row) this.#line += breaksIn(cell);
      if (isBlank(row)) continue;
      if (this.#above > 0) {
        this.#above -= 1;
        continue;
      }
      this.count += 1;
      this.#onRow(row, line);
    }
  }

  /** Whether a row that has grown long may grow further. */
  #checkRest(): void {
    const parsed = this.#parse(this.#rest, false);
    this.#refuseOpenQuote(parsed, 'within 1 MB', this.#rest.length - MOST_LETTERS);
    if (parsed.data.some(row => row.some(cell => cell.length > MOST_LETTERS)))
      throw this.#tooLong('A value', this.#line);
    if (this.#rest.length > MOST_LETTERS_OF_ROW) throw this.#tooLong('A row', this.#line, '16 MB');
  }

  #refuseOpenQuote({ errors }: Papa.ParseResult<string[]>, until: string, before = Infinity): void {
    const opened = errors.find(({ code }) => code === 'MissingQuotes')?.index;
    if (opened === undefined || opened > before) return;
    let line = this.#line;
    for (let at = this.#rest.indexOf('\n'); at !== -1 && at < opened; at = this.#rest.indexOf('\n', at + 1)) line += 1;
    throw new Refusal({
      code: 'unclosed-quote',
      where: `line ${line}`,
      line,
      found: this.#rest.slice(opened, opened + 80),
      expected: 'a second quotation mark that closes the cell',
      message: `The quotation mark (quote) that opens a cell in line ${line} of “${this.#name}” is not closed ${until}; nothing was loaded.`,
      hint: 'Close the quotation mark, or double it where it belongs to the text.',
    });
  }

  #tooLong(what: string, line: number, limit = '1 MB'): Refusal {
    return new Refusal({
      code: 'too-long',
      where: `line ${line}`,
      line,
      expected: `at most ${limit}`,
      message: `${what} in the row that begins in line ${line} of “${this.#name}” is longer than ${limit}; nothing was loaded.`,
      hint: 'Look for a quotation mark too many, or shorten the text.',
    });
  }
}

function breaksIn(cell: string): number {
  let breaks = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function isBlank(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
