import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type AppHarness, frames, openApp, showOn } from '../support/app-harness.js';
import { article, everyTie, tiesBut, tiesOfType } from '../support/article.js';
import { accessibilityFaults } from '../support/on-paper.js';
import { OpeningHarness } from '../support/opening-harness.js';
import { TableHarness } from '../support/table-harness.js';

vi.setConfig({ testTimeout: 120_000 });

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.removeItem('entente:columns:ties');
});

async function openTable(fragment = 'tab=table'): Promise<{ app: AppHarness; table: TableHarness }> {
  const app = await openApp({ fragment });
  const table = new TableHarness(app);
  await table.ready();
  return { app, table };
}

/** Switches a relation, in the rail or, on a phone, in its sheet. */
async function toggle(app: AppHarness, name: string, isPhone: boolean): Promise<void> {
  if (isPhone) await app.press('Relations');
  await app.legend.toggle(name);
  if (isPhone) await app.press('Close');
}

describe.each(['desktop', 'phone'] as const)('on a %s the table', screen => {
  test('is a tab, and lists the ties that the status line counts', async () => {
    await showOn(screen);
    const app = await openApp();
    const table = new TableHarness(app);
    await table.open();
    expect(table.size).toBe(everyTie.length);
    expect(table.count).toBe(app.status);
    expect(document.documentElement.scrollWidth).toBe(window.innerWidth);
  });

  test('loses the rows of a relation that is switched off', async () => {
    await showOn(screen);
    const { app, table } = await openTable();
    await toggle(app, 'Visit', screen === 'phone');
    await table.settled();
    expect(table.size).toBe(tiesBut(tiesOfType('visit')).length);
    expect(table.count).toBe(app.status);
    expect(table.cells('Relation')).not.toContain('Visit');
  });

  test('opens the card of a row that is clicked, and marks it', async () => {
    await showOn(screen);
    const { app, table } = await openTable();
    await page.elementLocator(table.rows[1]!).click({ position: { x: 20, y: 10 } });
    await expect.element(app.details).toBeVisible();
    await table.settled();
    expect(table.selected).toEqual([2]);
    expect(app.network.exploration.view.selection).toEqual({ kind: 'tie', id: everyTie[1] });
  });

  test('scrolls to a tie that is selected elsewhere, above the card that lies over it', async () => {
    await showOn(screen);
    const { app, table } = await openTable();
    app.network.exploration.select({ kind: 'tie', id: everyTie.at(-1)! });
    await expect.element(app.details).toBeVisible();
    await table.settled();
    await expect.poll(() => table.selected).toEqual([everyTie.length]);
    const row = table.rows.find(one => one.getAttribute('aria-selected') === 'true')!.getBoundingClientRect();
    const card = app.details.element().getBoundingClientRect();
    if (screen === 'phone') {
      await expect
        .poll(() => Math.round(row.bottom))
        .toBeLessThanOrEqual(Math.round(app.network.getBoundingClientRect().bottom - card.height - 40));
    }
    expect(row.top).toBeGreaterThan(app.network.getBoundingClientRect().top);
  });
});

