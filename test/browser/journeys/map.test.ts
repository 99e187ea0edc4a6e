import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EntenteMap } from '../../../src/elements/entente-map.js';
import { type AppHarness, closeApps, frames, openApp, showOn } from '../support/app-harness.js';
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

  get view() {
    return this.app.network.exploration.view;
  }

  async ready(): Promise<void> {
    await expect.element(canvas).toBeVisible();
    await vi.waitUntil(() => this.element.drawnView !== undefined, { timeout: 30_000 });
    await document.fonts.ready;
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
    const { x, y } = this.element.toScreen(centre);
    return { x: left + x, y: top + y };
  }

  #point(type: string, { x, y }: { readonly x: number; readonly y: number }, more: PointerEventInit = {}): void {
    const stage = canvas.element() as HTMLElement;
    // A pointer that is made by a script cannot be captured.
    stage.setPointerCapture = () => undefined;
    stage.dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, bubbles: true, composed: true, ...more }),
    );
  }

  async clickOn(id: string): Promise<void> {
    this.#point('pointerdown', this.placeOf(id));
    this.#point('pointerup', this.placeOf(id));
    await frames(2);
  }

  async drag(x: number, y: number): Promise<void> {
    const from = { x: 300, y: 300 };
    this.#point('pointerdown', from);
    this.#point('pointermove', { x: from.x + x / 2, y: from.y + y / 2 });
    this.#point('pointermove', { x: from.x + x, y: from.y + y });
    this.#point('pointerup', { x: from.x + x, y: from.y + y });
    await frames(2);
  }

  async wheel(deltaY: number): Promise<void> {
    canvas.element().dispatchEvent(new WheelEvent('wheel', { deltaY, clientX: 300, clientY: 300, cancelable: true }));
    await frames(2);
  }

  async digest(): Promise<string> {
    await frames(3);
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
    expect(map.view.selection).toEqual({ kind: 'actor', id: 'prk' });
  });

  test('is walked by keyboard like the network, and tells what is reached', async () => {
    await showOn(screen);
    const map = await openMap();
    (canvas.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(map.said).toMatch(/\d+ ties?/);
    await userEvent.keyboard('{Enter}');
    expect(map.said).toMatch(/^1\/\d+\. /);
    await userEvent.keyboard('{Enter}');
    await expect.element(map.app.details).toBeVisible();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(map.app.details).not.toBeInTheDocument();
  });
});

describe('the map', () => {
  test('follows the filter, and draws the same again when it is taken back', async () => {
    await showOn('desktop');
    const map = await openMap();
    const before = await map.digest();
    map.app.network.hiddenTypes = ['visit'];
    expect(await map.digest()).not.toBe(before);
    map.app.network.hiddenTypes = [];
    expect(await map.digest()).toBe(before);
  });

  test('dims what the row of the legend that is pointed at is not about', async () => {
    await showOn('desktop');
    const map = await openMap();
    const before = await map.digest();
    await userEvent.hover(page.getByRole('checkbox', { name: 'Visit', exact: true }));
    expect(await map.digest()).not.toBe(before);
    await userEvent.unhover(page.getByRole('checkbox', { name: 'Visit', exact: true }));
    expect(await map.digest()).toBe(before);
  });

  test('is laid on the page in the projection that is chosen, which the link keeps', async () => {
    await showOn('desktop');
    const map = await openMap('tab=map&map=mercator');
    expect(map.view.map).toBe('mercator');
    const before = await map.digest();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Projection' }), 'Whole world');
    expect(map.view.map).toBe('equal-earth');
    expect(await map.digest()).not.toBe(before);
  });

  test('is centred on the actor that is selected', async () => {
    await showOn('desktop');
    const map = await openMap('tab=map&map=centred&select=actor:prk');
    const { left, width } = map.element.getBoundingClientRect();
    expect(Math.abs(map.placeOf('prk').x - (left + width / 2))).toBeLessThan(30);
    map.app.network.exploration.select({ kind: 'actor', id: 'ukr' });
    await frames(3);
    expect(Math.abs(map.placeOf('ukr').x - (left + width / 2))).toBeLessThan(40);
  });

  test('is dragged and zoomed, and the link keeps where it is', async () => {
    await showOn('desktop');
    const map = await openMap();
    const before = map.placeOf('prk');
    await map.drag(60, 30);
    expect(map.placeOf('prk').x).toBeCloseTo(before.x + 60, 0);
    expect(map.placeOf('prk').y).toBeCloseTo(before.y + 30, 0);
    expect(map.view.selection).toEqual({ kind: 'none' });
    await map.wheel(-300);
    const dragged = map.view.mapPlace;
    await vi.waitUntil(() => map.view.mapPlace !== dragged);
    const { mapPlace } = map.view;
    const there = map.placeOf('rus');
    const { longitude, latitude, zoom } = mapPlace!;
    closeApps();
    const again = await openMap(`tab=map&mapat=${longitude.toFixed(2)},${latitude.toFixed(2)},${zoom.toFixed(2)}`);
    expect(Math.abs(again.placeOf('rus').x - there.x)).toBeLessThan(8);
    await page.getByRole('group', { name: 'Zoom' }).getByRole('button').last().click();
    await frames(2);
    expect(again.view.mapPlace).toBeUndefined();
    expect(again.placeOf('prk').x).toBeCloseTo(before.x, 0);
  });

  test('lists actors without a place, whose cards can be opened', async () => {
    await showOn('desktop');
    const app = await openApp({ fragment: 'tab=map' });
    await app.network.open({
      format: 'entente',
      version: 1,
      actors: [
        { id: 'jpn', label: 'Japan', type: 'state' },
        { id: 'fra', label: 'France', type: 'state' },
        { id: 'lodge', label: 'The Lodge', type: 'organisation' },
      ],
      ties: [
        { id: 'one', source: 'jpn', target: 'fra', type: 'visit' },
        { id: 'two', source: 'lodge', target: 'fra', type: 'meeting' },
      ],
    });
    app.network.exploration.setTab('map');
    const map = new MapHarness(app);
    await map.ready();
    expect(map.element.drawnView!.picture.actors.map(({ id }) => id)).toEqual(['jpn', 'fra']);
    await expect.element(page.getByText('1 tie not on the map', { exact: false })).toBeVisible();
    await page.getByText('Without a place: 1 actor').click();
    await page.getByRole('button', { name: 'The Lodge' }).click();
    expect(map.view.selection).toEqual({ kind: 'actor', id: 'lodge' });
  });

  test('says whose borders it draws, also in what is exported', async () => {
    await showOn('desktop');
    const map = await openMap();
    expect(map.element.renderRoot.querySelector('.note')?.textContent).toContain('Natural Earth');
    expect(await (await map.app.network.exportAs('svg')).text()).toContain('Natural Earth');
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
