import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type AppHarness, openApp, showOn } from '../support/app-harness.js';
import { accessibilityFaults } from '../support/on-paper.js';
import { SearchHarness } from '../support/search-harness.js';

// A journey takes its time, and more on a busy machine; how fast the page is, the benchmark says.
vi.setConfig({ testTimeout: 60_000 });

const view = (app: AppHarness) => app.network.exploration.view;
const middle = (app: AppHarness) => ({
  x: app.canvas.stage.cytoscape.width() / 2,
  y: app.canvas.stage.cytoscape.height() / 2,
});

async function openSearch(fragment = '') {
  const app = await openApp({ fragment });
  const search = new SearchHarness(app);
  await search.ready();
  return { app, search };
}

describe('search', () => {
  test('is entered by the slash, walked by arrows, and Enter selects the actor and centres it', async () => {
    const { app, search } = await openSearch();
    await search.press('/');
    await expect.poll(() => search.hasFocus).toBe(true);
    await search.type('Шойгу');
    expect(search.options[0]).toMatch(/^Sergei Shoigu/);
    await search.press('{ArrowDown}{ArrowUp}{Enter}');
    await expect.poll(() => view(app).selection).toEqual({ kind: 'actor', id: 'shoigu' });
    const actor = app.canvas.picture.actors.find(({ id }) => id === 'shoigu')!;
    const at = app.canvas.stage.toScreen(actor.centre);
    expect(Math.hypot(at.x - middle(app).x, at.y - middle(app).y)).toBeLessThan(60);
    expect(page.getByRole('listbox').query()).toBeNull();
  });

  test('finds ties by their parts and opens their card', async () => {
    const { app, search } = await openSearch();
    await search.field.click();
    await search.type('north korea arms');
    await search.option(/supplied/).click();
    await expect.poll(() => view(app).selection.kind).toBe('tie');
    await expect.element(app.details).toBeVisible();
  });

  test('keeps to a relation, a year or a speaker, which undo takes back', async () => {
    const { app, search } = await openSearch();
    const all = app.shownTies.length;
    await search.field.click();
    await search.type('treaty');
    await search.option(/^Treaty.*show only these/).click();
    await expect.poll(() => app.shownTies.length).toBe(1);
    app.network.exploration.undo();
    await expect.poll(() => app.shownTies.length).toBe(all);
  });

  test('keeps to what happened at a place, which a chip and the link say, and undo takes back', async () => {
    const { app, search } = await openSearch();
    const all = app.shownTies.length;
    await search.field.click();
    await search.type('pyongyang');
    await search.option(/^Pyongyang.*show only these/).click();
    await expect.poll(() => app.shownTies.length).toBeLessThan(all);
    const network = app.network.exploration.network!;
    expect(app.shownTies.every(id => network.ties.get(id)!.record.place === 'pyongyang')).toBe(true);
    expect(location.hash).toContain('place=pyongyang');
    await expect.element(app.button('End: Only this place: Pyongyang')).toBeVisible();
    expect(app.network.exploration.undo()).toBe(true);
    await expect.poll(() => app.shownTies.length).toBe(all);
  });

  test('offers an actor inside a folded state, and opens just that state', async () => {
    const { app, search } = await openSearch('fold=prk,rus');
    await search.field.click();
    await search.type('shoigu');
    expect(search.options[0]).toMatch(/inside Russia, which is folded · Show anyway/);
    await search.press('{Enter}');
    await expect.poll(() => [...view(app).folded]).toEqual(['prk']);
    expect(view(app).selection).toEqual({ kind: 'actor', id: 'shoigu' });
  });

  test('offers a tie that a filter hides, and shows just its relation', async () => {
    const { app, search } = await openSearch('hide.relation=arms-supply,treaty');
    await search.field.click();
    await search.type('north korea arms');
    expect(search.options.find(text => /supplied/.test(text))).toMatch(/hidden by a filter · Show anyway/);
    await search.option(/supplied/).click();
    await expect.poll(() => app.network.hiddenTypes).toEqual(['treaty']);
  });

  test('says when nothing is found, and Escape closes', async () => {
    const { search } = await openSearch();
    await search.field.click();
    await search.type('qwertyuiop');
    await expect.element(page.getByText('Nothing found for “qwertyuiop”').first()).toBeVisible();
    await search.press('{Escape}');
    await expect
      .poll(
        () =>
          page
            .getByText(/^Nothing found/)
            .query()
            ?.checkVisibility() ?? false,
      )
      .toBe(false);
  });

  test('opens from a button on a phone', async () => {
    await showOn('phone');
    const { app, search } = await openSearch();
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect.poll(() => search.hasFocus).toBe(true);
    await search.type('kim');
    await search.option(/^Kim Jong Un/).click();
    await expect.poll(() => view(app).selection).toEqual({ kind: 'actor', id: 'kim-jong-un' });
    await expect.element(app.details).toBeVisible();
  });
});

