import Papa from 'papaparse';
import type { Sample } from '../reader.js';
import { columnsOf } from '../table/columns.js';

/** Lines that may stand above the header of a register. */
const MOST_TITLE_LINES = 30;

/** Whether a row names the columns of a trade register. */
export function isRegisterHeader(cells: readonly string[]): boolean {
  const columns = columnsOf(cells);
  return ['recipient', 'supplier', 'year_of_order', 'weapon_designation'].every(name => columns.has(name));
}

/** The mark between the cells of a register; `undefined` when the sample is none. Lines of title may stand above. */
export function registerDelimiter({ text, table }: Sample): string | undefined {
  if (table && isRegisterHeader(table.first)) return table.delimiter;
  if (!/recipient/i.test(text) || !/supplier/i.test(text)) return undefined;
  return [',', ';', '\t'].find(delimiter =>
    Papa.parse<string[]>(text, { delimiter, preview: MOST_TITLE_LINES }).data.some(isRegisterHeader),
  );
}
