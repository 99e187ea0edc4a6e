import Papa from 'papaparse';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { type FileText, textOf } from '../text.js';
import type { StrayBytes } from '../utf8.js';
import { OwnTexts } from './own-texts.js';

/** What reading all rows came to. */
export interface RowsRead {
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** The encoding was guessed, which `noteEncoding` tells. */
  readonly guessed: boolean;
  /** Bytes that are not UTF-8 in a file that else is, which `noteEncoding` tells too. */
  readonly stray?: StrayBytes;
  /** Signs (U+FFFD) where a letter was lost, in the file or by a wrong encoding, which `noteEncoding` tells too. */
  readonly lostLetters?: number;
  /** Rows handed out, the header among them. */
  readonly rows: number;
}

/** How the cells of a table are told apart, where the sample does not say it. */
export interface RowOptions {
  readonly delimiter?: string;
  /** `false` where a quotation mark is a letter like others and a row is always one line. */
  readonly quotes?: boolean;
  /** Whether the reader may keep cells of a column (from 0) beyond their row. Absent: of all. */
  readonly keeps?: (column: number) => boolean;
}

/** Called with the cells of one row and the line on which the row begins, from 1, as a text editor counts. */
export type OnRow = (cells: readonly string[], line: number) => void;

/** Letters of the longest value, so that a quotation mark that is never closed does not swallow a file. */
const MOST_LETTERS = 1024 * 1024;
/** Letters of the longest row. */
const MOST_LETTERS_OF_ROW = 16 * MOST_LETTERS;
/** Letters parsed at once. */
const PORTION = 256 * 1024;
const LOST = '\uFFFD';
/** Milliseconds after which others get their turn. */
const TURN = 40;

/**
 * Hands out every row of a file of delimited values in order, the first (a header or not) among them, without those
 * that are blank and those that stand above the table. The file is never held as a whole. Line breaks in cells are
 * as they are, but for files of old Macs.
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
  const cuts = { delimiter, quotes: options.quotes, above, keeps: options.keeps ?? (() => true) };
  const rows = new RowCutter(file.name, cuts, onRow);
  const onRead = (bytes: number): void => context.progress(file.size === 0 ? 1 : Math.min(1, bytes / file.size));
  const pieces = portions(text, onRead);
  let lostLetters = 0;
  let turn = performance.now();
  for await (const portion of isOfOldMac(sample.text) ? withNewLines(pieces) : pieces) {
    rows.add(portion);
    if (portion.includes(LOST)) lostLetters += portion.split(LOST).length - 1;
    if (performance.now() - turn < TURN) continue;
    await new Promise(resolve => setTimeout(resolve, 0));
    turn = performance.now();
  }
  rows.end();
  const { encoding: found, guessed, stray } = text;
  return {
    encoding: found,
    guessed,
    rows: rows.count,
    ...(stray ? { stray } : {}),
    ...(lostLetters > 0 ? { lostLetters } : {}),
  };
}

/** The text in small portions. */
async function* portions(text: FileText, onRead: (bytes: number) => void): AsyncIterable<string> {
  for await (const piece of text.pieces(onRead)) {
    for (let at = 0; at < piece.length; at += PORTION) yield piece.slice(at, at + PORTION);
  }
}

/** Portions in which every line ends with "\n". */
async function* withNewLines(portionsOfText: AsyncIterable<string>): AsyncIterable<string> {
  let endsWithReturn = false;
  for await (const given of portionsOfText) {
    // A return may be the first half of a line end, the second half of which comes with the next portion.
    const portion: string = endsWithReturn ? `\r${given}` : given;
    endsWithReturn = portion.endsWith('\r');
    yield (endsWithReturn ? portion.slice(0, -1) : portion).replace(/\r\n?/g, '\n');
  }
  if (endsWithReturn) yield '\n';
}

/** Whether lines end with "\r" alone, as old Macs wrote them. In other files such a return is a letter of a cell. */
function isOfOldMac(text: string): boolean {
  const returns = text.match(/\r(?!\n)/g)?.length ?? 0;
  return returns > 0 && returns > (text.match(/\n/g)?.length ?? 0);
}