describe('focus', () => {
  test('keeps to the surroundings of an actor, says so, and ends', async () => {
    const app = await openApp({ fragment: 'select=actor:putin' });
    const all = app.shownTies.length;
    await app.press('Focus');
    await expect.poll(() => app.status).toMatch(/Around Vladimir Putin: 1 step/);
    const one = app.shownTies.length;
    expect(one).toBeLessThan(all);
    await app.press('One step more');
    await expect.poll(() => app.shownTies.length).toBeGreaterThan(one);
    expect(location.hash).toMatch(/focus=around:2:putin/);
    await app.press('End: Around Vladimir Putin: 2 steps');
    await expect.poll(() => app.shownTies.length).toBe(all);
  });

  test('keeps to what is between actors chosen with Shift', async () => {
    const app = await openApp();
    const shift = async (actor: string) => {
      await userEvent.keyboard('{Shift>}');
      await app.canvas.clickActor(actor);
      await userEvent.keyboard('{/Shift}');
    };
    await shift('shoigu');
    await expect.element(page.getByText('Chosen: Sergei Shoigu')).toBeVisible();
    await shift('kim-jong-un');
    await expect.poll(() => app.status).toMatch(/Only between Sergei Shoigu, Kim Jong Un/);
    const { ties } = app.network.exploration.network!;
    for (const id of app.shownTies) {
      const { source, target } = ties.get(id)!;
      expect([source, target].sort()).toEqual(['kim-jong-un', 'shoigu']);
    }
    expect(app.shownTies.length).toBeGreaterThan(0);
    expect(await (await app.network.exportAs('json', { scope: 'shown' })).text()).toContain(
      'Only between Sergei Shoigu, Kim Jong Un',
    );
  });

  test('comes and goes by keyboard', async () => {
    const app = await openApp();
    const all = app.shownTies.length;
    await app.canvas.locator.click({ position: { x: 5, y: 200 } });
    await userEvent.keyboard('{ArrowDown}f');
    await expect.poll(() => view(app).focus?.mode).toBe('around');
    await userEvent.keyboard('fff');
    await expect.poll(() => view(app).focus).toBeUndefined();
    expect(app.shownTies.length).toBe(all);
  });
});

describe('a connection', () => {
  test.each(['desktop', 'phone'] as const)('is told as sentences and shown on the network, on a %s', async screen => {
    await showOn(screen);
    const app = await openApp();
    await app.press('Connection');
    await page.getByRole('combobox', { name: 'From actor' }).fill('Kim Jong Un');
    await page.getByRole('combobox', { name: 'To actor' }).fill('Ukrainian forces');
    await expect.element(page.getByText('1 way of 4 steps')).toBeVisible();
    await expect
      .element(page.getByText(/Sergei Shoigu visited North Korea, both sides say/).first())
      .toBeInTheDocument();
    await expect.poll(() => app.network.graph?.pointedTies).toBeDefined();
    await app.details.getByRole('checkbox', { name: 'Conflict', exact: true }).click();
    await expect.element(page.getByText('No connection recorded in what is in view')).toBeVisible();
    await app.press('Close');
    await expect.poll(() => app.network.graph?.pointedTies).toBeUndefined();
  });

  test('waits behind a card that is opened in it, and comes back as it was', async () => {
    const app = await openApp();
    await app.press('Connection');
    await page.getByRole('combobox', { name: 'From actor' }).fill('Kim Jong Un');
    await page.getByRole('combobox', { name: 'To actor' }).fill('Ukrainian forces');
    await app.details
      .getByRole('button', { name: /Sergei Shoigu visited North Korea, both sides say/ })
      .first()
      .click();
    await expect.element(app.details.getByRole('heading', { name: /Sergei Shoigu visited/ })).toBeVisible();
    expect(app.network.graph?.pointedTies).toBeDefined();
    await expect.poll(() => app.button('Back to the connection').element().matches(':focus')).toBe(true);
    await app.press('Back to the connection');
    await expect.element(page.getByText('1 way of 4 steps')).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: 'To actor' })).toHaveValue('Ukrainian forces');
    expect(app.button('Back to the connection').query()).toBeNull();
  });
});

