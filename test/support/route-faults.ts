import type { Point } from '../../src/layout/geometry.js';
import type { Picture, PictureLine } from '../../src/scene/picture.js';
import { alongRoute, pointsAlong } from '../../src/scene/route.js';
import { shapeBox } from './picture-faults.js';

/** Corner radii as shapes are painted, px. */
const CORNERS = { frame: 16, folded: 12, shape: 8 };

/** How far a point is from the outline of an actor or frame, px. */
export function distanceToOutline(picture: Picture, id: string, point: Point): number {
  const frame = picture.frames.find(candidate => candidate.id === id);
  if (frame) return Math.abs(distanceToBox(frame.box, point, CORNERS.frame));
  const actor = picture.actors.find(candidate => candidate.id === id)!;
  const box = shapeBox(actor);
  const [w, h] = [box.width / 2, box.height / 2];
  const [x, y] = [Math.abs(point.x - actor.centre.x), Math.abs(point.y - actor.centre.y)];
  switch (actor.label.form) {
    case 'person':
    case 'organisation':
      return Math.abs(Math.hypot(x, y) - w);
    case 'force':
      // Points at ±w on the middle axis, flat from −w/2 to w/2 above and below.
      return Math.abs(Math.max(y - h, (x + (y * w) / (2 * h) - w) / Math.hypot(1, w / (2 * h))));
    case 'folded-state':
      return Math.abs(distanceToBox(box, point, CORNERS.folded));
    default:
      return Math.abs(distanceToBox(box, point, CORNERS.shape));
  }
}

/** Signed distance to a box with round corners: below 0 inside. */
function distanceToBox(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  point: Point,
  corner: number,
): number {
  const x = Math.abs(point.x - box.x - box.width / 2) - box.width / 2 + corner;
  const y = Math.abs(point.y - box.y - box.height / 2) - box.height / 2 + corner;
  return Math.hypot(Math.max(x, 0), Math.max(y, 0)) + Math.min(Math.max(x, y), 0) - corner;
}

/** Lines that do not run from the outline of their source to that of their target, or not through numbers, in words. */
export function looseEnds(picture: Picture): readonly string[] {
  return picture.lines.flatMap(({ id, source, target, route }) => {
    const points = [route.start, ...route.controls, route.end];
    if (!points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))) return [`${id} is nowhere`];
    return [
      ...(distanceToOutline(picture, source, route.start) > 1 ? [`${id} starts off the outline of ${source}`] : []),
      ...(distanceToOutline(picture, target, route.end) > 1 ? [`${id} ends off the outline of ${target}`] : []),
    ];
  });
}

const isParallel = (one: PictureLine, other: PictureLine): boolean =>
  (one.source === other.source && one.target === other.target) ||
  (one.source === other.target && one.target === other.source);

/** Distances of the middles of all lines that join the same two ends, with their ids. */
export function parallelGaps(picture: Picture): readonly { readonly lines: string; readonly gap: number }[] {
  return picture.lines.flatMap((line, index) =>
    picture.lines
      .slice(index + 1)
      .filter(other => isParallel(line, other))
      .map(other => {
        const one = alongRoute(line.route, 0.5).point;
        const two = alongRoute(other.route, 0.5).point;
        return { lines: `${line.id} and ${other.id}`, gap: Math.hypot(one.x - two.x, one.y - two.y) };
      }),
  );
}

/** Number of lines at each actor and frame. */
export function linesAtEach(picture: Picture): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of picture.lines) {
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Pairs of lines that cross on their way, in words. */
export function crossings(picture: Picture): readonly string[] {
  const ways = picture.lines.map(({ id, route }) => ({ id, points: pointsAlong(route, 24) }));
  return ways.flatMap((one, index) =>
    ways
      .slice(index + 1)
      .filter(other => cross(one.points, other.points))
      .map(other => `${one.id} crosses ${other.id}`),
  );
}

function cross(one: readonly Point[], other: readonly Point[]): boolean {
  const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
  return one.slice(1).some((b, i) => {
    const a = one[i]!;
    return other.slice(1).some((d, k) => {
      const c = other[k]!;
      return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    });
  });
}
