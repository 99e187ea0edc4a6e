import { describe, expect, test } from 'vitest';
import type { LineBatch } from '../../../src/scene/line-batches.js';
import { DASHES } from '../../../src/scene/line-style.js';
import { paintBatches } from '../../../src/scene/paint-batches.js';
import type { StandingPattern } from '../../../src/vocabulary/standings.js';

/** Lines side by side in one pattern, 1,000 units long. */
function batchOf(pattern: StandingPattern): LineBatch {
  const lines = new Path2D();
  for (let row = 0; row < 20; row += 1) {
    lines.moveTo(20, 40 + row * 30);
    lines.lineTo(1020, 47 + row * 30);
  }
  const style = { colour: '#000000', width: 2.3, pattern, arrow: false, disputed: false, retracted: false };
  return { style, lines, heads: new Path2D(), marked: [] };
}

/** Sum of ink on the canvas at a zoom, by area of the picture. */
function inkAt(zoom: number, pattern: StandingPattern): number {
  const canvas = new OffscreenCanvas(Math.ceil(1040 * zoom), Math.ceil(700 * zoom));
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.setTransform(zoom, 0, 0, zoom, 0, 0);
  paintBatches(context, [batchOf(pattern)], new Set(), 'light');
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let ink = 0;
  for (let at = 3; at < data.length; at += 4) ink += data[at]!;
  return ink / (zoom * zoom);
}

describe('dashes too fine to be told apart', () => {
  test.each(['dashed', 'dotted', 'fine-dots'] as const)('leave %s lines as pale as they are with dashes', pattern => {
    const period = DASHES[pattern].reduce((sum, length) => sum + length, 0);
    // Large enough for each dash to have its own pixels.
    const told = inkAt(12 / period, pattern);
    const whole = inkAt(1.9 / period, pattern);
    expect(whole / told).toBeGreaterThan(0.8);
    expect(whole / told).toBeLessThan(1.25);
  });
});
