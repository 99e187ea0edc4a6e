import { TABLES_README } from '../../network/record-columns.js';
import { xmlToken } from '../escape-xml.js';
import type { ExportedPart } from '../exported-part.js';
import { PRODUCT } from '../product.js';
import { provenanceLines } from '../provenance.js';
import type { ExportSource } from '../writer.js';

/** What stands beside the tables: what they are of, under which filters and licence, and how they are read. */
export function readmeText(source: ExportSource, part: ExportedPart): string {
  return [
    `${TABLES_README}, written by ${PRODUCT.name} ${PRODUCT.version}`,
    '',
    ...provenanceLines(source, part).map(xmlToken),
    '',
    'FILES',
    'ties.csv      one row a tie: who, whom, which relation, when. A tie of several parties has them in "parties".',
    'actors.csv    one row an actor; its "id" is what ties and evidence name.',
    'evidence.csv  one row an item of evidence: who says so ("chain", origin first), where, when. "tie_id" names the tie.',
    'dataset.json  what is no table: the head of the dataset, places, documents, own relations, story.',
    '',
    'HOW TO READ THEM',
    '- CSV after RFC 4180: UTF-8, commas, quotation marks doubled, lines end with CR LF.',
    '- Dates are EDTF as the dataset has them: 2025-06-04, 2025-06, 2025, "2024-10~" (about), ".." (goes on).',
    '- Lists are texts with "; " between.',
    '- An empty cell is nothing, neither zero nor false.',
    '- "extra" is a JSON object with all fields that have no column.',
    '- A text that a spreadsheet would run as a formula (it begins with = + - @ or a control) has one apostrophe in front.',
    '  Take one away to have it back.',
    '- Columns that tell names, standing, statement or source in words are made from the others; Entente does not read them.',
    '- Entente opens this archive, the files together, or "ties.csv" alone.',
    '',
  ].join('\r\n');
}
