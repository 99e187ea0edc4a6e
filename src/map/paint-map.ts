import { type GeoPermissibleObjects, type GeoProjection, geoGraticule10, geoPath } from 'd3-geo';
import type { Theme } from '../scene/line-style.js';
import { type LinePath, type Painter, pathFor } from '../scene/painter.js';
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

/** Land and borders in a projection, to be drawn at any zoom without projecting them again. */
export interface MapPaths {
  readonly grid: LinePath;
  readonly land: LinePath;
  readonly coasts: LinePath;
  readonly borders: LinePath;
  readonly contested: LinePath;
}

/** Dashes of borders that are contested, px. */
const CONTESTED_DASH = [3, 3];
/** Land is traced so far beyond the page that no edge of it shows, px. */
const BEYOND = 8;
/** Steps of a coast that are shorter than this cannot be seen on a page, px of it; a vector file would keep them all. */
const LEAST_STEP = 1;

/**
 * Traces the atlas.
 * @param least steps shorter than this are left out, px of the projection; 0 = none is
 */
export function traceMap(atlas: Atlas, projection: GeoProjection, createPath: () => LinePath, least = 0): MapPaths {
  const trace = (shape: GeoPermissibleObjects): LinePath => {
    const path = createPath();
    let first: { x: number; y: number } | undefined;
    let last = { x: 0, y: 0 };
    const pen: GeoPen = {
      beginPath: () => undefined,
      moveTo: (x, y) => {
        first = { x, y };
        last = first;
        path.moveTo(x, y);
      },
      lineTo: (x, y) => {
        if (Math.abs(x - last.x) + Math.abs(y - last.y) < least) return;
        last = { x, y };
        path.lineTo(x, y);
      },
      arc: () => undefined,
      // A way of its own back to the start: closing is quadratic in the length of a path in Chromium.
      closePath: () => first && path.lineTo(first.x, first.y),
    };
    geoPath(projection, pen as never)(shape);
    return path;
  };
  return {
    grid: trace(geoGraticule10()),
    land: trace(atlas.land),
    coasts: trace(atlas.coasts),
    borders: trace(atlas.borders),
    contested: trace(atlas.contested),
  };
}

/**
 * Paints land, borders and a grid, quiet enough for ties to be read on them.
 * @param unit one pixel of the screen in the units of the paths
 */
export function paintMap(context: Painter, paths: MapPaths, theme: Theme, unit = 1): void {
  const { grid, land, coasts, borders, contested } = paths;
  const paper = PAPER[theme];
  context.save();
  context.setLineDash([]);
  context.lineJoin = 'round';
  context.lineWidth = 0.6 * unit;
  context.strokeStyle = paper.rule;
  context.globalAlpha = 0.55;
  context.stroke(grid);
  context.globalAlpha = 1;
  context.fillStyle = paper.frame;
  context.fill(land);
  context.strokeStyle = paper.frameBorder;
  context.lineWidth = 0.7 * unit;
  context.stroke(coasts);
  context.stroke(borders);
  context.setLineDash(CONTESTED_DASH.map(length => length * unit));
  context.strokeStyle = paper.secondary;
  context.lineWidth = 0.9 * unit;
  context.stroke(contested);
  context.restore();
}

/**
 * Paints the map for a page whose units are those of the projection times `zoom`, as exports do: only what is on the
 * page is traced.
 */
export function paintMapPage(
  context: Painter,
  atlas: Atlas,
  projection: GeoProjection,
  zoom: number,
  theme: Theme,
): void {
  const { a, e, f } = context.getTransform();
  const { width, height } = context.canvas;
  const scale = projection.scale();
  const [x, y] = projection.translate();
  projection
    .scale(scale * zoom)
    .translate([x * zoom, y * zoom])
    .clipExtent([
      [-e / a - BEYOND, -f / a - BEYOND],
      [(width - e) / a + BEYOND, (height - f) / a + BEYOND],
    ]);
  paintMap(
    context,
    traceMap(atlas, projection, () => pathFor(context), LEAST_STEP / a),
    theme,
  );
  projection.scale(scale).translate([x, y]).clipExtent(null);
}
