import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { article, everyTie, tiesBut, tiesOfType } from '../support/article.js';
import { CHRONICLE, chronicle, chronicleNetwork } from '../support/chronicle.js';
import { go } from '../support/journey.js';
import { seen } from '../support/seen.js';

// A journey takes its time, and more on a busy machine; how fast the page is, the benchmark says.
vi.setConfig({ testTimeout: 60_000 });

const everyTieOfChronicle = [...chronicleNetwork.ties.keys()];

const title = (): string => page.getByRole('heading', { level: 1 }).element().textContent?.trim() ?? '';

/** Opens a bundled dataset from the list under the title, and waits until it is drawn. */
async function choose(app: AppHarness, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: title() }).click();
  const list = page.getByRole('dialog', { name: 'Datasets', exact: true });
  await list.getByRole('button', { name, exact: true }).click();
  await expectOpen(app, name);
}

async function expectOpen(app: AppHarness, name: string): Promise<void> {
  await expect.poll(title, { timeout: 10_000 }).toBe(name);
  await app.network.whenReady();
}

test('the list tells of both datasets how much they hold', async () => {
  await openApp();
  await page.getByRole('banner').getByRole('button', { name: title() }).click();
  const list = page.getByRole('dialog', { name: 'Datasets', exact: true });
  await expect.element(list).toHaveTextContent(`${everyTie.length} ties`);
  await expect.element(list).toHaveTextContent(`${everyTieOfChronicle.length} ties`);
});

describe('another dataset', () => {
  test('opens with its own view, without the filters of the one before, and is named by the address', async () => {
    const app = await openApp();
    await app.legend.toggle('Visit');
    await app.legend.toggle('Russia');
    await choose(app, chronicle.title!);
    expect(app.shownTies).toEqual(everyTieOfChronicle);
    expect(app.status).not.toContain('Without');
    expect(location.search).toBe(`?dataset=${CHRONICLE}`);
    expect(location.hash).toBe('');
  });

  test('is left by "back" with every filter, voice and selection of the first as it was', async () => {
    const app = await openApp();
    await app.legend.toggle('Treaty');
    await app.legend.toggle('Unnamed');
    await app.canvas.clickActor('shoigu');
    const before = seen(app);
    await choose(app, chronicle.title!);
    await go(-1);
    await expectOpen(app, article.title!);
    expect(seen(app)).toEqual(before);
    expect(app.status).toMatch(/ · Without Unnamed$/);
    expect(app.shownTies).toEqual(tiesBut([...tiesOfType('treaty'), 't-arms']));
  });

  test('keeps its own filters while the reader goes back and forward', async () => {
    const app = await openApp();
    await choose(app, chronicle.title!);
    await app.legend.toggle('South Korea');
    const without = app.shownTies;
    expect(without).not.toContain('t-sanction-kor-prk');
    await go(-1);
    expect(app.shownTies).toEqual(everyTieOfChronicle);
    await go(-1);
    await expectOpen(app, article.title!);
    expect(app.shownTies).toEqual(everyTie);
    await go(1);
    await expectOpen(app, chronicle.title!);
    expect(app.shownTies).toEqual(everyTieOfChronicle);
    await go(1);
    expect(app.shownTies).toEqual(without);
  });

  test('that is not there leaves the open one with its filters', async () => {
    const app = await openApp();
    await app.legend.only('Visit');
    await app.network.open('/no-such-dataset.json');
    expect(title()).toBe(article.title);
    expect(app.shownTies).toEqual(tiesOfType('visit'));
  });
});
