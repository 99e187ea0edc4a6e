import { unguarded } from '../../network/formula-guard.js';
import { spanOf } from '../../network/partial-date.js';
import { type ColumnMapping, quoteValue } from '../../network/report.js';
import type { Draft, DraftTie, FilePlace } from '../draft.js';
import { tieTypeOfWords } from '../tie-type-words.js';
import { readDateCell } from './date-cell.js';
import { evidenceOfCell } from './evidence-cell.js';
import { readTimeset } from './timeset-cell.js';

/** A row of a table of ties, with what its cells came to. */
export interface TieRow {
  readonly source: string;
  readonly target: string;
  readonly tie: Omit<DraftTie, 'source' | 'target'> & { readonly type: string; readonly summary: string | undefined };
  readonly at: FilePlace;
  /** Something of the row is not kept as it is written. */
  readonly isChanged: boolean;
}

type Attribute = readonly [name: string, value: string | number];

/** What tables of one format have beside the roles of columns. */
export interface TieRowOptions {
  /** Name of the file, where several are read together. */
  readonly file?: string;
  /** Column of intervals as Gephi writes them, for rows whose start and end are in no cells of their own. */
  readonly timeset?: number | undefined;
  /** Ends and ids are identifiers, of which no blank and no form of a letter is changed. */
  readonly isExact?: boolean;
  /** Columns that the reader of the format sees to itself. */
  readonly apart?: readonly number[];
}

/** Reads rows of a table of ties by the roles of its columns. What is wrong with a row is noted in the draft. */
export class TieRows {
  readonly #draft: Draft;
  readonly #columns: readonly string[];
  readonly #mapping: ColumnMapping;
  readonly #others: readonly number[];
  readonly #options: TieRowOptions;

  constructor(draft: Draft, columns: readonly string[], mapping: ColumnMapping, options: TieRowOptions = {}) {
    const used = new Set([...Object.values(mapping), ...(options.apart ?? []), options.timeset]);
    this.#draft = draft;
    this.#columns = columns;
    this.#mapping = mapping;
    this.#others = columns.map((_, at) => at).filter(at => !used.has(at));
    this.#options = options;
  }

  /** The row as a tie; `undefined` when it has only one end, or none, which is counted and told. */
  read(cells: readonly string[], line: number): TieRow | undefined {
    const { file } = this.#options;
    const at: FilePlace = { line, ...(file === undefined ? {} : { file }) };
    this.#noteWidth(cells, at);
    const { source: from, target: to, type, id, label, weight, evidence } = this.#mapping;
    const source = this.#identifier(cells[from ?? -1]);
    const target = this.#identifier(cells[to ?? -1]);
    if (source === '' || target === '') {
      this.#leaveOut(source, target, at);
      return undefined;
    }
    const attributes: Attribute[] = [];
    const dates = this.#datesOf(cells, attributes, at);
    this.#addAttribute(attributes, weight, cells, numberOrText);
    for (const column of this.#others) this.#addAttribute(attributes, column, cells);
    for (let column = this.#columns.length; column < cells.length; column += 1) {
      this.#addAttribute(attributes, column, cells);
    }
    const tie = {
      id: this.#identifier(cells[id ?? -1]) || undefined,
      type: tieTypeOfWords(textOfCell(cells[type ?? -1])),
      start: dates.start,
      end: dates.end,
      summary: textOfCell(cells[label ?? -1]) || undefined,
      evidence: evidenceOfCell(this.#draft, textOfCell(cells[evidence ?? -1]), line),
      attributes: attributes.length === 0 ? undefined : Object.fromEntries(attributes),
    };
    return { source, target, tie, at, isChanged: dates.isChanged };
  }

  #identifier(cell: string | undefined): string {
    return this.#options.isExact ? unguarded(cell ?? '') : textOfCell(cell).normalize('NFC');
  }

  #noteWidth(cells: readonly string[], at: FilePlace): void {
    if (cells.length === this.#columns.length) return;
    const few = cells.length < this.#columns.length;
    this.#draft.note(
      {
        code: 'ragged-row',
        severity: 'warning',
        found: cells.join(', '),
        expected: `${this.#columns.length} cells`,
        message: `Line ${at.line} has ${cells.length} cells where the table has ${this.#columns.length} columns; ${few ? 'those that are missing count as empty' : 'the further ones are kept as attributes'}.`,
        hint: 'Look whether a mark between cells is missing or one too many.',
      },
      at,
    );
  }

