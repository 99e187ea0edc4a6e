import '@fontsource-variable/inter/index.css';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Box, Point } from '../../../src/layout/geometry.js';
import { LAYOUTS } from '../../../src/layout/layouts.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { canvasMeasure } from '../../../src/scene/measure-text.js';
import type { Picture } from '../../../src/scene/picture.js';
import { alongRoute } from '../../../src/scene/route.js';
import { Stage, type StageEvents, type StageView, type Target } from '../../../src/scene/stage.js';
import { FONTS } from '../../../src/scene/typography.js';
import { linesThroughLabels, overlapsIn } from '../../support/picture-faults.js';
import { randomDataset } from '../../support/random-network.js';
import { looseEnds, parallelGaps } from '../../support/route-faults.js';
import { type PictureWishes, pictureOf, SCREENS } from '../../support/scene-request.js';
import { article, everyTie, tiesOfType } from '../support/article.js';

/** How far canvas and exported picture may differ, px. */
const TOLERANCE = 1;
const FOLDS = [[], ['rus'], ['prk'], ['ukr'], ['rus', 'prk', 'ukr']].map(folded => ({ folded }));

let stage: Stage | undefined;
let container: HTMLElement | undefined;

beforeAll(async () => {
  await Promise.all(Object.values(FONTS).map(font => document.fonts.load(font, 'Aя')));
});

afterEach(() => {
  stage?.destroy();
  container?.remove();
  stage = undefined;
  container = undefined;
});

const drawn = (dataset: Dataset, wishes: PictureWishes = {}): Picture =>
  pictureOf(dataset, { measure: canvasMeasure(), ...wishes });

const viewOf = (wishes: Partial<StageView> = {}): StageView => ({
  theme: 'light',
  shown: new Set(everyTie),
  hideLoose: false,
  tags: true,
  emphasis: undefined,
  selected: new Set(),
  cursor: undefined,
  marks: undefined,
  ...wishes,
});

/** A stage in the page with a picture on it. */
function show(picture: Picture, view: StageView = viewOf(), events: Partial<StageEvents> = {}): Stage {
  container = document.createElement('div');
  container.style.cssText = 'position:absolute;inset:0 auto auto 0;width:1100px;height:800px';
  document.body.append(container);
  const nothing = (): void => undefined;
  stage = new Stage(container, {
    onPoint: nothing,
    onChoose: nothing,
    onFold: nothing,
    onMove: nothing,
    onCamera: nothing,
    ...events,
  });
  stage.show(picture, view);
  stage.fit();
  return stage;
}

const allTies = (dataset: Dataset): StageView => viewOf({ shown: new Set(dataset.ties.map(tie => tie.id)) });

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** Lines that Cytoscape draws elsewhere than the exported picture does, in words. */
function linesOffTheirRoute(on: Stage, picture: Picture): readonly string[] {
  return picture.lines.flatMap(({ id, route }) => {
    const edge = on.cytoscape.getElementById(`l:${id}`);
    const faults: string[] = [];
    if (distance(edge.sourceEndpoint(), route.start) > TOLERANCE) faults.push(`${id} starts elsewhere`);
    if (distance(edge.targetEndpoint(), route.end) > TOLERANCE) faults.push(`${id} ends elsewhere`);
    if (edge.hasClass('straight')) {
      const bend = Math.max(0, ...route.controls.map(point => distanceToLine(point, route.start, route.end)));
      if (bend > TOLERANCE) faults.push(`${id} is not bent`);
      return faults;
    }
    const controls = edge.controlPoints() ?? [];
    if (controls.length !== route.controls.length) faults.push(`${id} has ${controls.length} bends`);
    controls.forEach((point, index) => {
      if (distance(point, route.controls[index]!) > TOLERANCE) faults.push(`${id} bends elsewhere`);
    });
    return faults;
  });
}

function distanceToLine(point: Point, from: Point, to: Point): number {
  const length = distance(from, to) || 1;
  return Math.abs((point.x - from.x) * (to.y - from.y) - (point.y - from.y) * (to.x - from.x)) / length;
}

/** Places of all nodes as Cytoscape has them. */
function placesOn(on: Stage): Readonly<Record<string, Point>> {
  return Object.fromEntries(on.cytoscape.nodes().map(node => [node.id(), { ...node.position() }]));
}

