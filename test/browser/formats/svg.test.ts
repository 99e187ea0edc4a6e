import { describe, expect, test } from 'vitest';
import { TIE_TYPES } from '../../../src/vocabulary/tie-types.js';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { article, countsByType } from '../support/article.js';
import { CHRONICLE, chronicle } from '../support/chronicle.js';
import { type Pixels, pixelsNear, pixelsOf } from '../support/picture-pixels.js';

const now = new Date('2026-11-24T09:30:00Z');
/** Large, so that lines are some pixels wide and have a middle that no edge blends with. */
const options = { preset: 'print', now } as const;

const svgOf = (app: AppHarness, wishes = {}): Promise<Blob> => app.network.exportAs('svg', { ...options, ...wishes });

/** The drawing as a browser shows it in an `img`, where it can fetch nothing and run nothing. */
async function shownPixels(
  svg: Blob,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Pixels> {
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(image.src);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

const colourAt = ({ width, data }: Pixels, x: number, y: number): readonly number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];

/**
 * Points, far apart, around which the picture has one colour alone, at most so many for each of its colours.
 * @param reach how far around, px; what is written may stand a little apart in another face
 */
function calmPoints(
  pixels: Pixels,
  most: number,
  reach: number,
  wanted: ReadonlySet<string>,
): readonly (readonly [number, number])[] {
  const directions = [-1, 0, 1].flatMap(dx => [-1, 0, 1].map(dy => [dx * reach, dy * reach] as const));
  const taken = new Map<string, (readonly [number, number])[]>();
  for (let y = reach; y < pixels.height - reach; y += 1) {
    for (let x = reach; x < pixels.width - reach; x += 1) {
      const colour = String(colourAt(pixels, x, y));
      if (!wanted.has(colour)) continue;
      const others = taken.get(colour) ?? [];
      if (others.length >= most || others.some(([ox, oy]) => Math.hypot(ox - x, oy - y) < 60)) continue;
      if (directions.some(([dx, dy]) => String(colourAt(pixels, x + dx, y + dy)) !== colour)) continue;
      taken.set(colour, [...others, [x, y]]);
    }
  }
  return [...taken.values()].flat();
}

const rgbOf = (hex: string): string => String([1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)));
const far = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((value, channel) => Math.abs(value - other[channel]!) > 12);

describe('the drawing of the article, shown as an image', () => {
  test('has the colours of the PNG along its lines, in its shapes and on its paper', async () => {
    const app = await openApp();
    const png = await pixelsOf(await app.network.exportAs('png', options));
    const svg = await shownPixels(await svgOf(app), png);
    const hues = new Set(TIE_TYPES.map(type => rgbOf(type.hue.light)));
    const paper = new Set(['#FFFFFF', '#F3F0E7'].map(rgbOf));
    const points = [...calmPoints(png, 8, 1, hues), ...calmPoints(png, 40, 24, paper)];
    expect(points.length).toBeGreaterThan(60);
    const different = points
      .map(([x, y]) => ({ x, y, png: colourAt(png, x, y), svg: colourAt(svg, x, y) }))
      .filter(point => far(point.png, point.svg));
    expect(different).toEqual([]);
  });

  test('has the hue of every relation, on dark paper too', async () => {
    const app = await openApp();
    const svg = await svgOf(app, { theme: 'dark', background: 'theme' });
    const pixels = await shownPixels(svg, { width: 3508, height: 2480 });
    const missing = TIE_TYPES.filter(type => type.id in countsByType() && pixelsNear(pixels, type.hue.dark, 10) < 20);
    expect(missing.map(type => type.id)).toEqual([]);
    expect(colourAt(pixels, 3, 3)).toEqual([0x14, 0x18, 0x1c]);
  });
});

describe.each([
  { name: 'the article', dataset: undefined, data: article },
  { name: 'the chronicle', dataset: CHRONICLE, data: chronicle },
])('the drawing of $name', ({ dataset, data }) => {
  test('says in texts what it shows, and names nothing that would have to be fetched', async () => {
    const app = await openApp(dataset === undefined ? {} : { dataset });
    const text = await (await svgOf(app)).text();
    expect(text).toContain(`>${data.title}</text>`);
    for (const wanted of ['Relations', 'Standing', 'Licence']) expect(text).toContain(`>${wanted}</text>`);
    expect(text).not.toMatch(/<(image|style|script|foreignObject|use)\b|@import|@font-face|url\((?!#)/);
    expect(await shownPixels(new Blob([text], { type: 'image/svg+xml' }), { width: 800, height: 566 })).toBeDefined();
  });
});

test('has the same bytes for the same state and moment, measured with the letters of the page', async () => {
  const app = await openApp();
  const one = await (await svgOf(app, { preset: 'article' })).text();
  expect(one).toBe(await (await svgOf(app, { preset: 'article' })).text());
  expect(one).toMatch(/textLength="\d/);
});
