import { html, type TemplateResult } from 'lit';
import { inUi, ui } from '../../messages/ui.js';
import type { Theme } from '../../scene/line-style.js';
import { FAMILIES } from '../../vocabulary/families.js';
import { PAPER } from '../../vocabulary/paper.js';
import { FAMILY_COLOURS } from './family-colours.js';
import { squareSide } from './paint-matrix.js';

/** Side of a sample, px; that of the sizes is wider. */
const SIDE = 14;
const SIZES = [1, 10, 100] as const;
const WIDE = SIZES.length * (SIDE + 2);

/** What the cells say: colours of families, and that larger is more. Painted by {@link paintMatrixLegend}. */
export function matrixLegend(): TemplateResult {
  return html`<ul class="legend" aria-label=${ui.matrix.legend}>
    ${FAMILIES.map(
      ({ id, label }) =>
        html`<li><canvas data-family=${id} width=${SIDE * 2} height=${SIDE * 2} aria-hidden="true"></canvas>${inUi(label)}</li>`,
    )}
    <li>
      <canvas data-sizes width=${WIDE * 2} height=${SIDE * 2} aria-hidden="true"></canvas>${ui.matrix.larger}
    </li>
    <li class="note">${ui.matrix.rowsToColumns}</li>
  </ul>`;
}

/** Paints the samples of a legend; canvases, since the policy of the page forbids colours in attributes. */
export function paintMatrixLegend(root: ParentNode, theme: Theme): void {
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>('.legend canvas')) {
    const context = canvas.getContext('2d');
    if (!context) continue;
    canvas.style.width = `${canvas.width / 2}px`;
    canvas.style.height = `${SIDE}px`;
    context.setTransform(2, 0, 0, 2, 0, 0);
    context.clearRect(0, 0, WIDE, SIDE);
    const family = FAMILIES.find(({ id }) => id === canvas.dataset['family']);
    if (family) {
      context.fillStyle = FAMILY_COLOURS[family.id][theme];
      context.fillRect(1, 1, SIDE - 2, SIDE - 2);
      continue;
    }
    context.fillStyle = PAPER[theme].secondary;
    SIZES.forEach((events, at) => {
      const side = squareSide(events, SIZES.at(-1)!, SIDE);
      context.fillRect(at * (SIDE + 2) + (SIDE - side) / 2, (SIDE - side) / 2, side, side);
    });
  }
}
