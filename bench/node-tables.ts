import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SEED } from './build-pages.js';
import { writeEvents } from './generate-events.js';
import { type Measurements, medianOf } from './measurements.js';
import { plainTable } from './print-table.js';
import { plotSvg } from './svg-plot.js';

/** Longest time for one script, ms. */
const PATIENCE = 600_000;

/** What tables made by scripts in Node need. */
export interface NodeTables {
  /** Folder of the built scripts and the data. */
  readonly folder: string;
  readonly short: boolean;
  readonly measurements: Measurements;
  readonly progress: (what: string) => void;
}

const thousands = (count: number): string => count.toLocaleString('en-US');
const ms = (value: number): string =>
  value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0)} ms`;

/** What a script printed, or why it did not. */
async function run<T>(
  { folder, progress, measurements }: NodeTables,
  table: string,
  script: string,
  wanted: readonly (string | number)[],
  options: readonly string[] = [],
): Promise<T | undefined> {
  progress(`${table}: ${script} ${wanted.join(' ')}`);
  try {
    const path = join(folder, 'node', `${script}.js`);
    const { stdout } = await promisify(execFile)(process.execPath, [...options, path, ...wanted.map(String)], {
      timeout: PATIENCE,
      maxBuffer: 1 << 26,
    });
    // Our own scripts, which print just this.
    return JSON.parse(stdout) as T;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ');
    measurements.fail(table, script, 'ours', reason);
    console.log(`failed: ${table}, ${script} ${wanted.join(' ')}: ${reason}`);
    return undefined;
  }
}

interface LaidOut {
  readonly ms: number;
  readonly stress: number;
  readonly crossing: number;
}

/** Most actors that fcose is given: it takes minutes for more. */
const MOST_FOR_FCOSE = 1000;

/** Our layout of crowds beside fcose: time, stress, share of crossing ties. */
export async function measureLayouts(tables: NodeTables): Promise<string> {
  const sizes = tables.short
    ? [[60, 300]]
    : [
        [200, 2000],
        [1000, 10_000],
        [5000, 50_000],
      ];
  const budgets = [500, 1500, 6000];
  const rows: string[][] = [];
  for (const [index, [actors = 0, ties = 0]] of sizes.entries()) {
    for (const stack of ['ours', 'plain'] as const) {
      if (stack === 'plain' && actors > MOST_FOR_FCOSE) continue;
      const samples: LaidOut[] = [];
      const wanted = tables.short || (stack === 'plain' && actors > 200) ? 1 : 3;
      for (let sample = 0; sample < wanted; sample += 1) {
        const result = await run<LaidOut>(tables, 'layout', 'layout-in-node', [actors, ties, SEED, stack]);
        if (result) samples.push(result);
      }
      if (samples.length === 0) continue;
      const [{ stress, crossing } = { stress: 0, crossing: 0 }] = samples;
      rows.push([
        `${thousands(actors)} / ${thousands(ties)}`,
        stack === 'ours' ? 'ours (ForceAtlas2)' : 'fcose, default',
        ms(medianOf(samples.map(sample => sample.ms))),
        stress.toFixed(3),
        crossing.toFixed(3),
        stack === 'ours' && !tables.short ? `≤ ${budgets[index]} ms` : '',
      ]);
    }
  }
  return plainTable(
    'Layouts alone, in Node, one tie a pair',
    ['actors / ties', 'layout', 'time', 'stress', 'crossing', 'budget'],
    rows,
  );
}

interface Brushed {
  readonly keys: number;
  readonly build: Readonly<Record<string, number>>;
  readonly steps: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** What `read-in-node.ts` prints. */
export interface ReadResult {
  readonly outcome: string;
  readonly format?: string;
  readonly megabytes: number;
  readonly read: number;
  readonly peak: number;
  readonly ties: number;
  readonly actors: number;
  readonly events: number;
  readonly network?: number;
  readonly 'first filter'?: number;
  readonly step?: number;
}

/** Tables of events: reading them, and brushing a window of time over them. */
export async function measureEvents(tables: NodeTables): Promise<string> {
  const sizes = tables.short ? [20_000] : [1_000_000, 10_000_000];
  const reading: string[][] = [];
  const brushing: string[][] = [];
  const data = join(tables.folder, 'data');
  mkdirSync(data, { recursive: true });
  for (const count of sizes) {
    const path = join(data, `events-${count}.tsv`);
    tables.progress(`events: writing ${thousands(count)} of them`);
    writeEvents(path, count, SEED);
    const read = await readOne(tables, path);
    rmSync(path);
    if (read) {
      reading.push([
        thousands(count),
        `${read.megabytes.toFixed(0)} MB`,
        ms(read.read),
        `${read.peak.toFixed(0)} MB`,
        thousands(read.ties),
        ms(read.network ?? 0),
        ms(read['first filter'] ?? 0),
        read.step === undefined ? '–' : ms(read.step),
      ]);
    }
    const brushed = await run<Brushed>(tables, 'events', 'events-in-node', [count, SEED, tables.short ? 4 : 20]);
    if (!brushed) continue;
    const { build } = brushed;
    const head = [thousands(count), thousands(brushed.keys)];
    brushing.push([
      ...head,
      'made ready',
      ms(build['ours']! + build['ours, first jump']!),
      '0',
      ms(build['crossfilter']!),
      '–',
      '',
    ]);
    for (const [kind, stacks] of Object.entries(brushed.steps)) {
      const [ours, plain, crossfilter] = ['ours', 'plain', 'crossfilter'].map(stack => medianOf(stacks[stack]!));
      const ratio = `${(plain! / ours!).toFixed(0)}× / ${(crossfilter! / ours!).toFixed(1)}×`;
      brushing.push([...head, kind, ms(ours!), ms(plain!), ms(crossfilter!), ratio, '≤ 8 ms']);
    }
  }
  return [
    plainTable(
      'Tables of events, read in Node from the disk; "filter" = window, counts and legend after the window has moved',
      ['events', 'file', 'read', 'most memory', 'ties', 'network', 'first filter', 'filter'],
      reading,
    ),
    plainTable(
      'A window of time moved over events, per step: a pixel further, anywhere, the whole and back to a day',
      ['events', 'ties', 'step', 'ours', 'scan', 'crossfilter', 'scan / crossfilter to ours', 'budget'],
      brushing,
    ),
  ].join('\n\n');
}

/** Reads a file in a process of its own; `undefined` when that breaks down. */
export function readOne(tables: NodeTables, path: string): Promise<ReadResult | undefined> {
  return run<ReadResult>(tables, 'read', 'read-in-node', [path], ['--max-old-space-size=12000']);
}

interface Grown {
  readonly steps: Readonly<Record<string, number>>;
  readonly bytes: Readonly<Record<string, number>>;
}

/** How each cost grows with the number of ties, with a plot. @param plot where the plot goes; absent: nowhere */
export async function measureGrowth(tables: NodeTables, plot?: string): Promise<string> {
  const sizes = tables.short ? [500, 1000] : [1000, 3000, 10_000, 30_000, 100_000, 300_000];
  const grown: { readonly ties: number; readonly result: Grown }[] = [];
  for (const ties of sizes) {
    const result = await run<Grown>(
      tables,
      'growth',
      'growth-in-node',
      [ties / 10, ties, SEED],
      ['--max-old-space-size=12000'],
    );
    if (result) grown.push({ ties, result });
  }
  const names = [...new Set(grown.flatMap(({ result }) => Object.keys(result.steps)))];
  const lines = names.map(name => ({
    name,
    points: grown.flatMap(({ ties, result }) => {
      const value = result.steps[name];
      return value === undefined ? [] : [[ties, Math.max(value, 0.001)] as const];
    }),
  }));
  if (plot) {
    const words = { title: 'Cost of each step by number of ties (ten ties an actor)', x: 'ties', y: 'ms' };
    writeFileSync(plot, plotSvg(words, lines));
  }
  const bytes = grown.at(-1)?.result.bytes;
  const size = bytes
    ? `\nAt ${thousands(grown.at(-1)!.ties)} ties: JSON ${megabytes(bytes['json'])}, JSON in columns ${megabytes(bytes['columns'])}, plain GEXF ${megabytes(bytes['gexf'])}.`
    : '';
  return (
    plainTable(
      'What each step costs as a network grows, in Node; the last column is the power of n, from the last two sizes',
      ['step', ...grown.map(({ ties }) => thousands(ties)), 'power'],
      lines.map(({ name, points }) => [
        name,
        ...grown.map(({ result }) => (result.steps[name] === undefined ? '–' : ms(result.steps[name]))),
        powerOf(points),
      ]),
    ) + size
  );
}

const megabytes = (bytes = 0): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function powerOf(points: readonly (readonly [number, number])[]): string {
  const [before, last] = points.slice(-2);
  return before && last ? (Math.log(last[1] / before[1]) / Math.log(last[0] / before[0])).toFixed(2) : '–';
}
