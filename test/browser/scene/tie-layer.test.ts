import '@fontsource-variable/inter/index.css';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Point } from '../../../src/layout/geometry.js';
import { placeCrowd } from '../../../src/layout/place-crowd.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { styleOf } from '../../../src/scene/line-style.js';
import { canvasMeasure } from '../../../src/scene/measure-text.js';
import type { Picture, PictureLine } from '../../../src/scene/picture.js';
import { alongRoute, pointsAlong } from '../../../src/scene/route.js';
import { shownOf } from '../../../src/scene/shown-lines.js';
import { Stage, type StageEvents, type StageView } from '../../../src/scene/stage.js';
import { DRAWING_LIMITS, type DrawingLimits } from '../../../src/scene/tie-layer.js';
import { FONTS } from '../../../src/scene/typography.js';
import { findTieType } from '../../../src/vocabulary/find-tie-type.js';
import { pictureOf } from '../../support/scene-request.js';
import { type Pixels, pixelsOf } from '../support/picture-pixels.js';

const BY_CYTOSCAPE: DrawingLimits = { ownLayer: Infinity, bitmaps: Infinity };
const BY_LAYER: DrawingLimits = { ownLayer: 0, bitmaps: Infinity };
const BY_BITMAPS: DrawingLimits = { ownLayer: 0, bitmaps: 0 };

const WIDTH = 1100;
const HEIGHT = 800;
const TYPES = ['visit', 'treaty', 'arms-supply', 'sanction', 'troop-support'];

/** States that deal with one another in all relations, some ties with evidence and some without. */
function dealings(states: number, ties: number): Dataset {
  const random = seededRandom(3);
  const one = (): string => `s${Math.floor(random() * states)}`;
  return {
    format: 'entente',
    version: 1,
    documents: [{ id: 'd', title: 'A report' }],
    actors: Array.from({ length: states }, (_, index) => ({ id: `s${index}`, label: `S${index}`, type: 'state' })),
    ties: Array.from({ length: ties }, (_, index) => {
      const source = one();
      let target = one();
      while (target === source) target = one();
      const evidence = [{ id: `e${index}`, stance: 'asserts' as const, document: 'd', chain: [source] }];
      return {
        id: `t${index}`,
        source,
        target,
        type: TYPES[index % TYPES.length]!,
        ...(index % 3 === 0 ? {} : { evidence }),
      };
    }),
  };
}

const dataset = dealings(14, 60);
let picture: Picture;
let stages: { readonly stage: Stage; readonly container: HTMLElement }[] = [];

beforeAll(async () => {
  await Promise.all(Object.values(FONTS).map(font => document.fonts.load(font, 'Aя')));
  picture = pictureOf(dataset, { measure: canvasMeasure(), place: placeCrowd });
});

afterEach(() => {
  for (const { stage, container } of stages) {
    stage.destroy();
    container.remove();
  }
  stages = [];
});

const shownWithout = (...types: readonly string[]): ReadonlySet<string> =>
  new Set(dataset.ties.filter(tie => !types.includes(tie.type)).map(tie => tie.id));

const viewOf = (wishes: Partial<StageView> = {}): StageView => ({
  theme: 'light',
  shown: shownWithout(),
  hideLoose: false,
  tags: false,
  emphasis: undefined,
  selected: new Set(),
  cursor: undefined,
  marks: undefined,
  ...wishes,
});

function show(limits: DrawingLimits, view = viewOf(), events: Partial<StageEvents> = {}): Stage {
  const container = document.createElement('div');
  container.style.cssText = `position:absolute;inset:0 auto auto 0;width:${WIDTH}px;height:${HEIGHT}px`;
  document.body.append(container);
  const nothing = (): void => undefined;
  const stage = new Stage(
    container,
    { onPoint: nothing, onChoose: nothing, onFold: nothing, onMove: nothing, onCamera: nothing, ...events },
    limits,
  );
  stages.push({ stage, container });
  stage.show(picture, view);
  stage.fit();
  return stage;
}

