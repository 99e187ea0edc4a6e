import { describe, expect, test, vi } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { tiesOfType } from '../support/article.js';
import { articleNetwork, CHRONICLE } from '../support/chronicle.js';
import { toldBy } from '../support/told-by.js';

// A journey takes its time, and more on a busy machine; how fast the page is, the benchmark says.
vi.setConfig({ testTimeout: 60_000 });

const now = new Date('2026-11-24T09:30:00Z');

const sheetOf = (kind: string): Locator => page.getByRole('dialog', { name: new RegExp(`^${kind}: `) });

async function openSheet(app: AppHarness): Promise<Locator> {
  await app.press('Evidence sheet');
  const sheet = sheetOf('Evidence sheet');
  await expect.element(sheet).toBeVisible();
  return sheet;
}

const texts = (elements: readonly Element[]): readonly string[] =>
  elements.map(element => element.textContent?.replace(/\s+/g, ' ').trim() ?? '');

/** What the page would put on paper besides itself. */
const printed = (): Element | null => document.querySelector('body > entente-sheet-page');

describe('the sheet of the current view', () => {
  test('lists the ties in view, each with who says so and its standing, and no other', async () => {
    const app = await openApp();
    await app.legend.only('Visit');
    const sheet = await openSheet(app);
    const ties = texts(sheet.getByRole('heading', { level: 4 }).elements());
    expect(ties).toHaveLength(tiesOfType('visit').length);
    expect(ties.filter(tie => tie.startsWith('Sergei Shoigu'))).toHaveLength(2);
    await expect.element(sheet.getByText('Relations: only Visit')).toBeVisible();
    await expect.element(sheet.getByText('3 of 18 ties shown')).toBeVisible();
    const words = sheet.element().querySelector('entente-sheet-page')?.shadowRoot?.textContent;
    expect(words).toContain('KCNA');
    expect(words).toContain('confirmed by both sides');
    expect(words).not.toContain('various reports');
  });

  test('tells only what those say who are heard, with the standing that is left', async () => {
    const { left } = toldBy(articleNetwork, 'without', 'rus');
    const app = await openApp();
    await app.legend.toggle('Russia');
    const sheet = await openSheet(app);
    expect(sheet.getByRole('heading', { level: 4 }).elements()).toHaveLength(left.length);
    await expect.element(sheet.getByText('According to: Without Russia')).toBeVisible();
    const evidence = texts(sheet.getByRole('list', { name: 'Evidence' }).elements()).join(' ');
    expect(evidence).not.toContain('TASS');
    expect(evidence).toContain('KCNA');
  });

  test('is printed alone, on white, with the same ties, and leaves the page as it was', async () => {
    const print = vi.spyOn(globalThis, 'print').mockImplementation(() => undefined);
    const app = await openApp({ theme: 'dark' });
    await app.legend.only('Arms supply');
    const sheet = await openSheet(app);
    await sheet.getByRole('button', { name: 'Print', exact: true }).click();
    expect(print).toHaveBeenCalledOnce();
    expect(printed()?.shadowRoot?.textContent).toContain('various reports');
    expect(printed()?.shadowRoot?.querySelectorAll('h4')).toHaveLength(1);
    await sheet.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.poll(printed).toBeNull();
    expect(app.shownTies).toEqual(['t-arms']);
  });

  test('has nothing to list when nothing is shown, and says so', async () => {
    const app = await openApp();
    await app.legend.none('Relations');
    await expect.element((await openSheet(app)).getByText('No tie is shown.', { exact: true })).toBeVisible();
  });
});

test('the dossier of two states is printed from their card, with what filters hide marked', async () => {
  const app = await openApp({ dataset: CHRONICLE, fragment: 'select=pair:prk:rus' });
  await app.legend.toggle('Treaty');
  await app.details.getByRole('button', { name: 'Print this dossier' }).click();
  const sheet = sheetOf('Dossier');
  await expect.element(sheet).toBeVisible();
  await expect.element(sheet.getByRole('row', { name: /^Arms supply/ })).toBeVisible();
  await expect.element(sheet.getByText('hidden by the filters', { exact: true }).first()).toBeVisible();
  expect(texts(sheet.getByRole('heading', { level: 4 }).elements()).join(' ')).toContain('Disputed: Russia denies it.');
});

test('the GEXF and the table carry standing, speakers and sources as the voices in view tell them', async () => {
  const app = await openApp();
  await app.legend.toggle('Russia');
  const [gexf, csv] = await Promise.all(
    ['gexf', 'csv'].map(async format => (await app.network.exportAs(format, { now })).text()),
  );
  const xml = new DOMParser().parseFromString(gexf!, 'application/xml');
  const value = (tie: string, column: string): string | null | undefined =>
    xml.querySelector(`edge[id="${tie}"] attvalue[for="${column}"]`)?.getAttribute('value');
  expect(value('t-visit-2025-06', 'standing')).toBe('confirmed-one');
  expect(value('t-visit-2025-06', 'speakers')).toContain('KCNA');
  expect(value('t-visit-2025-06', 'speakers')).not.toMatch(/TASS|Embassy of Russia/);
  expect(xml.querySelector('description')?.textContent).toContain('Without Russia');
  expect(csv).toContain('confirmed-one');
  expect(csv).not.toContain('t-talks-pak');
});
