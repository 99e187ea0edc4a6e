import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { everyTie, HEADLINES, tiesBut, tiesOfType } from '../support/article.js';

/** What the reader sees of a filter: the status line, and the ties that pass. */
function expectShown(app: AppHarness, ties: readonly string[]): void {
  expect(app.shownTies).toEqual(ties);
  expect(app.status).toBe(`${ties.length} of ${everyTie.length} ties shown`);
}

describe.each(HEADLINES)('switching $name off and on', ({ name, type }) => {
  const ofType = tiesOfType(type);
  const total = ofType.length;

  test('hides its ties, counts them as hidden, and brings them back', async () => {
    const app = await openApp();
    await app.legend.toggle(name);
    expectShown(app, tiesBut(ofType));
    expect(app.legend.count(name)).toBe(`0 of ${total} shown`);
    expect(app.legend.isOn(name)).toBe(false);

    await app.legend.toggle(name);
    expectShown(app, everyTie);
    expect(app.legend.count(name)).toBe(`${total} of ${total} shown`);
  });

  test('moves no actor, no frame and not the camera', async () => {
    const app = await openApp();
    const before = app.canvas.standing();
    await app.legend.toggle(name);
    expect(app.canvas.standing()).toEqual(before);
    await app.legend.toggle(name);
    expect(app.canvas.standing()).toEqual(before);
  });

  test('makes its lines unseen and deaf to the pointer, and leaves the others as they are', async () => {
    const app = await openApp();
    await app.legend.toggle(name);
    const lines = app.canvas.stage.cytoscape.edges().map(edge => ({
      tie: edge.id().slice('l:'.length),
      isOff: edge.style('events') === 'no',
    }));
    expect(
      lines
        .filter(line => line.isOff)
        .map(line => line.tie)
        .sort(),
    ).toEqual([...ofType].sort());
  });
});

test('"Only Visit" leaves the visits, and the switch of another relation adds it to them', async () => {
  const app = await openApp();
  await app.legend.only('Visit');
  expectShown(app, tiesOfType('visit'));
  expect(app.legend.rowsOn('Relations')).toEqual(['Visit']);

  await app.legend.toggle('Treaty');
  expectShown(
    app,
    everyTie.filter(id => [...tiesOfType('visit'), ...tiesOfType('treaty')].includes(id)),
  );
});

test('"all" shows every relation again', async () => {
  const app = await openApp();
  await app.legend.only('Arms supply');
  await app.legend.all('Relations');
  expectShown(app, everyTie);
});

test('"none" hides every relation, says so in the middle of the canvas, and "Show all" is the way back', async () => {
  const app = await openApp();
  const before = app.canvas.standing();
  await app.legend.none('Relations');
  expectShown(app, []);
  expect(app.legend.rowsOn('Relations')).toEqual([]);
  await expect.element(page.getByRole('heading', { name: 'No tie passes the filters' })).toBeVisible();

  await app.press('Show all');
  expectShown(app, everyTie);
  await expect.element(page.getByRole('heading', { name: 'No tie passes the filters' })).not.toBeInTheDocument();
  expect(app.canvas.standing()).toEqual(before);
});

describe('the kinds of a relation', () => {
  const combat = tiesOfType('armed-conflict/combat');

  test('are listed on demand under their relation', async () => {
    const app = await openApp();
    await expect.element(app.legend.row('Combat')).not.toBeInTheDocument();
    await app.legend.toggleKinds('Armed conflict');
    expect(app.legend.count('Combat')).toBe(`${combat.length} of ${combat.length} shown`);
    await app.legend.toggleKinds('Armed conflict');
    await expect.element(app.legend.row('Combat')).not.toBeInTheDocument();
  });

  test('are switched one by one, while the rest of their relation stays', async () => {
    const app = await openApp();
    await app.legend.toggleKinds('Armed conflict');
    await app.legend.toggle('Combat');
    expectShown(app, tiesBut(combat));
    const total = tiesOfType('armed-conflict').length;
    expect(app.legend.count('Armed conflict')).toBe(`${total - combat.length} of ${total} shown`);
  });

  test('can be isolated', async () => {
    const app = await openApp();
    await app.legend.toggleKinds('Armed conflict');
    await app.legend.only('Combat');
    expectShown(app, combat);
  });

  test('come back with their relation', async () => {
    const app = await openApp();
    await app.legend.toggleKinds('Armed conflict');
    await app.legend.toggle('Combat');
    await app.legend.toggle('Armed conflict');
    await app.legend.toggle('Armed conflict');
    expectShown(app, everyTie);
  });
});

test('a row that is pointed at dims the ties of other relations and hides none', async () => {
  const app = await openApp();
  const dimmed = (): readonly string[] =>
    app.canvas.stage.cytoscape
      .edges('.dim')
      .map(edge => edge.id().slice('l:'.length))
      .sort();
  await app.legend.row('Visit').hover();
  await expect.poll(dimmed).toEqual([...tiesBut(tiesOfType('visit'))].sort());
  expectShown(app, everyTie);
});
