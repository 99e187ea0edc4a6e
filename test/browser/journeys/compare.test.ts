import { describe, expect, test, vi } from 'vitest';
import { comparisonMarks } from '../../../src/elements/comparison-marks.js';
import { type Agreement, compareVoices } from '../../../src/network/compare-voices.js';
import type { Network } from '../../../src/network/network.js';
import { type AppHarness, closeApps, openApp } from '../support/app-harness.js';
import { articleNetwork, CHRONICLE, chronicleNetwork } from '../support/chronicle.js';
import { ComparisonHarness } from '../support/comparison.js';
import { go } from '../support/journey.js';

// A journey takes its time, and more on a busy machine; how fast the page is, the benchmark says.
vi.setConfig({ testTimeout: 60_000 });

const MARKS = { disputed: 'A≠B', 'only-one': 'A', 'only-other': 'B', both: 'AB' } as const;

/** Ids of ties by what two voices say of them. */
function agreements(network: Network, one: string, other: string): Readonly<Record<Agreement, readonly string[]>> {
  const found = compareVoices(network, one, other);
  const ids = (agreement: Agreement) => found[agreement].map(tie => tie.id);
  return { disputed: ids('disputed'), 'only-one': ids('only-one'), 'only-other': ids('only-other'), both: ids('both') };
}

const countsOf = (found: Readonly<Record<Agreement, readonly string[]>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(MARKS).map(([agreement, mark]) => [mark, found[agreement as Agreement].length]));

async function compared(app: AppHarness): Promise<ComparisonHarness> {
  const comparison = new ComparisonHarness(app);
  await comparison.start();
  await expect.element(comparison.side('A')).toBeVisible();
  return comparison;
}

describe('two voices compared', () => {
  test('are at first the two that speak most', async () => {
    const comparison = await compared(await openApp());
    expect([comparison.chosen('A'), comparison.chosen('B')]).toEqual(['Russia', 'North Korea']);
  });

  test('part the ties of the article into what only Moscow, only Pyongyang, and both say', async () => {
    const found = agreements(articleNetwork, 'rus', 'prk');
    expect(found.both).toEqual(['t-visit-2025-06', 't-talks-kim', 't-thanks-kim', 't-troops']);
    expect(found['only-other']).toEqual(['t-pledge-ties', 't-defence-of-action', 't-mil-coop']);
    const app = await openApp();
    const comparison = await compared(app);
    expect(comparison.headings).toEqual([
      'A≠B One says so, the other denies it 0 ties',
      'A Only Russia 4 ties',
      'B Only North Korea 3 ties',
      'AB Both 4 ties',
    ]);
    expect(comparison.rows.elements()).toHaveLength(11);
    expect(app.detailsText).toContain('None recorded.');
  });

  test('of the long history show what one says and the other denies', async () => {
    const found = agreements(chronicleNetwork, 'kor', 'rus');
    expect(found.disputed).toContain('t-ammunition-2023');
    const app = await openApp({ dataset: CHRONICLE });
    const comparison = await compared(app);
    await comparison.choose('A', 'kor');
    await comparison.choose('B', 'rus');
    expect(comparison.counts).toEqual(countsOf(found));
    await expect.element(comparison.rows.first()).toHaveTextContent(/ammunition.*Disputed: Russia denies it/);
  });

  test('can be single speakers', async () => {
    const comparison = await compared(await openApp());
    await comparison.choose('A', 'actor:kcna');
    await comparison.choose('B', 'actor:tass');
    expect([comparison.chosen('A'), comparison.chosen('B')]).toEqual(['KCNA', 'TASS']);
    expect(comparison.counts).toEqual(countsOf(agreements(articleNetwork, 'actor:kcna', 'actor:tass')));
  });
});

describe('the network', () => {
  test('marks each line by who says it, and dims the lines of which neither speaks', async () => {
    const app = await openApp();
    await compared(app);
    const { cytoscape } = app.canvas.stage;
    const found = agreements(articleNetwork, 'rus', 'prk');
    const spoken = Object.values(found).flat();
    const marks = comparisonMarks(app.element.exploration, app.canvas.picture)!;
    for (const [agreement, ids] of Object.entries(found)) {
      for (const id of ids) expect([id, marks.get(id)]).toEqual([id, MARKS[agreement as Agreement]]);
    }
    const dimmed = cytoscape.edges('.dim').map(edge => edge.id().replace(/^l:/, ''));
    expect([...dimmed].sort()).toEqual([...articleNetwork.ties.keys()].filter(id => !spoken.includes(id)).sort());
  });

  test('filters hide ties from the lists too', async () => {
    const app = await openApp();
    const comparison = await compared(app);
    await app.legend.toggle('Visit');
    expect(comparison.counts).toEqual({ 'A≠B': 0, A: 4, B: 3, AB: 3 });
  });
});

describe('the card', () => {
  test('gives way to the card of a tie, and comes back when that is closed', async () => {
    const app = await openApp();
    const comparison = await compared(app);
    await comparison.rows.getByRole('button').first().click();
    await expect.element(app.details.getByText('Why this standing?', { exact: true })).toBeVisible();
    await comparison.close();
    expect(comparison.counts).toEqual({ 'A≠B': 0, A: 4, B: 3, AB: 4 });
    await comparison.close();
    await expect.element(app.details).not.toBeInTheDocument();
    expect(app.canvas.stage.cytoscape.elements('.dim')).toHaveLength(0);
  });

  test('follows "back" with its lists and with who is chosen', async () => {
    const app = await openApp();
    const comparison = await compared(app);
    await comparison.choose('A', 'kor');
    await go(-1);
    expect(comparison.headings[1]).toBe('A Only Russia 4 ties');
    expect(comparison.chosen('A')).toBe('Russia');
  });

  test('is in the link', async () => {
    const app = await openApp();
    await (await compared(app)).choose('B', 'kor');
    const link = location.hash.replace('#', '');
    closeApps();
    const again = new ComparisonHarness(await openApp({ fragment: link }));
    expect([again.chosen('A'), again.chosen('B')]).toEqual(['Russia', 'South Korea']);
    expect(again.counts).toEqual(countsOf(agreements(articleNetwork, 'rus', 'kor')));
  });
});
