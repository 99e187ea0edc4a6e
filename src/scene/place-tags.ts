import { type Box, grown, type Point } from '../layout/geometry.js';
import { CellIndex } from './cell-index.js';
import { measureRoute, piecesOf, pointsAlong, type Route } from './route.js';

/** Size of a tag pill on a line, px. */
export const TAG_SIZE = { width: 28, height: 18 } as const;

/** Where a tag would best stand, as shares of the line's length. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Length of the straight stretches in which lines are looked at, px: a bend leaves them by less than the blank around a tag. */
const STRETCH = 40;
const MOST_STRETCHES = 60;
/** With more lines there is next to no room for tags (of 2000 lines among 200 actors 50 found some): none is sought. */
const MOST_TAGGED = 800;

/** A line that wants a tag; those first in the list choose first. */
export interface TaggedLine {
  readonly id: string;
  readonly width?: number;
}

/**
 * Finds room for tags on lines: clear of labels, shapes, other tags and other lines.
 * @param obstacles boxes that a tag must not touch
 * @returns middle of each tag; lines without room are left out, all of them where there are more than 800
 */
export function placeTags(
  lines: readonly TaggedLine[],
  routes: ReadonlyMap<string, Route>,
  obstacles: readonly Box[],
): ReadonlyMap<string, Point> {
  const placed = new Map<string, Point>();
  if (routes.size > MOST_TAGGED) return placed;
  const taken = new CellIndex<Box>();
  for (const obstacle of obstacles) taken.add(obstacle);
  const ways = waysOf(routes);
  for (const line of lines) {
    const route = routes.get(line.id);
    if (!route) continue;
    const along = measureRoute(route);
    for (const share of PLACES) {
      const { point } = along(share);
      const box = tagBox(point, line.width ?? TAG_SIZE.width);
      // Ports of a frame leave less room between lines than labels need.
      const near = grown(box, 1);
      if (taken.someAt(grown(box, 3))) continue;
      if (ways.someAt(near, other => other.line !== line.id && passes(other, near))) continue;
      placed.set(line.id, point);
      taken.add(box);
      break;
    }
  }
  return placed;
}

/** A short piece of a line, as the box around it. */
interface Stretch extends Box {
  readonly line: string;
  readonly from: Point;
  readonly to: Point;
}

/** All lines in short straight stretches. */
function waysOf(routes: ReadonlyMap<string, Route>): CellIndex<Stretch> {
  const ways = new CellIndex<Stretch>();
  for (const [line, route] of routes) {
    const longest = Math.max(
      ...piecesOf(route).map(({ from, to }) => Math.abs(from.x - to.x) + Math.abs(from.y - to.y)),
    );
    const points = pointsAlong(route, Math.min(MOST_STRETCHES, Math.max(3, Math.ceil(longest / STRETCH))));
    for (let index = 1; index < points.length; index += 1) {
      const from = points[index - 1]!;
      const to = points[index]!;
      const x = Math.min(from.x, to.x);
      const y = Math.min(from.y, to.y);
      ways.add({ line, from, to, x, y, width: Math.abs(from.x - to.x), height: Math.abs(from.y - to.y) });
    }
  }
  return ways;
}

/** Whether a stretch whose box overlaps another box also passes through that: not all corners lie on one side of it. */
function passes({ from, to }: Stretch, box: Box): boolean {
  const sideOf = (x: number, y: number): number =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  const first = sideOf(box.x, box.y);
  return (
    sideOf(box.x + box.width, box.y) !== first ||
    sideOf(box.x, box.y + box.height) !== first ||
    sideOf(box.x + box.width, box.y + box.height) !== first
  );
}

/** Box of a tag with its middle at a point. */
export function tagBox(middle: Point, width: number = TAG_SIZE.width): Box {
  return { x: middle.x - width / 2, y: middle.y - TAG_SIZE.height / 2, width, height: TAG_SIZE.height };
}
