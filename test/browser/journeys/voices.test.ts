import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type AppHarness, closeApps, openApp } from '../support/app-harness.js';
import { everyTie } from '../support/article.js';
import { articleNetwork, CHRONICLE, chronicleNetwork } from '../support/chronicle.js';
import { fact } from '../support/fact.js';
import { go } from '../support/journey.js';
import { toldBy } from '../support/told-by.js';

// A journey takes its time, and more on a busy machine; how fast the page is, the benchmark says.
vi.setConfig({ testTimeout: 60_000 });

/** The line above the speakers that says who is heard. */
const statement = (app: AppHarness): string =>
  app.legend
    .group('According to')
    .getByText(/heard$|^Only |^Without /)
    .element()
    .textContent?.trim() ?? '';

/** Shown ties of a standing, by the legend. */
function shown(app: AppHarness, standing: string): number {
  const row = app.legend.row(standing).query();
  return row ? Number(app.legend.count(standing).split(' ')[0]) : 0;
}

function expectLevels(app: AppHarness, levels: Readonly<Record<string, number>>): void {
  const rows = {
    'confirmed-both': 'Both sides say',
    'confirmed-one': 'One side says',
    reported: 'Only reported',
    alleged: 'Alleged',
  };
  for (const [level, name] of Object.entries(rows))
    expect([name, shown(app, name)]).toEqual([name, levels[level] ?? 0]);
}

describe('without all South Korean voices', () => {
  test('the article loses nothing: its own words stand for what it also has from Seoul', async () => {
    const app = await openApp();
    await app.legend.toggle('South Korea');
    expect(app.shownTies).toEqual(everyTie);
    expectLevels(app, toldBy(articleNetwork, 'without', 'kor').levels);
    expect(app.legend.count('South Korea')).toBe('0 of 2 shown');
  });

  test('the long history loses exactly the ties that Seoul alone tells, and one is weaker', async () => {
    const { gone, changed, left, levels } = toldBy(chronicleNetwork, 'without', 'kor');
    expect(gone).toEqual([
      't-denounce-arms-kor',
      't-protest-kor-2024-06',
      't-demand-kor-2024-10',
      't-sanction-kor-prk',
    ]);
    expect(changed).toEqual(['t-msmt-member-kor: confirmed-one > reported']);
    const app = await openApp({ dataset: CHRONICLE });
    await app.legend.toggle('South Korea');
    expect(app.shownTies).toEqual(left);
    expectLevels(app, levels);
    expect(statement(app)).toBe('Without South Korea');
    expect(app.status).toContain('135 of 139 ties shown');
  });

  test('the card of the weaker tie says so, and whose words are not listened to', async () => {
    const app = await openApp({ dataset: CHRONICLE, fragment: 'select=tie:t-msmt-member-kor' });
    expect(fact(app, 'Standing')).toBe('confirmed by one side');
    await app.legend.toggle('South Korea');
    expect(fact(app, 'Standing')).toBe('only reported');
    expect(app.detailsText).toContain('not listened to now');
  });
});

describe('other voices left out', () => {
  test('without the unnamed the arms supply of the article goes, and nothing else', async () => {
    const app = await openApp();
    await app.legend.toggle('Unnamed');
    expect(everyTie.filter(id => !app.shownTies.includes(id))).toEqual(['t-arms']);
  });

  test('without Russia what only Russia tells goes, and what both told is told by one side', async () => {
    const { gone, changed, left, levels } = toldBy(articleNetwork, 'without', 'rus');
    expect(gone).toContain('t-talks-pak');
    expect(changed).toContain('t-visit-2025-06: confirmed-both > confirmed-one');
    const app = await openApp();
    await app.legend.toggle('Russia');
    expect(app.shownTies).toEqual(left);
    expectLevels(app, levels);
  });

  test('nobody moves', async () => {
    const app = await openApp();
    const before = app.canvas.standing();
    await app.legend.toggle('Russia');
    await app.legend.toggle('Media');
    expect(app.canvas.standing()).toEqual(before);
  });

  test('a denial that is no longer heard leaves its flag on the tie', async () => {
    const app = await openApp({ dataset: CHRONICLE, fragment: 'select=tie:t-arms-prk-rus' });
    expect(fact(app, 'Standing')).toBe('alleged by an opponent, disputed');
    await app.legend.toggle('North Korea');
    expect(fact(app, 'Standing')).toBe('alleged by an opponent, disputed');
    await expect.element(app.details.getByRole('heading', { name: 'Deny or withdraw' })).toBeVisible();
  });
});

describe('who is heard', () => {
  test('is said in one line from the start, and in the status line once somebody is left out', async () => {
    const app = await openApp();
    expect(statement(app)).toBe('Everybody is heard');
    await app.legend.toggle('Russia');
    await app.legend.toggle('Unnamed');
    expect(statement(app)).toBe('Without Russia, Unnamed');
    expect(app.status).toMatch(/ · Without Russia, Unnamed$/);
    await page.getByRole('tab', { name: 'Sources' }).click();
    await expect.element(page.getByText('Without Russia, Unnamed.', { exact: true })).toBeVisible();
  });

  test('can be one group alone', async () => {
    const app = await openApp({ dataset: CHRONICLE });
    await app.legend.only('South Korea');
    expect(app.shownTies).toEqual(toldBy(chronicleNetwork, 'only', 'kor').left);
    expect(app.shownTies).toContain('t-arms-prk-rus');
    expect(app.shownTies).not.toContain('t-visit-putin-2000');
    expect(statement(app)).toBe('Only South Korea');
  });

  test('can be all but one speaker of a state, which is then switched half', async () => {
    const app = await openApp();
    await app.legend.toggleKinds('Russia');
    await app.legend.toggle('TASS');
    expect(statement(app)).toBe('Without TASS');
    await expect.element(app.legend.row('Russia')).toBePartiallyChecked();
  });

  test('can be nobody, and "Show all" hears everybody again', async () => {
    const app = await openApp();
    await app.legend.none('According to');
    expect(app.shownTies).toEqual([]);
    expect(statement(app)).toBe('Nobody is heard');
    await app.press('Show all');
    expect(app.shownTies).toEqual(everyTie);
    expect(statement(app)).toBe('Everybody is heard');
  });

  test('is in the link, and "back" undoes it', async () => {
    const app = await openApp();
    await app.legend.toggle('Russia');
    const left = app.shownTies;
    const link = location.hash.replace('#', '');
    await go(-1);
    expect(app.shownTies).toEqual(everyTie);
    closeApps();
    const again = await openApp({ fragment: link });
    expect(again.shownTies).toEqual(left);
    expect(statement(again)).toBe('Without Russia');
  });
});
