import { nextTask } from '../../platform/next-task.js';
import type { Listing } from './listing.js';

/** Rows that are written before the page may do something else. */
const ROWS_AT_ONCE = 4000;

/** Rows written for copying. */
export interface CopiedRows {
  /** Tab-separated values with a heading. */
  readonly text: string;
  readonly rows: number;
}

/**
 * Writes rows as tab-separated values, in their order.
 * @param chosen ids of the rows to write; `undefined` = all
 * @param isWanted asked now and then; when it says no the answer is `undefined`
 */
export async function copiedRows(
  listing: Listing,
  columns: readonly string[],
  chosen: ReadonlySet<string> | undefined,
  isWanted: () => boolean,
): Promise<CopiedRows | undefined> {
  const lines = [listing.heading(columns)];
  for (let position = 0; position < listing.size; position += 1) {
    if (position % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) {
      await nextTask();
      if (!isWanted()) return undefined;
    }
    if (!chosen || chosen.has(listing.idAt(position))) lines.push(listing.lineAt(position, columns));
  }
  return { text: `${lines.join('\n')}\n`, rows: lines.length - 1 };
}
