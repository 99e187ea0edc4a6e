const KEY = 'entente:columns:';

/** Columns that the reader has chosen for a table; `undefined` when nothing is kept or storage is closed to us. */
export function readKeptColumns(table: string): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY + table) ?? 'null');
    return Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : undefined;
  } catch {
    // Storage is forbidden, or what is there is not ours: the usual columns then.
    return undefined;
  }
}

/** Keeps the columns of a table for the next visit; `undefined` forgets them. */
export function keepColumns(table: string, columns: readonly string[] | undefined): void {
  try {
    if (columns) localStorage.setItem(KEY + table, JSON.stringify(columns));
    else localStorage.removeItem(KEY + table);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
