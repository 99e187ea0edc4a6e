import type { LineBatch } from './line-batches.js';
import { DASHES, styleOf, type Theme } from './line-style.js';
import { paintMarks } from './paint-line.js';
import type { Painter } from './painter.js';
import { shownOf } from './shown-lines.js';

/**
 * Dashes and dots that come in less than this are no longer told apart, px: such a line is drawn whole and as much paler
 * as it has blanks, which looks the same and takes a fraction of the time.
 */
const LEAST_PERIOD = 2;

const sumOf = (dashes: readonly number[]): number => dashes.reduce((sum, length) => sum + length, 0);

/** Share of a dashed line that is ink; its caps are round, so that a dot is a circle. */
function inkOf(dashes: readonly number[], width: number): number {
  const [dash = 0] = dashes;
  return Math.min(1, (dash + (width * Math.PI) / 4) / sumOf(dashes));
}

/**
 * Draws lines joined by look, and the marks of the disputed and retracted among them.
 * @param isCoarse as quickly as can be, fine and without dashes: for as long as the camera moves
 */
export function paintBatches(
  context: Painter,
  batches: readonly LineBatch[],
  shown: ReadonlySet<string>,
  theme: Theme,
  isCoarse = false,
): void {
  // What keeps more than pixels can be looked at more closely: there dashes stay dashes.
  const scale = context.createPath ? Infinity : context.getTransform().a;
  const opacity = context.globalAlpha;
  context.save();
  for (const { style, lines, heads } of batches) {
    const dashes = DASHES[style.pattern];
    const isFine = dashes.length > 0 && (isCoarse || sumOf(dashes) * scale < LEAST_PERIOD);
    context.strokeStyle = style.colour;
    context.fillStyle = style.colour;
    // Lines of a pixel at most are drawn by another way in the browser, a hundred times as quick.
    context.lineWidth = isCoarse ? Math.min(style.width, 1 / scale) : style.width;
    context.lineCap = style.pattern === 'solid' ? 'butt' : 'round';
    context.setLineDash(isFine ? [] : [...dashes]);
    context.globalAlpha = isFine ? opacity * inkOf(dashes, style.width) : opacity;
    context.stroke(lines);
    context.globalAlpha = opacity;
    if (style.arrow) context.fill(heads);
  }
  context.restore();
  for (const { marked } of batches) {
    for (const line of marked) paintMarks(context, line.route, styleOf(line, shownOf(line, shown), theme));
  }
}
