import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import listText from '../../fixtures/bad/json-array-at-top.json?raw';
import emptyText from '../../fixtures/bad/json-empty-file.json?raw';
import newerText from '../../fixtures/bad/json-newer-version.json?raw';
import partialText from '../../fixtures/bad/json-tie-to-missing-actor.json?raw';
import commaText from '../../fixtures/bad/json-trailing-comma.json?raw';
import truncatedText from '../../fixtures/bad/json-truncated.json?raw';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { article, everyTie, tiesOfType } from '../support/article.js';

const fileOf = (text: string, name: string): File => new File([text], name, { type: 'application/json' });

const smallDataset = {
  format: 'entente',
  version: 1,
  title: 'Two states and a visit',
  actors: [
    { id: 'fra', label: 'France', type: 'state' },
    { id: 'gbr', label: 'United Kingdom', type: 'state' },
  ],
  ties: [{ id: 'v1', source: 'fra', target: 'gbr', type: 'visit/official', start: '1903-07-06' }],
};

/** The notice that a file could not be opened. */
const failure = (): Locator => page.getByRole('alert');

async function dropAndFail(text: string, name: string): Promise<AppHarness> {
  const app = await openApp();
  await app.legend.toggle('Treaty');
  app.drop(fileOf(text, name));
  await expect.element(failure()).toBeVisible();
  return app;
}

describe('a file that is dropped on the page', () => {
  test('opens in place of what was open, with a view of its own', async () => {
    const app = await openApp();
    await app.legend.toggle('Visit');
    app.drop(fileOf(JSON.stringify(smallDataset), 'small.json'));
    await expect.poll(() => app.status).toBe('1 of 1 ties shown');
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Two states and a visit');
    expect(app.shownTies).toEqual(['v1']);
    expect(location.hash).toBe('');
  });

  test('that we saved ourselves opens as it was saved', async () => {
    const app = await openApp();
    const saved = await app.network.exportAs('json', { scope: 'everything' });
    app.drop(new File([saved], 'saved.json'));
    await expect.poll(() => app.network.exploration.state.loading).toBeUndefined();
    expect(app.network.dataset).toEqual(article);
    expect(app.shownTies).toEqual(everyTie);
    const again = await app.network.exportAs('json', { scope: 'everything' });
    expect(await again.text()).toBe(await saved.text());
  });

  test('that we saved under a filter holds what was shown', async () => {
    const app = await openApp();
    await app.legend.only('Visit');
    const saved = await app.network.exportAs('json');
    app.drop(new File([saved], 'visits.json'));
    await expect
      .poll(() => app.status)
      .toBe(`${tiesOfType('visit').length} of ${tiesOfType('visit').length} ties shown`);
  });

  test('after another one wins, however long the first takes', async () => {
    const app = await openApp();
    app.drop(fileOf(truncatedText, 'first.json'));
    app.drop(fileOf(JSON.stringify(smallDataset), 'second.json'));
    await expect.poll(() => app.shownTies).toEqual(['v1']);
    await expect.element(failure()).not.toBeInTheDocument();
  });
});

describe.each([
  { name: 'trailing-comma.json', text: commaText, says: /line 33, column 19/, why: 'has a comma too many' },
  { name: 'truncated.json', text: truncatedText, says: /line \d+/, why: 'ends early' },
  { name: 'empty.json', text: emptyText, says: /empty/i, why: 'is empty' },
  { name: 'list.json', text: listText, says: /actors/, why: 'is no dataset' },
  { name: 'newer.json', text: newerText, says: /999/, why: 'is of a later version' },
])('a file that $why', ({ name, text, says }) => {
  test('is named with the place and with what to do, and what was open stays as it was', async () => {
    const app = await dropAndFail(text, name);
    await expect.element(failure().getByRole('heading')).toHaveTextContent(`“${name}” could not be opened`);
    const [problem] = failure().getByRole('listitem').elements();
    expect(problem?.textContent).toMatch(says);
    const hint = problem?.querySelector('.aside')?.textContent?.trim() ?? '';
    expect(hint.length).toBeGreaterThan(20);
    await expect.element(failure()).toHaveTextContent(`“${article.title}” is still open, as it was.`);
    expect(app.network.dataset.id).toBe(article.id);
    expect(app.shownTies).toEqual(everyTie.filter(id => id !== 't-treaty-2024'));
  });
});

test('"Keep working" puts the notice away, and the work goes on where it was', async () => {
  const app = await dropAndFail(truncatedText, 'truncated.json');
  await app.press('Keep working');
  await expect.element(failure()).not.toBeInTheDocument();
  await app.legend.toggle('Treaty');
  expect(app.shownTies).toEqual(everyTie);
});

test('the notice of a failure has the focus, so that it is read out and its buttons are next', async () => {
  await dropAndFail(truncatedText, 'truncated.json');
  expect(failure().element().matches(':focus')).toBe(true);
});

describe('a file that can be read only in part', () => {
  const report = (): Locator => page.getByRole('dialog', { name: /can be opened only in part/ });

  async function dropPartial(): Promise<AppHarness> {
    const app = await openApp();
    await app.legend.toggle('Visit');
    app.drop(fileOf(partialText, 'partial.json'));
    await expect.element(report()).toBeVisible();
    return app;
  }

  test('asks first, and says what is kept and what is left out', async () => {
    const app = await dropPartial();
    await expect.element(report()).toHaveTextContent('“partial.json”');
    // The one tie that is left has no evidence: a thing for its authors, not for the reader.
    await expect.element(report()).toHaveTextContent('1 more thing that its authors should mend');
    await expect.element(report()).toHaveTextContent('3 of 3 actors and 1 of 2 ties can be read.');
    await expect.element(report().getByRole('listitem')).toHaveTextContent(/t2.*PRK|PRK.*t2/);
    expect(app.network.dataset.id).toBe(article.id);
  });

  test('changes nothing when it is cancelled', async () => {
    const app = await dropPartial();
    const before = { ties: app.shownTies, standing: app.canvas.standing(), address: location.hash };
    await report().getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect.element(report()).not.toBeInTheDocument();
    expect({ ties: app.shownTies, standing: app.canvas.standing(), address: location.hash }).toEqual(before);
  });

  test('opens the rest when the reader says so', async () => {
    const app = await dropPartial();
    await report().getByRole('button', { name: 'Open the rest', exact: true }).click();
    await expect.poll(() => app.status).toBe('1 of 1 ties shown');
    expect(app.shownTies).toEqual(['t1']);
  });
});
