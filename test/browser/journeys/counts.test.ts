import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { readTable } from '../../support/read-csv.js';
import { type AppHarness, frames, openApp } from '../support/app-harness.js';
import { CHRONICLE } from '../support/chronicle.js';

// A journey takes its time, and more on a busy machine; how fast the page is, the benchmark says.
vi.setConfig({ testTimeout: 180_000 });

const CLICKS = 7;
const now = new Date('2026-11-24T09:30:00Z');

/** Every switch of the legend, and "all" and "only" beside them. */
function switches(app: AppHarness): readonly HTMLElement[] {
  const legend = app.network.renderRoot.querySelector('entente-legend')!;
  const controls = legend.renderRoot.querySelectorAll<HTMLElement>(
    'input[type="checkbox"], .all .link:first-child, .only',
  );
  return [...controls];
}

/** Sum of what the rows of a group say is shown. */
function sumOf(app: AppHarness, group: string): number {
  const rows = app.legend.group(group).getByRole('checkbox').elements();
  return rows.reduce((sum, row) => sum + Number(app.legend.count(row.ariaLabel!).split(' ')[0]), 0);
}

const textOf = async (app: AppHarness, format: string): Promise<string> =>
  (await app.network.exportAs(format, { now })).text();

/** Number of ties by everything that tells it, and ids by everything that names them. */
async function told(app: AppHarness) {
  const [gexf, csv, markdown] = await Promise.all(['gexf', 'csv', 'md'].map(format => textOf(app, format)));
  const edges = [...new DOMParser().parseFromString(gexf!, 'application/xml').querySelectorAll('edge')];
  return {
    numbers: {
      status: Number(/^(\d+) of/.exec(app.status)?.[1]),
      relations: sumOf(app, 'Relations'),
      standing: sumOf(app, 'Standing'),
      listed: [...markdown!.matchAll(/^### .* \((\d+)\)$/gm)].reduce((sum, heading) => sum + Number(heading[1]), 0),
      markdown: Number(/(\d+) of \d+ ties/.exec(markdown!)?.[1] ?? /(\d+) ties?\b/.exec(markdown!)?.[1]),
    },
    ids: {
      gexf: edges.map(edge => edge.id).sort(),
      csv: [...new Set(readTable(csv!).map(row => row['tie_id']!))].sort(),
    },
  };
}

test.each([
  { dataset: undefined, seed: 1948 },
  { dataset: CHRONICLE, seed: 2024 },
])(
  'whatever is clicked, legend, status line, exports and sheet count the same ties ($seed)',
  async ({ dataset, seed }) => {
    const app = await openApp({ ...(dataset === undefined ? {} : { dataset }) });
    const random = seededRandom(seed);
    const seenCounts = new Set<number>();
    for (let click = 1; click <= CLICKS; click += 1) {
      const controls = switches(app);
      const control = controls[Math.floor(random() * controls.length)]!;
      control.click();
      await frames(2);
      const ties = app.shownTies;
      const where = `after click ${click}, on ${control.ariaLabel}`;
      const { numbers, ids } = await told(app);
      expect(numbers, where).toEqual({
        status: ties.length,
        relations: ties.length,
        standing: ties.length,
        listed: ties.length,
        markdown: ties.length,
      });
      expect(ids, where).toEqual({ gexf: [...ties].sort(), csv: [...ties].sort() });
      seenCounts.add(ties.length);
    }
    // A walk that never left the opening view would show nothing.
    expect(seenCounts.size).toBeGreaterThan(2);

    await app.press('Evidence sheet');
    const sheet = page.getByRole('dialog', { name: /^Evidence sheet/ });
    await expect.element(sheet).toBeVisible();
    expect(sheet.getByRole('heading', { level: 4 }).elements()).toHaveLength(app.shownTies.length);
  },
);
