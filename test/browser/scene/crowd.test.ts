import '@fontsource-variable/inter/index.css';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Point } from '../../../src/layout/geometry.js';
import { placeCrowd } from '../../../src/layout/place-crowd.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { canvasMeasure } from '../../../src/scene/measure-text.js';
import type { Picture, PictureActor } from '../../../src/scene/picture.js';
import { Stage, type StageView, type Target } from '../../../src/scene/stage.js';
import { FONTS } from '../../../src/scene/typography.js';
import { PAPER } from '../../../src/vocabulary/paper.js';
import { pictureOf } from '../../support/scene-request.js';
import { pixelsOf } from '../support/picture-pixels.js';

const WIDTH = 900;
const HEIGHT = 700;
const STATES = 40;

/** A ring of states, each dealing with the next, in two relations turn about. */
const dataset: Dataset = {
  format: 'entente',
  version: 1,
  actors: Array.from({ length: STATES }, (_, index) => ({ id: `s${index}`, label: `S${index}`, type: 'state' })),
  ties: Array.from({ length: STATES }, (_, index) => ({
    id: `t${index}`,
    source: `s${index}`,
    target: `s${(index + 1) % STATES}`,
    type: index < STATES / 2 ? 'visit' : 'treaty',
  })),
};

const everyTie = dataset.ties.map(tie => tie.id);
let picture: Picture;
let container: HTMLElement | undefined;
let stage: Stage | undefined;
let told: (Target | undefined)[] = [];

beforeAll(async () => {
  await Promise.all(Object.values(FONTS).map(font => document.fonts.load(font, 'Aя')));
  picture = pictureOf(dataset, {
    measure: canvasMeasure(),
    place: placeCrowd,
    folds: { folded: new Set(), opened: new Set(), crowded: true },
  });
});

afterEach(() => {
  stage?.destroy();
  container?.remove();
  told = [];
});

const viewOf = (wishes: Partial<StageView> = {}): StageView => ({
  theme: 'light',
  shown: new Set(everyTie),
  hideLoose: false,
  tags: false,
  emphasis: undefined,
  selected: new Set(),
  cursor: undefined,
  marks: undefined,
  ...wishes,
});

async function show(view: StageView): Promise<Stage> {
  container = document.createElement('div');
  container.style.cssText = `position:absolute;inset:0 auto auto 0;width:${WIDTH}px;height:${HEIGHT}px`;
  document.body.append(container);
  const nothing = (): void => undefined;
  stage = new Stage(container, {
    onPoint: target => told.push(target),
    onChoose: nothing,
    onFold: nothing,
    onMove: nothing,
    onCamera: nothing,
  });
  stage.show(picture, view);
  stage.fit();
  // Cytoscape tells of the camera with its next picture.
  await new Promise(resolve => stage!.cytoscape.one('render', resolve));
  return stage;
}

/** How much darker than the page the upper canvas is around an actor: its border, where it is painted at all. */
async function inkAround(on: Stage, { centre, label }: PictureActor): Promise<number> {
  const canvas = container!.querySelector<HTMLCanvasElement>('canvas.overlay')!;
  const ratio = canvas.width / WIDTH;
  const { x, y } = on.toScreen(centre);
  const reach = Math.ceil((label.shape.width / 2) * on.zoom) + 1;
  const part = new OffscreenCanvas(2 * reach * ratio, 2 * reach * ratio);
  const context = part.getContext('2d')!;
  context.fillStyle = PAPER.light.page;
  context.fillRect(0, 0, part.width, part.height);
  context.drawImage(canvas, (reach - x) * ratio, (reach - y) * ratio);
  const { data } = await pixelsOf(await part.convertToBlob());
  const page = Number.parseInt(PAPER.light.page.slice(1, 3), 16);
  let ink = 0;
  for (let at = 0; at < data.length; at += 4) ink += Math.max(0, page - data[at]!);
  return ink;
}

async function pointAt(on: Stage, place: Point): Promise<Target | undefined> {
  const { x, y } = on.toScreen(place);
  const box = container!.getBoundingClientRect();
  const at = { clientX: box.x + x, clientY: box.y + y, bubbles: true, view: window };
  const cytoscape = container!.querySelector('canvas[data-id]')!.parentElement!;
  window.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: box.x + 2, clientY: box.y + 2 }));
  told.length = 0;
  window.dispatchEvent(new MouseEvent('mousemove', at));
  cytoscape.dispatchEvent(new MouseEvent('mousemove', at));
  await Promise.resolve();
  return told.findLast(target => target !== undefined);
}

const half = new Set(everyTie.slice(0, STATES / 2));
const inView = () => picture.actors.find(({ id }) => id === 's5')!;
const loose = () => picture.actors.find(({ id }) => id === 's30')!;

describe('the actors of a crowd', () => {
  test('are painted, faintly where none of their ties is shown, and not at all when those are hidden', async () => {
    const on = await show(viewOf({ shown: half }));
    const bright = await inkAround(on, inView());
    expect(bright).toBeGreaterThan(500);
    expect(await inkAround(on, loose())).toBeLessThan(bright / 2);
    on.update(viewOf({ shown: half, hideLoose: true }));
    expect(await inkAround(on, inView())).toBe(bright);
    expect(await inkAround(on, loose())).toBe(0);
    on.update(viewOf());
    expect(await inkAround(on, loose())).toBeGreaterThan(500);
  });

  test('are pointed at, but not those that are not seen', async () => {
    const on = await show(viewOf({ shown: half }));
    expect(await pointAt(on, inView().centre)).toEqual({ kind: 'actor', id: 's5' });
    expect(await pointAt(on, loose().centre)).toEqual({ kind: 'actor', id: 's30' });
    on.update(viewOf({ shown: half, hideLoose: true }));
    expect(await pointAt(on, inView().centre)).toEqual({ kind: 'actor', id: 's5' });
    expect(await pointAt(on, loose().centre)).toBeUndefined();
  });
});
