import type { GeoProjection } from 'd3-geo';
import type { MapPlace } from '../exploration/view.js';
import type { Point } from '../layout/geometry.js';
import type { Size } from '../layout/layout.js';

/** Where the map stands on the screen: coordinates of the projection times `zoom`, moved by `x` and `y` px. */
export interface MapCamera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const LEAST_ZOOM = 0.8;
export const MOST_ZOOM = 60;
/** Zoom beyond which the whole network is not brought nearer by itself. */
const MOST_FITTED = 8;
/** Blank around what is fitted, as a share of the smaller side of the screen, and no more than so many px. */
const MARGIN_SHARE = 0.14;
const MOST_MARGIN = 84;
/** Least size of what is fitted, px. */
const LEAST_SPAN = 60;

/** The camera zoomed about a place on the screen, which stays where it is. */
export function zoomedAbout(camera: MapCamera, at: Point, factor: number): MapCamera {
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, camera.zoom * factor));
  const share = zoom / camera.zoom;
  return { zoom, x: at.x - (at.x - camera.x) * share, y: at.y - (at.y - camera.y) * share };
}

/**
 * The camera that has all points in view; the whole map when there is none.
 * @param around stands in the middle of the screen; when left out, the middle of all points does
 */
export function fittedTo(points: readonly Point[], { width, height }: Size, around?: Point): MapCamera {
  if (points.length === 0) return { zoom: 1, x: 0, y: 0 };
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (around) {
    const [across, along] = [Math.max(around.x - left, right - around.x), Math.max(around.y - top, bottom - around.y)];
    [left, right] = [around.x - across, around.x + across];
    [top, bottom] = [around.y - along, around.y + along];
  }
  const margin = Math.min(MOST_MARGIN, Math.min(width, height) * MARGIN_SHARE) * 2;
  const fitting = Math.min(
    (width - margin) / Math.max(LEAST_SPAN, right - left),
    (height - margin) / Math.max(LEAST_SPAN, bottom - top),
  );
  const zoom = Math.max(LEAST_ZOOM, Math.min(MOST_FITTED, fitting));
  return centredOn({ x: (left + right) / 2, y: (top + bottom) / 2 }, zoom, { width, height });
}

/** The camera with a point of the projection in the middle of the screen. */
export function centredOn({ x, y }: Point, zoom: number, { width, height }: Size): MapCamera {
  return { zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom };
}

/**
 * The place on the globe in the middle of the screen.
 * @returns `undefined` where the middle is off the globe, or the projection cannot tell
 */
export function placeInMiddle(
  projection: GeoProjection,
  camera: MapCamera,
  { width, height }: Size,
): MapPlace | undefined {
  const { x, y, zoom } = camera;
  const middle = { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
  const place = projection.invert?.([middle.x, middle.y]);
  const back = place && projection(place);
  const isOnGlobe = back && Math.hypot(back[0] - middle.x, back[1] - middle.y) < 1;
  return isOnGlobe ? { longitude: place[0], latitude: place[1], zoom } : undefined;
}

/** The camera with a place on the globe in the middle; `undefined` where the projection does not show it. */
export function cameraOn(projection: GeoProjection, place: MapPlace, size: Size): MapCamera | undefined {
  const middle = projection([place.longitude, place.latitude]);
  return middle ? centredOn({ x: middle[0], y: middle[1] }, place.zoom, size) : undefined;
}
