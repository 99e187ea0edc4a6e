/** A number of the panel with all that is needed to read it alone: one row of the table that is copied and saved. */
export interface MeasureRow {
  readonly measure: string;
  /** Whom or what it is of: an actor, a pair, a class, everything. */
  readonly of: string;
  readonly quantity: string;
  readonly value: number | string;
  /** Ties, events or links that it rests on; `undefined` where it is a plain count. */
  readonly n: number | undefined;
}

/** Headings of the table, in the order of `cellsOf`. */
export const MEASURE_COLUMNS = ['measure', 'of', 'quantity', 'value', 'n'] as const;

/** A row as cells; numbers with at most six decimals. */
export function cellsOf({ measure, of, quantity, value, n }: MeasureRow): readonly (string | number)[] {
  return [measure, of, quantity, typeof value === 'number' ? Number(value.toFixed(6)) : value, n ?? ''];
}
