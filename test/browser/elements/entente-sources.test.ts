import { html } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/elements/entente-sources.js';
import { Exploration } from '../../../src/exploration/exploration.js';
import { relationClause } from '../../../src/filter/clause-kinds.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { describeTie } from '../../../src/network/describe-tie.js';
import { datasetOf } from '../../support/export-source.js';
import { article } from '../support/article.js';
import { accessibilityFaults, onPaper } from '../support/on-paper.js';

const envoys = datasetOf({
  actors: [
    { id: 'alpha', label: 'Alpha', type: 'state' },
    { id: 'beta', label: 'Beta', type: 'state' },
    { id: 'agency', label: 'Agency', type: 'media' },
  ],
  documents: [
    {
      id: 'old',
      title: 'An envoy arrives',
      publisher: 'Gazette',
      published: '1998-03',
      url: 'https://example.org/envoy?x=1',
      archived: 'https://archive.example.net/1',
      checked: false,
    },
    { id: 'new', title: 'Alpha denies', publisher: 'Courier', published: '2025-06-04', url: 'javascript:alert(1)' },
  ],
  ties: [
    {
      id: 'visit',
      source: 'alpha',
      target: 'beta',
      type: 'visit',
      start: '1998-03-01',
      evidence: [
        { id: 'e1', stance: 'asserts', document: 'old', chain: [{ unnamed: 'officials' }, 'agency'] },
        { id: 'e2', stance: 'denies', document: 'new', chain: ['alpha'] },
      ],
    },
    {
      id: 'arms',
      source: 'alpha',
      target: 'beta',
      type: 'arms-supply',
      evidence: [
        { id: 'e3', stance: 'asserts', document: 'old' },
        { id: 'e4', stance: 'asserts', chain: ['beta'], supports: ['date'] },
      ],
    },
    { id: 'treaty', source: 'alpha', target: 'beta', type: 'treaty', evidence: [] },
  ],
});

function openView(dataset: Dataset = envoys, theme: 'light' | 'dark' = 'light') {
  const exploration = new Exploration();
  exploration.open(buildNetwork(dataset));
  exploration.setTab('sources');
  const paper = onPaper(html`<entente-sources .exploration=${exploration} .theme=${theme}></entente-sources>`, theme);
  return { paper, exploration, view: paper.querySelector('entente-sources')! };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const source = (name: string | RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { level: 4, name }) });
const plain = (text: string | null) => text!.replace(/\s+/g, ' ').trim();
const titles = () =>
  page
    .getByRole('article')
    .getByRole('heading', { level: 4 })
    .elements()
    .map(heading => plain(heading.textContent));
const statement = async () => {
  await document.querySelector('entente-sources')!.updateComplete;
  return plain(document.querySelector('entente-sources')!.renderRoot.querySelector('.statement p')!.textContent);
};

afterEach(() => page.viewport(1440, 900));

test('says on top what stands behind what is in view, and that everybody is heard', async () => {
  openView();
  expect(await statement()).toBe(
    '3 ties in view rest on 2 documents and 5 speakers. 1 document not re-read. Everybody is heard.',
  );
  await expect.element(button('Hear everybody')).not.toBeInTheDocument();
});

test('lists documents newest first, then what names no document, then what has no source', async () => {
  openView();
  await expect.element(page.getByRole('article').first()).toBeVisible();
  expect(titles()).toEqual(['Alpha denies', 'An envoy arrives example.org', 'No document named', 'No source recorded']);
});

test('a document tells publisher, date, that it was not re-read, and where it is', async () => {
  openView();
  const old = source(/An envoy/);
  await expect.element(old.getByText('Gazette · March 1998')).toBeVisible();
  await expect.element(old.getByText('source not re-read')).toBeVisible();
  const link = old.getByRole('link', { name: 'An envoy arrives' });
  await expect.element(link).toHaveAttribute('href', 'https://example.org/envoy?x=1');
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect.element(old.getByRole('link', { name: 'archived copy' })).toBeVisible();
});

test('an address that is not of the web does not become a link', async () => {
  openView();
  await expect.element(source('Alpha denies')).toBeVisible();
  expect(source('Alpha denies').getByRole('link').elements()).toEqual([]);
});

test('each tie of a document is told as a sentence with who says so or denies it', async () => {
  const { exploration } = openView();
  const { network } = exploration;
  const visit = describeTie(network!, network!.ties.get('visit')!).sentence;
  await expect.element(source('Alpha denies').getByRole('button', { name: visit })).toBeVisible();
  const told = (name: string | RegExp) => plain(source(name).getByRole('list').element().textContent);
  expect(told('Alpha denies')).toContain('denies: Alpha');
  expect(told(/An envoy/)).toContain('asserts: “officials” → Agency');
  expect(told(/An envoy/)).toContain('asserts: the document in its own words');
  expect(told('No document named')).toContain('asserts: Beta · on the date only');
});

test('a click on a tie shows it in the network', async () => {
  const { exploration } = openView();
  const sentence = describeTie(exploration.network!, exploration.network!.ties.get('arms')!).sentence;
  await source(/An envoy/)
    .getByRole('button', { name: sentence })
    .click();
  expect(exploration.view.selection).toEqual({ kind: 'tie', id: 'arms' });
  expect(exploration.view.tab).toBe('network');
});

