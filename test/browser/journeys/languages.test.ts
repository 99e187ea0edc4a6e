import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AppHarness, frames } from '../support/app-harness.js';

/** A language is spoken from the first word on, so a whole file of tests has one. */
beforeAll(() => localStorage.setItem('entente:language', 'ru'));
afterAll(() => {
  localStorage.removeItem('entente:language');
  document.documentElement.lang = 'en';
});

/** The page as a reader who chose Russian finds it. */
async function openInRussian(): Promise<AppHarness> {
  const app = new AppHarness(document.createElement('entente-app'));
  document.body.append(app.element);
  await vi.waitUntil(() => app.element.renderRoot?.querySelector('entente-network'), { timeout: 20_000 });
  await app.network.whenReady();
  await expect.element(page.getByText(/^Показано связей: \d+ из \d+/)).toBeVisible();
  await import('../../../src/elements/reading.js');
  await frames(2);
  return app;
}

test('the legend, the views and the buttons speak the language that was chosen', async () => {
  const app = await openInRussian();
  expect(document.documentElement.lang).toBe('ru');
  for (const name of ['Связи', 'Подтверждение', 'Участники'])
    await expect.element(app.legend.group(name)).toBeVisible();
  await expect.element(app.legend.row('Визит')).toBeVisible();
  await expect.element(page.getByRole('tab', { name: 'Таблица' })).toBeVisible();
  await expect.element(app.button('Экспорт')).toBeVisible();
});

test('a filter hides the same ties as in English, and the number takes the form of its word', async () => {
  const app = await openInRussian();
  const before = app.network.visible.ties;
  await app.legend.toggle('Визит');
  const hidden = before.filter(id => !app.network.visible.ties.includes(id));
  expect(hidden).toContain('t-visit-2025-06');
  const count = before.length - hidden.length;
  await expect.element(page.getByText(new RegExp(`^Показано связей: ${count} из ${before.length}`))).toBeVisible();
});

test('states have the names that the dataset or the browser has for them in that language', async () => {
  const app = await openInRussian();
  const nameOf = (id: string) => app.element.exploration.network!.actors.get(id)!.label;
  expect(nameOf('rus')).toBe('Россия');
  expect(nameOf('prk')).toBe(new Intl.DisplayNames(['ru'], { type: 'region' }).of('KP'));
});

test('the card of a tie says what, when and how well established in that language', async () => {
  const app = await openInRussian();
  await app.canvas.clickLine('t-visit-2025-06');
  const card = page.getByRole('region', { name: 'Подробности', exact: true });
  await expect.element(card).toBeVisible();
  const text = card.element().querySelector('entente-details')!.renderRoot.textContent!;
  expect(text).toContain('4 июня 2025');
  expect(text).toContain('подтверждено обеими сторонами');
  expect(text).not.toMatch(/confirmed|Evidence|June/);
});

test('files stay in English', async () => {
  const app = await openInRussian();
  const gexf = await (await app.network.exportAs('gexf', { now: new Date('2026-11-24T09:30:00Z') })).text();
  expect(gexf).toContain('label="North Korea"');
  expect(gexf).not.toContain('Визит');
  expect(gexf).not.toContain('подтверждено');
});
