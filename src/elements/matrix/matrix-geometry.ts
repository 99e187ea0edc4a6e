/** Where the cells of a matrix are, in px. */
export interface MatrixGeometry {
  /** Side of a cell. */
  readonly cell: number;
  /** Room for the names of rows and of columns. */
  readonly left: number;
  readonly top: number;
  /** Rows, which are also the columns. */
  readonly size: number;
}

/** A cell by its row and column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Sides of a cell that can be chosen, px. */
export const LEAST_CELL = 5;
export const MOST_CELL = 56;
/** Below, names would not be legible; then only those pointed at are written. */
export const NAMED_CELL = 11;
/** From here on there is room for a number in a cell. */
export const COUNTED_CELL = 32;

/** Side of cells that lets a whole matrix be seen, within what is legible. */
export function fittingCell(width: number, height: number, { left, top, size }: Omit<MatrixGeometry, 'cell'>): number {
  const room = Math.floor(Math.min(width - left - 8, height - top - 8) / Math.max(1, size));
  return Math.max(NAMED_CELL + 1, Math.min(46, room));
}

/**
 * The cell at a point of the canvas; `undefined` over names and outside.
 * @param scrolled how far the matrix is scrolled
 */
export function cellUnder(
  x: number,
  y: number,
  scrolled: { readonly left: number; readonly top: number },
  { cell, left, top, size }: MatrixGeometry,
): CellPlace | undefined {
  if (x < left || y < top) return undefined;
  const column = Math.floor((x - left + scrolled.left) / cell);
  const row = Math.floor((y - top + scrolled.top) / cell);
  return row < size && column < size ? { row, column } : undefined;
}

/** Row or column whose name is at a point; `undefined` over cells and in the corner. */
export function headingUnder(
  x: number,
  y: number,
  scrolled: { readonly left: number; readonly top: number },
  { cell, left, top, size }: MatrixGeometry,
): number | undefined {
  if (x < left === y < top) return undefined;
  const at = x < left ? Math.floor((y - top + scrolled.top) / cell) : Math.floor((x - left + scrolled.left) / cell);
  return at >= 0 && at < size ? at : undefined;
}

/** How far to scroll so that a row or column is in view. */
export function scrollFor(at: number, scrolled: number, room: number, cell: number): number {
  const from = at * cell;
  if (from < scrolled) return from;
  return from + cell > scrolled + room ? from + cell - room : scrolled;
}

/** The cell that a key leads to; `undefined` for keys that lead nowhere. */
export function cellAfter(key: string, { row, column }: CellPlace, page: number, size: number): CellPlace | undefined {
  const within = (at: number): number => Math.min(size - 1, Math.max(0, at));
  switch (key) {
    case 'ArrowLeft':
      return { row, column: within(column - 1) };
    case 'ArrowRight':
      return { row, column: within(column + 1) };
    case 'ArrowUp':
      return { row: within(row - 1), column };
    case 'ArrowDown':
      return { row: within(row + 1), column };
    case 'PageUp':
      return { row: within(row - page), column };
    case 'PageDown':
      return { row: within(row + page), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: size - 1 };
    default:
      return undefined;
  }
}