test('shows only what stands behind the ties that pass the filters', async () => {
  const { exploration } = openView();
  exploration.setHidden(relationClause.id, ['visit', 'treaty']);
  expect(await statement()).toBe(
    '1 tie in view rests on 1 document and 2 speakers. 1 document not re-read. Everybody is heard.',
  );
  expect(titles()).toEqual(['An envoy arrives example.org', 'No document named']);
});

test('“Only this” listens to one document alone, and to everybody when it is pressed again', async () => {
  const { exploration } = openView();
  await button('Only this: An envoy arrives').click();
  expect(exploration.view.voices).toEqual({ mode: 'only', keys: new Set(['document:old']) });
  expect(titles()).toEqual(['An envoy arrives example.org']);
  await expect.element(button('Only this: An envoy arrives')).toHaveAttribute('aria-pressed', 'true');
  await expect.element(button('Leave out: An envoy arrives')).not.toBeInTheDocument();
  await button('Only this: An envoy arrives').click();
  expect(exploration.view.voices).toBeUndefined();
});

test('a document that is left out can be heard again, and the focus goes to what undoes all', async () => {
  const { exploration, view } = openView();
  await button('Leave out: Alpha denies').click();
  expect(exploration.view.voices).toEqual({ mode: 'without', keys: new Set(['document:new']) });
  await expect.element(button('Hear everybody')).toBeVisible();
  await expect
    .poll(() => view.renderRoot instanceof ShadowRoot && plain(view.renderRoot.activeElement?.textContent ?? ''))
    .toBe('Hear everybody');
  await page.getByText('1 document not listened to now').click();
  await button('Hear: Alpha denies').click();
  expect(exploration.view.voices).toBeUndefined();
  expect(titles()).toContain('Alpha denies');
});

test('speakers stand under their groups with the ties in view, and can be left out and heard again', async () => {
  const { exploration } = openView();
  const speakers = page.getByRole('region', { name: 'Speakers' });
  const rows = () =>
    speakers
      .getByRole('listitem')
      .elements()
      .map(item => plain(item.querySelector('.name')!.textContent));
  await expect.element(speakers).toBeVisible();
  expect(rows()).toEqual(['Alpha', 'Beta', 'Agency', 'Gazette', '“officials”']);
  await speakers.getByText('Agency').hover();
  await button('Leave out: Agency').click();
  expect(exploration.view.voices).toEqual({ mode: 'without', keys: new Set(['actor:agency']) });
  expect(await statement()).toContain('Without Agency');
  await button('Hear: Agency').click();
  expect(exploration.view.voices).toBeUndefined();
});

test('“Only this” listens to one speaker alone, and “Hear everybody” ends it', async () => {
  const { exploration } = openView();
  await page.getByRole('region', { name: 'Speakers' }).getByText('Gazette').hover();
  await button('Only this: Gazette').click();
  expect(exploration.view.voices).toEqual({ mode: 'only', keys: new Set(['outlet:Gazette']) });
  expect(await statement()).toContain('Only Gazette');
  await button('Hear everybody').click();
  expect(exploration.view.voices).toBeUndefined();
});

test('when no tie is in view it says so and shows the way back', async () => {
  const { exploration } = openView();
  exploration.setHidden(relationClause.id, ['visit', 'arms-supply', 'treaty']);
  await expect
    .element(page.getByRole('heading', { name: 'No tie in view, so no source stands behind it.' }))
    .toBeVisible();
  await button('Show all').click();
  expect(exploration.filtered?.ties.size).toBe(3);
});

test('of many ties the first few are listed, and more at the press of a button', async () => {
  openView(article);
  const main = source(article.documents![0]!.title);
  await expect.element(main).toBeVisible();
  const listed = () => main.getByRole('listitem').elements().length;
  expect(listed()).toBe(5);
  await main.getByRole('button', { name: /^Show \d+ more ties$/ }).click();
  await expect.poll(listed).toBe(article.ties.length);
});

test('without an open dataset nothing is shown', async () => {
  const paper = onPaper(html`<entente-sources></entente-sources>`);
  const view = paper.querySelector('entente-sources')!;
  await view.updateComplete;
  expect(view.renderRoot.querySelector('.page')).toBeNull();
});

test('on a phone documents come first, and speakers at the press of a button', async () => {
  await page.viewport(390, 844);
  openView(article);
  await expect.element(button('Only this: TASS')).not.toBeInTheDocument();
  await page.getByRole('button', { name: /^Speakers \(\d+\)$/ }).click();
  await expect.element(page.getByRole('region', { name: 'Speakers' }).getByText('TASS')).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});

test('every button and link can be reached by the Tab key', async () => {
  const { view } = openView();
  await expect.element(button('Only this: An envoy arrives')).toBeVisible();
  const inside = [...view.renderRoot.querySelectorAll<HTMLElement>('button, a, summary')].filter(item =>
    item.checkVisibility(),
  );
  const reached = new Set<Element>();
  for (let presses = 0; presses < inside.length + 2; presses += 1) {
    await userEvent.keyboard('{Tab}');
    const at = view.renderRoot instanceof ShadowRoot ? view.renderRoot.activeElement : null;
    if (at) reached.add(at);
  }
  expect(reached.size).toBe(inside.length);
});

test.each(['light', 'dark'] as const)('has no faults that axe-core knows, on %s paper', async theme => {
  const { paper, exploration } = openView(article, theme);
  exploration.setVoices({ mode: 'without', keys: new Set(['actor:kcna']) });
  await expect.element(button('Hear everybody')).toBeVisible();
  expect(await accessibilityFaults(paper)).toEqual([]);
});
