/** Rows of a long list that are in the document. */
export interface RowWindow {
  /** First row, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** A window begins at a multiple of this, so that it is made anew only now and then. */
const STEP = 8;

/**
 * The rows in view with as many more before and behind, so that a quick hand meets rows and no gap.
 * @param top how far the list is scrolled, px
 * @param height room for rows, px
 */
export function windowOf(top: number, height: number, rows: number, rowHeight: number): RowWindow {
  const inView = Math.ceil(height / rowHeight) + 1;
  const first = Math.max(0, Math.floor(top / rowHeight) - inView);
  const start = Math.min(first - (first % STEP), Math.max(0, rows - 1));
  return { start, end: Math.min(rows, start + inView * 3 + STEP) };
}

/**
 * Where to scroll so that a row is in view: nowhere when it is, else as little as needed, or to the middle from afar.
 * @param room height of what can be seen of the list, px
 */
export function scrollTopFor(row: number, top: number, room: number, rowHeight: number): number {
  const from = row * rowHeight;
  if (from >= top && from + rowHeight <= top + room) return top;
  if (from < top - rowHeight || from > top + room + rowHeight) {
    return Math.max(0, from - Math.max(0, room - rowHeight) / 2);
  }
  return from < top ? from : from + rowHeight - room;
}