/** Box of a frame as Cytoscape draws it. */
function frameOn(on: Stage, id: string): Box {
  const frame = on.cytoscape.getElementById(`a:${id}`);
  const { x, y } = frame.position();
  return { x: x - frame.width() / 2, y: y - frame.height() / 2, width: frame.width(), height: frame.height() };
}

describe('the picture with the fonts of the page', () => {
  test.each(SCREENS)(
    'has no label on anything else, and no line through one, for the article at $name',
    ({ proportion }) => {
      for (const { folded } of FOLDS) {
        const picture = drawn(article, { proportion, folded });
        expect([...overlapsIn(picture), ...linesThroughLabels(picture)], folded.join()).toEqual([]);
        expect(parallelGaps(picture).filter(({ gap }) => gap < 4)).toEqual([]);
      }
    },
  );

  test.each(SCREENS)('has no label on anything else for random data at $name', ({ proportion }) => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const picture = drawn(randomDataset(seed), { proportion });
      expect([...overlapsIn(picture), ...looseEnds(picture)], `seed ${seed}`).toEqual([]);
    }
  });

  test('measures with Inter, not with a font that happens to be there', () => {
    expect(document.fonts.check(FONTS.name)).toBe(true);
    const measure = canvasMeasure();
    expect(measure('North Korea', FONTS.name)).not.toBeCloseTo(
      measure('North Korea', FONTS.name.replace(/"Inter.*/, 'serif')),
      1,
    );
  });
});

describe('canvas and exported picture', () => {
  test.each(FOLDS)('agree on every line of the article with $folded folded', ({ folded }) => {
    const picture = drawn(article, { folded });
    expect(linesOffTheirRoute(show(picture), picture)).toEqual([]);
  });

  test.each(LAYOUTS)('agree on every line of the article in the layout $id', async layout => {
    const picture = drawn(article, { place: await layout.load() });
    expect(linesOffTheirRoute(show(picture), picture)).toEqual([]);
  });

  test.each([1, 2, 3, 5, 8, 13, 21, 34])('agree on every line of random data, seed %d', seed => {
    const dataset = randomDataset(seed);
    const picture = drawn(dataset);
    expect(linesOffTheirRoute(show(picture, allTies(dataset)), picture)).toEqual([]);
  });

  test('agree on the boxes of frames', () => {
    for (const dataset of [article, randomDataset(4)]) {
      const picture = drawn(dataset);
      const on = show(picture, allTies(dataset));
      for (const { id, box } of picture.frames) {
        const { x, y, width, height } = frameOn(on, id);
        expect(Math.abs(x - box.x), id).toBeLessThan(2);
        expect(Math.abs(y - box.y), id).toBeLessThan(2);
        expect(Math.abs(x + width - box.x - box.width), id).toBeLessThan(2);
        expect(Math.abs(y + height - box.y - box.height), id).toBeLessThan(2);
      }
      on.destroy();
      container?.remove();
    }
  });

  test('agree on which lines have an arrow: directed ones, at the target', () => {
    const picture = drawn(article);
    const on = show(picture);
    for (const line of picture.lines) {
      const edge = on.cytoscape.getElementById(`l:${line.id}`);
      expect(edge.hasClass('arrow'), line.id).toBe(!line.mutual);
      expect(edge.style('source-arrow-shape')).toBe('none');
      expect(edge.style('target-arrow-shape')).toBe(line.mutual ? 'none' : 'triangle');
    }
    expect(picture.lines.some(line => line.mutual)).toBe(true);
  });
});

