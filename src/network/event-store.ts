import type { EventColumns } from './event-columns.js';
import { countCheckpoints, type DayIndex, indexDays, lastCheckpoint, rowOfCheckpoint } from './event-index.js';

/**
 * The events of a dataset by day, to count those of each tie in a window of time. A window near the last one is
 * reached by adding and subtracting the days between them; one further away by the counts up to checkpoints.
 * Columns that come with their index are taken as they are; else the checkpoints are made at the first far window.
 */
export class EventStore {
  readonly columns: EventColumns;
  readonly #days: DayIndex;
  #checkpoints: Uint32Array | undefined;
  /** Counts of the last window that was asked for. */
  readonly #counts: Uint32Array;
  #window: { readonly start: number; readonly end: number };

  constructor(columns: EventColumns) {
    this.columns = columns;
    this.#days = columns.index?.days ?? indexDays(columns);
    this.#checkpoints = columns.index?.checkpoints;
    this.#counts = new Uint32Array(columns.ties.length);
    this.#window = { start: this.undated, end: this.undated };
  }

  /** First day of any dated event; `undefined` when none is dated. */
  get firstDay(): number | undefined {
    return this.#days.firstDay;
  }

  /** Last day of any dated event; `undefined` when none is dated. */
  get lastDay(): number | undefined {
    return this.#days.lastDay;
  }

  /** Number of events without a day. */
  get undated(): number {
    return this.#days.undated;
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
    const { rowOfDay } = this.#days;
    return rowOfDay[Math.min(Math.max(0, day - this.firstDay), rowOfDay.length - 1)]!;
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
    return row - rowOfCheckpoint(this.#days, this.#checkpointOf(row));
  }

  /** Number of the last checkpoint that is not after a row. */
  #checkpointOf(row: number): number {
    let low = 0;
    let high = lastCheckpoint(this.#days);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (rowOfCheckpoint(this.#days, middle) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #checkpointBefore(row: number): { readonly row: number; readonly counts: Uint32Array } {
    const number = this.#checkpointOf(row);
    const size = this.#counts.length;
    this.#checkpoints ??= countCheckpoints(this.columns, this.#days);
    return {
      row: rowOfCheckpoint(this.#days, number),
      counts: this.#checkpoints.subarray(number * size, (number + 1) * size),
    };
  }
}
