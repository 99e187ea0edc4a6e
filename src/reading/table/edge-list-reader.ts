import type { Reader, TableSample } from '../reader.js';
import { guessColumns } from './guess-columns.js';

/** Any table of ties, with columns in no known order: a last resort, after all formats that have a mark. */
export const edgeListReader: Reader = {
  id: 'table',
  label: 'Table of ties (CSV, TSV)',
  recognise: ({ table }) => {
    const sureness = table && surenessOf(table);
    return sureness === undefined ? undefined : { sureness };
  },
  load: async () => (await import('./read-edge-list.js')).readEdgeList,
};

/** Share of rows that have as many cells as the first where nothing else tells that a text is a table. */
const MOST = 0.8;

function surenessOf(table: TableSample): number | undefined {
  const { hasHeader, isNamed, mapping } = guessColumns(table);
  if (isNamed) return 0.3;
  if (hasHeader) return 0.25;
  const { first, rows } = table;
  const agreeing = rows.filter(row => row.length === first.length).length;
  const isEven = rows.length > 0 && agreeing >= rows.length * MOST;
  return isEven && mapping.source !== undefined && mapping.target !== undefined ? 0.2 : undefined;
}
