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

test('the Export dialog and the picture that it shows have no English left', async () => {
  const app = await openInRussian();
  await app.network.showExport();
  const dialog = page.getByRole('dialog', { name: 'Экспорт' });
  await expect.element(dialog).toBeVisible();
  const root = app.network.renderRoot.querySelector('entente-export')!.renderRoot as ShadowRoot;
  await vi.waitUntil(() => root.querySelector('.preview img'), { timeout: 15_000 });
  const english = /\b(the|and|of|for|with|are|is|not|ties?|actors?|shown|picture|network of)\b/i;
  const alt = root.querySelector('.preview img')!.getAttribute('alt')!.replace('Shoigu in Pyongyang, June 2025', '');
  expect(alt).toContain('Россия');
  expect(alt).not.toMatch(english);
  for (const format of [...root.querySelectorAll<HTMLInputElement>('input[name=format]')]) {
    format.click();
    await frames(2);
    // Of the dataset itself, the title alone stands there; names of columns stand in quotation marks.
    const words = [...root.querySelectorAll('h2, h3, legend, label, p, li, button, option')]
      .map(node => node.textContent!.replace(/«[a-z_:]+»/g, ''))
      .filter(text => english.test(text));
    expect(words).toEqual([]);
  }
});

test('a picture names actors as the canvas does, and the evidence sheet tells ties in the language', async () => {
  const app = await openInRussian();
  const svg = await (await app.network.exportAs('svg', { now: new Date('2026-11-24T09:30:00Z') })).text();
  expect(svg).toContain('xml:lang="ru"');
  for (const word of ['Сергей Шойгу', 'Визит', 'Источники', '24 ноября 2026']) expect(svg).toContain(word);
  expect(svg).not.toMatch(/>(North Korea|Visit|Sources|Relations|Standing|Licence)</);
  const markdown = await (await app.network.exportAs('md', { now: new Date('2026-11-24T09:30:00Z') })).text();
  for (const word of ['## Источники', '## Россия и ', 'Подтверждение: ', 'подтверждено обеими сторонами'])
    expect(markdown).toContain(word);
  expect(markdown).not.toMatch(/confirmed|Standing|asserts|according to/);
});

test('a table of evidence stays in English under the names of the dataset', async () => {
  const app = await openInRussian();
  const csv = await (await app.network.exportAs('csv', { now: new Date('2026-11-24T09:30:00Z') })).text();
  expect(csv).toContain('Sergei Shoigu');
  expect(csv).toContain('confirmed-both');
  expect(csv.replace(/"about_this_file".*/, '')).not.toMatch(/[а-яё]{4}/i);
});
