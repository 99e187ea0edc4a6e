import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type AppHarness, frames, openApp, showOn } from '../support/app-harness.js';
import { article } from '../support/article.js';
import { CHRONICLE, chronicle } from '../support/chronicle.js';
import { ComparisonHarness } from '../support/comparison.js';
import { accessibilityFaults } from '../support/on-paper.js';
import { OpeningHarness } from '../support/opening-harness.js';
import { SearchHarness } from '../support/search-harness.js';

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

/** A view over the canvas, once it stands. */
const view = (tab: 'map' | 'table' | 'matrix' | 'text'): State => ({
  name: `the view “${tab}”`,
  fragment: `tab=${tab}`,
  enter: async app => {
    await expect.poll(() => app.network.renderRoot.querySelector('.view')?.shadowRoot?.childElementCount).toBeTruthy();
    await frames(4);
  },
});

/** A dialog that a button of the top bar opens. */
const dialogOf = (button: string, name: string): State => ({
  name: `the dialog “${name}”`,
  enter: async app => {
    await app.press(button);
    await expect.element(page.getByRole('dialog', { name, exact: true })).toBeVisible();
  },
});

/** The menu of the canvas, by keyboard. */
const menuOfCanvas = async (app: AppHarness): Promise<void> => {
  await import('../../../src/elements/context-menu/entente-menu.js');
  await app.network.updateComplete;
  await frames(2);
  app.canvas.focus();
  await userEvent.keyboard('{Shift>}{F10}{/Shift}');
  await expect.element(page.getByRole('menu')).toBeVisible();
};

const STATES: readonly State[] = [
  {
    name: 'the network with the timeline narrowed',
    fragment: 'time=2022-02-24,2025-12-31',
    enter: async () => {
      await import('../../../src/elements/entente-timeline.js');
      await frames(3);
    },
  },
  {
    name: 'a step of the story',
    fragment: 'story=4',
    enter: async () => {
      await expect.element(page.getByRole('region', { name: chronicle.story!.title! })).toBeVisible();
    },
  },
  { name: 'the menu of the canvas', enter: menuOfCanvas },
  {
    name: 'a link that was not understood in part',
    fragment: 'fold=nowhere',
    enter: async app => {
      await expect.element(app.button('Put this notice away')).toBeVisible();
    },
  },
  view('map'),
  view('table'),
  view('matrix'),
  view('text'),
  dialogOf('Share', 'Share and keep'),
  dialogOf('Help and keys', 'Help'),
  {
    name: 'what a search finds',
    enter: async app => {
      const search = new SearchHarness(app);
      await search.ready();
      await search.type('shoigu');
    },
  },
  {
    name: 'the measures',
    enter: async app => {
      await app.press('Measures');
      await expect.element(app.details).toBeVisible();
    },
  },
  {
    name: 'the connection between two actors',
    enter: async app => {
      await app.press('Connection');
      await expect.element(app.details).toBeVisible();
    },
  },
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

/** What a reader has to reach, by name, at any width. */
const REACHED = ['Story', 'Evidence sheet', 'Open file', 'Share', 'Help and keys'] as const;

describe.each([
  ['twice as large as usual', 720, 450],
  ['on a narrow window', 820, 620],
  ['on a laptop', 1180, 700],
  ['on a desktop', 1440, 900],
])('%s (%i × %i)', (_, width, height) => {
  test('nothing of the top bar is cut off, and the title can be read', async () => {
    await page.viewport(width, height);
    const app = await openApp();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const title = page.getByRole('heading', { level: 1 }).element().getBoundingClientRect();
    expect(title.width).toBeGreaterThanOrEqual(110);
    const controls = [
      ...REACHED.map(name => app.button(name).element()),
      ...page.getByRole('tab').elements(),
      app.button('Export').element(),
    ];
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      expect(box.width, control.textContent ?? '').toBeGreaterThan(20);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      expect(title.right <= box.left || title.bottom <= box.top).toBe(true);
    }
    await showOn('desktop');
  });

  test('the text of a step can be read and its buttons reached', async () => {
    await page.viewport(width, height);
    await openApp({ fragment: 'story=4' });
    const panel = page.getByRole('region', { name: article.story!.title! });
    await expect.element(panel).toBeVisible();
    for (const name of ['Previous', 'Next']) {
      await expect.element(panel.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    }
    expect(panel.getByRole('heading').element().getBoundingClientRect().height).toBeGreaterThan(15);
    await showOn('desktop');
  });
});
