import type { Filtered } from '../../filter/apply-filter.js';
import type { Network } from '../../network/network.js';

/** What cells are made from. */
export interface TableContext {
  readonly network: Network;
  readonly filtered: Filtered;
  /** For dates and numbers on screen. */
  readonly locale: string;
}

/** A column of a table: how a row reads in it, on screen and in a file, and what it is sorted by. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** px */
  readonly width: number;
  /** Numbers stand right, and the largest come first when the column is first sorted by. */
  readonly isNumber?: boolean;
  /** Cannot be put away where it says something: a claim is not shown without it. */
  readonly isFixed?: boolean;
  /** What it sorts by depends on the filter, so that an order is good for one filter only. */
  readonly isOfFilter?: boolean;
  /** The cell on screen; empty where there is nothing. */
  readonly text: (row: Row, context: TableContext) => string;
  /** The cell in a file: dates as ISO 8601, plain digits. As on screen when left out. */
  readonly plain?: (row: Row, context: TableContext) => string | number;
  /** `undefined` = missing, last in either direction. As on screen when left out. */
  readonly key?: (row: Row, context: TableContext) => string | number | undefined;
}

/** What a row is sorted by under a column. */
export function sortKey<Row>(column: TableColumn<Row>, row: Row, context: TableContext): string | number | undefined {
  if (column.key) return column.key(row, context);
  const text = column.text(row, context);
  return text === '' ? undefined : text;
}
