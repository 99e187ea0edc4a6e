/** Rows of one block. */
const BLOCK = 1 << 16;

/** One row of a table of events, in numbers. */
export interface EventNumbers {
  readonly relation: number;
  readonly day: number;
  readonly wording: number;
  readonly line: number;
  readonly report: number;
  readonly flags: number;
  readonly document: number;
  readonly mentions: number;
}

const COLUMNS = {
  relation: Uint32Array,
  day: Int32Array,
  wording: Uint16Array,
  line: Uint32Array,
  report: Uint32Array,
  flags: Uint8Array,
  document: Uint16Array,
  mentions: Uint32Array,
} as const;

type Columns = { [Name in keyof typeof COLUMNS]: InstanceType<(typeof COLUMNS)[Name]> };
/** Of most tables these are 0 throughout; a block has them once they are not. */
type Block = { -readonly [Name in keyof Columns]: Columns[Name] | undefined };
type Always = Omit<Columns, 'report' | 'document' | 'mentions'>;

/**
 * Rows of a table of events, which may be ten million: kept in blocks, since a column that grows as a whole is there
 * twice while it grows. Once all are there, {@link column} joins the blocks and lets go of them, column by column.
 */
export class EventRows {
  #count = 0;
  readonly #blocks: Block[] = [];
  #last: (Block & Always) | undefined;

  get count(): number {
    return this.#count;
  }

  add(row: EventNumbers): void {
    const at = this.#count % BLOCK;
    let block = this.#last;
    if (at === 0 || !block) {
      block = newBlock();
      this.#last = block;
      this.#blocks.push(block);
    }
    this.#count += 1;
    block.relation[at] = row.relation;
    block.day[at] = row.day;
    block.wording[at] = row.wording;
    block.line[at] = row.line;
    block.flags[at] = row.flags;
    if (row.report !== 0) {
      block.report ??= new Uint32Array(BLOCK);
      block.report[at] = row.report;
    }
    if (row.document !== 0) {
      block.document ??= new Uint16Array(BLOCK);
      block.document[at] = row.document;
    }
    if (row.mentions !== 0) {
      block.mentions ??= new Uint32Array(BLOCK);
      block.mentions[at] = row.mentions;
    }
  }

  /** One column of all rows. Each can be taken once, at the end. */
  column<Name extends keyof Columns>(name: Name): Columns[Name] {
    const whole = new COLUMNS[name](this.#count) as Columns[Name];
    this.#blocks.forEach((block, number) => {
      const part = block[name];
      if (part) whole.set(part.subarray(0, this.#count - number * BLOCK), number * BLOCK);
      block[name] = undefined;
    });
    return whole;
  }
}

const newBlock = (): Block & Always => ({
  relation: new Uint32Array(BLOCK),
  day: new Int32Array(BLOCK),
  wording: new Uint16Array(BLOCK),
  line: new Uint32Array(BLOCK),
  flags: new Uint8Array(BLOCK),
  report: undefined,
  document: undefined,
  mentions: undefined,
});
