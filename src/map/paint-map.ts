import { type GeoPermissibleObjects, type GeoProjection, geoGraticule10, geoPath } from 'd3-geo';
import type { Theme } from '../scene/line-style.js';
import { type Painter, pathFor } from '../scene/painter.js';
import { PAPER } from '../vocabulary/paper.js';
import type { Atlas } from './atlas.js';

/** What d3 draws on. */
interface GeoPen {
  beginPath: () => void;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  arc: () => void;
  closePath: () => void;
}

/** Dashes of borders that are contested, px. */
const CONTESTED_DASH = [3, 3];

/** Paints land, borders and a grid, quiet enough for ties to be read on them. */
export function paintMap(
  context: Painter,
  atlas: Atlas,
  projection: GeoProjection,
  theme: Theme,
  strokeScale: number,
): void {
  const paper = PAPER[theme];
  const trace = (shape: GeoPermissibleObjects) => {
    const path = pathFor(context);
    let first: { x: number; y: number } | undefined;
    const pen: GeoPen = {
      beginPath: () => undefined,
      moveTo: (x, y) => {
        first = { x, y };
        path.moveTo(x, y);
      },
      lineTo: (x, y) => path.lineTo(x, y),
      arc: () => undefined,
      // A way of its own back to the start: closing is quadratic in the length of a path in Chromium.
      closePath: () => first && path.lineTo(first.x, first.y),
    };
    geoPath(projection, pen as never)(shape);
    return path;
  };
  context.save();
  context.setLineDash([]);
  context.lineWidth = 0.6 * strokeScale;
  context.strokeStyle = paper.rule;
  context.globalAlpha = 0.55;
  context.stroke(trace(geoGraticule10()));
  context.globalAlpha = 1;
  context.fillStyle = paper.frame;
  context.strokeStyle = paper.frameBorder;
  context.lineWidth = 0.7 * strokeScale;
  const land = trace(atlas.countries);
  context.fill(land);
  context.stroke(trace(atlas.borders));
  context.stroke(land);
  context.setLineDash(CONTESTED_DASH.map(length => length * strokeScale));
  context.strokeStyle = paper.secondary;
  context.lineWidth = 0.9 * strokeScale;
  context.stroke(trace(atlas.contested));
  context.restore();
}