interface Cuts {
  readonly delimiter: string;
  readonly quotes: boolean | undefined;
  readonly above: number;
  readonly keeps: (column: number) => boolean;
}

/** Cuts a growing text into rows. */
class RowCutter {
  count = 0;
  readonly #name: string;
  readonly #delimiter: string;
  readonly #hasQuotes: boolean;
  readonly #onRow: OnRow;
  readonly #texts: OwnTexts;
  #rest = '';
  #line = 1;
  #above: number;

  constructor(name: string, { delimiter, quotes, above, keeps }: Cuts, onRow: OnRow) {
    this.#texts = new OwnTexts(keeps);
    this.#name = name;
    this.#delimiter = delimiter;
    this.#hasQuotes = quotes !== false;
    this.#onRow = onRow;
    this.#above = above;
  }

  add(portion: string): void {
    const text = this.#rest === '' ? portion : this.#rest + portion;
    this.#rest = text.slice(this.#hasQuotes && text.includes('"') ? this.#cutQuoted(text) : this.#cutPlain(text));
    if (this.#rest.length > MOST_LETTERS) this.#checkRest();
  }

  end(): void {
    if (this.#rest === '') return;
    this.#rest = withoutReturn(this.#rest);
    const parsed = this.#parse(this.#rest, false);
    this.#refuseOpenQuote(parsed, 'to the end of the file');
    for (const row of parsed.data) this.#handOut(row, traitsOf(this.#rest));
    this.#rest = '';
  }

  /** Hands out all rows that are whole. @returns where the rest begins */
  #cutQuoted(text: string): number {
    const { data, meta } = this.#parse(text, true);
    const traits = traitsOf(text);
    for (const row of data) this.#handOut(row, traits);
    return meta.cursor;
  }

  /** The same without quotation marks: row by row, so that few cells are there at once. */
  #cutPlain(text: string): number {
    const traits = traitsOf(text);
    let begin = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', begin)) {
      const row = text.slice(begin, end).split(this.#delimiter);
      begin = end + 1;
      this.#handOut(row, traits);
    }
    return begin;
  }

  #parse(text: string, ignoreLastRow: boolean): Papa.ParseResult<string[]> {
    const config = {
      delimiter: this.#delimiter,
      newline: '\n',
      ...(this.#hasQuotes ? {} : { fastMode: true }),
    } as const;
    return new Papa.Parser(config).parse(text, 0, ignoreLastRow);
  }

  #handOut(row: string[], { mayBeLong, mayHaveReturns, mayHaveBreaks }: Traits): void {
    const line = this.#line;
    this.#line += 1;
    if (mayHaveReturns) row.push(withoutReturn(row.pop()!));
    if (mayBeLong && row.some(cell => cell.length > MOST_LETTERS)) throw this.#tooLong('A value', line);
    if (mayHaveBreaks) for (const cell of row) this.#line += breaksIn(cell);
    if (isBlank(row)) return;
    if (this.#above > 0) {
      this.#above -= 1;
      return;
    }
    this.count += 1;
    this.#texts.letGo(row);
    this.#onRow(row, line);
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
    const line = this.#line + breaksIn(this.#rest.slice(0, opened));
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

/** What cells of a text may hold, so that not each has to be looked through. */
interface Traits {
  readonly mayBeLong: boolean;
  readonly mayHaveReturns: boolean;
  readonly mayHaveBreaks: boolean;
}

function traitsOf(text: string): Traits {
  const mayHaveReturns = text.includes('\r');
  return {
    mayBeLong: text.length > MOST_LETTERS,
    mayHaveReturns,
    mayHaveBreaks: mayHaveReturns || text.includes('"'),
  };
}

/** The last cell of a row without the first half of the "\r\n" that ends the row. */
function withoutReturn(cell: string): string {
  return cell.endsWith('\r') ? cell.slice(0, -1) : cell;
}

/** How many lines end in a text, by "\n", "\r\n" or "\r". */
function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks += 1;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] !== '\n') breaks += 1;
  }
  return breaks;
}

function isBlank(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false;
  return true;
}
