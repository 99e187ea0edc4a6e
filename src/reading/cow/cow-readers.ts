import type { Reader, Recognition, Sample } from '../reader.js';
import { hasColumns } from '../table/columns.js';

/** Recognises a table by names of columns that no other dataset has together. */
function byColumns(columns: readonly string[], role?: string): (sample: Sample) => Recognition | undefined {
  const recognition: Recognition = role === undefined ? { sureness: 1 } : { sureness: 1, role };
  return ({ table }) => (hasColumns(table, ...columns) ? recognition : undefined);
}

/** Release 4 numbers disputes in `dispnum3`. */
const MID_TABLES = ['dispnum', 'dispnum3'].flatMap(number => [
  byColumns([number, 'styear', 'hostlev', 'numa', 'numb'], 'disputes'),
  byColumns([number, 'ccode', 'styear', 'sidea', 'hostlev'], 'participants'),
]);

/** Tables of the Correlates of War project, and those built like them. */
export const COW_READERS: readonly Reader[] = [
  {
    id: 'cow-alliances-dyad',
    label: 'COW formal alliances by dyad',
    recognise: byColumns(['version4id', 'ccode1', 'ccode2', 'dyad_st_year', 'defense', 'entente']),
    load: async () => (await import('./read-alliances.js')).readAlliancesByDyad,
  },
  {
    id: 'cow-alliances-member',
    label: 'COW formal alliances by member',
    recognise: byColumns(['version4id', 'ccode', 'mem_st_year', 'defense', 'entente']),
    load: async () => (await import('./read-alliances.js')).readAlliancesByMember,
  },
  {
    id: 'cow-mid',
    label: 'COW militarized interstate disputes',
    recognise: sample => MID_TABLES.map(recognise => recognise(sample)).find(found => found !== undefined),
    together: roles => roles.length === 2 && roles.includes('disputes') && roles.includes('participants'),
    load: async () => (await import('./read-disputes.js')).readDisputes,
  },
  {
    id: 'gml-disputes',
    label: 'GML militarized interstate disputes, directed dyad-years',
    recognise: byColumns(['dispnum', 'ccode1', 'ccode2', 'year', 'hostlev1', 'hostlev2']),
    load: async () => (await import('./read-dyadic-disputes.js')).readDyadicDisputes,
  },
  {
    id: 'cow-mie',
    label: 'Militarized interstate events',
    recognise: byColumns(['micnum', 'eventnum', 'ccode1', 'ccode2', 'action']),
    load: async () => (await import('./read-dispute-events.js')).readDisputeEvents,
  },
  {
    id: 'cow-diplomatic-exchange',
    label: 'COW diplomatic exchange',
    recognise: byColumns(['ccode1', 'ccode2', 'year', 'dr_at_1', 'dr_at_2']),
    load: async () => (await import('./read-diplomatic-exchange.js')).readDiplomaticExchange,
  },
  {
    id: 'cow-igo-state-year',
    label: 'COW intergovernmental organizations by state and year',
    recognise: ({ table }) => {
      const [first, second, third] = table?.first.map(name => name.trim().toLowerCase()) ?? [];
      const isWide = (table?.first.length ?? 0) > 6;
      return isWide && first === 'ccode' && second === 'year' && third === 'state' ? { sureness: 0.95 } : undefined;
    },
    load: async () => (await import('./read-igo-members.js')).readIgoMembers,
  },
  {
    id: 'cow-igo-dyad-year',
    label: 'COW joint memberships by dyad and year',
    recognise: byColumns(['ccode1', 'ccode2', 'year', 'dyadigos']),
    load: async () => (await import('./read-joint-memberships.js')).readJointMemberships,
  },
  {
    id: 'cow-contiguity',
    label: 'COW direct contiguity',
    recognise: byColumns(['state1no', 'state2no', 'year', 'conttype']),
    load: async () => (await import('./read-contiguity.js')).readContiguity,
  },
  {
    id: 'state-list',
    label: 'List of states with COW or Gleditsch–Ward numbers',
    recognise: sample =>
      byColumns(['stateabb', 'ccode', 'statenme'])(sample) ?? byColumns(['gwcode', 'stateabb', 'statename'])(sample),
    load: async () => (await import('./read-state-list.js')).readStateList,
  },
];
