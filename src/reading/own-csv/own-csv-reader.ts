import {
  ACTOR_RECORD_COLUMNS,
  REST_HEADING,
  TABLES_FORMAT,
  TABLES_README,
  TIE_OF_EVIDENCE,
} from '../../network/record-columns.js';
import type { Reader, Recognition, Sample } from '../reader.js';
import { hasColumns } from '../table/columns.js';

/** What a file of our own tables is. */
export type TablesRole = 'ties' | 'actors' | 'evidence' | 'dataset' | 'readme' | 'sheet';

const FORMAT_MARK = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${TABLES_FORMAT}"`);

/** The tables that Entente writes: the files of its archive, or the table of ties alone. */
export const ownCsvReader: Reader = {
  id: 'entente-csv',
  label: 'Entente CSV tables',
  recognise: sample => {
    const role = roleOf(sample);
    return role && ({ sureness: 1, role } satisfies Recognition);
  },
  together: roles => roles.includes('ties') && new Set(roles).size === roles.length,
  load: async () => (await import('./read-own-csv.js')).readOwnCsv,
};

function roleOf({ text, table }: Sample): TablesRole | undefined {
  if (text.startsWith(TABLES_README)) return 'readme';
  if (FORMAT_MARK.test(text)) return 'dataset';
  if (hasColumns(table, 'id', 'source', 'target', 'parties', 'type', REST_HEADING)) return 'ties';
  if (hasColumns(table, TIE_OF_EVIDENCE, 'evidence_id', 'source_id', 'about_this_file')) return 'sheet';
  if (hasColumns(table, TIE_OF_EVIDENCE, 'id', 'stance', 'chain', REST_HEADING)) return 'evidence';
  if (hasColumns(table, ...ACTOR_RECORD_COLUMNS.map(({ heading }) => heading), REST_HEADING)) return 'actors';
  return undefined;
}