/** Everything on the canvases of a stage, one upon the other, on white. */
async function pixelsOn(stage: Stage): Promise<Pixels> {
  const { container } = stages.find(shown => shown.stage === stage)!;
  const whole = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = whole.getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  for (const canvas of container.querySelectorAll('canvas')) {
    if (canvas.width > 0) context.drawImage(canvas, 0, 0, WIDTH, HEIGHT);
  }
  return pixelsOf(await whole.convertToBlob());
}

const colourAt = ({ data, width }: Pixels, { x, y }: Point): readonly number[] => {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return [...data.slice(at, at + 3)];
};

/** Places on the middle of lines that nothing else comes near, on screen: there two drawings can be compared. */
function clearPlaces(
  stage: Stage,
  shown: ReadonlySet<string>,
): readonly { readonly line: PictureLine; readonly at: Point }[] {
  const drawn = picture.lines.filter(line => shownOf(line, shown).length > 0);
  return drawn.flatMap(line =>
    [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].flatMap(share => {
      const { point } = alongRoute(line.route, share);
      const isNear = (other: PictureLine): boolean =>
        other !== line &&
        pointsAlong(other.route, 60).some(place => Math.hypot(place.x - point.x, place.y - point.y) < 14);
      const isOnActor = picture.actors.some(
        ({ centre }) => Math.abs(centre.x - point.x) < 55 && Math.abs(centre.y - point.y) < 45,
      );
      return drawn.some(isNear) || isOnActor ? [] : [{ line, at: stage.toScreen(point) }];
    }),
  );
}

/** The darkest colour within a pixel or two: dashes of two drawings need not begin at the same pixel. */
function inkNear(pixels: Pixels, { x, y }: Point): readonly number[] {
  let darkest: readonly number[] = [255, 255, 255];
  const sum = (colour: readonly number[]): number => colour.reduce((total, part) => total + part, 0);
  for (let dx = -7; dx <= 7; dx += 1) {
    for (let dy = -7; dy <= 7; dy += 1) {
      const colour = colourAt(pixels, { x: x + dx, y: y + dy });
      if (sum(colour) < sum(darkest)) darkest = colour;
    }
  }
  return darkest;
}

async function settled(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 300));
}

