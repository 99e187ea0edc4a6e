import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type AppHarness, openApp, showOn } from '../support/app-harness.js';
import { article } from '../support/article.js';
import { CHRONICLE, chronicle } from '../support/chronicle.js';
import { go } from '../support/journey.js';

afterEach(() => localStorage.clear());

const story = article.story!;
const panel = page.getByRole('region', { name: story.title! });
const selection = (app: AppHarness) => app.network.exploration.view.selection;

describe('the story of a dataset', () => {
  test('opens with a button, goes on by keys, and returns to the view before', async () => {
    const app = await openApp();
    await app.legend.toggle('Visit');
    await app.press('Story');
    await expect.element(panel).toHaveTextContent('Step 1 of 7');
    await expect.element(panel).toHaveTextContent(story.steps[0]!.title);
    expect(selection(app)).toEqual({ kind: 'tie', id: 't-visit-2025-06' });
    await expect.poll(() => panel.element().matches(':focus')).toBe(true);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.element(panel).toHaveTextContent('Step 4 of 7');
    expect(selection(app)).toEqual({ kind: 'tie', id: 't-troops' });
    await expect.poll(() => location.hash).toContain('story=4');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(panel).toHaveTextContent('Step 3 of 7');
    await userEvent.keyboard('{Escape}');
    expect(panel.query()).toBeNull();
    expect(app.shownTies.length).toBe(15);
    expect(location.hash).toBe('#hide.relation=visit');
    expect(app.canvas.hasFocus).toBe(true);
  });

  test('shows no card until the reader asks for it', async () => {
    const app = await openApp({ fragment: 'story=6' });
    await expect.element(panel).toHaveTextContent('Step 6 of 7');
    expect(app.details.query()).toBeNull();
    await panel.getByRole('button', { name: 'Show the evidence' }).click();
    await expect.element(app.details).toBeVisible();
    expect(app.detailsText).toContain('various reports');
    await panel.getByRole('button', { name: 'Next' }).click();
    expect(app.details.query()).toBeNull();
    await panel.getByRole('button', { name: 'Finish' }).click();
    expect(panel.query()).toBeNull();
    expect(location.hash).toBe('');
  });

  test('is undone step by step, and led back through by the history of the browser', async () => {
    const app = await openApp();
    await app.press('Story');
    await panel.getByRole('button', { name: 'Next' }).click();
    await expect.element(panel).toHaveTextContent('Step 2 of 7');
    await go(-1);
    await expect.element(panel).toHaveTextContent('Step 1 of 7');
    app.network.exploration.undo();
    app.network.exploration.undo();
    await expect.poll(() => panel.query()).toBeNull();
  });

  test('leaves what the reader has dragged where it is, and keeps unknown fields of the link', async () => {
    const app = await openApp({ fragment: 'later=7' });
    app.network.exploration.moveActors(new Map([['putin', { x: 5, y: 6 }]]));
    await app.press('Story');
    expect(app.network.exploration.view.moved.get('putin')).toEqual({ x: 5, y: 6 });
    await expect.poll(() => location.hash).toContain('later=7');
  });

  test('is a sheet on a phone', async () => {
    await showOn('phone');
    await openApp({ fragment: 'story=4' });
    await expect.element(panel).toBeVisible();
    const { bottom, left, right } = panel.element().getBoundingClientRect();
    expect([left, right]).toEqual([0, 390]);
    expect(bottom).toBeLessThanOrEqual(844);
    await expect.element(panel.getByRole('button', { name: 'Next' })).toBeInViewport();
  });

  test('of the long history is told from its own link', async () => {
    await openApp({ dataset: CHRONICLE, fragment: 'story=5' });
    const last = page.getByRole('region', { name: chronicle.story!.title! });
    await expect.element(last).toHaveTextContent('Step 5 of 5');
    await expect.element(last.getByRole('button', { name: 'Finish' })).toBeVisible();
  });
});

test('a story is made of the views at hand, put in order, and is in the JSON', async () => {
  const app = await openApp();
  app.drop(
    new File(
      [
        '{"format":"entente","version":1,"actors":[{"id":"a","label":"A","type":"state"},{"id":"b","label":"B","type":"state"}],"ties":[{"id":"t","source":"a","target":"b","type":"visit"}]}',
      ],
      'own.json',
    ),
  );
  await app.press('Open');
  await expect.poll(() => app.network.exploration.network?.ties.size).toBe(1);
  expect(app.button('Story').query()).toBeNull();
  for (const [title, select] of [
    ['First', 'a'],
    ['Second', 'b'],
  ] as const) {
    app.network.exploration.select({ kind: 'actor', id: select });
    await app.press('Share');
    await page.getByRole('textbox', { name: 'Title of the step' }).fill(title);
    await page.getByRole('textbox', { name: 'What this view shows, and who says so' }).fill(`The word of ${title}.`);
    await app.press('Add this view');
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  }
  await app.press('Share');
  await app.press('Move “Second” up');
  const json = await app.network.exportAs('json', { scope: 'everything' });
  expect(JSON.parse(await json.text()).story).toEqual({
    steps: [
      { title: 'Second', text: 'The word of Second.', view: 'select=actor:b' },
      { title: 'First', text: 'The word of First.', view: 'select=actor:a' },
    ],
  });
  await app.press('Remove “First” from the story');
  await app.press('1. Second');
  await expect.element(page.getByRole('region', { name: 'Story' })).toHaveTextContent('The word of Second.');
});

test('what a link says and does not hold is told, and what nobody knows stays in it', async () => {
  const app = await openApp({ fragment: 'fold=rus,nowhere&later=1' });
  const notice = page.getByText('Part of the link was not understood: fold=nowhere');
  await expect.element(notice).toBeVisible();
  await app.press('Put this notice away');
  expect(notice.query()).toBeNull();
  await app.legend.toggle('Visit');
  await expect.poll(() => location.hash).toBe('#hide.relation=visit&fold=rus&later=1');
});
