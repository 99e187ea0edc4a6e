import type { Reader } from '../reader.js';
import { hasColumns } from '../table/columns.js';

/** Lists of who held which office for which state, and when. */
export const OFFICE_HOLDER_READERS: readonly Reader[] = [
  {
    id: 'reign-leaders',
    label: 'REIGN leader list',
    recognise: ({ table }) =>
      hasColumns(table, 'ccode', 'leadid', 'leader', 'syear', 'smonth', 'eyear', 'emonth')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-leaders.js')).readReign,
  },
  {
    id: 'archigos',
    label: 'Archigos leaders',
    recognise: ({ table }) =>
      hasColumns(table, 'obsid', 'leadid', 'leader', 'startdate', 'enddate') ? { sureness: 1 } : undefined,
    load: async () => (await import('./read-leaders.js')).readArchigos,
  },
  {
    id: 'us-chiefs-of-mission',
    label: 'US chiefs of mission',
    recognise: ({ table }) =>
      hasColumns(table, 'host_id', 'contemporary_host_id', 'person_id', 'role_title_id', 'started', 'ended')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-chiefs-of-mission.js')).readChiefsOfMission,
  },
];