describe('the ties of a picture', () => {
  test('are pointed at in the same places, whether Cytoscape or our own layer draws them', async () => {
    const random = seededRandom(11);
    const chosen: (string | undefined)[] = [];
    const answersOf = async (limits: DrawingLimits): Promise<readonly (string | undefined)[]> => {
      const stage = show(limits, viewOf(), {
        onChoose: target => {
          chosen.push(target?.kind === 'line' ? `line ${target.line.id}` : target && `actor ${target.id}`);
        },
      });
      await settled();
      const answers: (string | undefined)[] = [];
      for (const place of places) {
        chosen.length = 0;
        const at = stage.toScreen(place);
        stage.cytoscape.container()!.getBoundingClientRect();
        tap(stage, at);
        await vi.waitUntil(() => chosen.length > 0, { timeout: 2000, interval: 1 });
        answers.push(chosen[0]);
      }
      return answers;
    };
    const places = pointedPlaces(random);
    expect(places).toHaveLength(200);
    const byCytoscape = await answersOf(BY_CYTOSCAPE);
    const byLayer = await answersOf(BY_LAYER);
    expect(byCytoscape.filter(answer => answer?.startsWith('line')).length).toBeGreaterThan(50);
    expect(byCytoscape.filter(answer => answer === undefined).length).toBeGreaterThan(20);
    expect(byLayer).toEqual(byCytoscape);
  });

  test('have the same colours on a layer of ours as by Cytoscape', async () => {
    const cytoscape = show(BY_CYTOSCAPE);
    await settled();
    const before = await pixelsOn(cytoscape);
    const layer = show(BY_LAYER);
    await settled();
    const after = await pixelsOn(layer);
    const places = clearPlaces(layer, shownWithout());
    expect(places.length).toBeGreaterThan(10);
    const ink = places.map(({ at }) => [inkNear(before, at), inkNear(after, at)] as const);
    // Our layer draws a little transparent: a fifth of the way to white.
    const off = ink.map(([one, other]) =>
      Math.max(...one.map((part, i) => Math.abs(255 - (255 - part) * 0.8 - other[i]!))),
    );
    expect(off.filter(difference => difference > 40)).toEqual([]);
  });

  test('are hidden and shown alike by all three ways of drawing', async () => {
    const all = viewOf();
    const some = viewOf({ shown: shownWithout('visit', 'treaty') });
    for (const limits of [BY_CYTOSCAPE, BY_LAYER, BY_BITMAPS]) {
      const stage = show(limits, all);
      await settled();
      stage.update(some);
      await settled();
      const pixels = await pixelsOn(stage);
      const places = clearPlaces(stage, all.shown);
      const isDrawn = ({ at }: { at: Point }): boolean => inkNear(pixels, at).some(part => part < 225);
      const hidden = places.filter(({ line }) => shownOf(line, some.shown).length === 0);
      const left = places.filter(({ line }) => shownOf(line, some.shown).length > 0);
      expect(hidden.length).toBeGreaterThan(5);
      expect(hidden.filter(isDrawn).map(({ line }) => line.id)).toEqual([]);
      expect(left.filter(place => !isDrawn(place)).map(({ line }) => line.id)).toEqual([]);
    }
  });

  test('are the same pixels as bitmaps as in one drawing, once they are drawn', async () => {
    const layer = show(BY_LAYER);
    const bitmaps = show(BY_BITMAPS);
    await settled();
    const plain = await pixelsOn(layer);
    const places = clearPlaces(layer, shownWithout());
    const differences = async (): Promise<readonly number[]> => {
      const joined = await pixelsOn(bitmaps);
      return places
        .map(({ at }) => {
          const [one, other] = [colourAt(plain, at), colourAt(joined, at)];
          return Math.max(...one.map((part, channel) => Math.abs(part - other[channel]!)));
        })
        .filter(difference => difference > 3);
    };
    await expect.poll(differences, { timeout: 8000 }).toEqual([]);
  });

  test('are drawn anew as bitmaps after the camera has moved', async () => {
    const stage = show(BY_BITMAPS);
    await settled();
    stage.zoomBy(1.4);
    stage.panBy(40, -30);
    const { camera } = stage;
    const plain = show(BY_LAYER);
    plain.setCamera(camera);
    await settled();
    const fresh = await pixelsOn(plain);
    const places = clearPlaces(plain, shownWithout()).filter(
      ({ at: { x, y } }) => x > 10 && y > 10 && x < WIDTH - 10 && y < HEIGHT - 10,
    );
    expect(places.length).toBeGreaterThan(8);
    const differences = async (): Promise<readonly number[]> => {
      const moved = await pixelsOn(stage);
      return places
        .map(({ at }) => {
          const [one, other] = [colourAt(moved, at), colourAt(fresh, at)];
          return Math.max(...one.map((part, channel) => Math.abs(part - other[channel]!)));
        })
        .filter(difference => difference > 12);
    };
    // Bitmaps come one after the other, whenever the page has time for them.
    await expect.poll(differences, { timeout: 8000 }).toEqual([]);
  });

  test('are drawn by our own layer from 500 lines on, and as bitmaps from 4,000', () => {
    expect(DRAWING_LIMITS).toEqual({ ownLayer: 500, bitmaps: 4000 });
  });

  test('are never without their lines, nor with hidden ones, where hundreds are drawn piece by piece', async () => {
    const many = dealings(40, 900);
    const crowd = pictureOf(many, { measure: canvasMeasure(), place: placeCrowd });
    expect(crowd.lines.length).toBeGreaterThan(500);
    const shownBut = (...types: readonly string[]): ReadonlySet<string> =>
      new Set(many.ties.filter(tie => !types.includes(tie.type)).map(tie => tie.id));
    const stage = show({ ownLayer: 0, bitmaps: Infinity });
    stage.show(crowd, viewOf({ shown: shownBut() }));
    stage.setCamera({
      x: crowd.bounds.x + crowd.bounds.width / 2,
      y: crowd.bounds.y + crowd.bounds.height / 2,
      zoom: 1.4,
    });
    await settled();
    const ties = stages.at(-1)!.container.querySelector<HTMLCanvasElement>('canvas.ties')!;
    const inkOf = (type: string): number => {
      const { data } = ties.getContext('2d')!.getImageData(0, 0, ties.width, ties.height);
      const wanted = [1, 3, 5].map(at => Number.parseInt(findTieType(type).type.hue.light.slice(at, at + 2), 16));
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        // Fine lines are blended with nothing but themselves: the hue stays, the opacity does not.
        if (data[at + 3]! > 60 && wanted.every((value, part) => Math.abs(data[at + part]! - value) < 6)) count += 1;
      }
      return count;
    };
    await vi.waitFor(() => expect(inkOf('sanction')).toBeGreaterThan(1000));
    const drawn = inkOf('visit');
    stage.update(viewOf({ shown: shownBut('sanction') }));
    expect(inkOf('sanction')).toBe(0);
    expect(inkOf('visit')).toBeGreaterThan(200);
    await vi.waitFor(() => expect(inkOf('visit')).toBeGreaterThan(drawn * 0.9), { timeout: 5000 });
    expect(inkOf('sanction')).toBe(0);
  });
});

