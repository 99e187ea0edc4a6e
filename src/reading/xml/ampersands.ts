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
/** References, and a line end, that may go on in the next piece. */
const UNFINISHED = /(?:&#?\w{0,9}|\r)+$/;
/** What may become a reference. */
const MAY_GO_ON = /^#?\w{0,10}$/;
/** Letters after it that are told. */
const SHOWN = 60;

/**
 * Finds the `&` that a fault is about. The parser gathers all that comes after one until a `;`, and so tells of it far
 * too late, or at the end of the file.
 */
export class Ampersands {
  /** One from an earlier piece that no `;` has followed yet. */
  #waiting: WrongAmpersand | undefined;

  /** How many letters at the end of a piece are to be handed in again with the next one. */
  unfinished(text: string): number {
    return UNFINISHED.exec(text.slice(-40))?.[0].length ?? 0;
  }

  /**
   * The one that the parser has stumbled over.
   * @param from letters of the piece up to the end of the last markup that was read
   * @param until letters of the piece that the parser has seen
   */
  wrongIn(piece: string, from: number, until: number, start: PieceStart): WrongAmpersand | undefined {
    if (this.#waiting) return this.#waiting;
    WRONG.lastIndex = Math.max(0, from);
    const at = WRONG.exec(piece)?.index ?? -1;
    return at < 0 || at >= until ? undefined : placed(piece, at, start);
  }

  /** That a piece is used up. @param gathered what the parser has gathered since an `&`, also over several pieces */
  pass(piece: string, gathered: string, start: PieceStart): void {
    if (gathered === '' || MAY_GO_ON.test(gathered)) this.#waiting = undefined;
    if (gathered === '' || MAY_GO_ON.test(gathered) || this.#waiting) return;
    let at = piece.length;
    for (let left = gathered.split('&').length; left > 0; left -= 1) at = piece.lastIndexOf('&', at - 1);
    if (at >= 0) this.#waiting = placed(piece, at, start);
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
