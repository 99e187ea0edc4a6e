import type { Reader } from '../reader.js';
import { hasColumns } from '../table/columns.js';

/** Tables of the Uppsala Conflict Data Program. */
export const UCDP_READERS: readonly Reader[] = [
  {
    id: 'ucdp-prio-conflict',
    label: 'UCDP/PRIO armed conflict',
    recognise: ({ table }) =>
      hasColumns(table, 'conflict_id', 'side_a', 'side_b', 'side_a_2nd', 'side_b_2nd', 'year')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-armed-conflict.js')).readArmedConflict,
  },
  {
    id: 'ucdp-external-support',
    label: 'UCDP external support (actor-years)',
    recognise: ({ table }) =>
      hasColumns(table, 'actor_id', 'actor_name', 'oppo_id', 'ext_id', 'ext_name', 'ext_sup', 'year')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-external-support.js')).readExternalSupport,
  },
];
