import type { TieRecord } from '../../../../src/network/dataset-schema.js';
import { readDataset, readFiles } from '../../../../src/reading/read-files.js';
import { fileOfBytes } from '../../../../src/reading/source-file.js';

/** Reads a table given as lines; the report with the dataset's parts at hand. */
export async function readTable(...lines: readonly string[]) {
  const report = await readDataset(`${lines.join('\n')}\n`, { name: 'table.csv' });
  return { ...report, ties: report.dataset?.ties ?? [], actors: report.dataset?.actors ?? [] };
}

/** Reads several tables together, each given as lines. */
export async function readTables(...tables: readonly (readonly string[])[]) {
  const files = tables.map((lines, index) =>
    fileOfBytes(new TextEncoder().encode(lines.join('\r\n')), `table ${index + 1}.csv`),
  );
  const report = await readFiles(files, { options: {}, progress: () => undefined });
  return { ...report, ties: report.dataset?.ties ?? [], actors: report.dataset?.actors ?? [] };
}

/** A tie in short: "fra rus treaty/defence-pact 1894-01-04 to 1917". */
export function short(tie: TieRecord): string {
  const ends = Array.isArray(tie['parties']) ? tie['parties'].join('+') : `${tie['source']} ${tie['target']}`;
  return `${ends} ${tie.type} ${tie.start ?? '?'} to ${tie.end ?? '?'}`;
}
