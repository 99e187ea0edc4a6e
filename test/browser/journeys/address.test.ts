import { describe, expect, test } from 'vitest';
import { type AppHarness, closeApps, frames, openApp } from '../support/app-harness.js';
import { everyTie, tiesBut, tiesOfType } from '../support/article.js';
import { seen } from '../support/seen.js';

const fragment = (): string => location.hash.replace('#', '');

/** Opens the page anew on the present address, as a reload or a link does. */
async function reload(): Promise<AppHarness> {
  const link = fragment();
  closeApps();
  return openApp({ fragment: link });
}

/** Goes back or forward, and waits until the page has read the address. */
async function go(steps: 1 | -1): Promise<void> {
  const arrived = new Promise(resolve => addEventListener('popstate', resolve, { once: true }));
  history.go(steps);
  await arrived;
  await frames(1);
}

test('the opening view needs no fragment', async () => {
  await openApp();
  expect(location.hash).toBe('');
});

describe('a link brings back', () => {
  test.each<[string, (app: AppHarness) => Promise<void>]>([
    ['relations that are hidden', app => app.legend.toggle('Visit')],
    ['one relation alone', app => app.legend.only('Armed conflict')],
    ['relations, standings and actors that are hidden', hideOfEach],
    ['states that are folded', app => app.press('Fold all')],
    ['a state that is folded', app => app.canvas.clickFoldSign('rus')],
    ['a tie that is selected', app => app.canvas.clickLine('t-arms')],
    ['an actor that is selected', app => app.canvas.clickActor('shoigu')],
    ['a folded line that is opened', openLine],
    ['nothing shown at all', app => app.legend.none('Relations')],
  ])('%s', async (_what, change) => {
    const app = await openApp();
    await change(app);
    const before = seen(app);
    expect(fragment()).not.toBe('');
    expect(seen(await reload())).toEqual(before);
  });
});

async function hideOfEach(app: AppHarness): Promise<void> {
  await app.legend.toggle('Treaty');
  await app.legend.toggle('Only reported');
  await app.legend.toggle('Forces');
}

async function openLine(app: AppHarness): Promise<void> {
  await app.press('Fold all');
  await app.canvas.clickLine('t-arms');
}

describe('back and forward', () => {
  test('undo a filter and do it again', async () => {
    const app = await openApp();
    await app.legend.toggle('Visit');
    await app.legend.toggle('Treaty');
    await go(-1);
    expect(app.shownTies).toEqual(tiesBut(tiesOfType('visit')));
    await go(-1);
    expect(app.shownTies).toEqual(everyTie);
    await go(1);
    expect(app.shownTies).toEqual(tiesBut(tiesOfType('visit')));
  });

  test('undo a selection and a fold', async () => {
    const app = await openApp();
    await app.press('Fold all');
    await app.canvas.clickActor('rus');
    await expect.element(app.details).toBeVisible();
    await go(-1);
    await expect.element(app.details).not.toBeInTheDocument();
    expect(app.canvas.picture.frames).toEqual([]);
    await go(-1);
    expect(app.canvas.picture.frames.map(frame => frame.id)).toEqual(['rus', 'prk', 'ukr']);
  });

  test('are not filled with the steps of the camera', async () => {
    const app = await openApp();
    await app.legend.toggle('Visit');
    const { length } = history;
    for (let step = 0; step < 4; step += 1) await app.press('Zoom in');
    await expect.poll(fragment).toContain('camera=');
    expect(history.length).toBe(length);
    await go(-1);
    expect(app.shownTies).toEqual(everyTie);
  });
});

test('the camera is kept in the link when it rests', async () => {
  const app = await openApp();
  await app.press('Zoom in');
  await app.press('Zoom in');
  const { camera } = app.canvas.stage;
  await expect.poll(fragment).toContain(`,${Number(camera.zoom.toFixed(3))}`);
  const again = (await reload()).canvas.stage.camera;
  expect(again.zoom).toBeCloseTo(camera.zoom, 2);
  expect(Math.hypot(again.x - camera.x, again.y - camera.y)).toBeLessThan(2);
});

test('"Fit to screen" takes the camera out of the link again', async () => {
  const app = await openApp();
  await app.press('Zoom in');
  await expect.poll(fragment).toContain('camera=');
  await app.press('Fit to screen');
  await expect.poll(fragment).toBe('');
});