  #leaveOut(source: string, target: string, at: FilePlace): void {
    const missing = [source === '' ? 'source' : '', target === '' ? 'target' : ''].filter(end => end !== '');
    this.#draft.skipped('ties');
    this.#draft.note(
      {
        code: 'missing-end',
        severity: 'error',
        found: source || target,
        expected: `an actor as ${missing.join(' and as ')}`,
        message: `The tie in line ${at.line} has no ${missing.join(' and no ')}; it is left out.`,
        hint: `Name the ${missing.join(' and the ')} of the tie.`,
      },
      at,
    );
  }

  #addAttribute(
    attributes: Attribute[],
    column: number | undefined,
    cells: readonly string[],
    read: (text: string) => string | number = text => text,
  ): void {
    if (column === undefined) return;
    const text = textOfCell(cells[column]);
    if (text !== '') attributes.push([this.#columns[column] ?? `Column ${column + 1}`, read(text)]);
  }

  #datesOf(
    cells: readonly string[],
    attributes: Attribute[],
    at: FilePlace,
  ): { readonly start?: string; readonly end?: string; readonly isChanged: boolean } {
    const found: { start?: string; end?: string } = {};
    let isChanged = false;
    for (const side of ['start', 'end'] as const) {
      const column = this.#mapping[side];
      if (column === undefined) continue;
      const text = textOfCell(cells[column]);
      const read = readDateCell(text);
      if (read.kind === 'date') {
        found[side] = read.date;
        continue;
      }
      this.#addAttribute(attributes, column, cells);
      if (read.kind === 'none') continue;
      isChanged = true;
      this.#noteDate(read.kind, text, at);
    }
    const { timeset } = this.#options;
    const interval = textOfCell(cells[timeset ?? -1]);
    if (interval !== '' && found.start === undefined && found.end === undefined) {
      const read = readTimeset(interval);
      if (read === undefined || !read.isWhole) {
        isChanged = true;
        this.#addAttribute(attributes, timeset, cells);
        this.#noteDate(read === undefined ? 'unclear' : 'cut', interval, at);
      }
      Object.assign(found, read?.span);
    }
    if (found.start !== undefined && found.end !== undefined) this.#noteOrder(found.start, found.end, at);
    return { ...found, isChanged };
  }

  #noteDate(kind: 'unclear' | 'impossible' | 'cut', text: string, at: FilePlace): void {
    const date = quoteValue(text);
    const what = {
      unclear: 'not clear as a date',
      impossible: 'no date of the calendar',
      cut: 'more than one interval, of which the first start and the last end are taken',
    }[kind];
    this.#draft.note(
      {
        code: `${kind}-date`,
        severity: 'warning',
        found: text,
        expected: 'a year, a month (1999-05) or a day (1999-05-07), year first',
        message: `“${date}” in line ${at.line} is ${what}; it is kept as text.`,
        hint: 'Write dates as year-month-day.',
      },
      at,
    );
  }

  #noteOrder(start: string, end: string, at: FilePlace): void {
    if (spanOf({ start, end }, 'state').problem === undefined) return;
    this.#draft.note(
      {
        code: 'end-before-start',
        severity: 'warning',
        found: `${start} to ${end}`,
        expected: 'an end that is not before the start',
        message: `The tie in line ${at.line} ends (${end}) before it starts (${start}); both dates are kept as they are.`,
        hint: 'Correct one of the two dates.',
      },
      at,
    );
  }
}

/** The text of a cell as it was before a spreadsheet had to be kept from running it. */
export function textOfCell(cell: string | undefined): string {
  return cell === undefined ? '' : unguarded(cell.trim()).trim();
}

function numberOrText(text: string): string | number {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
