import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type AppHarness, openApp, showOn } from '../support/app-harness.js';
import { pageFaults } from '../support/page-faults.js';

const themes = ['light', 'dark'] as const;

const states: readonly (readonly [string, (app: AppHarness) => Promise<void>])[] = [
  ['as it opens', async () => {}],
  [
    'with a tie selected',
    async app => {
      await app.canvas.clickLine('t-arms');
      await expect.element(app.details).toBeVisible();
    },
  ],
  [
    'with an actor selected',
    async app => {
      await app.canvas.clickActor('shoigu');
      await expect.element(app.details).toBeVisible();
    },
  ],
  [
    'with everything folded and a folded line opened',
    async app => {
      await app.press('Fold all');
      await app.canvas.clickLine('t-arms');
      await expect.element(app.details).toBeVisible();
    },
  ],
  [
    'with kinds listed and a relation off',
    async app => {
      await app.legend.toggleKinds('Armed conflict');
      await app.legend.toggle('Visit');
    },
  ],
  [
    'filtered to nothing',
    async app => {
      await app.legend.none('Relations');
      await expect.element(app.button('Show all')).toBeVisible();
    },
  ],
  [
    'with the Export dialog open',
    async app => {
      await app.press('Export');
      await expect.element(page.getByRole('dialog', { name: 'Export', exact: true })).toBeVisible();
    },
  ],
  [
    'after a file failed',
    async app => {
      app.drop(new File(['{'], 'broken.json'));
      await expect.element(page.getByRole('alert')).toBeVisible();
    },
  ],
];

describe.each(themes)('axe finds no fault in %s', theme => {
  test.each(states)('%s', async (_state, prepare) => {
    const app = await openApp({ theme });
    await prepare(app);
    expect(await pageFaults()).toEqual([]);
  });

  test('on a phone, with the legend as a sheet', async () => {
    await showOn('phone');
    const app = await openApp({ theme });
    expect(await pageFaults()).toEqual([]);
    await app.press('Relations');
    await expect.element(app.legend.row('Visit')).toBeVisible();
    expect(await pageFaults()).toEqual([]);
  });

  test('on a phone, with the card of a tie as a sheet', async () => {
    await showOn('phone');
    const app = await openApp({ theme });
    await app.canvas.clickLine('t-arms');
    await expect.element(app.details).toBeVisible();
    expect(await pageFaults()).toEqual([]);
  });
});
