import type { Reader } from '../reader.js';
import { hasColumns } from '../table/columns.js';

/** Sanctions. */
export const GSDB_READERS: readonly Reader[] = [
  {
    id: 'gsdb',
    label: 'Global Sanctions Database',
    recognise: ({ table }) =>
      hasColumns(table, 'case_id', 'sanctioned_state', 'sanctioning_state', 'begin', 'end')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-sanctions.js')).readSanctions,
  },
];
