import { html } from 'lit';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app/entente-dataset-picker.js';
import type { BundledDataset } from '../../../src/app/bundled-datasets.js';
import type { EntenteDatasetPicker } from '../../../src/app/entente-dataset-picker.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { datasetOf } from '../../support/export-source.js';
import { article, articleUrl } from '../support/article.js';
import { describedBy } from '../support/legend-harness.js';
import { accessibilityFaults, onPaper } from '../support/on-paper.js';

const envoys = datasetOf({
  id: 'envoys',
  title: 'Envoys of Alpha',
  description: 'Who sent whom to whom.',
  temporalCoverage: '1948/2025',
  release: '2.1.0',
  license: 'CC0-1.0',
  asOf: '2025-06-05',
  actors: [
    { id: 'alpha', label: 'Alpha', type: 'state' },
    { id: 'beta', label: 'Beta', type: 'state' },
  ],
  ties: [{ id: 't1', source: 'alpha', target: 'beta', type: 'visit', evidence: [{ id: 'e1', stance: 'asserts' }] }],
});

function bundle(dataset: Dataset): BundledDataset {
  const url = URL.createObjectURL(new Blob([JSON.stringify(dataset)]));
  onTestFinished(() => URL.revokeObjectURL(url));
  return { id: dataset.id!, url };
}

/** The picker as a reader finds it in the bar, with what it asked for. */
function openPage(current: Dataset | undefined = article, theme: 'light' | 'dark' = 'light', isEmpty = false) {
  const asked: string[] = [];
  const datasets = [{ id: article.id!, url: articleUrl }, bundle(envoys), { id: 'lost', url: '/not-there.json' }];
  const paper = onPaper(
    html`<entente-dataset-picker
      .current=${isEmpty ? undefined : current}
      .datasets=${datasets}
      @entente-choose-dataset=${(event: Event & { id: string }) => asked.push(`choose ${event.id}`)}
      @entente-open-file=${() => asked.push('open a file')}
      @entente-about=${() => asked.push('read about it')}
    ></entente-dataset-picker>`,
    theme,
  );
  return { paper, asked, picker: paper.querySelector<EntenteDatasetPicker>('entente-dataset-picker')! };
}

const opener = (name = article.title!) => page.getByRole('button', { name, exact: true }).first();
const list = () => page.getByRole('dialog', { name: 'Datasets' });
const row = (name: string) => list().getByRole('button', { name, exact: true });

/** Text of the control that has the focus. */
const focused = () => {
  const picker = document.querySelector('entente-dataset-picker')?.renderRoot;
  return picker instanceof ShadowRoot ? picker.activeElement?.textContent?.trim() : undefined;
};

async function openList(name?: string): Promise<void> {
  await opener(name).click();
  await expect.element(list().getByText('Its description could not be read.')).toBeVisible();
  await expect.element(list().getByText('Reading…')).not.toBeInTheDocument();
}

afterEach(() => page.viewport(1440, 900));

test('shows the title of the open dataset as the heading of the page', async () => {
  openPage();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(article.title!);
  await expect.element(opener()).toHaveAttribute('aria-expanded', 'false');
  await expect.element(list()).not.toBeInTheDocument();
});

test('lists every bundled dataset with description, period, counts, release, licence', async () => {
  openPage();
  await openList();
  expect(describedBy(row('Envoys of Alpha').element()).replace(/\s+/g, ' ')).toMatch(
    /Who sent whom to whom\. 1948 ?– ?2025 2 actors · 1 tie · 1 item of evidence release 2\.1\.0 · as of June 5, 2025 · CC0-1\.0/,
  );
  await expect.element(row(article.title!)).toHaveAttribute('aria-current', 'true');
  await expect.element(row('Envoys of Alpha')).not.toHaveAttribute('aria-current');
});

test('a dataset that cannot be summed up can still be chosen', async () => {
  const { asked } = openPage();
  await openList();
  await row('lost').click();
  expect(asked).toEqual(['choose lost']);
});

test('choosing closes the list and says which', async () => {
  const { asked } = openPage();
  await openList();
  await row('Envoys of Alpha').click();
  expect(asked).toEqual(['choose envoys']);
  await expect.element(list()).not.toBeInTheDocument();
  await expect.poll(focused).toBe(article.title);
});

test.each([
  ['About this dataset', 'read about it'],
  ['Open file…', 'open a file'],
])('“%s” is asked of the page', async (name, wish) => {
  const { asked } = openPage();
  await openList();
  await row(name).click();
  expect(asked).toEqual([wish]);
});

test('arrow keys walk the list, round its ends, and Escape leads back to the button', async () => {
  openPage();
  await openList();
  await expect.poll(focused).toBe(article.title!);
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe('Envoys of Alpha');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.poll(focused).toBe('Open file…');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(focused).toBe(article.title!);
  await userEvent.keyboard('{End}');
  await expect.poll(focused).toBe('Open file…');
  await userEvent.keyboard('{Home}');
  await expect.poll(focused).toBe(article.title!);
  await userEvent.keyboard('{Escape}');
  await expect.element(list()).not.toBeInTheDocument();
  await expect.poll(focused).toBe(article.title);
});

test('a dataset from a file stands in the list as what is open now', async () => {
  openPage(datasetOf({ title: 'My own notes' }));
  await openList('My own notes');
  await expect.element(list().getByText('Opened from a file')).toBeVisible();
});

test('before anything is open there is nothing to read about', async () => {
  openPage(undefined, 'light', true);
  await openList('Datasets');
  await expect.element(row('About this dataset')).not.toBeInTheDocument();
  await expect.element(row('Open file…')).toBeVisible();
});

test.each([
  ['desktop', 1440, 900],
  ['phone', 390, 844],
])('stays within a %s, however long the title', async (_screen, width, height) => {
  await page.viewport(width, height);
  const { picker } = openPage(datasetOf({ id: 'long', title: 'A very long title '.repeat(20) }));
  await picker.updateComplete;
  picker.renderRoot.querySelector<HTMLButtonElement>('.open')!.click();
  await expect.element(list()).toBeVisible();
  const box = list().element().getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(innerWidth);
  expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

test.each(['light', 'dark'] as const)('has no faults that axe-core knows, on %s paper', async theme => {
  const { paper } = openPage(article, theme);
  await openList();
  expect(await accessibilityFaults(paper)).toEqual([]);
});
