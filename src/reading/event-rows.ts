/** Rows for which there is room at first, where nobody says how many come. */
const FIRST_ROOM = 4096;
/** More are not made room for on an estimate alone. */
const MOST_ROOM = 1 << 24;

/** Columns of a table of events, in numbers. */
export interface EventNumberColumns {
  relation: Uint32Array;
  /** Civil day number, or `NO_DAY`. */
  day: Int32Array;
  wording: Uint16Array;
  line: Uint32Array;
  report: Uint32Array;
  flags: Uint8Array;
  document: Uint16Array;
  mentions: Uint32Array;
}

/** One row of them. */
export type EventNumbers = Readonly<Record<keyof EventNumberColumns, number>>;

/**
 * Rows of a table of events, which may be ten million. There is best room for all of them from the beginning: to grow,
 * a column must be there twice, while room that is not used costs nothing.
 */
export class EventRows {
  #count = 0;
  #room = 0;
  #columns = noColumns();
  readonly #expected: number;

  /** @param expected how many rows will come, about */
  constructor(expected: number) {
    this.#expected = expected;
  }

  get count(): number {
    return this.#count;
  }

  add(row: EventNumbers): void {
    if (this.#count === this.#room) this.#grow();
    const at = this.#count;
    const columns = this.#columns;
    this.#count += 1;
    columns.relation[at] = row.relation;
    columns.day[at] = row.day;
    columns.wording[at] = row.wording;
    columns.line[at] = row.line;
    columns.flags[at] = row.flags;
    // Where these stay 0 throughout, their room is never touched and takes no memory.
    if (row.report !== 0) columns.report[at] = row.report;
    if (row.document !== 0) columns.document[at] = row.document;
    if (row.mentions !== 0) columns.mentions[at] = row.mentions;
  }

  #grow(): void {
    const room = this.#room === 0 ? Math.max(FIRST_ROOM, Math.min(MOST_ROOM, this.#expected)) : this.#room * 2;
    const columns = this.#columns;
    columns.relation = widened(columns.relation, new Uint32Array(room));
    columns.day = widened(columns.day, new Int32Array(room));
    columns.wording = widened(columns.wording, new Uint16Array(room));
    columns.line = widened(columns.line, new Uint32Array(room));
    columns.report = widened(columns.report, new Uint32Array(room));
    columns.flags = widened(columns.flags, new Uint8Array(room));
    columns.document = widened(columns.document, new Uint16Array(room));
    columns.mentions = widened(columns.mentions, new Uint32Array(room));
    this.#room = room;
  }

  /** The columns, which are no longer kept here. Call once, at the end. */
  take(): EventNumberColumns {
    const { relation, day, wording, line, report, flags, document, mentions } = this.#columns;
    this.#columns = noColumns();
    const count = this.#count;
    return {
      relation: relation.subarray(0, count),
      day: day.subarray(0, count),
      wording: wording.subarray(0, count),
      line: line.subarray(0, count),
      report: report.subarray(0, count),
      flags: flags.subarray(0, count),
      document: document.subarray(0, count),
      mentions: mentions.subarray(0, count),
    };
  }
}

const noColumns = (): EventNumberColumns => ({
  relation: new Uint32Array(0),
  day: new Int32Array(0),
  wording: new Uint16Array(0),
  line: new Uint32Array(0),
  report: new Uint32Array(0),
  flags: new Uint8Array(0),
  document: new Uint16Array(0),
  mentions: new Uint32Array(0),
});

function widened<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(old: T, wider: T): T {
  wider.set(old);
  return wider;
}
