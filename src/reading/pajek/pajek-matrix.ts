import { quoteValue } from '../../network/report.js';
import type { Draft } from '../draft.js';
import type { PajekTies, TieSection } from './pajek-ties.js';
import { numberOf, tokensOf } from './pajek-tokens.js';
import type { PajekVertices } from './pajek-vertices.js';

/**
 * Reads `*Matrix`: a row for each actor, of the first mode where there are two, with a value for each, of the second
 * mode where there are two. A row may go over several lines, but begins on a new one.
 */
export class PajekMatrix {
  readonly #draft: Draft;
  readonly #ties: PajekTies;
  readonly #section: TieSection;
  readonly #rows: number;
  readonly #columns: number;
  readonly #firstColumn: number;
  #row = 1;
  #column = 1;

  constructor(draft: Draft, ties: PajekTies, { count, firstMode }: PajekVertices, section: TieSection) {
    this.#draft = draft;
    this.#ties = ties;
    this.#section = section;
    this.#rows = firstMode ?? count;
    this.#columns = count - (firstMode ?? 0);
    this.#firstColumn = (firstMode ?? 0) + 1;
  }

  read(text: string, line: number): void {
    const tokens = tokensOf(text);
    if (this.#row > this.#rows) {
      this.#noteMore(tokens.length, line);
      return;
    }
    for (const [index, token] of tokens.entries()) {
      if (this.#column > this.#columns) {
        this.#noteMore(tokens.length - index, line);
        break;
      }
      const weight = numberOf(token);
      if (weight === undefined) this.#noteWrong(token.text, line);
      else this.#ties.readCell(this.#row, this.#firstColumn + this.#column - 1, weight, line, this.#section);
      this.#column += 1;
    }
    if (this.#column <= this.#columns) return;
    this.#row += 1;
    this.#column = 1;
  }

  #noteMore(count: number, line: number): void {
    this.#draft.note(
      {
        code: 'long-row',
        severity: 'warning',
        expected: `${this.#rows} rows of ${this.#columns} values`,
        message: `Line ${line} of the matrix has ${count === 1 ? 'a value' : `${count} values`} too many; what is too many is left out.`,
        hint: 'Compare the matrix with the number of actors.',
      },
      { line },
    );
  }

  #noteWrong(text: string, line: number): void {
    this.#draft.skipped('ties');
    this.#draft.note(
      {
        code: 'wrong-value',
        severity: 'error',
        found: text,
        expected: 'a number',
        message: `“${quoteValue(text)}” in the matrix (line ${line}) is no number; there is no tie for it.`,
        hint: 'Write 0 where there is no tie.',
      },
      { line },
    );
  }
}
