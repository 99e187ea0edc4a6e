import type { Point } from '../layout/geometry.js';

/**
 * The way of a line: a chain of quadratic curves through `controls`, each piece ending half way to the next
 * control. It is what Cytoscape draws as `unbundled-bezier`, so both draw the same.
 */
export interface Route {
  readonly start: Point;
  readonly controls: readonly Point[];
  readonly end: Point;
}

/** A piece of a route. */
export interface Piece {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

const half = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The quadratic pieces of a route, in order; a straight line is one piece with its control in the middle. */
export function piecesOf(route: Route): readonly Piece[] {
  const { start, controls, end } = route;
  if (controls.length === 0) return [{ from: start, control: half(start, end), to: end }];
  let from = start;
  return controls.map((control, index) => {
    const next = controls[index + 1];
    const piece = { from, control, to: next ? half(control, next) : end };
    from = piece.to;
    return piece;
  });
}

/** The point of a piece at t from 0 to 1. */
export function pointOn({ from, control, to }: Piece, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** Points along a route, `perPiece` to each piece, first and last included. */
export function pointsAlong(route: Route, perPiece = 12): readonly Point[] {
  const points: Point[] = [route.start];
  for (const piece of piecesOf(route)) {
    for (let step = 1; step <= perPiece; step += 1) points.push(pointOn(piece, step / perPiece));
  }
  return points;
}

/** A place on a route, and the direction there in radians. */
export interface PlaceOnRoute {
  readonly point: Point;
  readonly angle: number;
}

/** The place at a share (0 … 1) of the length of a route. */
export function alongRoute(route: Route, share: number): PlaceOnRoute {
  return measureRoute(route)(share);
}

/** Measures a route once, to ask for places at several shares of its length. */
export function measureRoute(route: Route): (share: number) => PlaceOnRoute {
  const points = pointsAlong(route);
  const lengths = points
    .slice(1)
    .map((point, index) => Math.hypot(point.x - points[index]!.x, point.y - points[index]!.y));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return share => {
    let left = total * share;
    for (const [index, length] of lengths.entries()) {
      const a = points[index]!;
      const b = points[index + 1]!;
      if (left <= length || index === lengths.length - 1) {
        const part = length === 0 ? 0 : Math.min(1, left / length);
        return {
          point: { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part },
          angle: Math.atan2(b.y - a.y, b.x - a.x),
        };
      }
      left -= length;
    }
    return { point: route.start, angle: 0 };
  };
}
