import type { LineBatch } from './line-batches.js';
import { DASHES, styleOf, type Theme } from './line-style.js';
import { paintMarks } from './paint-line.js';
import type { Painter } from './painter.js';
import { shownOf } from './shown-lines.js';

/** Draws lines joined by look, and the marks of the disputed and retracted among them. */
export function paintBatches(
  context: Painter,
  batches: readonly LineBatch[],
  shown: ReadonlySet<string>,
  theme: Theme,
): void {
  context.save();
  for (const { style, lines, heads } of batches) {
    context.strokeStyle = style.colour;
    context.fillStyle = style.colour;
    context.lineWidth = style.width;
    context.lineCap = style.pattern === 'solid' ? 'butt' : 'round';
    context.setLineDash([...DASHES[style.pattern]]);
    context.stroke(lines);
    if (style.arrow) context.fill(heads);
  }
  context.restore();
  for (const { marked } of batches) {
    for (const line of marked) paintMarks(context, line.route, styleOf(line, shownOf(line, shown), theme));
  }
}
