import { type Box, grown, overlap, type Point } from '../layout/geometry.js';
import { alongRoute, pointsAlong, type Route } from './route.js';

/** Size of a tag pill on a line, px. */
export const TAG_SIZE = { width: 28, height: 18 } as const;

/** Where a tag would best stand, as shares of the line's length. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** A line that wants a tag; those first in the list choose first. */
export interface TaggedLine {
  readonly id: string;
  readonly width?: number;
}

/**
 * Finds room for tags on lines: clear of labels, shapes, other tags and other lines.
 * @param obstacles boxes that a tag must not touch
 * @returns middle of each tag; lines without room are left out
 */
export function placeTags(
  lines: readonly TaggedLine[],
  routes: ReadonlyMap<string, Route>,
  obstacles: readonly Box[],
): ReadonlyMap<string, Point> {
  const placed = new Map<string, Point>();
  const tags: Box[] = [];
  const ways = [...routes].map(([id, route]) => ({ id, points: pointsAlong(route, 10) }));
  for (const line of lines) {
    const route = routes.get(line.id);
    if (!route) continue;
    for (const share of PLACES) {
      const { point } = alongRoute(route, share);
      const box = tagBox(point, line.width ?? TAG_SIZE.width);
      const near = grown(box, 3);
      if (obstacles.some(other => overlap(near, other)) || tags.some(other => overlap(near, other))) continue;
      const isCrossed = ways.some(way => way.id !== line.id && way.points.some(p => contains(near, p)));
      if (isCrossed) continue;
      placed.set(line.id, point);
      tags.push(box);
      break;
    }
  }
  return placed;
}

/** Box of a tag with its middle at a point. */
export function tagBox(middle: Point, width: number = TAG_SIZE.width): Box {
  return { x: middle.x - width / 2, y: middle.y - TAG_SIZE.height / 2, width, height: TAG_SIZE.height };
}

const contains = (box: Box, point: Point): boolean =>
  point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