describe('simplifying', () => {
  test('leaves out weak pairs and weak standing, and takes it back', async () => {
    const app = await openApp();
    const all = app.shownTies.length;
    await app.press('Simplify');
    await page.getByRole('spinbutton', { name: /Least ties of a pair/ }).fill('2');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => app.status).toMatch(/Only pairs with at least 2 ties/);
    await page.getByRole('combobox', { name: /Least standing/ }).selectOptions('One side says, or better');
    await expect.poll(() => app.network.hiddenStandings).toContain('reported');
    expect(app.shownTies.length).toBeLessThan(all);
    await app.press('Undo all of these');
    await expect.poll(() => app.shownTies.length).toBe(all);
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('group', { name: 'Simplify' }).query()).toBeNull();
  });
});

describe('measures', () => {
  test.each(['desktop', 'phone'] as const)('count what is in view and follow the filter, on a %s', async screen => {
    await showOn(screen);
    const app = await openApp();
    await app.press('Measures');
    await expect.element(page.getByText(/Measured: 17 of 18 ties in view/)).toBeVisible();
    await page.getByRole('button', { name: 'Russia – Ukraine' }).click();
    await expect.poll(() => view(app).selection.kind).toBe('pair');
    await expect.element(page.getByRole('heading', { name: 'Triangles' })).toBeInTheDocument();
    app.network.hiddenTypes = ['armed-conflict'];
    await expect.element(page.getByText(/Measured: 13 of 14 ties in view/)).toBeVisible();
  });
});

describe('a relation over time', () => {
  test('is drawn in the dossier with its numbers as a table', async () => {
    await openApp({ fragment: 'select=pair:rus:prk' });
    await expect.element(page.getByRole('img', { name: /of cooperation, .* of conflict/ })).toBeVisible();
    await page.getByText('As a table').click();
    await expect.element(page.getByRole('columnheader', { name: 'Cooperation' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Show' }).selectOptions('Goldstein sum');
    await expect.element(page.getByRole('columnheader', { name: 'n', exact: true })).toBeVisible();
  });
});

describe.each(['light', 'dark'] as const)('on %s paper axe-core has nothing against', theme => {
  test.each<readonly [string, string, (app: AppHarness) => Promise<unknown>]>([
    [
      'the list of what was found',
      'fold=rus',
      async app => {
        const search = new SearchHarness(app);
        await search.ready();
        await search.field.click();
        await search.type('russia');
      },
    ],
    ['a focus in force', 'focus=around:1:putin&select=actor:putin', async () => undefined],
    [
      'a connection',
      '',
      async app => {
        await app.press('Connection');
        await page.getByRole('combobox', { name: 'From actor' }).fill('Kim Jong Un');
        await page.getByRole('combobox', { name: 'To actor' }).fill('Ukrainian forces');
        await expect.element(page.getByText('1 way of 4 steps')).toBeVisible();
      },
    ],
    ['simplifying', '', app => app.press('Simplify')],
    [
      'measures',
      '',
      async app => {
        await app.press('Measures');
        await expect.element(page.getByText(/Measured/)).toBeVisible();
      },
    ],
    ['a relation over time', 'select=pair:rus:prk', async () => undefined],
  ])('%s', async (_, fragment, enter) => {
    const app = await openApp({ fragment, theme });
    await enter(app);
    await app.network.updateComplete;
    expect(await accessibilityFaults(app.element)).toEqual([]);
  });
});
