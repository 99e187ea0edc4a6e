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
  /** Tasks over 50 ms until then. */
  readonly longTasks: readonly number[];
  end(): Promise<void>;
}

/**
 * Opens an address with an empty cache and waits for its first picture: the event of our element or of the plain
 * page, then two animation frames.
 * @param before what else runs in the page before its own scripts
 * @throws {Error} when the page shows no network in time, or fails; the message tells what it said
 */
export async function visitPage(browser: Browser, url: string, before?: () => void): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  const end = () => inTime(context.close(), 10_000, 'closing').catch(() => undefined);
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForFirstPicture);
    if (before) await page.addInitScript(before);
    const failure = new Promise<never>((_, reject) => page.once('pageerror', reject));
    failure.catch(() => undefined);
    await page.goto(url, { waitUntil: 'commit' });
    const shown = page.evaluate(() => window.firstPicture);
    const firstPicture = await inTime(Promise.race([shown, failure]), PATIENCE, 'the first picture');
    return { page, firstPicture, longTasks: await longTasks(page), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Tasks over 50 ms since the page was opened, or since this was asked last, ms. */
export const longTasks = (page: Page): Promise<readonly number[]> => page.evaluate(() => window.longTasks.splice(0));

/** Runs in the page before its own scripts. */
function watchForFirstPicture(): void {
  window.longTasks = [];
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });
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
}

/** What is measured on every page, in this order. */
export const STEPS: readonly Step[] = [
  { rows: ['filter'], run: async page => ({ filter: await filterPasses(page) }) },
  {
    rows: ['frame as opened'],
    run: async page => ({ 'frame as opened': (await toggles(page))['frame'] ?? [] }),
  },
  {
    rows: ['frame', 'drawn', 'painted', 'longest task of a toggle'],
    run: async page => {
      await page.evaluate(() => window.bench.showEverything());
      await longTasks(page);
      const values = await toggles(page);
      return { ...values, 'longest task of a toggle': [Math.max(0, ...(await longTasks(page)))] };
    },
  },
  {
    rows: ['brush frame', 'longest task of a brush'],
    run: async (page): Promise<Values> => {
      await longTasks(page);
      const frames: number[] = [];
      for (let step = 0; step < BRUSH_STEPS; step += 1) {
        const repaint = await page.evaluate(number => window.bench.brush?.(number), step);
        if (repaint) frames.push(repaint.frame);
      }
      const longest = await longestTask(page);
      await page.evaluate(() => window.bench.endBrush?.());
      return frames.length > 0 ? { 'brush frame': frames, 'longest task of a brush': longest } : {};
    },
  },
  { rows: ['longest task of a zoom'], run: page => longestOf(page, 'zoom') },
  { rows: ['longest task of a hub'], run: page => longestOf(page, 'hub') },
  {
    rows: ['png'],
    run: async page => ({ png: [millisecondsOf(await page.evaluate(() => window.bench.exportPng()))] }),
  },
  {
    rows: ['gexf'],
    run: async page => ({ gexf: [millisecondsOf(await page.evaluate(() => window.bench.exportGexf()))] }),
  },
];

const BRUSH_STEPS = 12;

const longestTask = async (page: Page): Promise<readonly number[]> => [Math.max(0, ...(await longTasks(page)))];

/** The longest task of something that only our page does. */
async function longestOf(page: Page, doing: 'zoom' | 'hub'): Promise<Values> {
  await page.waitForTimeout(REST);
  await longTasks(page);
  const isDone = await page.evaluate(async name => {
    const run = name === 'zoom' ? window.bench.zoom : window.bench.openHub;
    await run?.();
    return run !== undefined;
  }, doing);
  return isDone ? { [`longest task of a ${doing}`]: await longestTask(page) } : {};
}

/** Two relations off and on again. */
async function toggles(page: Page): Promise<Values> {
  const values: Record<'drawn' | 'frame' | 'painted', number[]> = { drawn: [], frame: [], painted: [] };
  for (const relation of GENERATED_TYPES.slice(0, 2)) {
    for (const hide of [true, false]) {
      await page.waitForTimeout(REST);
      const repaint = await page.evaluate(([name, isHidden]) => window.bench.toggle(name, isHidden), [
        relation,
        hide,
      ] as const);
      for (const row of ['drawn', 'frame', 'painted'] as const) values[row].push(repaint[row]);
    }
  }
  return values;
}

async function filterPasses(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(REST);
  const rounds = 4;
  const names = Array.from({ length: rounds }, () => GENERATED_TYPES).flat();
  return page.evaluate(relations => relations.map(relation => window.bench.filter(relation)), names);
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
    longTasks: number[];
  }
}
