import type { Report } from '../../../../src/network/report.js';
import { readFiles } from '../../../../src/reading/read-files.js';
import { fileOfBytes } from '../../../../src/reading/source-file.js';

/** Files of invented events, by name. */
export type InventedFiles = Readonly<Record<string, string | Uint8Array>>;

/** Opens invented files together, under names that say nothing of their format. */
export function openFiles(files: InventedFiles): Promise<Report> {
  return readFiles(
    Object.entries(files).map(([name, content]) =>
      fileOfBytes(typeof content === 'string' ? new TextEncoder().encode(content) : content, name),
    ),
    { options: {}, progress: () => undefined },
  );
}

/** Opens one invented file. */
export const openFile = (content: string | Uint8Array): Promise<Report> => openFiles({ 'some-file': content });

/** Ties in short: "usa → fra visit 2019-01-01", "—" for a mutual one. */
export function tiesIn({ dataset }: Report): readonly string[] {
  return (dataset?.ties ?? []).map(tie =>
    [tie.source, tie['mutual'] === true ? '—' : '→', tie.target, tie.type, tie.start ?? 'undated'].join(' '),
  );
}

/** Codes of what the report notes. */
export const codesIn = ({ problems }: Report): readonly string[] => problems.map(({ code }) => code);

/** What one row of GDELT says; the rest of its columns is empty. */
export interface InventedGdeltRow {
  readonly id: number;
  readonly day: string;
  readonly source: string;
  readonly target: string;
  readonly code: string;
  readonly mentions?: number;
  readonly added?: string;
  readonly url?: string;
}

/** A row of a GDELT export with as many columns as its edition has. */
export function gdeltRow(width: 57 | 58 | 61, row: InventedGdeltRow): string {
  const cells = Array.from({ length: width }, () => '');
  const { id, day, source, target, code, mentions = 1, added = day, url = 'https://news.example/1' } = row;
  const values: readonly (readonly [number, string])[] = [
    [0, String(id)],
    [1, day],
    [2, day.slice(0, 6)],
    [3, day.slice(0, 4)],
    [5, source],
    [15, target],
    [25, '1'],
    [26, code],
    [27, code.slice(0, 3)],
    [28, code.slice(0, 2)],
    [29, '1'],
    [31, String(mentions)],
    [width === 61 ? 59 : 56, width === 61 ? `${added}001500` : added],
    // A place: "RS" is Russia in FIPS and Serbia in ISO.
    [width === 61 ? 53 : 51, 'RS'],
  ];
  for (const [at, value] of values) cells[at] = value;
  if (width !== 57) cells[width - 1] = url;
  return cells.join('\t');
}
