import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../scripts/find-browser.mjs';
import { serveFolder } from '../test/support/static-server.js';
import { repaintInApp } from './repaint-in-app.js';
import { longTasks, visitPage } from './visit-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist/bench/app');

/**
 * Opens a file in the app as it is built and prints what that took: reading in its worker, the first picture, how long
 * the page stood still, switching a relation, memory of the page.
 */
export async function benchFile(path: string): Promise<void> {
  await build({ root, logLevel: 'error', build: { outDir: folder } });
  mkdirSync(join(folder, 'opened'), { recursive: true });
  // Names of files are not for addresses; the ending stays, for the messages.
  const name = `file${extname(path)}`;
  copyFileSync(path, join(folder, 'opened', name));
  const server = await serveFolder(folder);
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, '--disable-gpu', '--enable-precise-memory-info'],
  });
  try {
    const visit = await visitPage(browser, `${server.url}?data=opened/${name}`, watchReading);
    const { page } = visit;
    await page.waitForTimeout(1000);
    const loading = [...visit.longTasks, ...(await longTasks(page))];
    const found = await foundIn(page);
    const lines: (readonly [string, string])[] = [
      ['file', basename(path)],
      ['read in the worker', seconds(await page.evaluate(() => window.readingTook))],
      [
        'actors / ties / events',
        [found.actors, found.ties, found.events].map(count => count.toLocaleString('en-US')).join(' / '),
      ],
      ['first picture', seconds(visit.firstPicture)],
      ['tasks over 50 ms while loading', tasksText(loading)],
    ];
    for (const everything of [false, true]) {
      const { frames, lines: drawn } = await repaintInApp(page, everything);
      const label = `relation off and on, ${drawn.toLocaleString('en-US')} lines`;
      lines.push([label, `${frames.map(ms => ms.toFixed(0)).join(', ')} ms to the first changed frame`]);
      lines.push(['tasks over 50 ms meanwhile', tasksText(await longTasks(page))]);
    }
    lines.push(['memory of the page', `${(await memoryOf(page)).toFixed(0)} MB`]);
    for (const [label, value] of lines) console.log(`${label.padEnd(42)}${value}`);
    await visit.end();
  } finally {
    await browser.close();
    await server.close();
    rmSync(join(folder, 'opened'), { recursive: true });
  }
}

const seconds = (ms: number | undefined): string =>
  ms === undefined ? 'on the page itself' : `${(ms / 1000).toFixed(2)} s`;

function tasksText(tasks: readonly number[]): string {
  const long = tasks.filter(ms => ms > 200).length;
  return `${tasks.length}, of which ${long} over 200 ms; the longest ${Math.max(0, ...tasks).toFixed(0)} ms`;
}

/** Runs in the page before its scripts: how long the worker that reads takes from the question to the end. */
function watchReading(): void {
  const NativeWorker = window.Worker;
  window.Worker = class extends NativeWorker {
    #asked: number | undefined;

    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data?.kind !== 'share' && this.#asked !== undefined) window.readingTook ??= performance.now() - this.#asked;
      });
    }

    override postMessage(message: unknown, options?: Transferable[] | StructuredSerializeOptions): void {
      if (typeof message === 'object' && message !== null && 'read' in message) this.#asked ??= performance.now();
      super.postMessage(message, options as StructuredSerializeOptions);
    }
  };
}

function foundIn(page: Page): Promise<{ readonly actors: number; readonly ties: number; readonly events: number }> {
  return page.evaluate(() => {
    const { network } = document.querySelector('entente-app')!.renderRoot.querySelector('entente-network')!.exploration;
    return {
      actors: network!.tiedActors.length,
      ties: network!.ties.size,
      events: network!.events?.columns.count ?? 0,
    };
  });
}

async function memoryOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

declare global {
  interface Window {
    readingTook: number | undefined;
  }
}
