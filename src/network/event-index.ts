import { type EventColumns, NO_DAY } from './event-columns.js';

/** Days between two checkpoints. */
const CHECKPOINT_DAYS = 366;
/** Checkpoints take this much memory at most, bytes; with more ties they stand further apart. */
const MOST_FOR_CHECKPOINTS = 160 * 1024 * 1024;

/** Where the days of event columns begin. */
export interface DayIndex {
  /** First and last day of any dated event; `undefined` when none is dated. */
  readonly firstDay: number | undefined;
  readonly lastDay: number | undefined;
  /** Number of events without a day. */
  readonly undated: number;
  /** For each day from `firstDay` the row where it begins, and one more for the end. */
  readonly rowOfDay: Uint32Array;
  /** Days from one checkpoint to the next. */
  readonly step: number;
}

/** What {@link EventStore} looks up in event columns, made by the thread that has the time for it. */
export interface EventIndex {
  readonly days: DayIndex;
  /** See {@link countCheckpoints}. */
  readonly checkpoints: Uint32Array;
}

/** The whole index of event columns: passes over all events twice. */
export function indexEvents(columns: EventColumns): EventIndex {
  const days = indexDays(columns);
  return { days, checkpoints: countCheckpoints(columns, days) };
}

/** Finds where each day begins. */
export function indexDays({ day, count, ties }: EventColumns): DayIndex {
  let undated = 0;
  while (undated < count && day[undated] === NO_DAY) undated += 1;
  const firstDay = undated < count ? day[undated]! : undefined;
  const lastDay = undated < count ? day[count - 1]! : undefined;
  const days = firstDay === undefined ? 0 : lastDay! - firstDay + 1;
  const rowOfDay = new Uint32Array(days + 1);
  let row = undated;
  for (let at = 0; at < days; at += 1) {
    rowOfDay[at] = row;
    while (row < count && day[row] === firstDay! + at) row += 1;
  }
  rowOfDay[days] = count;
  const most = Math.max(1, Math.floor(MOST_FOR_CHECKPOINTS / 4 / Math.max(1, ties.length)));
  return { firstDay, lastDay, undated, rowOfDay, step: Math.max(CHECKPOINT_DAYS, Math.ceil(days / most)) };
}

/** The row where a checkpoint stands. @param number from 0; one after the last stands at the last day */
export function rowOfCheckpoint({ rowOfDay, step }: DayIndex, number: number): number {
  return rowOfDay[Math.min(number * step, rowOfDay.length - 1)]!;
}

/** Number of the last checkpoint. */
export function lastCheckpoint({ rowOfDay, step }: DayIndex): number {
  return Math.floor((rowOfDay.length - 1) / step);
}

/** Dated events of each tie before every checkpoint, one checkpoint after the other. */
export function countCheckpoints({ tie, ties }: EventColumns, days: DayIndex): Uint32Array {
  const size = ties.length;
  const number = lastCheckpoint(days) + 1;
  const all = new Uint32Array(number * size);
  for (let at = 1; at < number; at += 1) {
    const column = all.subarray(at * size, (at + 1) * size);
    column.set(all.subarray((at - 1) * size, at * size));
    const end = rowOfCheckpoint(days, at);
    for (let row = rowOfCheckpoint(days, at - 1); row < end; row += 1) column[tie[row]!]! += 1;
  }
  return all;
}
