import type { Browser, Page } from 'playwright';
import type { Export } from './bench-page.js';
import { GENERATED_TYPES } from './generate-network.js';

/** Longest time for one cell of a table, ms. */
export const PATIENCE = 120_000;
/** Left alone between two measurements, ms: renderers put off some of their work until nothing happens. */
const REST = 250;

/** A page that shows its network. */
export interface Visit {
  readonly page: Page;
  /** From navigation to two frames after the first picture, ms. */
  readonly firstPicture: number;
  end(): Promise<void>;
}

/**
 * Opens an address with an empty cache and waits for its first picture: the event of our element or of the plain
 * page, then two animation frames.
 * @throws {Error} when the page shows no network in time, or fails; the message tells what it said
 */
export async function visitPage(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  const end = () => inTime(context.close(), 10_000, 'closing').catch(() => undefined);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForFirstPicture);
    const failure = new Promise<never>((_, reject) => page.once('pageerror', reject));
    failure.catch(() => undefined);
    await page.goto(url, { waitUntil: 'commit' });
    const shown = page.evaluate(() => window.firstPicture);
    return { page, firstPicture: await inTime(Promise.race([shown, failure]), PATIENCE, 'the first picture'), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Runs in the page before its own scripts. */
function watchForFirstPicture(): void {
  window.firstPicture = new Promise((resolve, reject) => {
    const onShown = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    addEventListener('entente-ready', onShown, { once: true, capture: true });
    addEventListener('bench-shown', onShown, { once: true, capture: true });
    addEventListener('entente-error', () => reject(new Error('The dataset could not be opened.')), { capture: true });
  });
}

/** Values by the row they belong to, ms. */
export type Values = Readonly<Record<string, readonly number[]>>;

/** Something that is asked of an open page. */
export interface Step {
  /** Rows that it fills; a failure is told in the first. */
  readonly rows: readonly [string, ...string[]];
  readonly run: (page: Page) => Promise<Values>;
  /** Whether it is done once instead of for every sample: too long, and no chance in it. */
  readonly isOnce: boolean;
}

/** What is measured on every page, in this order. The layout is last, since the plain stack's moves all nodes. */
export const STEPS: readonly Step[] = [
  { rows: ['filter'], run: async page => ({ filter: await filterPasses(page) }), isOnce: false },
  { rows: ['drawn', 'painted'], run: toggles, isOnce: false },
  {
    rows: ['png'],
    run: async page => ({ png: [millisecondsOf(await page.evaluate(() => window.bench.exportPng()))] }),
    isOnce: false,
  },
  {
    rows: ['gexf'],
    run: async page => ({ gexf: [millisecondsOf(await page.evaluate(() => window.bench.exportGexf()))] }),
    isOnce: false,
  },
  { rows: ['layout alone', 'layout, labels and routes', 'force'], run: layouts, isOnce: true },
];

/** Two relations off and on again. */
async function toggles(page: Page): Promise<Values> {
  const drawn: number[] = [];
  const painted: number[] = [];
  for (const relation of GENERATED_TYPES.slice(0, 2)) {
    for (const hide of [true, false]) {
      await page.waitForTimeout(REST);
      const result = await page.evaluate(([name, isHidden]) => window.bench.toggle(name, isHidden), [
        relation,
        hide,
      ] as const);
      drawn.push(result.drawn);
      painted.push(result.painted);
    }
  }
  return { drawn, painted };
}

async function filterPasses(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(REST);
  const rounds = 4;
  const names = Array.from({ length: rounds }, () => GENERATED_TYPES).flat();
  return page.evaluate(relations => relations.map(relation => window.bench.filter(relation)), names);
}

async function layouts(page: Page): Promise<Values> {
  const result = await page.evaluate(() => window.bench.layOut());
  return Object.fromEntries(Object.entries(result).map(([row, ms]) => [row, [ms]]));
}

/** @throws {Error} when next to nothing was written: then its time means nothing */
function millisecondsOf({ ms, bytes }: Export): number {
  if (bytes < 1000) throw new Error(`The export has ${bytes} bytes, which is no network.`);
  return ms;
}

/** No answer within the time allowed: the page may be stuck. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/** @throws {LateError} when the answer does not come in time */
export async function inTime<T>(answer: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(`${what} took more than ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

declare global {
  interface Window {
    firstPicture: Promise<number>;
  }
}
