import type { EventColumns } from './event-columns.js';
import { NO_DAY } from './event-columns.js';

/** Days between two checkpoints. */
const CHECKPOINT_DAYS = 366;
/** Checkpoints take this much memory at most, bytes; with more ties they stand further apart. */
const MOST_FOR_CHECKPOINTS = 160 * 1024 * 1024;

/**
 * The events of a dataset by day, to count those of each tie in a window of time. A window near the last one is
 * reached by adding and subtracting the days between them; one further away by the counts up to checkpoints.
 */
export class EventStore {
  readonly columns: EventColumns;
  /** First and last day of any dated event; `undefined` when none is dated. */
  readonly firstDay: number | undefined;
  readonly lastDay: number | undefined;
  /** Number of events without a day. */
  readonly undated: number;
  /** For each day from `firstDay` the row where it begins, and one more for the end. */
  readonly #rowOfDay: Uint32Array;
  readonly #step: number;
  /** Events of each tie before every checkpoint day, one column after the other. */
  #checkpoints: Uint32Array | undefined;
  /** Counts of the last window that was asked for. */
  readonly #counts: Uint32Array;
  #window = { start: 0, end: 0 };

  constructor(columns: EventColumns) {
    this.columns = columns;
    const { day, count, ties } = columns;
    let undated = 0;
    while (undated < count && day[undated] === NO_DAY) undated += 1;
    this.undated = undated;
    this.firstDay = day[undated];
    this.lastDay = undated < count ? day[count - 1] : undefined;
    const days = this.firstDay === undefined ? 0 : this.lastDay! - this.firstDay + 1;
    this.#rowOfDay = new Uint32Array(days + 1);
    let row = undated;
    for (let at = 0; at < days; at += 1) {
      this.#rowOfDay[at] = row;
      while (row < count && day[row] === this.firstDay! + at) row += 1;
    }
    this.#rowOfDay[days] = count;
    this.#counts = new Uint32Array(ties.length);
    this.#window = { start: undated, end: undated };
    const most = Math.max(1, Math.floor(MOST_FOR_CHECKPOINTS / 4 / Math.max(1, ties.length)));
    this.#step = Math.max(CHECKPOINT_DAYS, Math.ceil(days / most));
  }

  /**
   * Events of each tie within a window, by position in `columns.ties`; undated events are in none. The array is the
   * store's own and changes with the next question.
   * @param from first civil day included; `undefined` = no lower bound
   * @param to last civil day included; `undefined` = no upper bound
   */
  countsIn(from: number | undefined, to: number | undefined): Uint32Array {
    const start = this.#rowAt(from ?? -Infinity);
    const end = Math.max(start, this.#rowAt((to ?? Infinity) + 1));
    const before = this.#window;
    const moved = Math.abs(start - before.start) + Math.abs(end - before.end);
    const anew = end - start;
    const byCheckpoints = this.#looseEnds(start) + this.#looseEnds(end) + this.#counts.length;
    if (moved <= anew && moved <= byCheckpoints) this.#slide(start, end);
    else if (anew <= byCheckpoints) this.#countAnew(start, end);
    else this.#countByCheckpoints(start, end);
    this.#window = { start, end };
    return this.#counts;
  }

  /** Rows of the events of a tie within a window, latest last, for a list of them. */
  rowsOf(tie: number, from?: number, to?: number): readonly number[] {
    const rows: number[] = [];
    const start = this.#rowAt(from ?? -Infinity);
    const end = this.#rowAt((to ?? Infinity) + 1);
    if (from === undefined)
      for (let row = 0; row < this.undated; row += 1) if (this.columns.tie[row] === tie) rows.push(row);
    for (let row = start; row < end; row += 1) if (this.columns.tie[row] === tie) rows.push(row);
    return rows;
  }

  /** The row where a day begins. */
  #rowAt(day: number): number {
    if (this.firstDay === undefined) return this.undated;
    const at = Math.min(Math.max(0, day - this.firstDay), this.#rowOfDay.length - 1);
    return this.#rowOfDay[at]!;
  }

  #slide(start: number, end: number): void {
    const { start: oldStart, end: oldEnd } = this.#window;
    if (end <= oldStart || start >= oldEnd) {
      this.#add(oldStart, oldEnd, -1);
      this.#add(start, end, 1);
      return;
    }
    this.#add(start, Math.max(start, Math.min(oldStart, end)), 1);
    this.#add(oldStart, Math.max(oldStart, Math.min(start, oldEnd)), -1);
    this.#add(oldEnd, Math.max(oldEnd, end), 1);
    this.#add(Math.min(end, oldEnd), oldEnd, -1);
  }

  #countAnew(start: number, end: number): void {
    this.#counts.fill(0);
    this.#add(start, end, 1);
  }

  #add(start: number, end: number, sign: 1 | -1): void {
    const { tie } = this.columns;
    const counts = this.#counts;
    for (let row = start; row < end; row += 1) counts[tie[row]!]! += sign;
  }

  #countByCheckpoints(start: number, end: number): void {
    const upper = this.#checkpointBefore(end);
    const lower = this.#checkpointBefore(start);
    const counts = this.#counts;
    for (let tie = 0; tie < counts.length; tie += 1) counts[tie] = upper.counts[tie]! - lower.counts[tie]!;
    this.#add(upper.row, end, 1);
    this.#add(lower.row, start, -1);
  }

  /** Rows between a place and the checkpoint before it. */
  #looseEnds(row: number): number {
    return row - this.#rowOfCheckpoint(this.#checkpointOf(row));
  }

  /** Number of the last checkpoint that is not after a row. */
  #checkpointOf(row: number): number {
    const count = Math.floor((this.#rowOfDay.length - 1) / this.#step);
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#rowOfCheckpoint(middle) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #rowOfCheckpoint(number: number): number {
    return this.#rowOfDay[Math.min(number * this.#step, this.#rowOfDay.length - 1)]!;
  }

  #checkpointBefore(row: number): { readonly row: number; readonly counts: Uint32Array } {
    const number = this.#checkpointOf(row);
    const size = this.#counts.length;
    this.#checkpoints ??= this.#makeCheckpoints();
    return {
      row: this.#rowOfCheckpoint(number),
      counts: this.#checkpoints.subarray(number * size, (number + 1) * size),
    };
  }

  #makeCheckpoints(): Uint32Array {
    const size = this.#counts.length;
    const number = Math.floor((this.#rowOfDay.length - 1) / this.#step) + 1;
    const all = new Uint32Array(number * size);
    const { tie } = this.columns;
    for (let at = 1; at < number; at += 1) {
      const column = all.subarray(at * size, (at + 1) * size);
      column.set(all.subarray((at - 1) * size, at * size));
      const end = this.#rowOfCheckpoint(at);
      for (let row = this.#rowOfCheckpoint(at - 1); row < end; row += 1) column[tie[row]!]! += 1;
    }
    return all;
  }
}
