/** Value of the field `form` by which a dataset in columns is known. */
export const COLUMNS_FORM = 'columns';

/** Lists whose records columns may point at by position. */
export const POINTED_LISTS = ['actors', 'documents', 'places'] as const;
/** A list whose records columns may point at by position. */
export type PointedList = (typeof POINTED_LISTS)[number];

/**
 * One field of many records. `path` is its name, or `["evidence", name]` for a field of the only evidence of a tie.
 * The values are written in one of five ways; −1 in `at` = the record has no such field.
 */
export type Column = { readonly path: readonly string[] } & (
  | { readonly all: readonly unknown[] }
  | { readonly each: unknown }
  | { readonly prefix: string; readonly from: number; readonly suffix: string }
  | { readonly values: readonly unknown[]; readonly at: readonly number[] }
  | { readonly of: PointedList; readonly at: readonly number[] }
);

/** Records as columns. */
export interface PackedRecords {
  readonly count: number;
  readonly columns: readonly Column[];
  /** Fields that few records have: row, path and value of each. */
  readonly rest: readonly (readonly [row: number, path: readonly string[], value: unknown])[];
}

/** The single events behind ties, as in `EventColumns`; days and lines are written as differences. */
export interface PackedEvents {
  readonly count: number;
  /** Ties by position among the ties of the dataset. */
  readonly ties: readonly number[];
  readonly wordings: readonly string[];
  readonly tie: readonly number[];
  readonly day: readonly number[];
  readonly wording: readonly number[];
  readonly line: readonly number[];
}

/** Fields of a packed dataset that are ours; a dataset's own fields of these names go to `own`. */
export const FORM_FIELDS: ReadonlySet<string> = new Set(['form', 'events', 'own']);

/**
 * Of more records than these at least one column is written row by row; else a file of a few letters could ask for any
 * number of them.
 */
export const MOST_BY_RULE = 1000;