describe('filtering', () => {
  test('moves no actor, no frame and no line, whatever is hidden', () => {
    const picture = drawn(article);
    const on = show(picture);
    const [places, camera] = [placesOn(on), on.camera];
    for (const hidden of [tiesOfType('visit'), tiesOfType('armed-conflict'), everyTie, []]) {
      on.update(viewOf({ shown: new Set(everyTie.filter(id => !hidden.includes(id))) }));
      expect(placesOn(on)).toEqual(places);
      expect(on.camera).toEqual(camera);
      expect(linesOffTheirRoute(on, picture)).toEqual([]);
    }
  });

  test('turns lines without a shown tie off, and on again', () => {
    const on = show(drawn(article));
    const off = (): readonly string[] =>
      on.cytoscape
        .edges('.off')
        .map(edge => edge.id().slice(2))
        .sort();
    expect(off()).toEqual([]);
    const visits = tiesOfType('visit');
    on.update(viewOf({ shown: new Set(everyTie.filter(id => !visits.includes(id))) }));
    expect(off()).toEqual([...visits].sort());
    on.update(viewOf());
    expect(off()).toEqual([]);
  });

  test('fades actors without a shown tie, or takes them off when asked to', () => {
    const on = show(drawn(article));
    const classesOf = (actor: string): readonly string[] =>
      ['loose', 'off'].filter(name => on.cytoscape.getElementById(`a:${actor}`).hasClass(name));
    const shown = new Set(tiesOfType('visit'));
    on.update(viewOf({ shown }));
    expect(classesOf('ukr')).toEqual(['loose']);
    expect(classesOf('putin')).toEqual([]);
    expect(classesOf('rus')).toEqual([]);
    on.update(viewOf({ shown, hideLoose: true }));
    expect(classesOf('ukr')).toEqual(['off']);
  });
});

describe('dragging', () => {
  /** Drags an element as Cytoscape tells of it: a few steps, then letting go. */
  function drag(on: Stage, id: string, by: Point): void {
    const node = on.cytoscape.getElementById(`a:${id}`);
    const moved = node.isParent() ? node.children() : node;
    for (let step = 0; step < 4; step += 1) {
      moved.forEach(one => {
        const { x, y } = one.position();
        one.position({ x: x + by.x / 4, y: y + by.y / 4 });
      });
      node.emit('drag');
    }
    node.emit('dragfree');
  }

  test('an actor tells its new centre, and its lines and frame follow', () => {
    const picture = drawn(article);
    const onMove = vi.fn<StageEvents['onMove']>();
    const on = show(picture, viewOf(), { onMove });
    const { centre } = picture.actors.find(actor => actor.id === 'putin')!;
    drag(on, 'putin', { x: -120, y: 40 });
    expect(onMove).toHaveBeenCalledOnce();
    expect([...onMove.mock.calls[0]![0]]).toEqual([['putin', { x: centre.x - 120, y: centre.y + 40 }]]);
    const after = on.picture!;
    expect(looseEnds(after)).toEqual([]);
    expect(linesOffTheirRoute(on, after)).toEqual([]);
    const frame = after.frames.find(({ id }) => id === 'rus')!.box;
    const seen = frameOn(on, 'rus');
    expect(Math.abs(seen.x - frame.x)).toBeLessThan(2);
    expect(frame.x).toBeLessThan(picture.frames.find(({ id }) => id === 'rus')!.box.x);
  });

  test('a frame tells the new centres of all its members, and keeps its size', () => {
    const picture = drawn(article);
    const onMove = vi.fn<StageEvents['onMove']>();
    const on = show(picture, viewOf(), { onMove });
    const members = picture.actors.filter(actor => actor.frame === 'rus');
    drag(on, 'rus', { x: -40, y: -24 });
    expect(onMove).toHaveBeenCalledOnce();
    const told = onMove.mock.calls[0]![0];
    expect([...told.keys()].sort()).toEqual(members.map(actor => actor.id).sort());
    for (const { id, centre } of members)
      expect(distance(told.get(id)!, { x: centre.x - 40, y: centre.y - 24 })).toBeLessThan(0.1);
    const [before, after] = [picture, on.picture!].map(one => one.frames.find(({ id }) => id === 'rus')!.box);
    expect(after).toEqual({ ...before, x: before!.x - 40, y: before!.y - 24 });
    expect(linesOffTheirRoute(on, on.picture!)).toEqual([]);
  });

  test('a folded state moves as one node', () => {
    const picture = drawn(article, { folded: ['prk'] });
    const onMove = vi.fn<StageEvents['onMove']>();
    const on = show(picture, viewOf(), { onMove });
    drag(on, 'prk', { x: 30, y: 50 });
    expect([...onMove.mock.calls[0]![0].keys()]).toEqual(['prk']);
    expect(linesOffTheirRoute(on, on.picture!)).toEqual([]);
  });
});

