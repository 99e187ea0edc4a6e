import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type AppHarness, frames, openApp, SCREENS, showOn } from '../support/app-harness.js';
import { everyTie, tiesBut, tiesOfType } from '../support/article.js';

afterEach(() => showOn('desktop'));

const sizes = Object.keys(SCREENS) as (keyof typeof SCREENS)[];

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** The whole picture on the canvas, in px from its upper left corner. */
function pictureBox(app: AppHarness) {
  const { bounds } = app.canvas.picture;
  const from = app.canvas.stage.toScreen(bounds);
  const to = app.canvas.stage.toScreen({ x: bounds.x + bounds.width, y: bounds.y + bounds.height });
  return { from, to };
}

describe.each(sizes)('on a %s', size => {
  test('nothing is wider than the screen, and the whole network is in view', async () => {
    await showOn(size);
    const app = await openApp();
    const [width] = SCREENS[size];
    expect(document.documentElement.scrollWidth).toBe(width);
    const canvas = boxOf(app.canvas.locator.element());
    const { from, to } = pictureBox(app);
    expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(0);
    expect(to.x).toBeLessThanOrEqual(canvas.width);
    expect(to.y).toBeLessThanOrEqual(canvas.height);
    expect(app.status).toBe(`${everyTie.length} of ${everyTie.length} ties shown`);
  });

  test('there is one button "Export", in view', async () => {
    await showOn(size);
    const app = await openApp();
    await expect.element(app.button('Export')).toBeInViewport();
    await app.press('Export');
    const dialog = page.getByRole('dialog', { name: 'Export', exact: true });
    await expect.element(dialog.getByRole('button', { name: 'Download', exact: true })).toBeInViewport();
    expect(boxOf(dialog.element()).width).toBeLessThanOrEqual(SCREENS[size][0]);
  });
});

describe('on a desktop', () => {
  test('the legend stands beside the canvas, and the card comes on its other side', async () => {
    const app = await openApp();
    const canvas = () => boxOf(app.canvas.locator.element());
    expect(boxOf(app.legend.row('Visit').element()).right).toBeLessThan(canvas().left);
    await app.canvas.clickLine('t-arms');
    await expect.element(app.details).toBeVisible();
    expect(boxOf(app.details.element()).left).toBeGreaterThanOrEqual(canvas().right - 1);
  });
});

describe('on a tablet', () => {
  test('the legend stands beside the canvas, and the card comes from below', async () => {
    await showOn('tablet');
    const app = await openApp();
    await expect.element(app.legend.row('Visit')).toBeInViewport();
    await app.canvas.clickLine('t-arms');
    await expect.element(app.details).toBeVisible();
    const canvas = boxOf(app.canvas.locator.element());
    expect(boxOf(app.details.element()).top).toBeGreaterThan(canvas.top + canvas.height / 3);
    // The card rises into its place.
    await expect
      .poll(() => Math.round(boxOf(app.details.element()).bottom))
      .toBeLessThanOrEqual(Math.round(canvas.bottom));
  });
});

describe('on a phone', () => {
  test('the legend is a sheet that "Relations" opens and its own button closes', async () => {
    await showOn('phone');
    const app = await openApp();
    await expect.element(app.legend.row('Visit')).not.toBeInTheDocument();
    await app.press('Relations');
    await expect.element(app.legend.row('Visit')).toBeInViewport();
    await app.press('Close');
    await expect.element(app.legend.row('Visit')).not.toBeInTheDocument();
  });

  test('the sheet filters, and the canvas stays in view above it', async () => {
    await showOn('phone');
    const app = await openApp();
    const before = app.canvas.standing();
    await app.press('Relations');
    await app.legend.toggle('Visit');
    expect(app.shownTies).toEqual(tiesBut(tiesOfType('visit')));
    expect(app.canvas.standing()).toEqual(before);
    await app.press('Relations');
    await expect.element(app.legend.row('Visit')).not.toBeInTheDocument();
  });

  test('the card of a tie is a sheet below, which leaves the tie in view and can be closed', async () => {
    await showOn('phone');
    const app = await openApp();
    await app.canvas.clickLine('t-arms');
    await expect.element(app.details).toBeVisible();
    const [card, canvas] = [boxOf(app.details.element()), boxOf(app.canvas.locator.element())];
    expect(card.width).toBeGreaterThan(SCREENS.phone[0] - 20);
    expect(card.top).toBeGreaterThan(canvas.top + canvas.height / 3);
    await app.details.getByRole('button', { name: 'Close', exact: true }).click();
    await expect.element(app.details).not.toBeInTheDocument();
  });
});

test('turning the screen keeps filter, selection and everything in view', async () => {
  const app = await openApp();
  await app.legend.toggle('Visit');
  await app.canvas.clickLine('t-arms');
  await showOn('tablet');
  await expect.poll(() => app.network.size).toBe('medium');
  await frames(4);
  expect(app.shownTies).toEqual(tiesBut(tiesOfType('visit')));
  await expect.element(app.details).toBeVisible();
  const { from, to } = pictureBox(app);
  expect(from.x).toBeGreaterThanOrEqual(0);
  expect(to.x).toBeLessThanOrEqual(boxOf(app.canvas.locator.element()).width);
});
