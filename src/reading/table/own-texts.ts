/** Letters up to which V8 copies a part of a string. */
const COPIED = 12;
/** Different texts of one column that are remembered. */
const MOST_REMEMBERED = 20_000;
/** Cells of a column after which it is asked whether remembering pays. */
const TRIED = 10_000;
/** Share of them that came before, below which it does not. */
const LEAST_HITS = 0.25;

/**
 * Makes long cells strings of their own. V8 keeps a part of a string as a place in the whole, so that one name that
 * somebody keeps would hold a quarter of a megabyte of the file, and names from all over it the whole file.
 * A text that came before in its column is the same string again, which saves copying it and makes it quick to look
 * up; columns in which hardly any comes again, such as links, are only copied.
 */
export class OwnTexts {
  readonly #columns: RememberedColumn[] = [];
  readonly #keeps: (column: number) => boolean;

  /** @param keeps whether a cell of a column may be kept by somebody; others stay as they are */
  constructor(keeps: (column: number) => boolean) {
    this.#keeps = keeps;
  }

  /** @param row cells, changed to strings of their own */
  letGo(row: string[]): void {
    for (let at = 0; at < row.length; at += 1) {
      const cell = row[at]!;
      if (cell.length > COPIED && this.#keeps(at)) row[at] = this.#columnAt(at).own(cell);
    }
  }

  #columnAt(at: number): RememberedColumn {
    let column = this.#columns[at];
    if (!column) {
      column = new RememberedColumn();
      this.#columns[at] = column;
    }
    return column;
  }
}

class RememberedColumn {
  readonly #known = new Map<string, string>();
  #asked = 0;
  #hits = 0;
  #isVaried = false;

  own(cell: string): string {
    if (this.#isVaried) return copied(cell);
    if (this.#asked === TRIED) this.#reconsider();
    this.#asked += 1;
    const known = this.#known.get(cell);
    if (known !== undefined) {
      this.#hits += 1;
      return known;
    }
    const own = copied(cell);
    if (this.#known.size < MOST_REMEMBERED) this.#known.set(own, own);
    return own;
  }

  #reconsider(): void {
    this.#isVaried = this.#hits < TRIED * LEAST_HITS;
    if (this.#isVaried) this.#known.clear();
    this.#asked = 0;
    this.#hits = 0;
  }
}

const copied = (text: string): string => ` ${text}`.slice(1);