/** A press and a release of the first button, as Cytoscape takes them for a tap. */
function tap(stage: Stage, { x, y }: Point): void {
  const container = stage.cytoscape.container()!;
  const { left, top } = container.getBoundingClientRect();
  const surface = container.querySelector('canvas')!;
  const at = { clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, view: window };
  surface.dispatchEvent(new MouseEvent('mousemove', at));
  surface.dispatchEvent(new MouseEvent('mousedown', { ...at, button: 0, buttons: 1 }));
  surface.dispatchEvent(new MouseEvent('mouseup', { ...at, button: 0 }));
}

/**
 * Two hundred places: half on lines or a little beside, half anywhere; none where two ways of reckoning may rightly
 * differ: nearly as near to two lines (Cytoscape reckons with few points of a curve), at the rim of what counts as near, or at an arrow's head.
 */
function pointedPlaces(random: () => number): readonly Point[] {
  const { bounds, lines } = picture;
  const zoom = Math.min(1.25, (WIDTH - 52) / bounds.width, (HEIGHT - 52) / bounds.height);
  const places: Point[] = [];
  const paths = lines.map(line => ({ line, points: pointsAlong(line.route, 80) }));
  while (places.length < 200) {
    const isOnLine = places.length % 2 === 0;
    const line = lines[Math.floor(random() * lines.length)]!;
    const { point: on } = alongRoute(line.route, 0.15 + random() * 0.55);
    const place = isOnLine
      ? { x: on.x + random() * 6 - 3, y: on.y + random() * 6 - 3 }
      : { x: bounds.x + random() * bounds.width, y: bounds.y + random() * bounds.height };
    const distances = paths
      .map(({ line: other, points }) => ({
        line: other,
        distance: Math.min(...points.map(({ x, y }) => Math.hypot(x - place.x, y - place.y))),
      }))
      .sort((a, b) => a.distance - b.distance);
    const [first, second] = distances;
    const width = styleOf(first!.line, shownOf(first!.line, shownWithout()), 'light').width;
    const isOnRim = Math.abs(first!.distance - 8 / zoom - width / 2) < 1.5;
    const isBetween = second!.distance - first!.distance < 5;
    const isAtHead = lines.some(({ route: { end } }) => Math.hypot(end.x - place.x, end.y - place.y) < 26);
    if (!isOnRim && !isBetween && !isAtHead) places.push(place);
  }
  return places;
}
