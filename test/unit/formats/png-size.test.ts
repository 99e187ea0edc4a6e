import { describe, expect, test } from 'vitest';
import { canvasLimitsOf, DESKTOP_LIMITS, fitToLimits, IOS_LIMITS } from '../../../src/formats/canvas-limits.js';
import { PICTURE_PRESETS } from '../../../src/formats/picture-presets.js';
import { plannedSize } from '../../../src/formats/picture-size.js';
import { ExportError } from '../../../src/formats/writer.js';

describe('planned size', () => {
  test.each([
    { options: {}, text: '1,600 × 900 px' },
    { options: { preset: 'article', scale: 2 }, text: '3,200 × 1,800 px, 192 dpi at 42.3 cm' },
    { options: { preset: 'square' }, text: '1,200 × 1,200 px' },
    { options: { preset: 'slide' }, text: '1,920 × 1,080 px' },
    { options: { preset: 'print' }, text: '3,508 × 2,480 px, 300 dpi at 29.7 cm' },
    { options: { preset: 'custom', width: 1000, height: 800 }, text: '1,000 × 800 px' },
    {
      options: { preset: 'custom', width: 2362, height: 1772, dpi: 300 },
      text: '2,362 × 1,772 px, 300 dpi at 20.0 cm',
    },
  ])('of $options is $text', ({ options, text }) => {
    const size = plannedSize(options, DESKTOP_LIMITS);
    expect(size.text).toBe(text);
    expect(size.notes).toEqual([]);
  });

  test('gives every preset exactly its own pixels on a desktop', () => {
    for (const { id, width, height, dpi } of PICTURE_PRESETS) {
      expect(plannedSize({ preset: id }, DESKTOP_LIMITS)).toMatchObject({ width, height, dpi });
    }
  });

  test('is lowered to what the browser can draw, keeps its size on paper, and says so', () => {
    const size = plannedSize({ preset: 'print', scale: 2 }, IOS_LIMITS);
    expect(size.width * size.height).toBeLessThanOrEqual(IOS_LIMITS.area);
    expect(size.width / size.height).toBeCloseTo(3508 / 2480, 2);
    expect(size.width / size.dpi).toBeCloseTo(3508 / 300, 2);
    expect(size.notes).toEqual([
      'The browser can draw at most 65,535 px a side and 16,777,216 pixels in all; the picture is 4,871 × 3,443 px instead.',
    ]);
  });

  test.each([
    { options: { preset: 'poster' }, says: 'article, square, slide, print, custom' },
    { options: { preset: 'custom', width: 0 }, says: 'from 600 to 20,000; it is "0"' },
    { options: { preset: 'custom', width: Number.NaN }, says: '"NaN"' },
    { options: { preset: 'custom', height: '900' }, says: 'The height' },
    { options: { preset: 'custom', width: 6000, height: 1000 }, says: 'at most 3 times the shorter' },
    { options: { scale: 100 }, says: 'from 1 to 4' },
    { options: { preset: '__proto__' }, says: 'There is no picture size "__proto__"' },
  ])('refuses $options', ({ options, says }) => {
    expect(() => plannedSize(options, DESKTOP_LIMITS)).toThrow(ExportError);
    expect(() => plannedSize(options, DESKTOP_LIMITS)).toThrow(says);
  });
});

test.each([
  { size: { width: 100, height: 50 }, limits: { side: 200, area: 10_000 }, fits: { width: 100, height: 50 } },
  { size: { width: 400, height: 50 }, limits: { side: 200, area: 1e9 }, fits: { width: 200, height: 25 } },
  { size: { width: 50, height: 400 }, limits: { side: 200, area: 1e9 }, fits: { width: 25, height: 200 } },
  { size: { width: 200, height: 200 }, limits: { side: 1000, area: 10_000 }, fits: { width: 100, height: 100 } },
])('fits $size into $limits as $fits', ({ size, limits, fits }) => {
  expect(fitToLimits(size, limits)).toEqual(fits);
});

test.each([
  {
    name: 'iPhone',
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)',
    maxTouchPoints: 5,
    limits: IOS_LIMITS,
  },
  {
    name: 'iPad that calls itself a Macintosh',
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
    maxTouchPoints: 5,
    limits: IOS_LIMITS,
  },
  {
    name: 'Macintosh',
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)',
    maxTouchPoints: 0,
    limits: DESKTOP_LIMITS,
  },
  {
    name: 'Windows with a touch screen',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
    maxTouchPoints: 10,
    limits: DESKTOP_LIMITS,
  },
])('knows the limits of an $name', ({ limits, ...browser }) => {
  expect(canvasLimitsOf(browser)).toBe(limits);
});
