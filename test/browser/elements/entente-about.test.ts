import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/entente-about.js';
import { bibtexOf, citationText } from '../../../src/formats/citation.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { datasetOf } from '../../support/export-source.js';
import { article } from '../support/article.js';
import { accessibilityFaults, onPaper } from '../support/on-paper.js';

const now = new Date('2026-11-24T09:30:00Z');

async function openPanel(dataset: Dataset = article, theme: 'light' | 'dark' = 'light') {
  const paper = onPaper(html`<entente-about .network=${buildNetwork(dataset)} .theme=${theme}></entente-about>`, theme);
  const about = paper.querySelector('entente-about')!;
  await about.show(now);
  return { paper, about };
}

const panel = () => page.getByRole('dialog');
const region = (name: string) => panel().getByRole('region', { name, exact: true });
/** What a section says, in one line: its heading, then each paragraph or list. */
const textOf = (name: string) =>
  [...region(name).element().children]
    .map(part => part.textContent!.trim())
    .join(' ')
    .replace(/\s+/g, ' ');

afterEach(() => {
  vi.restoreAllMocks();
  return page.viewport(1440, 900);
});

test('is a dialog named by the dataset', async () => {
  await openPanel();
  await expect.element(page.getByRole('dialog', { name: article.title!, exact: true })).toBeVisible();
});

test('tells scope and what is left out, rules, disclaimer, every word of the authors', async () => {
  await openPanel();
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(textOf('Scope')).toBe(`Scope ${plain(article.description!)}`);
  await expect.element(region('Scope').getByText('Left out:')).toBeVisible();
  expect(textOf('Inclusion rules')).toBe(`Inclusion rules ${plain(article.inclusionRules!)}`);
  expect(textOf('How standing is decided')).toBe(`How standing is decided ${plain(article.statusRules!)}`);
  expect(textOf('Disclaimer')).toBe(`Disclaimer ${plain(article.disclaimer!)}`);
});

test('counts what the dataset holds, by relation and by standing', async () => {
  await openPanel();
  const holds = textOf('What it holds');
  const evidence = article.ties.reduce((sum, tie) => sum + (tie.evidence?.length ?? 0), 0);
  expect(holds).toContain(`${article.ties.length} ties`);
  expect(holds).toContain(`${evidence} items of evidence`);
  expect(holds).toContain(`${article.documents!.length} documents`);
  const visits = article.ties.filter(tie => tie.type.startsWith('visit')).length;
  await expect.element(region('What it holds').getByText('Visit', { exact: true })).toBeVisible();
  expect(holds).toMatch(new RegExp(`Ties by relation Visit ?${visits} `));
  expect(holds).toMatch(/Ties by standing Both sides say ?\d+/);
  const notReread = article.documents!.filter(document => document.checked === false).length;
  expect(holds).toMatch(new RegExp(`${notReread} of ${article.documents!.length} documents ha`));
});

test('tells period, places by their names, day of knowledge, release, licence, authors, language', async () => {
  await openPanel();
  const facts = panel().element().querySelector('dl')!;
  const rows = [...facts.querySelectorAll('dt')].map(term => [
    term.textContent,
    term.nextElementSibling?.textContent?.replace(/\s+/g, ' '),
  ]);
  expect(rows).toEqual([
    ['Period', 'February 24, 2022 – June 4, 2025'],
    ['Places', 'Russia, Kursk Oblast, North Korea, Pyongyang, Ukraine'],
    ['As of', 'June 5, 2025'],
    ['Release', '1.0.0, November 24, 2026'],
    ['Licence', 'CC0-1.0'],
    ['Authors', 'Entente contributors'],
    ['Language', 'English'],
  ]);
});

test.each([
  ['Copy citation', citationText(article, now)],
  ['Copy BibTeX', bibtexOf(article, now)],
])('“%s” copies what is shown and says so', async (name, text) => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await openPanel();
  expect(region('How to cite').element().textContent).toContain(text);
  await panel().getByRole('button', { name, exact: true }).click();
  expect(write).toHaveBeenCalledExactlyOnceWith(text);
  await expect.element(panel().getByText('Copied', { exact: true })).toBeVisible();
});

test('says when the browser does not allow copying', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await openPanel();
  await panel().getByRole('button', { name: 'Copy citation' }).click();
  await expect.element(panel().getByText('The browser did not allow copying')).toBeVisible();
});

test('lists the changes in the order of the authors', async () => {
  await openPanel(
    datasetOf({
      changelog: [{ release: '1.1.0', date: '2026-12', text: 'Two visits more.' }, { text: 'Begun.' }],
    }),
  );
  expect(
    region('Changes')
      .getByRole('listitem')
      .elements()
      .map(item => item.textContent!.replace(/\s+/g, ' ').trim()),
  ).toEqual(['1.1.0 December 2026 Two visits more.', 'Begun.']);
});

test('of a dataset that says nothing of itself only counts and a citation are told', async () => {
  await openPanel(datasetOf({}));
  expect(
    panel()
      .getByRole('heading', { level: 3 })
      .elements()
      .map(heading => heading.textContent),
  ).toEqual(['What it holds', 'How to cite']);
});

test('shows markup in the words of a file as words', async () => {
  await openPanel(datasetOf({ title: '<b>Bold</b>', description: '<img src="x" onerror="alert(1)">', license: '<i>' }));
  await expect.element(panel().getByText('<img src="x" onerror="alert(1)">')).toBeVisible();
  expect(panel().element().querySelector('img')).toBeNull();
});

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['the button', () => panel().getByRole('button', { name: 'Close' }).click()],
])('closes by %s', async (_what, close) => {
  await openPanel();
  await close();
  await expect.element(panel()).not.toBeInTheDocument();
});

test('has nothing beyond the edge of a phone', async () => {
  await page.viewport(390, 844);
  await openPanel(datasetOf({ ...article, title: 'Unbroken'.repeat(20), description: 'Unbroken'.repeat(60) }));
  const box = panel().element();
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  expect(box.getBoundingClientRect().right).toBeLessThanOrEqual(390);
});

test.each(['light', 'dark'] as const)('has no faults that axe-core knows, on %s paper', async theme => {
  const { paper } = await openPanel(article, theme);
  expect(await accessibilityFaults(paper)).toEqual([]);
});
