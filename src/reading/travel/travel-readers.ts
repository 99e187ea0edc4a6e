import type { Reader } from '../reader.js';
import { hasColumns } from '../table/columns.js';

/** Travel of leaders and ministers, and what China gave and did abroad. */
export const TRAVEL_READERS: readonly Reader[] = [
  {
    id: 'us-travels',
    label: 'Foreign travels of US presidents and secretaries of state',
    recognise: ({ table }) =>
      hasColumns(table, 'role', 'who', 'name', 'start_date', 'end_date', 'country', 'locale', 'remarks')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-us-travels.js')).readUsTravels,
  },
  {
    id: 'who-where-when',
    label: 'WHO|WHERE|WHEN travels of Chinese leaders',
    recognise: ({ table }) =>
      hasColumns(table, 'year', 'name', 'level', 'country', 'continent', 'developed country')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-chinese-travels.js')).readChineseTravels,
  },
  {
    id: 'aiddata-public-diplomacy',
    label: 'AidData Chinese public diplomacy by country and year',
    recognise: ({ table }) =>
      hasColumns(table, 'receiving_country', 'year', 'confucius_institutes', 'government_visits')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-public-diplomacy.js')).readPublicDiplomacy,
  },
  {
    id: 'aiddata-projects',
    label: 'AidData Chinese official finance projects',
    recognise: ({ table }) =>
      hasColumns(table, 'project_id', 'donor', 'flow', 'flow_class', 'recipient_iso3', 'usd_current')
        ? { sureness: 1 }
        : undefined,
    load: async () => (await import('./read-aid-projects.js')).readAidProjects,
  },
];