describe('pointing', () => {
  /** What Cytoscape finds at a place of the picture, by a real mouse event. */
  async function pointedAt(on: Stage, told: (Target | undefined)[], place: Point): Promise<Target | undefined> {
    const { x, y } = on.toScreen(place);
    const box = container!.getBoundingClientRect();
    const at = { clientX: box.x + x, clientY: box.y + y, bubbles: true, view: window };
    window.dispatchEvent(new MouseEvent('mousemove', { ...at, clientX: box.x + 2, clientY: box.y + 2 }));
    container!.firstElementChild!.dispatchEvent(
      new MouseEvent('mousemove', { ...at, clientX: box.x + 2, clientY: box.y + 2 }),
    );
    told.length = 0;
    container!.firstElementChild!.dispatchEvent(new MouseEvent('mousemove', at));
    await Promise.resolve();
    return told.findLast(target => target !== undefined);
  }

  test('at the middle of a line of the article finds that line', async () => {
    const told: (Target | undefined)[] = [];
    const picture = drawn(article);
    const on = show(picture, viewOf(), { onPoint: target => told.push(target) });
    const missed: string[] = [];
    for (const line of picture.lines) {
      const found = await pointedAt(on, told, alongRoute(line.route, 0.5).point);
      if (found?.kind !== 'line' || found.line.id !== line.id) missed.push(line.id);
    }
    expect(missed).toEqual([]);
  });

  test('at an actor, inside a frame or in the open finds that', async () => {
    const told: (Target | undefined)[] = [];
    const picture = drawn(article);
    const on = show(picture, viewOf(), { onPoint: target => told.push(target) });
    const { centre } = picture.actors.find(actor => actor.id === 'putin')!;
    expect(await pointedAt(on, told, centre)).toEqual({ kind: 'actor', id: 'putin' });
    const { titleBox } = picture.frames.find(frame => frame.id === 'prk')!;
    expect(await pointedAt(on, told, { x: titleBox.x + 4, y: titleBox.y + 4 })).toEqual({ kind: 'actor', id: 'prk' });
  });

  test('at a hidden line finds nothing', async () => {
    const told: (Target | undefined)[] = [];
    const picture = drawn(article);
    const on = show(picture, viewOf(), { onPoint: target => told.push(target) });
    const line = picture.lines.find(({ id }) => id === 't-troops')!;
    on.update(viewOf({ shown: new Set(everyTie.filter(id => id !== 't-troops')) }));
    const found = await pointedAt(on, told, alongRoute(line.route, 0.5).point);
    expect(found).toBeUndefined();
  });
});

describe('the stage', () => {
  test('leaves nothing behind when it goes', () => {
    const on = show(drawn(article));
    const box = container!;
    expect(box.querySelectorAll('canvas').length).toBeGreaterThan(1);
    on.destroy();
    stage = undefined;
    expect(box.querySelectorAll('canvas')).toHaveLength(0);
  });

  test('adds no style element to the page', () => {
    const before = document.head.querySelectorAll('style').length;
    show(drawn(article));
    expect(document.head.querySelectorAll('style')).toHaveLength(before);
  });

  test('brings the whole picture into view, clear of what lies over it', () => {
    const picture = drawn(article);
    const on = show(picture);
    on.fit({ top: 50, right: 0, bottom: 90, left: 120 });
    const { x, y, width, height } = picture.bounds;
    const upper = on.toScreen({ x, y });
    const lower = on.toScreen({ x: x + width, y: y + height });
    expect(upper.x).toBeGreaterThan(120);
    expect(upper.y).toBeGreaterThan(50);
    expect(lower.x).toBeLessThan(1100);
    expect(lower.y).toBeLessThan(800 - 90);
  });

  test('shows an empty picture', () => {
    const on = show(drawn({ ...article, ties: [] }));
    expect(on.cytoscape.elements()).toHaveLength(0);
  });

  test('changes from one picture to the next', () => {
    const on = show(drawn(article));
    const next = drawn(article, { folded: ['rus'] });
    on.show(next, viewOf());
    expect(on.cytoscape.getElementById('a:putin')).toHaveLength(0);
    expect(linesOffTheirRoute(on, next)).toEqual([]);
  });
});
