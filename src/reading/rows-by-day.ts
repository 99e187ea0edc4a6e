import { NO_DAY } from '../network/event-columns.js';

/** Rows by day, those of one day in the order of the file: a counting sort, since days are few and rows many. */
export function rowsByDay(days: Int32Array): Uint32Array {
  const order = new Uint32Array(days.length);
  let first = Infinity;
  let last = -Infinity;
  let undated = 0;
  for (const day of days) {
    if (day === NO_DAY) undated += 1;
    else {
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  const starts = new Uint32Array(undated === days.length ? 1 : last - first + 2);
  for (const day of days) if (day !== NO_DAY) starts[day - first + 1]! += 1;
  for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
  let nextUndated = 0;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row]!;
    if (day === NO_DAY) {
      order[nextUndated] = row;
      nextUndated += 1;
    } else {
      const slot = day - first;
      order[undated + starts[slot]!] = row;
      starts[slot]! += 1;
    }
  }
  return order;
}

/** Puts columns into an order of rows, of which some may be left out. */
export function sorterBy(
  order: Uint32Array,
): <T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(column: T) => T {
  const isAscending = order.every((row, at) => at === 0 || row > order[at - 1]!);
  return column => {
    // Rows that only move forward can do so in place.
    const sorted = isAscending ? column : (column.slice(0, order.length) as typeof column);
    if (!isAscending || order.length < column.length)
      for (let at = 0; at < order.length; at += 1) sorted[at] = column[order[at]!]!;
    return sorted.subarray(0, order.length) as typeof column;
  };
}
