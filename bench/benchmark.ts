import { execFile } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { launchOptions } from '../scripts/find-browser.mjs';
import { serveFolder } from '../test/support/static-server.js';
import { buildPages, type DataFile, SEED } from './build-pages.js';
import { Measurements, type Stack } from './measurements.js';
import { measureEvents, measureGrowth, measureLayouts } from './node-tables.js';
import { tableText } from './print-table.js';
import { inTime, LateError, PATIENCE, STEPS, type Visit, visitPage } from './visit-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist/bench');

interface Size extends DataFile {
  /** Pages opened of each stack. */
  readonly samples: number;
}

const SIZES: readonly Size[] = [
  { name: 'small', size: { actors: 200, ties: 2000 }, samples: 5 },
  { name: 'large', size: { actors: 1000, ties: 10_000 }, samples: 3 },
  { name: 'huge', size: { actors: 10_000, ties: 100_000 }, samples: 3 },
];
const ARTICLE_SAMPLES = 5;
/** The size that the plain stack does not draw within minutes. */
const OURS_ALONE = 'huge';
/** The size at which the filter is measured in Node, beside the plain one. */
const HUGE = { actors: 10_000, ties: 100_000, passes: 15 };

/** The tables by name, in their order. */
export const TABLES = ['article', 'small', 'large', 'huge', 'layout', 'events', 'growth'] as const;

/** What a short run leaves out. */
const TOO_LONG: readonly string[] = ['large', 'huge'];

/** What to measure, and how thoroughly. */
export interface BenchmarkOptions {
  /** One sample of each cell, and only of what is quick. */
  readonly short: boolean;
  /** Name of the one table to measure; all of them when left out. */
  readonly only?: (typeof TABLES)[number];
}

/**
 * Measures everything asked for and prints it, table by table. A cell that fails or takes too long is printed as
 * failed, and the run goes on.
 * @returns whether every cell was measured
 */
export async function runBenchmark({ short, only }: BenchmarkOptions): Promise<boolean> {
  const isWanted = (table: string): boolean =>
    only === undefined ? !short || !TOO_LONG.includes(table) : table === only;
  const sizes = SIZES.filter(size => isWanted(size.name)).map(size => (short ? { ...size, samples: 1 } : size));
  progress('building');
  await buildPages(root, folder, sizes);
  const measurements = new Measurements();
  // Isolated from other origins, a page is given a clock of 5 µs instead of 100 µs.
  const server = await serveFolder(folder, {
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' },
  });
  const browser = new RestartedBrowser();
  try {
    console.log(`${await machineLine(browser)}\n`);
    if (isWanted('article')) await measureArticle(measurements, browser, server.url, short ? 1 : ARTICLE_SAMPLES);
    for (const size of sizes) await measureSize(measurements, browser, server.url, size);
    if (isWanted('huge')) await measureHugeFilter(measurements);
    const nodeTables = { folder, short, measurements, progress };
    if (isWanted('layout')) console.log(`${await measureLayouts(nodeTables)}\n`);
    if (isWanted('events')) console.log(`${await measureEvents(nodeTables)}\n`);
    if (isWanted('growth')) {
      console.log(
        `${await measureGrowth(nodeTables, short ? undefined : join(root, 'docs/performance-growth.svg'))}\n`,
      );
    }
    console.log(NOTES);
  } finally {
    await browser.close();
    await server.close();
  }
  return !measurements.hasFailures;
}

const NOTES = `Both read the same GEXF with places; the plain stack draws every tie at once, ours opens with the 300 strongest pairs and
draws every tie from "filter toggle, first changed frame" on. Loads start with an empty cache and end two animation
frames after the first picture. Filter computation: ours with the counts of every filter. PNG: ours 1600 × 900 px with
legend, the plain stack 1280 × 800 px. GEXF: ours with evidence and dates, from the click. Layout: stress from 60 actors
at the best scale, crossing = share of pairs of ties that cross, both the less the better.`;

/** A browser that is started when it is needed, and started anew after one of its pages was stuck. */
class RestartedBrowser {
  #browser: Browser | undefined;

  async get(): Promise<Browser> {
    if (!this.#browser) {
      const options = launchOptions();
      // Without a graphics processor everywhere, so that figures from different machines can be compared.
      this.#browser = await chromium.launch({ ...options, args: [...options.args, '--disable-gpu'] });
    }
    return this.#browser;
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    if (browser) await inTime(browser.close(), 40_000, 'closing the browser').catch(() => undefined);
  }
}

async function machineLine(browser: RestartedBrowser): Promise<string> {
  const version = (await browser.get()).version();
  const model = cpus()[0]?.model ?? 'unknown processor';
  const day = new Date().toISOString().slice(0, 10);
  return `${day}: ${cpus().length} cores, ${model}, Node ${process.version}, Chromium ${version}`;
}

/** How busy the machine was in the last minute, of which the benchmark itself is one to two. */
const loadText = (): string => `load ${loadavg()[0]?.toFixed(1)}`;

