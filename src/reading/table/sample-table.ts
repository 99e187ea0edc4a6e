import Papa from 'papaparse';
import type { TableSample } from '../reader.js';

const DELIMITERS = ['\t', ',', ';', '|'];
const SAMPLED_ROWS = 51;

/**
 * The beginning of a text as a table: by the delimiter that gives the most rows the same number of cells. `undefined`
 * for markup and JSON, and when no delimiter gives two columns.
 * @param isWhole the text is the whole file, so its last line is not cut short
 */
export function sampleTable(text: string, isWhole: boolean): TableSample | undefined {
  const beginning = text.trimStart();
  if (beginning === '' || /^[<{[]/.test(beginning)) return undefined;
  let best: { delimiter: string; score: number; rows: string[][] } | undefined;
  for (const delimiter of DELIMITERS) {
    const rows = Papa.parse<string[]>(text, { delimiter, preview: SAMPLED_ROWS + 1, skipEmptyLines: 'greedy' }).data;
    if (!isWhole && rows.length <= SAMPLED_ROWS) rows.pop();
    const width = rows[0]?.length ?? 0;
    if (width < 2) continue;
    const agreeing = rows.filter(row => row.length === width).length / rows.length;
    const score = agreeing * Math.log2(width + 1);
    if (!best || score > best.score) best = { delimiter, score, rows: rows.slice(0, SAMPLED_ROWS) };
  }
  if (!best) return undefined;
  const [first, ...rows] = best.rows;
  return { delimiter: best.delimiter, first: first!, rows };
}
