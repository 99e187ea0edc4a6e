import { quoteValue } from '../../network/report.js';
import type { FilePlace } from '../draft.js';

/** An `&` that begins no reference of XML. */
export interface WrongAmpersand extends Required<Pick<FilePlace, 'line' | 'column'>> {
  /** It and what follows. */
  readonly found: string;
}

/** Where the text before a piece ended. */
export interface PieceStart {
  readonly line: number;
  readonly column: number;
}

const WRONG = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,9}|#x[\da-f]{1,8});)/gi;
/** A reference that may go on in the next piece. */
const UNFINISHED = /&#?\w{0,9}$/;
/** What is text and nothing else until it ends. */
const VERBATIM = /<!--|<!\[CDATA\[|<\?/;
/** Letters after it that are told. */
const SHOWN = 60;

/**
 * Finds the `&` that a fault is about. The parser gathers all that comes after one until a `;`, and so tells of it far
 * too late, or at the end of the file.
 */
export class Ampersands {
  /** The first wrong one since the last markup that was read to its end. */
  #waiting: WrongAmpersand | undefined;
  #isVerbatim = false;

  /** How many letters at the end of a piece are to be handed in again with the next one. */
  unfinished(text: string): number {
    return UNFINISHED.exec(text.slice(-11))?.[0].length ?? 0;
  }

  /**
   * The one that the parser has stumbled over.
   * @param from letters of the piece that are read and sound; what is before the piece counts below 0
   * @param until letters of the piece that the parser has seen
   */
  wrongIn(piece: string, from: number, until: number, start: PieceStart): WrongAmpersand | undefined {
    if (from < 0 && this.#waiting) return this.#waiting;
    WRONG.lastIndex = Math.max(0, from);
    const at = WRONG.exec(piece)?.index ?? -1;
    return at < 0 || at >= until ? undefined : placed(piece, at, start);
  }

  /** That a piece is used up. @param from as above */
  pass(piece: string, from: number, start: PieceStart): void {
    const isNew = from >= 0;
    if (isNew) this.#isVerbatim = false;
    if (!isNew && (this.#waiting || this.#isVerbatim)) return;
    this.#waiting = this.wrongIn(piece, from, piece.length, start);
    this.#isVerbatim = VERBATIM.test(piece.slice(Math.max(0, from)));
    if (this.#isVerbatim) this.#waiting = undefined;
  }

  /** One that stands open at the end of the file. */
  get open(): WrongAmpersand | undefined {
    return this.#waiting;
  }
}

function placed(piece: string, at: number, start: PieceStart): WrongAmpersand {
  const lines = piece.slice(0, at).split(/\r\n|\r|\n/);
  const column = [...lines.at(-1)!].length + 1 + (lines.length === 1 ? start.column : 0);
  return { line: start.line + lines.length - 1, column, found: quoteValue(piece.slice(at, at + SHOWN)) };
}
