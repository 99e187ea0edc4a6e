import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { eventTable } from '../../support/event-table.js';
import { frames } from '../support/app-harness.js';
import { mountNetwork, type NetworkHarness } from '../support/network-harness.js';

/** A hub that deals with so many others, most of whom deal with nobody else. */
function hubWith(neighbours: number): Dataset {
  return {
    format: 'entente',
    version: 1,
    title: 'A hub',
    documents: [{ id: 'd', title: 'A report' }],
    actors: [
      { id: 'hub', label: 'The hub', type: 'state' },
      ...Array.from({ length: neighbours }, (_, index) => ({
        id: `n${index}`,
        label: `Partner ${index}`,
        type: 'state',
      })),
    ],
    ties: Array.from({ length: neighbours }, (_, index) => ({
      id: `t${index}`,
      source: 'hub',
      target: `n${index}`,
      type: ['visit', 'treaty', 'sanction'][index % 3]!,
      start: `${1950 + (index % 70)}`,
      evidence: [{ id: `e${index}`, stance: 'asserts' as const, document: 'd', chain: ['hub'] }],
    })),
  };
}

const ROWS = 20_000;
const table = (states?: number): File =>
  new File([eventTable(ROWS, states)], 'events.tab', { type: 'text/tab-separated-values' });

async function mountedWith(source: Dataset | Blob): Promise<NetworkHarness> {
  const harness = mountNetwork();
  await harness.element.open(source, 'large');
  await harness.drawn();
  return harness;
}

/** Where every actor stands, and on which route every line lies. */
const standing = ({ element }: NetworkHarness): string => {
  const { actors, lines } = element.graph!.picture!;
  return JSON.stringify([actors.map(({ id, centre }) => [id, centre]), lines.map(({ id, route }) => [id, route])]);
};

/** What the card of what is selected says. */
const cardText = ({ element }: NetworkHarness): string =>
  element.renderRoot.querySelector('entente-details')?.renderRoot.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('a crowd', () => {
  test('stands still while relations are switched and time moves', async () => {
    const harness = await mountedWith(hubWith(700));
    const { element } = harness;
    const before = standing(harness);
    element.hiddenTypes = ['visit'];
    await frames(2);
    expect(element.visible.ties.length).toBeLessThan(700);
    expect(standing(harness)).toBe(before);
    element.exploration.setPeriod({ from: 0, to: 3650 });
    await frames(2);
    expect(element.visible.ties.length).toBeLessThan(120);
    expect(standing(harness)).toBe(before);
    element.hiddenTypes = [];
    element.exploration.setPeriod(undefined);
    await frames(2);
    expect(element.visible.ties.length).toBe(700);
    expect(standing(harness)).toBe(before);
  });

  test('takes its names along when the view moves at the same zoom', async () => {
    const { element } = await mountedWith(hubWith(700));
    const hub = (): number => {
      const call = written.mock.calls.findLast(([text]) => text === 'The hub');
      if (!call) throw new Error('The name of the hub was not written.');
      return call[1];
    };
    const written = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText');
    element.graph!.stage!.panBy(1, 0);
    await frames(3);
    const before = hub();
    element.graph!.stage!.panBy(-80, 0);
    await frames(3);
    expect(hub()).toBeCloseTo(before - 80, 1);
    written.mockRestore();
  });

  test('has a hub with 2,000 partners whose card and dossier open', async () => {
    const harness = await mountedWith(hubWith(2000));
    const { element } = harness;
    element.exploration.select({ kind: 'actor', id: 'hub' });
    await vi.waitUntil(() => cardText(harness).includes('The hub visited'), { timeout: 10_000 });
    // A page of each relation: a card of two thousand sentences would freeze the page.
    expect(cardText(harness).match(/\b100 more\b/g)).toHaveLength(3);
    expect(cardText(harness)).not.toContain('Partner 1999');
    element.exploration.select({ kind: 'tie', id: 't42' });
    await vi.waitUntil(() => cardText(harness).includes('Partner 42'), { timeout: 10_000 });
    await element.showSheet({ one: 'hub', other: 'n7' });
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await expect.element(page.getByRole('dialog').getByText('Partner 7', { exact: false }).first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
  });
});

describe('a table of 20,000 events', () => {
  test('opens as ties that say how many events they stand for', async () => {
    const harness = await mountedWith(table());
    const { dataset, exploration } = harness.element;
    const counts = dataset.ties.map(({ count }) => count ?? 1);
    expect(dataset.ties.length).toBeLessThan(ROWS / 4);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(exploration.network!.events!.columns.count);
    expect(Math.max(...counts)).toBeGreaterThan(10);
  });

  test('says which of its pairs are drawn, and draws as many as are asked for', async () => {
    const harness = await mountedWith(table());
    await vi.waitUntil(() => /strongest of [\d,]+ pairs are drawn/.test(harness.status));
    const menu = page.elementLocator(harness.element).getByRole('combobox', { name: 'Pairs drawn' });
    const before = harness.element.graph!.picture!.lines.length;
    await menu.selectOptions('100');
    await vi.waitUntil(() => harness.element.graph!.picture!.lines.length < before, { timeout: 10_000 });
    await vi.waitUntil(() => harness.status.includes('the 100 strongest of'));
    await menu.selectOptions('all');
    await vi.waitUntil(() => harness.element.graph!.picture!.lines.length > before, { timeout: 10_000 });
    expect(harness.status).not.toContain('strongest');
  });

  test('counts the events of a window of time, and moves nothing', async () => {
    const harness = await mountedWith(table());
    const { exploration } = harness.element;
    const sum = (): number =>
      [...exploration.filtered!.ties].reduce(
        (total, id) => total + exploration.filtered!.events![exploration.network!.ties.get(id)!.index]!,
        0,
      );
    const before = standing(harness);
    exploration.setPeriod({ from: 8000, to: 8365 });
    await frames(2);
    const { day } = exploration.network!.events!.columns;
    expect(sum()).toBe(day.filter(when => when >= 8000 && when <= 8365).length);
    expect(standing(harness)).toBe(before);
  });

  test('lists the events of a tie a page at a time', async () => {
    const harness = await mountedWith(table(6));
    const busiest = [...harness.element.dataset.ties].sort((a, b) => (b.count ?? 1) - (a.count ?? 1))[0]!;
    harness.element.exploration.select({ kind: 'tie', id: busiest.id });
    const items = (): number =>
      harness.element.renderRoot.querySelector('entente-details')?.renderRoot.querySelectorAll('.events li').length ??
      0;
    await vi.waitUntil(() => items() > 0, { timeout: 10_000 });
    expect(busiest.count!).toBeGreaterThan(60);
    expect(items()).toBe(50);
    await page
      .elementLocator(harness.element)
      .getByRole('button', { name: /^\d+ more$/ })
      .click();
    await vi.waitUntil(() => items() > 50);
  });
});
