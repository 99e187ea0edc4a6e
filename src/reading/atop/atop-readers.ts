import type { Reader } from '../reader.js';
import { hasColumns } from '../table/columns.js';

/** Tables of the Alliance Treaty Obligations and Provisions project. */
export const ATOP_READERS: readonly Reader[] = [
  {
    id: 'atop-members',
    label: 'ATOP alliances by member',
    recognise: ({ table }) =>
      hasColumns(table, 'atopid', 'member', 'yrent', 'yrexit', 'defense') ? { sureness: 1 } : undefined,
    load: async () => (await import('./read-atop-members.js')).readAtopMembers,
  },
  {
    id: 'atop-directed-dyad-years',
    label: 'ATOP alliances by directed dyad and year',
    recognise: ({ table }) =>
      hasColumns(table, 'ccode1', 'ccode2', 'year', 'atop_defense', 'atop_consul') ||
      hasColumns(table, 'statea', 'stateb', 'year', 'atopally', 'defense')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-atop-years.js')).readAtopYears,
  },
];
