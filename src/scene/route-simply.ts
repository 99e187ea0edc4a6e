import type { Box, Point } from '../layout/geometry.js';
import { pairKey } from './drawn-network.js';
import type { Route } from './route.js';
import type { RouteInput } from './route-lines.js';

/** Blank between a shape and the ends of its lines, px. */
const GAP = 2;
/** Distance of parallel lines in their middle, px. */
const SPREAD = 13;
/** Radius of the smallest loop at a shape, px. */
const LOOP = 12;

/**
 * The way of every line in a crowded picture: straight where one pair has one line, else bows side by side. Fast, and
 * without regard to names, which are written last and only where there is room.
 */
export function routeSimply(input: RouteInput): ReadonlyMap<string, Route> {
  const places = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const { source, target } of input.lines) {
    const key = pairKey(source, target);
    totals.set(key, (totals.get(key) ?? 0) + 1);
  }
  const routes = new Map<string, Route>();
  for (const { id, source, target } of input.lines) {
    const key = pairKey(source, target);
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    const from = endOf(input, source);
    const to = endOf(input, target);
    if (source === target) {
      routes.set(id, loopAt(from, place));
      continue;
    }
    // Both directions bow away from one middle line, whichever end a line starts from.
    const side = source < target ? 1 : -1;
    routes.set(id, bowBetween(from, to, side * (place - (totals.get(key)! - 1) / 2) * SPREAD));
  }
  return routes;
}

/** An end of a line: a circle around a shape, or the box of a frame. */
interface End {
  readonly centre: Point;
  readonly radius: number;
  readonly box: Box | undefined;
}

function endOf(input: RouteInput, id: string): End {
  const box = input.frames.get(id);
  if (box) return { centre: { x: box.x + box.width / 2, y: box.y + box.height / 2 }, radius: 0, box };
  const { centre, shape } = input.actors.get(id)!;
  return { centre, radius: shape.width / 2 + GAP, box: undefined };
}

/** @param bow distance of the middle of the line from the straight way, px */
function bowBetween(from: End, to: End, bow: number): Route {
  const dx = to.centre.x - from.centre.x;
  const dy = to.centre.y - from.centre.y;
  const length = Math.hypot(dx, dy) || 1;
  // A quadratic curve passes half way between its control point and the straight line.
  const control = {
    x: (from.centre.x + to.centre.x) / 2 - (dy / length) * bow * 2,
    y: (from.centre.y + to.centre.y) / 2 + (dx / length) * bow * 2,
  };
  const start = leave(from, bow === 0 ? to.centre : control);
  const end = leave(to, bow === 0 ? from.centre : control);
  return { start, controls: bow === 0 ? [] : [control], end };
}

/** Where a line towards a place leaves an end. */
function leave({ centre, radius, box }: End, towards: Point): Point {
  const dx = towards.x - centre.x;
  const dy = towards.y - centre.y;
  const length = Math.hypot(dx, dy);
  if (length === 0) return centre;
  if (!box) return { x: centre.x + (dx / length) * radius, y: centre.y + (dy / length) * radius };
  const scale = Math.min(1, box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9));
  return { x: centre.x + dx * scale, y: centre.y + dy * scale };
}

function loopAt({ centre, radius, box }: End, before: number): Route {
  const reach = (box ? 0 : radius) + LOOP + before * 8;
  const top = box ? box.y : centre.y - radius;
  const start = { x: centre.x - 4, y: top };
  const end = { x: centre.x + 4, y: top };
  return {
    start,
    controls: [
      { x: centre.x - reach, y: top - reach },
      { x: centre.x, y: top - reach * 1.6 },
      { x: centre.x + reach, y: top - reach },
    ],
    end,
  };
}
