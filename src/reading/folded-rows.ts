import { type EventColumns, NO_DAY } from '../network/event-columns.js';

/** Rows of a table of events, by day. */
export interface SortedRows extends Pick<EventColumns, 'count' | 'day' | 'wording' | 'line'> {
  /** See `relationKey`. */
  readonly relation: Uint32Array;
  /** Absent when all rows are of the first document. */
  readonly document: Uint16Array | undefined;
  /** Absent when the source counts none. */
  readonly mentions: Uint32Array | undefined;
}

/** What rows of one relation have together, as columns, in the order of their first rows. */
export interface FoldedRows {
  readonly relation: Uint32Array;
  /** Of the first row. */
  readonly document: Uint16Array;
  readonly count: Uint32Array;
  readonly mentions: Float64Array;
  /** `NO_DAY` where no row has a day. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
}

/**
 * Folds rows of one relation. Afterwards the rows have the number of their fold in the place of their relation.
 * @param relations more than any relation's number
 */
export function foldRows(rows: SortedRows, relations: number): FoldedRows {
  const folds = numberFolds(rows.relation, relations);
  const [document, count] = [new Uint16Array(folds.length), new Uint32Array(folds.length)];
  const mentions = new Float64Array(rows.mentions ? folds.length : 0);
  const firstDay = new Int32Array(folds.length).fill(NO_DAY);
  const lastDay = new Int32Array(folds.length).fill(NO_DAY);
  for (let row = 0; row < rows.count; row += 1) {
    const fold = rows.relation[row]!;
    const day = rows.day[row]!;
    if (count[fold] === 0 && rows.document) document[fold] = rows.document[row]!;
    count[fold]! += 1;
    if (rows.mentions) mentions[fold]! += rows.mentions[row]!;
    // Rows come by day, so the first day is met first.
    if (day !== NO_DAY && firstDay[fold] === NO_DAY) firstDay[fold] = day;
    if (day !== NO_DAY) lastDay[fold] = day;
  }
  return { relation: folds, document, count, mentions, firstDay, lastDay };
}

/** Numbers relations as they come, and puts the numbers in their place. @returns the relation of each number */
function numberFolds(rows: Uint32Array, relations: number): Uint32Array {
  /** Number of the fold plus one, by relation. */
  const numbers = new Uint32Array(relations);
  const relationOf = new Uint32Array(relations);
  let folds = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const relation = rows[row]!;
    if (numbers[relation] === 0) {
      relationOf[folds] = relation;
      folds += 1;
      numbers[relation] = folds;
    }
    rows[row] = numbers[relation]! - 1;
  }
  return relationOf.slice(0, folds);
}
