import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PAPER } from '../../../src/vocabulary/paper.js';
import { openApp } from '../support/app-harness.js';

const asRgb = (colour: string): string => {
  const [red, green, blue] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
};

test('the button goes from the theme of the system to light, to dark and back', async () => {
  const app = await openApp();
  const names = ['Theme: as the system', 'Theme: light', 'Theme: dark', 'Theme: as the system'];
  for (const name of names.slice(0, -1)) await app.press(name);
  await expect.element(app.button(names.at(-1)!)).toBeVisible();
});

test.each(['light', 'dark'] as const)('in %s, page, panels and lines have its colours', async theme => {
  const app = await openApp({ theme });
  const paper = PAPER[theme];
  expect(app.element.theme).toBe(theme);
  expect(getComputedStyle(app.element).backgroundColor).toBe(asRgb(paper.page));
  expect(getComputedStyle(app.element).color).toBe(asRgb(paper.ink));
  const line = app.canvas.line('t-arms');
  const edge = app.canvas.stage.cytoscape.getElementById('l:t-arms');
  expect(edge.data('colour')).toBe(line.type!.hue[theme]);
});

test('a change of theme moves nobody and keeps filter and selection', async () => {
  const app = await openApp({ theme: 'light' });
  await app.legend.toggle('Visit');
  await app.canvas.clickLine('t-arms');
  await expect.element(app.details).toBeVisible();
  const before = { standing: app.canvas.standing(), ties: app.shownTies, details: app.detailsText };
  await app.press('Theme: light');
  expect(app.element.theme).toBe('dark');
  expect({ standing: app.canvas.standing(), ties: app.shownTies, details: app.detailsText }).toEqual(before);
});

test('a choice lasts to the next visit, and "as the system" forgets it', async () => {
  const app = await openApp({ theme: 'dark' });
  await expect.element(app.button('Theme: dark')).toBeVisible();
  await app.press('Theme: dark');
  expect(localStorage.getItem('entente:theme')).toBeNull();
});

test('the theme is no part of the link: readers choose it for themselves', async () => {
  const app = await openApp();
  await app.press('Theme: as the system');
  await app.press('Theme: light');
  expect(location.hash).toBe('');
  await expect.element(page.getByRole('status')).toBeVisible();
});
