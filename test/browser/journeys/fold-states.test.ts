import { describe, expect, test } from 'vitest';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { everyTie, HEADLINES } from '../support/article.js';

/** Putin sent Shoigu: both ends belong to Russia. */
const INSIDE_RUSSIA = 't-sent-by-putin';

const all = `${everyTie.length} of ${everyTie.length} ties shown`;
const allFolded = `${all} · 1 inside folded states`;

const isFrame = (app: AppHarness, state: string): boolean => app.canvas.picture.frames.some(({ id }) => id === state);
const isDrawn = (app: AppHarness, actor: string): boolean => app.canvas.picture.actors.some(({ id }) => id === actor);

describe.each([
  { way: 'a click on the sign of its frame', fold: (app: AppHarness) => app.canvas.clickFoldSign('rus') },
  {
    way: 'the space bar',
    fold: async (app: AppHarness) => {
      await app.canvas.walkTo('Russia');
      await app.canvas.press(' ');
    },
  },
])('folding Russia by $way', ({ fold }) => {
  test('puts one node in place of its frame and ties in place of those of its people', async () => {
    const app = await openApp();
    expect(app.canvas.ends('t-visit-2025-06')).toEqual(['shoigu', 'prk']);
    await fold(app);
    expect(isFrame(app, 'rus')).toBe(false);
    expect(isDrawn(app, 'rus')).toBe(true);
    expect(isDrawn(app, 'shoigu')).toBe(false);
    expect(app.canvas.ends('t-visit-2025-06')).toEqual(['rus', 'prk']);
    expect(app.canvas.ends('t-talks-kim')).toEqual(['rus', 'kim-jong-un']);
    expect(app.canvas.ends('t-combat-rus')).toEqual(['rus', 'ukr-forces']);
  });

  test('counts the ties within Russia beside those shown, and changes no count of the filter', async () => {
    const app = await openApp();
    expect(app.status).toBe(all);
    const before = HEADLINES.map(({ name }) => app.legend.count(name));
    await fold(app);
    expect(app.status).toBe(allFolded);
    expect([...app.canvas.picture.inside]).toEqual([INSIDE_RUSSIA]);
    expect(app.shownTies).toEqual(everyTie);
    expect(HEADLINES.map(({ name }) => app.legend.count(name))).toEqual(before);
  });
});

describe('unfolding', () => {
  test('by the space bar brings everybody back', async () => {
    const app = await openApp();
    await app.canvas.walkTo('Russia');
    await app.canvas.press(' ');
    expect(isFrame(app, 'rus')).toBe(false);
    await app.canvas.press(' ');
    expect(isFrame(app, 'rus')).toBe(true);
    expect(isDrawn(app, 'shoigu')).toBe(true);
    expect(app.canvas.ends('t-visit-2025-06')).toEqual(['shoigu', 'prk']);
    expect(app.status).toBe(all);
  });

  test('gives back the picture as it was', async () => {
    const app = await openApp();
    const before = app.canvas.standing();
    await app.press('Fold all');
    expect(app.canvas.standing()).not.toEqual(before);
    await app.press('Unfold all');
    expect(app.canvas.standing()).toEqual(before);
  });
});

test('"Fold all" leaves one node a state, and "Unfold all" takes its place', async () => {
  const app = await openApp();
  await app.press('Fold all');
  expect(app.canvas.picture.frames).toEqual([]);
  expect(app.canvas.picture.actors.map(({ id }) => id).sort()).toEqual(['prk', 'rus', 'ukr']);
  expect(app.status).toBe(allFolded);
  await expect.element(app.button('Fold all')).not.toBeInTheDocument();
  await expect.element(app.button('Unfold all')).toBeVisible();
});

test('a folded network is filtered without moving anybody', async () => {
  const app = await openApp();
  await app.press('Fold all');
  const before = app.canvas.standing();
  await app.legend.toggle('Meeting');
  expect(app.canvas.standing()).toEqual(before);
  await app.legend.toggle('Delegation');
  // The only tie within Russia is now hidden by the filter, so that no fold hides it any more.
  expect(app.status).not.toContain('inside');
});
