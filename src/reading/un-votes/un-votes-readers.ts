import type { Reader, Recognition, Sample } from '../reader.js';
import { hasColumns } from '../table/columns.js';

/** Votes in the General Assembly of the United Nations, with or without the list of what was voted on. */
export const UN_VOTES_READERS: readonly Reader[] = [
  {
    id: 'un-votes',
    label: 'UN General Assembly votes',
    recognise: recogniseVotes,
    together: roles => roles.length === 2 && roles.includes('votes') && roles.includes('roll-calls'),
    load: async () => (await import('./read-votes.js')).readVotes,
  },
];

function recogniseVotes({ table }: Sample): Recognition | undefined {
  if (hasColumns(table, 'rcid', 'vote', 'ccode')) return { sureness: 1, role: 'votes' };
  if (hasColumns(table, 'rcid', 'session', 'date', 'unres')) return { sureness: 1, role: 'roll-calls' };
  return undefined;
}
