import Papa from 'papaparse';
import type { TableSample } from '../reader.js';

const DELIMITERS = ['\t', ',', ';', '|'];
const SAMPLED_ROWS = 51;
/** Rows of title and remarks that may stand above a header. */
const MOST_ABOVE = 20;

/**
 * The beginning of a text as a table: by the delimiter that gives the most rows the same number of cells. `undefined`
 * for markup, JSON and what is no text, and when no delimiter gives two columns.
 * @param isWhole the text is the whole file, so its last line is not cut short
 * @param asked the delimiter to take, whatever others would give
 */
export function sampleTable(text: string, isWhole: boolean, asked?: string): TableSample | undefined {
  const beginning = text.trimStart();
  if (beginning === '' || /^[<{[]/.test(beginning) || text.includes('\0')) return undefined;
  let best: { delimiter: string; score: number; width: number; rows: string[][] } | undefined;
  for (const delimiter of asked === undefined ? DELIMITERS : [asked]) {
    const rows = rowsOf(text, delimiter, isWhole);
    const [width, agreeing] = commonWidth(rows);
    if (width < 2) continue;
    const score = (agreeing / rows.length) * Math.log2(width + 1);
    if (!best || score > best.score) best = { delimiter, score, width, rows };
  }
  if (!best) return undefined;
  const above = rowsAbove(best.rows, best.width);
  const [first, ...rows] = best.rows.slice(above, above + SAMPLED_ROWS);
  return { delimiter: best.delimiter, above, first: first!, rows };
}

function rowsOf(text: string, delimiter: string, isWhole: boolean): string[][] {
  const preview = MOST_ABOVE + SAMPLED_ROWS + 1;
  const rows = Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: 'greedy' }).data;
  if (!isWhole && rows.length < preview && rows.length > 1) rows.pop();
  return rows;
}

/** The number of cells that most rows have, and how many these are; of two, the one that comes first. */
function commonWidth(rows: readonly (readonly string[])[]): readonly [width: number, rows: number] {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best: readonly [number, number] = [0, 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  return best;
}

/** How many rows stand above the table: a title, remarks, or the mark by which Excel knows the delimiter. */
function rowsAbove(rows: readonly (readonly string[])[], width: number): number {
  let above = 0;
  while (above < rows.length && isAboveTable(rows[above]!, width)) above += 1;
  return above > MOST_ABOVE || above === rows.length ? 0 : above;
}

function isAboveTable(row: readonly string[], width: number): boolean {
  if (/^sep=.?$/i.test(row[0]!.trim())) return true;
  const filled = row.filter(cell => cell.trim() !== '').length;
  return (filled === 1 && row[0]!.trim() !== '') || (row.length !== width && filled < width / 2);
}
