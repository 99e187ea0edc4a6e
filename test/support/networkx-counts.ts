import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { python } from './gexf-readers.js';

const script = fileURLToPath(new URL('./read-counts.py', import.meta.url));

/** What networkx finds in a file, or why it does not read it. */
export type NetworkxCounts = { readonly actors: number; readonly ties: number } | { readonly error: string };

/** Counts of GEXF (`.gexf`), GraphML (`.graphml`), GML (`.gml`) and other files, taken for Pajek, packed or not, in one process. */
export function countWithNetworkx(paths: readonly string[]): readonly NetworkxCounts[] {
  const run = spawnSync(python, [script, ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as NetworkxCounts[];
}

/** A table for the eye: one line a file. */
export function tableOf(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => String(row[at]).length)));
  return rows
    .map(row =>
      row
        .map((cell, at) => String(cell).padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
