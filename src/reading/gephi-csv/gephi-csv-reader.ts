import type { Reader, TableSample } from '../reader.js';
import { columnsOf } from '../table/columns.js';

/** What a file of Gephi's tables is. */
export type GephiRole = 'nodes' | 'edges' | 'readme';

/** The tables of Gephi's spreadsheet import and of its data laboratory: edges alone, or nodes and edges together. */
export const gephiCsvReader: Reader = {
  id: 'gephi-csv',
  label: 'Gephi CSV (nodes and edges)',
  recognise: ({ text, table }) => {
    if (/^GEPHI TABLES\b/.test(text)) return { sureness: 1, role: 'readme' satisfies GephiRole };
    if (!table) return undefined;
    if (isEdges(table)) return { sureness: 0.6, role: 'edges' satisfies GephiRole };
    return isNodes(table) ? { sureness: 0.4, role: 'nodes' satisfies GephiRole } : undefined;
  },
  together: roles => roles.includes('edges') && new Set(roles).size === roles.length,
  load: async () => (await import('./read-gephi-csv.js')).readGephiCsv,
};

/** A column of directions, or of what else only Gephi has, beside both ends. */
function isEdges({ first, rows }: TableSample): boolean {
  const columns = columnsOf(first);
  if (!columns.has('source') || !columns.has('target')) return false;
  const type = columns.get('type');
  const directions = type === undefined ? [] : rows.map(row => (row[type] ?? '').trim()).filter(cell => cell !== '');
  if (directions.length > 0) return directions.every(cell => /^(un)?directed$/i.test(cell));
  const isAsGephiWrites = first.includes('Source') && first.includes('Target');
  return columns.has('timeset') || (isAsGephiWrites && columns.has('id') && columns.has('weight'));
}

function isNodes({ first }: TableSample): boolean {
  const columns = columnsOf(first);
  const isOfTies = columns.has('source') || columns.has('target');
  return columns.has('id') && columns.has('label') && !isOfTies;
}
