import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EntenteMap } from '../../../src/elements/entente-map.js';
import { type AppHarness, frames, openApp, showOn } from '../support/app-harness.js';
import { accessibilityFaults } from '../support/on-paper.js';
import { digestOf, inkShare, pixelsOf } from '../support/picture-pixels.js';

vi.setConfig({ testTimeout: 120_000 });

const canvas = page.getByRole('application', { name: /^Map/ });

/** The map as a reader uses it. */
class MapHarness {
  readonly app: AppHarness;

  constructor(app: AppHarness) {
    this.app = app;
  }

  get element(): EntenteMap {
    return this.app.network.renderRoot.querySelector('entente-map')!;
  }

  async ready(): Promise<void> {
    await expect.element(canvas).toBeVisible();
    await vi.waitUntil(() => this.element.drawnView !== undefined, { timeout: 30_000 });
    await frames(3);
  }

  /** What was announced last. */
  get said(): string {
    return this.element.renderRoot.querySelector('[aria-live]')?.textContent?.trim() ?? '';
  }

  /** Middle of an actor, px in the page. */
  placeOf(id: string): { readonly x: number; readonly y: number } {
    const { left, top } = this.element.getBoundingClientRect();
    const { centre } = this.element.drawnView!.picture.actors.find(actor => actor.id === id)!;
    return { x: left + centre.x, y: top + centre.y };
  }

  async clickOn(id: string): Promise<void> {
    const { x, y } = this.placeOf(id);
    const stage = canvas.element();
    const at = { clientX: x, clientY: y, pointerId: 1, bubbles: true, composed: true };
    // A pointer that is made by a script cannot be captured.
    (stage as HTMLElement).setPointerCapture = () => undefined;
    stage.dispatchEvent(new PointerEvent('pointerdown', at));
    stage.dispatchEvent(new PointerEvent('pointerup', at));
    await frames(2);
  }

  async digest(): Promise<string> {
    await frames(2);
    const drawn = this.element.renderRoot.querySelector('canvas')!;
    return digestOf(await new Promise<Blob>(resolve => drawn.toBlob(blob => resolve(blob!))));
  }
}

async function openMap(fragment = 'tab=map'): Promise<MapHarness> {
  const map = new MapHarness(await openApp({ fragment }));
  await map.ready();
  return map;
}

describe.each(['desktop', 'phone'] as const)('on a %s the map', screen => {
  test('is a tab, and places Russia west of North Korea', async () => {
    await showOn(screen);
    const app = await openApp();
    await page.getByRole('tab', { name: 'Map', exact: true }).click();
    const map = new MapHarness(app);
    await map.ready();
    expect(map.placeOf('rus').x).toBeLessThan(map.placeOf('prk').x);
    expect(document.documentElement.scrollWidth).toBe(window.innerWidth);
  });

  test('opens the card of an actor that is clicked, and of no other', async () => {
    await showOn(screen);
    const map = await openMap();
    await map.clickOn('prk');
    await expect.element(map.app.details).toBeVisible();
    expect(map.app.network.exploration.view.selection).toEqual({ kind: 'actor', id: 'prk' });
  });

  test('is walked by keyboard, and tells who is reached', async () => {
    await showOn(screen);
    const map = await openMap();
    (canvas.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    const first = map.said;
    expect(first).toMatch(/, \d+ ties?/);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    await expect.element(map.app.details).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(map.app.details).not.toBeInTheDocument();
  });
});

describe('the map', () => {
  test('follows the filter, and draws the same again when it is taken back', async () => {
    await showOn('desktop');
    const map = await openMap();
    const before = await map.digest();
    await map.app.legend.toggle('Visit');
    expect(await map.digest()).not.toBe(before);
    map.app.network.exploration.undo();
    expect(await map.digest()).toBe(before);
  });

  test('is laid on the page in the projection that is chosen, which the link keeps', async () => {
    await showOn('desktop');
    const map = await openMap('tab=map&map=mercator');
    expect(map.app.network.exploration.view.map).toBe('mercator');
    const before = await map.digest();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Projection' }), 'Whole world');
    expect(map.app.network.exploration.view.map).toBe('equal-earth');
    expect(await map.digest()).not.toBe(before);
  });

  test('says whose borders it draws', async () => {
    const map = await openMap();
    expect(map.element.renderRoot.querySelector('.note')?.textContent).toContain('Natural Earth');
  });

  test('is what a PNG and an SVG show while it is open', async () => {
    await showOn('desktop');
    const map = await openMap();
    const onMap = await map.app.network.exportAs('png');
    const vector = await (await map.app.network.exportAs('svg')).text();
    map.app.network.exploration.setTab('network');
    await frames(3);
    const onCanvas = await map.app.network.exportAs('png');
    // Land fills the page of a map.
    expect(inkShare(await pixelsOf(onMap))).toBeGreaterThan(inkShare(await pixelsOf(onCanvas)));
    expect(vector).toContain('North Korea');
    expect(vector.length).toBeGreaterThan((await (await map.app.network.exportAs('svg')).text()).length);
  });

  test.each(['light', 'dark'] as const)('has no fault that axe-core finds, %s', async theme => {
    await showOn('desktop');
    const map = new MapHarness(await openApp({ fragment: 'tab=map', theme }));
    await map.ready();
    expect(await accessibilityFaults(map.app.element)).toEqual([]);
  });
});
