import { describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import listText from '../../fixtures/bad/json-array-at-top.json?raw';
import emptyText from '../../fixtures/bad/json-empty-file.json?raw';
import newerText from '../../fixtures/bad/json-newer-version.json?raw';
import partialText from '../../fixtures/bad/json-tie-to-missing-actor.json?raw';
import commaText from '../../fixtures/bad/json-trailing-comma.json?raw';
import truncatedText from '../../fixtures/bad/json-truncated.json?raw';
import { frames, openApp } from '../support/app-harness.js';
import { article, everyTie, tiesOfType } from '../support/article.js';
import { OpeningHarness } from '../support/opening-harness.js';

const fileOf = (text: string, name: string): File => new File([text], name, { type: 'application/json' });

const smallDataset = {
  format: 'entente',
  version: 1,
  title: 'Two states and a visit',
  actors: [
    { id: 'fra', label: 'France', type: 'state' },
    { id: 'gbr', label: 'United Kingdom', type: 'state' },
  ],
  ties: [
    {
      id: 'v1',
      source: 'fra',
      target: 'gbr',
      type: 'visit/official',
      start: '1903-07-06',
      evidence: [{ id: 'e1', stance: 'asserts', chain: [{ unnamed: 'a reader' }] }],
    },
  ],
};
const small = (): File => fileOf(JSON.stringify(smallDataset), 'small.json');

async function openPage(): Promise<OpeningHarness> {
  return new OpeningHarness(await openApp());
}

const title = (): Locator => page.getByRole('heading', { level: 1 });

describe('a file that is dropped on the page', () => {
  test('is told of first, then opens in place of what was open, with a view of its own', async () => {
    const opening = await openPage();
    const { app } = opening;
    await app.legend.toggle('Visit');
    await opening.drop(small());
    expect(opening.text).toContain('“small.json” can be opened');
    expect(opening.text).toContain('Read as Entente JSON');
    expect(opening.counts('Actors')).toEqual([2, 2, 0, 0]);
    expect(opening.counts('Ties')).toEqual([1, 1, 0, 0]);
    expect(app.network.dataset.id).toBe(article.id);
    await opening.open();
    await expect.poll(() => app.status).toBe('1 of 1 ties shown');
    await expect.element(title()).toHaveTextContent('Two states and a visit');
    expect(app.shownTies).toEqual(['v1']);
    expect(location.hash).toBe('');
  });

  test('that we saved ourselves opens as it was saved', async () => {
    const opening = await openPage();
    const { app } = opening;
    const saved = await app.network.exportAs('json', { scope: 'everything' });
    await opening.dropAndOpen(new File([saved], 'saved.json'));
    expect(app.network.dataset).toEqual(article);
    expect(app.shownTies).toEqual(everyTie);
    const again = await app.network.exportAs('json', { scope: 'everything' });
    expect(await again.text()).toBe(await saved.text());
  });

  test('that we saved under a filter holds what was shown', async () => {
    const opening = await openPage();
    const { app } = opening;
    await app.legend.only('Visit');
    const saved = await app.network.exportAs('json');
    await opening.dropAndOpen(new File([saved], 'visits.json'));
    const visits = tiesOfType('visit').length;
    await expect.poll(() => app.status).toBe(`${visits} of ${visits} ties shown`);
  });

  test('after another one wins, however long the first takes', async () => {
    const opening = await openPage();
    opening.app.drop(fileOf(truncatedText, 'first.json'));
    opening.app.drop(small());
    await expect.element(opening.dialog('“small.json” can be opened')).toBeVisible();
    await opening.open();
    await expect.poll(() => opening.app.shownTies).toEqual(['v1']);
  });

  test('while the report of another stands takes its place', async () => {
    const opening = await openPage();
    await opening.drop(fileOf(truncatedText, 'first.json'));
    opening.app.drop(small());
    await expect.element(opening.dialog('“small.json” can be opened')).toBeVisible();
    expect(page.getByRole('dialog').elements()).toHaveLength(1);
  });
});

describe('after a file was opened', () => {
  async function openSmall(): Promise<OpeningHarness> {
    const opening = await openPage();
    await opening.app.legend.toggle('Visit');
    await opening.dropAndOpen(small());
    await expect.poll(() => opening.notice).toBe('Opened “small.json”');
    return opening;
  }

  const before = { ties: everyTie.filter(id => !tiesOfType('visit').includes(id)), hash: '#hide.relation=visit' };
  const now = ({ app }: OpeningHarness) => ({ ties: app.shownTies, hash: location.hash });

  test('"Undo" brings back what was open, with its view and its address', async () => {
    const opening = await openSmall();
    await opening.app.press('Undo');
    await expect.element(title()).toHaveTextContent(article.title!);
    expect(now(opening)).toEqual(before);
    expect(document.title).toContain(article.title!);
    expect(opening.notice).toBeUndefined();
  });

  test('Ctrl+Z does the same, once', async () => {
    const opening = await openSmall();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => now(opening)).toEqual(before);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(now(opening)).toEqual(before);
  });

  test('what was filtered since does not come along', async () => {
    const opening = await openSmall();
    await opening.app.legend.toggle('Visit');
    expect(location.hash).toBe('#hide.relation=visit');
    await opening.app.press('Undo');
    expect(now(opening)).toEqual(before);
    await opening.app.legend.toggle('Visit');
    expect(opening.app.shownTies).toEqual(everyTie);
  });

  test('the notice can be put away; then nothing is undone', async () => {
    const opening = await openSmall();
    await opening.app.press('Put this notice away');
    await userEvent.keyboard('{Control>}z{/Control}');
    await frames(2);
    expect(opening.app.shownTies).toEqual(['v1']);
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
    const opening = await openPage();
    await opening.app.legend.toggle('Treaty');
    const report = await opening.drop(fileOf(text, name));
    await expect.element(report.getByRole('heading', { level: 2 })).toHaveTextContent(`“${name}” could not be opened`);
    const [kind] = report.getByRole('group').elements();
    expect(kind?.textContent).toMatch(says);
    expect(kind?.querySelector('.hint')?.textContent?.trim().length).toBeGreaterThan(10);
    await expect.element(report).toHaveTextContent(`“${article.title}” is still open, as it was.`);
    expect(report.getByRole('button', { name: /^Open/ }).elements()).toEqual([]);
    await opening.press('Close');
    await expect.element(report).not.toBeInTheDocument();
    expect(opening.app.network.dataset.id).toBe(article.id);
    expect(opening.app.shownTies).toEqual(everyTie.filter(id => id !== 't-treaty-2024'));
    expect(opening.notice).toBeUndefined();
    await opening.app.legend.toggle('Treaty');
    expect(opening.app.shownTies).toEqual(everyTie);
  });
});

