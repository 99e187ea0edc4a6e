import type { Point } from '../layout/geometry.js';
import { DASHES, type LineStyle } from './line-style.js';
import type { Painter } from './painter.js';
import { alongRoute, piecesOf, pointsAlong, type Route } from './route.js';

/** Length of an arrow head for a line of this width, px. */
export const arrowLength = (width: number): number => 6 + width * 1.9;

/** Draws a line along its route, with its pattern, arrow head and marks. */
export function paintRoute(context: Painter, route: Route, style: LineStyle): void {
  context.save();
  context.strokeStyle = style.colour;
  context.fillStyle = style.colour;
  context.lineWidth = style.width;
  context.lineCap = style.pattern === 'solid' ? 'butt' : 'round';
  context.setLineDash([...DASHES[style.pattern]]);
  const pieces = piecesOf(route);
  const head = style.arrow ? arrowLength(style.width) : 0;
  const tip = directionAtEnd(route);
  context.beginPath();
  context.moveTo(route.start.x, route.start.y);
  pieces.forEach((piece, index) => {
    const isLast = index === pieces.length - 1;
    // The line stops inside the head, so that its blunt end does not show beside the tip.
    const to =
      isLast && head > 0 ? { x: piece.to.x - tip.x * head * 0.7, y: piece.to.y - tip.y * head * 0.7 } : piece.to;
    context.quadraticCurveTo(piece.control.x, piece.control.y, to.x, to.y);
  });
  context.stroke();
  context.setLineDash([]);
  if (head > 0) paintArrow(context, route.end, tip, style.width);
  context.restore();
  paintMarks(context, route, style);
}

/** Unit vector in which a route arrives. */
export function directionAtEnd(route: Route): Point {
  if (route.controls.length === 0) {
    const length = Math.hypot(route.end.x - route.start.x, route.end.y - route.start.y) || 1;
    return { x: (route.end.x - route.start.x) / length, y: (route.end.y - route.start.y) / length };
  }
  const points = pointsAlong(route, 8);
  const last = points.at(-1)!;
  const before =
    [...points].reverse().find(point => Math.hypot(point.x - last.x, point.y - last.y) > 1.5) ?? route.start;
  const length = Math.hypot(last.x - before.x, last.y - before.y) || 1;
  return { x: (last.x - before.x) / length, y: (last.y - before.y) / length };
}

function paintArrow(context: Painter, tip: Point, direction: Point, width: number): void {
  const length = arrowLength(width);
  const half = length * 0.4;
  const base = { x: tip.x - direction.x * length, y: tip.y - direction.y * length };
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(base.x - direction.y * half, base.y + direction.x * half);
  context.lineTo(base.x + direction.y * half, base.y - direction.x * half);
  // Not closePath: it is quadratic in the length of the path in Chromium.
  context.lineTo(tip.x, tip.y);
  context.fill();
}

/** Bar across the middle of a disputed line; two strokes through a retracted one. */
export function paintMarks(context: Painter, route: Route, style: LineStyle): void {
  if (!style.disputed && !style.retracted) return;
  const { point, angle } = alongRoute(route, 0.62);
  context.save();
  context.translate(point.x, point.y);
  context.rotate(angle);
  context.strokeStyle = style.colour;
  context.lineWidth = 2.4;
  context.lineCap = 'round';
  context.beginPath();
  if (style.disputed) {
    context.moveTo(0, -7);
    context.lineTo(0, 7);
  }
  if (style.retracted) {
    for (const at of [-12, 10]) {
      context.moveTo(at - 5, 6);
      context.lineTo(at + 5, -6);
    }
  }
  context.stroke();
  context.restore();
}

/** A straight sample of a line for a legend: `width` long, its middle line at y. */
export function paintSample(context: Painter, x: number, y: number, width: number, style: LineStyle): void {
  paintRoute(context, { start: { x, y }, controls: [], end: { x: x + width, y } }, style);
}