function progress(what: string): void {
  process.stderr.write(`${what} …\n`);
}

/** Both stacks, taking turns at being first. */
const turn = (sample: number): readonly Stack[] => (sample % 2 === 0 ? ['ours', 'plain'] : ['plain', 'ours']);

async function measureArticle(
  measurements: Measurements,
  browser: RestartedBrowser,
  url: string,
  samples: number,
): Promise<void> {
  const addresses = { ours: `${url}app/`, plain: `${url}plain/?file=../data/article.gexf` };
  for (let sample = 0; sample < samples; sample += 1) {
    for (const stack of turn(sample)) {
      progress(`article, sample ${sample + 1} of ${samples}, ${stack}`);
      await (await openPage(measurements, browser, 'article', stack, addresses[stack]))?.end();
    }
  }
  const title = `The bundled article, cold, the app as it is built (n = ${samples}, ${loadText()})`;
  console.log(`${tableText(title, 'article', measurements)}\n`);
}

async function measureSize(
  measurements: Measurements,
  browser: RestartedBrowser,
  url: string,
  { name, size, samples }: Size,
): Promise<void> {
  const addresses = {
    ours: `${url}ours/?file=../data/${name}.gexf`,
    plain: `${url}plain/?file=../data/${name}.gexf`,
  };
  const drawn: Partial<Record<Stack, string>> = {};
  for (let sample = 0; sample < samples; sample += 1) {
    for (const stack of turn(sample)) {
      if (stack === 'plain' && name === OURS_ALONE) continue;
      progress(`${name}, sample ${sample + 1} of ${samples}, ${stack}`);
      const visit = await openPage(measurements, browser, name, stack, addresses[stack]);
      if (!visit) continue;
      const isWell = await takeSteps(measurements, visit, name, stack);
      if (isWell) drawn[stack] ??= await sizeText(visit);
      await visit.end();
      if (!isWell) await browser.close();
    }
  }
  const title = `${thousands(size.actors)} actors, ${thousands(size.ties)} ties (n = ${samples}, ${loadText()})`;
  const both = (['ours', 'plain'] as const).flatMap(stack => drawn[stack] ?? ['nothing']);
  console.log(`${tableText(title, name, measurements)}\nDrawn: ours ${both[0]}; plain ${both[1] ?? 'not measured'}.\n`);
}

async function sizeText({ page }: Visit): Promise<string> {
  const { actors, ties, lines } = await page.evaluate(() => window.bench.size);
  return `${thousands(actors)} actors, ${thousands(ties)} ties as ${thousands(lines)} lines`;
}

const thousands = (count: number): string => count.toLocaleString('en-US');

/** Opens a page and records its load; after a failure it is not tried again. */
async function openPage(
  measurements: Measurements,
  browser: RestartedBrowser,
  table: string,
  stack: Stack,
  address: string,
): Promise<Visit | undefined> {
  if (measurements.outcome(table, 'load', stack).kind === 'failed') return undefined;
  try {
    const visit = await visitPage(await browser.get(), address);
    measurements.record(table, 'load', stack, [visit.firstPicture]);
    measurements.record(table, 'longest task', stack, [Math.max(0, ...visit.longTasks)]);
    return visit;
  } catch (error) {
    measurements.fail(table, 'load', stack, reasonOf(error));
    await browser.close();
    return undefined;
  }
}

/** @returns whether the page still answers */
async function takeSteps(measurements: Measurements, { page }: Visit, table: string, stack: Stack): Promise<boolean> {
  for (const step of STEPS) {
    if (measurements.outcome(table, step.rows[0], stack).kind === 'failed') continue;
    try {
      const values = await inTime(step.run(page), PATIENCE, 'it');
      for (const [row, ms] of Object.entries(values)) measurements.record(table, row, stack, ms);
    } catch (error) {
      measurements.fail(table, step.rows[0], stack, reasonOf(error));
      if (error instanceof LateError) return false;
    }
  }
  return true;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

async function measureHugeFilter(measurements: Measurements): Promise<void> {
  progress('filter of 100,000 ties in Node');
  try {
    const script = join(folder, 'node/filter-in-node.js');
    const wanted = [HUGE.actors, HUGE.ties, SEED, HUGE.passes].map(String);
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...wanted], { timeout: PATIENCE });
    // Our own script, which prints just this.
    const { ours, plain }: Record<Stack, number[]> = JSON.parse(stdout);
    measurements.record('huge filter', 'filter', 'ours', ours);
    measurements.record('huge filter', 'filter', 'plain', plain);
  } catch (error) {
    measurements.fail('huge filter', 'filter', 'ours', reasonOf(error));
  }
  const title = `${thousands(HUGE.actors)} actors, ${thousands(HUGE.ties)} ties, in Node (n = ${HUGE.passes}, ${loadText()})`;
  console.log(`${tableText(title, 'huge filter', measurements)}\n`);
}

export { benchFile } from './open-file.js';