describe('the table', () => {
  test('is sorted by a heading, the other way by the same again, and no longer by the third', async () => {
    const { table } = await openTable();
    const unsorted = table.cells('Source');
    await table.sortBy('Source');
    const names = table.cells('Source');
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    await expect.element(table.heading('Source')).toHaveAttribute('aria-sort', 'ascending');
    await table.sortBy('Source');
    expect(table.cells('Source')).toEqual([...table.cells('Source')].sort(new Intl.Collator('en').compare).reverse());
    await expect.element(table.heading('Source')).toHaveAttribute('aria-sort', 'descending');
    await table.sortBy('Source');
    expect(table.cells('Source')).toEqual(unsorted);
    await expect.element(table.heading('Source')).toHaveAttribute('aria-sort', 'none');
  });

  test('keeps its order in the address, and comes back with it', async () => {
    const { table } = await openTable('tab=table&table=ties:source:down');
    await expect.element(table.heading('Source')).toHaveAttribute('aria-sort', 'descending');
    await table.sortBy('Date');
    await expect.poll(() => location.hash).toContain('table=ties:date');
  });

  test('has undated ties last, whichever way it is sorted', async () => {
    const { table } = await openTable('tab=table&table=ties:date');
    const isUndated = (date: string): boolean => date === '' || date === 'continuing, start unknown';
    const last = table.cells('Date').filter(isUndated).length;
    expect(last).toBeGreaterThan(0);
    expect(table.cells('Date').slice(-last).every(isUndated)).toBe(true);
    await table.sortBy('Date');
    expect(table.cells('Date').slice(-last).every(isUndated)).toBe(true);
  });

  test('is walked by keyboard, and Enter opens the card', async () => {
    const { app, table } = await openTable();
    table.focus();
    await table.settled();
    expect(table.active).toBe(1);
    await table.press('{ArrowDown}{ArrowDown}');
    expect(table.active).toBe(3);
    await table.press('{End}');
    expect(table.active).toBe(everyTie.length);
    await table.press('{Home}{PageDown}');
    expect(table.active).toBeGreaterThan(3);
    await table.press('{PageUp}{ArrowDown}{Enter}');
    await expect.element(app.details).toBeVisible();
    expect(app.network.exploration.view.selection).toEqual({ kind: 'tie', id: everyTie[1] });
    await table.press('{Escape}');
    await expect.element(app.details).not.toBeInTheDocument();
  });

  test('is sorted by keyboard from its headings, which are one stop of the Tab key', async () => {
    const { table } = await openTable();
    table.heading('Date').getByRole('button').element().focus();
    await table.press('{ArrowRight}{Enter}');
    await expect.element(table.heading('Relation')).toHaveAttribute('aria-sort', 'ascending');
  });

  test('copies the rows that are chosen, or all that are shown, as tab-separated values', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async text => void copied.push(text));
    const { table } = await openTable();
    table.focus();
    await table.settled();
    await table.press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(table.selected).toEqual([1, 2, 3]);
    await table.press('{Control>}c{/Control}');
    await expect.poll(() => copied.length).toBe(1);
    const lines = copied[0]!.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]!.split('\t')).toEqual(table.headings);
    expect(lines[1]).toContain(article.ties[0]!.start);
    await page.getByRole('button', { name: `Copy all ${everyTie.length}`, exact: true }).click();
    await expect.poll(() => copied.length).toBe(2);
    expect(copied[1]!.trimEnd().split('\n')).toHaveLength(everyTie.length + 1);
    await expect.poll(() => table.count).toContain(`Copied ${everyTie.length} rows`);
  });

  test('shows the columns that are chosen, always the standing, and remembers them', async () => {
    const { app, table } = await openTable();
    await page.getByText('Columns', { exact: true }).click();
    const choice = page.getByRole('group', { name: 'Columns', exact: true });
    await choice.getByRole('checkbox', { name: 'Place', exact: true }).click();
    await expect.element(choice.getByRole('checkbox', { name: 'Standing', exact: true })).toBeDisabled();
    await table.settled();
    expect(table.headings).not.toContain('Place');
    app.element.remove();
    const again = await openTable();
    expect(again.table.headings).not.toContain('Place');
    expect(again.table.headings).toContain('Standing');
  });

  test('lists actors with their shown ties, and opens the card of one', async () => {
    const { app, table } = await openTable();
    await page.getByRole('button', { name: 'Actors', exact: true }).click();
    await table.settled();
    expect(table.size).toBe(app.network.visible.actors.length);
    await table.sortBy('Ties');
    await expect.element(table.heading('Ties')).toHaveAttribute('aria-sort', 'descending');
    await page.elementLocator(table.rows[0]!).click({ position: { x: 20, y: 10 } });
    await expect.element(app.details).toBeVisible();
    expect(app.network.exploration.view.selection.kind).toBe('actor');
  });

  test('says so when no tie passes, with the way back', async () => {
    const { app, table } = await openTable();
    app.network.exploration.hideAllOf('relation');
    await table.element.updateComplete;
    await page.elementLocator(table.element.renderRoot.querySelector<HTMLElement>('.empty button')!).click();
    await table.ready();
    expect(table.size).toBe(everyTie.length);
  });

  test('of a hundred thousand ties has only the rows in view in the document', async () => {
    const app = await openApp();
    const rows = Array.from({ length: 100_000 }, (_, at) => `A${at % 500},B${at % 300},visit,${1900 + (at % 120)}`);
    await new OpeningHarness(app).dropAndOpen(
      new File([`source,target,type,start\n${rows.join('\n')}\n`], 'many.csv', { type: 'text/csv' }),
    );
    const table = new TableHarness(app);
    await table.open();
    expect(table.size).toBe(100_000);
    expect(table.rows.length).toBeLessThan(150);
    table.focus();
    await table.press('{End}');
    expect(table.active).toBe(100_000);
    expect(table.rows.length).toBeLessThan(150);
    await table.sortBy('Date');
    expect(table.cells('Date')[0]).toBe('1900');
    const scroller = table.element.renderRoot.querySelector('.scroller')!;
    scroller.scrollTop = 1_700_000;
    await frames(3);
    expect(table.rows.map(row => Number(row.getAttribute('aria-rowindex')))).toContain(50_002);
  });
});

test.each(['light', 'dark'] as const)('on %s paper axe-core has nothing against the table', async theme => {
  const app = await openApp({ fragment: 'tab=table&table=ties:date', theme });
  const table = new TableHarness(app);
  await table.ready();
  await page.getByText('Columns', { exact: true }).click();
  expect(await accessibilityFaults(app.element)).toEqual([]);
});
