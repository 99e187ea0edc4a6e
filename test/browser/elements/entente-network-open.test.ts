import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { article, articleUrl, everyTie } from '../support/article.js';
import { mountNetwork } from '../support/network-harness.js';

const small: Dataset = {
  format: 'entente',
  version: 1,
  title: 'A visit in 1903',
  actors: [
    { id: 'fra', label: 'France', type: 'state' },
    { id: 'gbr', label: 'United Kingdom', type: 'state' },
  ],
  ties: [{ id: 'v1', source: 'fra', target: 'gbr', type: 'visit/official', start: '1903-07-06' }],
};

test('with an address in "src" it opens and tells once that it is ready', async () => {
  const network = mountNetwork({ src: articleUrl });
  await network.drawn();
  expect(network.element.dataset).toEqual(article);
  expect(network.element.visible.ties).toEqual(everyTie);
  expect(network.heard).toEqual(['entente-ready']);
});

test('without anything it waits, and shows nothing that is not there', async () => {
  const network = mountNetwork();
  await network.element.updateComplete;
  expect(network.element.dataset).toBeUndefined();
  expect(network.element.visible).toEqual({ actors: [], ties: [] });
  expect(page.elementLocator(network.element).getByRole('checkbox').elements()).toEqual([]);
  expect(network.heard).toEqual([]);
});

describe('"open" takes', () => {
  test.each<[string, () => string | URL | Blob | Dataset]>([
    ['an address as text', () => articleUrl],
    ['an address as URL', () => new URL(articleUrl, document.baseURI)],
    ['a blob', () => new Blob([JSON.stringify(article)], { type: 'application/json' })],
    ['a file', () => new File([JSON.stringify(article)], 'article.json')],
    ['a dataset', () => article],
  ])('%s', async (_what, source) => {
    const network = mountNetwork();
    const report = await network.element.open(source());
    await network.drawn();
    expect(report).toMatchObject({ outcome: 'loaded', kept: { ties: everyTie.length }, problems: [] });
    expect(network.element.dataset).toEqual(article);
    expect(network.status).toBe(`${everyTie.length} of ${everyTie.length} ties shown`);
  });
});

test('a second dataset takes the place of the first, and readiness is that of the second', async () => {
  const network = mountNetwork();
  await network.element.open(article);
  await network.drawn();
  network.element.hiddenTypes = ['visit'];
  await network.element.open(small);
  await network.element.whenReady();
  expect(network.element.visible).toEqual({ actors: ['fra', 'gbr'], ties: ['v1'] });
  expect(network.element.hiddenTypes).toEqual([]);
  expect(network.heard).toEqual(['entente-ready', 'entente-ready']);
});

test('of two that are opened at once the later one is shown', async () => {
  const network = mountNetwork();
  const first = network.element.open(articleUrl);
  const second = network.element.open(small);
  await Promise.all([first, second]);
  await network.element.whenReady();
  expect(network.element.dataset.title).toBe('A visit in 1903');
});

describe('what cannot be opened', () => {
  test('is reported, told by an event with its problems, and leaves what was open', async () => {
    const network = mountNetwork();
    await network.element.open(article);
    await network.drawn();
    const report = await network.element.open(new Blob(['{"format": "entente"']), 'broken.json');
    expect(report.outcome).toBe('rejected');
    const event = network.events.at(-1);
    expect(event).toMatchObject({ type: 'entente-error', source: 'broken.json', problems: report.problems });
    expect(network.element.dataset).toEqual(article);
    await network.element.whenReady();
    await expect.element(page.getByRole('alert')).toHaveTextContent('“broken.json” could not be opened');
  });

  test('rejects the readiness that was waited for, with the reason', async () => {
    const network = mountNetwork();
    const ready = network.element.whenReady();
    const report = await network.element.open(new Blob(['[1, 2']), 'broken.json');
    await expect(ready).rejects.toThrow(report.problems[0]?.message);
  });

  test('is an address of another site: nothing is asked for there', async () => {
    const network = mountNetwork();
    const report = await network.element.open('https://example.org/data.json');
    expect(report).toMatchObject({ outcome: 'rejected', problems: [{ code: 'not-fetched' }] });
    expect(report.problems[0]?.message).toContain('example.org');
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('example.org'))).toEqual([]);
  });

  test('is an address where there is nothing', async () => {
    const network = mountNetwork();
    const report = await network.element.open('./no-such-dataset.json');
    expect(report.outcome).toBe('rejected');
    expect(network.heard).toEqual(['entente-error']);
  });
});