describe('a file that can be read only in part', () => {
  async function dropPartial(): Promise<OpeningHarness> {
    const opening = await openPage();
    await opening.app.legend.toggle('Visit');
    await opening.drop(fileOf(partialText, 'partial.json'));
    return opening;
  }

  test('says what is kept and what is left out, and why', async () => {
    const opening = await dropPartial();
    expect(opening.text).toContain('“partial.json” can be opened only in part');
    expect(opening.counts('Actors')).toEqual([3, 3, 0, 0]);
    expect(opening.counts('Ties')).toEqual([2, 1, 0, 1]);
    // The one tie that is left has no evidence: a thing for its authors, not for the reader.
    expect(opening.text).toContain('1 more thing that its authors should mend');
    expect(opening.text).toMatch(/t2.*PRK|PRK.*t2/);
    expect(opening.app.network.dataset.id).toBe(article.id);
  });

  test('changes nothing when it is cancelled, by button or by Escape', async () => {
    const opening = await dropPartial();
    const { app } = opening;
    const seen = () => ({ ties: app.shownTies, standing: app.canvas.standing(), address: location.hash });
    const before = seen();
    await opening.press('Cancel');
    await expect.element(opening.dialog()).not.toBeInTheDocument();
    expect(seen()).toEqual(before);
    await opening.drop(fileOf(partialText, 'partial.json'));
    await userEvent.keyboard('{Escape}');
    await expect.element(opening.dialog()).not.toBeInTheDocument();
    expect(seen()).toEqual(before);
  });

  test('opens what could be read when the reader says so', async () => {
    const opening = await dropPartial();
    await opening.press('Open what could be read');
    await expect.poll(() => opening.app.status).toBe('1 of 1 ties shown');
    expect(opening.app.shownTies).toEqual(['t1']);
  });
});

describe('the report', () => {
  test('has the focus on its heading, and gives it back', async () => {
    const opening = await openPage();
    const button = opening.app.button('Open file').element() as HTMLElement;
    button.focus();
    const report = await opening.drop(small());
    await expect.poll(() => report.getByRole('heading', { level: 2 }).element().matches(':focus')).toBe(true);
    await opening.press('Cancel');
    await expect.poll(() => button.matches(':focus')).toBe(true);
  });

  test('can be read and agreed to by keyboard alone', async () => {
    const opening = await openPage();
    const report = await opening.drop(small());
    await expect.poll(() => report.getByRole('heading', { level: 2 }).element().matches(':focus')).toBe(true);
    for (let step = 0; step < 12; step += 1) {
      if (report.getByRole('button', { name: 'Open', exact: true }).element().matches(':focus')) break;
      await userEvent.keyboard('{Tab}');
    }
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => opening.app.shownTies).toEqual(['v1']);
  });
});
