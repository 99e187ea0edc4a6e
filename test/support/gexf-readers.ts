import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const schemas = fileURLToPath(new URL('../fixtures/gexf-schema/', import.meta.url));
const readGraphmlScript = fileURLToPath(new URL('./read-graphml.py', import.meta.url));
const readGexfScript = fileURLToPath(new URL('./read-gexf.py', import.meta.url));
/** The Python that `ENTENTE_PYTHON` names, else the first that has networkx. */
export const python =
  [process.env['ENTENTE_PYTHON'], 'python3', '/usr/bin/python3'].find(
    candidate => candidate && spawnSync(candidate, ['-c', 'import networkx']).status === 0,
  ) ?? 'python3';

/** On a build server the readers must be there: a check that is left out there is left out everywhere. */
const mustRun = Boolean(process.env['CI']);

/** Whether to run checks by xmllint (Debian: libxml2-utils). */
export const canValidate = mustRun || spawnSync('xmllint', ['--version']).error === undefined;
/** Whether to run checks by networkx (Debian: python3-networkx). */
export const canReadWithNetworkx = mustRun || spawnSync(python, ['-c', 'import networkx']).status === 0;

/** What networkx made of a file; see `read-gexf.py`. */
export interface NetworkxReading {
  readonly error?: string;
  readonly class: string;
  readonly actors: number;
  readonly ties: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly tieLabels: Readonly<Record<string, string>>;
  readonly placed: number;
  readonly coloured: number;
  readonly actorColumns: Readonly<Record<string, number>>;
  readonly tieColumns: Readonly<Record<string, number>>;
  readonly statements: Readonly<Record<string, string>>;
  readonly tieTypes: Readonly<Record<string, string | null>>;
  readonly weights: Readonly<Record<string, number>>;
  /** Red, green, blue by actor. */
  readonly colours: Readonly<Record<string, readonly number[]>>;
}

/**
 * Complaints of xmllint about GEXF texts, by the grammar and by the corrected XML Schema: each finds what the other
 * lets pass. Empty = well-formed and valid.
 */
export function complaintsAbout(texts: readonly string[]): readonly string[] {
  return withFiles(texts, files =>
    [
      ['--relaxng', join(schemas, 'official-1.3/gexf.rng')],
      ['--schema', join(schemas, 'fixed-1.3/gexf.xsd')],
    ].flatMap(([kind, schema]) => {
      const run = spawnSync('xmllint', ['--noout', '--nonet', kind!, schema!, ...files], { encoding: 'utf8' });
      if (run.error) throw run.error;
      const lines = run.stderr.split('\n').filter(line => line !== '' && !line.endsWith(' validates'));
      return run.status === 0 || lines.length > 0 ? lines : [`xmllint ended with ${run.status}`];
    }),
  );
}

/** What networkx reads from GEXF texts, in their order. */
export function readWithNetworkx(texts: readonly string[]): readonly NetworkxReading[] {
  return runPython(readGexfScript, texts) as NetworkxReading[];
}

/** What networkx made of a GraphML file; see `read-graphml.py`. */
export interface GraphmlReading {
  readonly error?: string;
  readonly class: string;
  readonly actors: number;
  readonly ties: number;
  readonly head: Readonly<Record<string, unknown>>;
  /** By id. */
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly Readonly<Record<string, unknown>>[];
}

/** What networkx reads from GraphML texts, in their order. */
export function readGraphmlWithNetworkx(texts: readonly string[]): readonly GraphmlReading[] {
  return runPython(readGraphmlScript, texts) as GraphmlReading[];
}

function runPython(script: string, texts: readonly string[]): unknown {
  return withFiles(texts, files => {
    const run = spawnSync(python, [script, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.error) throw run.error;
    if (run.status !== 0) throw new Error(`${script} failed: ${run.stderr}`);
    return JSON.parse(run.stdout) as unknown;
  });
}

/** Complaints of xmllint about XML texts of which there is no schema here; empty = well-formed. */
export function faultsOfXml(texts: readonly string[]): readonly string[] {
  return withFiles(texts, files => {
    const run = spawnSync('xmllint', ['--noout', '--nonet', ...files], { encoding: 'utf8' });
    if (run.error) throw run.error;
    return run.stderr.split('\n').filter(line => line !== '');
  });
}

function withFiles<Result>(texts: readonly string[], use: (files: readonly string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'entente-gexf-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.gexf`);
      writeFileSync(file, text);
      return file;
    });
    return use(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
