import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { CHRONICLE, chronicle } from '../support/chronicle.js';
import { ComparisonHarness } from '../support/comparison.js';
import { accessibilityFaults } from '../support/on-paper.js';
import { OpeningHarness } from '../support/opening-harness.js';

// A journey takes its time, and more on a busy machine; how fast the page is, the benchmark says.
vi.setConfig({ testTimeout: 120_000 });

const list = page.getByRole('dialog', { name: 'Datasets', exact: true });

async function openPicker(): Promise<void> {
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await expect.element(list).toBeVisible();
}

interface State {
  readonly name: string;
  readonly fragment?: string;
  readonly enter?: (app: AppHarness) => Promise<void>;
}

/** Drops a file, so that its report stands. */
const dropped = (name: string, text: string) => async (app: AppHarness) => {
  await new OpeningHarness(app).drop(new File([text], name));
};

const STATES: readonly State[] = [
  {
    name: 'the card of a disputed tie, with why it stands so',
    fragment: 'select=tie:t-troops-prk-rus',
    enter: app => app.details.getByText('Why this standing?', { exact: true }).click(),
  },
  {
    name: 'the card of a tie whose denial is not listened to',
    fragment: 'select=tie:t-arms-prk-rus',
    enter: app => app.legend.toggle('North Korea'),
  },
  {
    name: 'two voices compared',
    enter: app => new ComparisonHarness(app).start(),
  },
  {
    name: 'the sources',
    enter: async () => {
      await page.getByRole('tab', { name: 'Sources' }).click();
      await expect.element(page.getByRole('heading', { name: 'Documents', exact: true })).toBeVisible();
    },
  },
  {
    name: 'the evidence sheet',
    fragment: 'hide.relation=visit,meeting,treaty',
    enter: async app => {
      await app.press('Evidence sheet');
      await expect.element(page.getByRole('dialog', { name: /^Evidence sheet: / })).toBeVisible();
    },
  },
  {
    name: 'the report of a table whose columns were guessed, with warnings',
    enter: dropped('deals.csv', 'source,target,type,start\nFrance,Japan,visit,1.2.1940\nJapan,France,treaty,1907\n'),
  },
  { name: 'the report of a file that is refused', enter: dropped('broken.json', '{"format": "entente",') },
  {
    name: 'the notice that a file was opened',
    enter: async app => {
      const text = '{"format":"entente","version":1,"actors":[{"id":"a","label":"A","type":"state"}],"ties":[]}';
      await new OpeningHarness(app).dropAndOpen(new File([text], 'alone.json'));
      await expect.element(app.button('Undo')).toBeVisible();
    },
  },
  { name: 'the list of datasets', enter: openPicker },
  {
    name: 'what there is to know about the dataset',
    enter: async () => {
      await openPicker();
      await list.getByRole('button', { name: 'About this dataset' }).click();
      await expect.element(page.getByRole('dialog', { name: chronicle.title!, exact: true })).toBeVisible();
    },
  },
];

describe.each(['light', 'dark'] as const)('on %s paper axe-core has nothing against', theme => {
  test.each(STATES)('$name', async ({ fragment, enter }) => {
    const app = await openApp({ dataset: CHRONICLE, theme, ...(fragment === undefined ? {} : { fragment }) });
    await enter?.(app);
    await app.network.updateComplete;
    expect(await accessibilityFaults(app.element)).toEqual([]);
  });
});
