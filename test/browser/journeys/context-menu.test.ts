import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EntenteMap } from '../../../src/elements/entente-map.js';
import { type AppHarness, frames, openApp } from '../support/app-harness.js';

afterEach(() => localStorage.clear());

const menu = page.getByRole('menu');
const items = (): readonly string[] =>
  page
    .getByRole('menuitem')
    .elements()
    .map(item => item.textContent?.trim() ?? '');
const focused = (): string | undefined =>
  page
    .getByRole('menuitem')
    .elements()
    .find(item => item.matches(':focus'))
    ?.textContent?.trim();
const choose = (name: string) => page.getByRole('menuitem', { name, exact: true }).click();

async function ready(app: AppHarness): Promise<void> {
  await import('../../../src/elements/context-menu/entente-menu.js');
  await app.network.updateComplete;
  await frames(2);
}

/** Right click on a place of the canvas. */
async function askAt(app: AppHarness, position: { x: number; y: number }): Promise<void> {
  await app.canvas.locator.click({ position, button: 'right' });
  await expect.element(menu).toBeVisible();
}

const placeOf = (app: AppHarness, actor: string) =>
  app.canvas.stage.toScreen(app.canvas.picture.actors.find(({ id }) => id === actor)!.centre);

describe('the menu of an actor', () => {
  test('opens its card, folds its state, and shows only what is around it', async () => {
    const app = await openApp();
    await ready(app);
    await askAt(app, placeOf(app, 'putin'));
    expect(items()).toEqual([
      'Open card',
      'Fold Russia',
      'Show only its neighbourhood',
      'Hide all of kind Persons',
      'Copy name',
    ]);
    await choose('Show only its neighbourhood');
    expect(app.network.exploration.view.focus).toEqual({ mode: 'around', actors: ['putin'], steps: 1 });
    expect(app.shownTies).toContain('t-putin-visit-2024');
    expect(app.shownTies).not.toContain('t-talks-kim');
    await askAt(app, placeOf(app, 'putin'));
    await choose('Open card');
    await expect.element(app.details).toBeVisible();
  });

  test('hides its kind', async () => {
    const app = await openApp();
    await ready(app);
    await askAt(app, placeOf(app, 'ukr-forces'));
    await choose('Hide all of kind Forces');
    expect(app.network.exploration.view.clauses.get('actor')).toEqual(new Set(['forces']));
  });
});

describe('the menu of a line', () => {
  test('keeps to its relation, and hides it', async () => {
    const app = await openApp();
    await ready(app);
    await askAt(app, app.canvas.stage.toScreen(app.canvas.line('t-arms').tagAt!));
    expect(items()).toEqual(['Open card', 'Only Arms supply', 'Hide Arms supply', 'Copy sentence']);
    await choose('Only Arms supply');
    expect(app.shownTies).toEqual(['t-arms']);
  });
});

describe('the menu of the canvas', () => {
  test('comes by keyboard, is walked with arrows, and gives the focus back', async () => {
    const app = await openApp();
    await ready(app);
    app.canvas.focus();
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await expect.element(page.getByRole('menu', { name: 'Menu of the network' })).toBeVisible();
    expect(items()).toEqual(['Fit to screen', 'Fold all', 'Show all', 'Copy link to this view']);
    await expect.poll(() => focused()).toBe('Fit to screen');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => focused()).toBe('Fold all');
    await userEvent.keyboard('{Enter}');
    expect(app.network.exploration.view.folded.size).toBe(3);
    expect(menu.query()).toBeNull();
    expect(app.canvas.hasFocus).toBe(true);
    await userEvent.keyboard('{ContextMenu}');
    await expect.element(menu).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(menu.query()).toBeNull();
    expect(app.canvas.hasFocus).toBe(true);
  });

  test('of an actor stood on by keyboard is the menu of that actor', async () => {
    const app = await openApp();
    await ready(app);
    await app.canvas.walkTo('Vladimir Putin');
    await userEvent.keyboard('{Shift>}{F10}{/Shift}');
    await expect.element(page.getByRole('menu', { name: 'Menu of Vladimir Putin' })).toBeVisible();
  });

  test('goes when something else is clicked', async () => {
    const app = await openApp();
    await ready(app);
    await askAt(app, { x: 60, y: 300 });
    await app.canvas.locator.click({ position: { x: 900, y: 600 } });
    expect(menu.query()).toBeNull();
  });
});

describe('the menus of the map', () => {
  test('are those of the network', async () => {
    const app = await openApp({ fragment: 'tab=map' });
    await vi.waitUntil(() => mapOf(app)?.drawnView, { timeout: 20_000 });
    const map = mapOf(app)!;
    await map.updateComplete;
    const { x, y } = map.toScreen(map.drawnView!.picture.actors.find(({ id }) => id === 'putin')!.centre);
    const { left, top } = map.getBoundingClientRect();
    const place = { bubbles: true, composed: true, cancelable: true, clientX: left + x, clientY: top + y, button: 2 };
    map.surface!.dispatchEvent(new MouseEvent('contextmenu', place));
    await expect.element(menu).toBeVisible();
    expect(items()).toContain('Show only its neighbourhood');
    await choose('Open card');
    expect(app.network.exploration.view.selection).toEqual({ kind: 'actor', id: 'putin' });
    await expect.element(menu).not.toBeInTheDocument();
  });

  test('come to a finger that stays', async () => {
    const app = await openApp({ fragment: 'tab=map' });
    await vi.waitUntil(() => mapOf(app)?.drawnView, { timeout: 20_000 });
    const map = mapOf(app)!;
    await map.updateComplete;
    const { left, top } = map.getBoundingClientRect();
    const finger = {
      bubbles: true,
      composed: true,
      pointerType: 'touch',
      pointerId: 1,
      clientX: left + 5,
      clientY: top + 300,
    };
    // Only a finger that is there can be captured.
    map.surface!.setPointerCapture = () => undefined;
    map.surface!.dispatchEvent(new PointerEvent('pointerdown', finger));
    await expect.element(menu).toBeVisible();
    expect(items()).toContain('Fit to screen');
    map.surface!.dispatchEvent(new PointerEvent('pointerup', finger));
    await expect.element(menu).toBeVisible();
  });
});

function mapOf(app: AppHarness): EntenteMap | null {
  return app.network.renderRoot.querySelector<EntenteMap>('entente-map');
}
