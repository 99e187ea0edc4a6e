import { centreOf, type Point } from '../layout/geometry.js';
import { attach, border, isUpright, type LineEnd, NORMALS } from './line-end.js';
import type { Route } from './route.js';

/** How far a line between two members swings out, past the labels below them. */
const INNER_REACH = 58;
/** The same where the names are on the other side. */
const INNER_REACH_BESIDE = 26;
/** How far one between two members side by side swings up. */
const INNER_RISE = 22;
/** Distance of two that run beside each other. */
const TRACK_STEP = 9;
/** Blank between the outline of a shape and its smallest loop. */
const LOOP_REACH = 34;
/** How far from its corner a loop leaves a large box. */
const LOOP_SPREAD = 44;

/**
 * Which of the tracks beside a frame's members each line between two of them takes, 0 being the nearest: lines that
 * would lie on one another get tracks of their own, the longer one the outer.
 * @param pairs ends of all lines, placed along their sides
 */
export function innerTracks(
  pairs: readonly { readonly source: LineEnd; readonly target: LineEnd }[],
): ReadonlyMap<string, number> {
  const brackets = pairs
    .filter(({ source, target }) => source.outer === target.outer && !source.isFrame && !target.isFrame)
    .map(({ source, target }) => ({
      line: source.line,
      key: `${source.side} ${source.outer.x} ${source.outer.y}`,
      from: Math.min(source.at, target.at),
      to: Math.max(source.at, target.at),
    }))
    .sort((a, b) => a.to - a.from - (b.to - b.from) || (a.line < b.line ? -1 : 1));
  const placed: { key: string; from: number; to: number; track: number }[] = [];
  const tracks = new Map<string, number>();
  for (const { line, key, from, to } of brackets) {
    const beside = placed.filter(other => other.key === key && other.from <= to && from <= other.to);
    const track = Math.max(-1, ...beside.map(other => other.track)) + 1;
    placed.push({ key, from, to, track });
    tracks.set(line, track);
  }
  return tracks;
}

/** Between two members of one frame: around the labels on the outer side. From a member to its own frame: straight out. */
export function innerRoute(source: LineEnd, target: LineEnd, track: number): Route {
  if (source.isFrame) return { start: border(target), controls: [], end: attach(target) };
  if (target.isFrame) return { start: attach(source), controls: [], end: border(source) };
  const start = attach(source);
  const end = attach(target);
  const normal = NORMALS[source.side];
  const upright = isUpright(source.side);
  const swing = source.beside === undefined ? INNER_REACH : INNER_REACH_BESIDE;
  const reach = (upright ? swing : INNER_RISE) + track * TRACK_STEP;
  const edge = upright
    ? normal.x < 0
      ? Math.min(start.x, end.x)
      : Math.max(start.x, end.x)
    : Math.min(start.y, end.y);
  const bent = (point: Point): Point =>
    upright ? { x: edge + normal.x * reach, y: point.y } : { x: point.x, y: edge + normal.y * reach };
  return { start, controls: [bent(start), bent(end)], end };
}

/**
 * A tie of an actor with itself: a loop at the upper right of its shape.
 * @param number of loops there before it; further ones are larger
 */
export function loopAt(end: LineEnd, number: number): Route {
  const centre = centreOf(end.box);
  const { width, height } = end.box;
  const top = { ...end, side: 'top', at: centre.x + Math.max(width * 0.2, width / 2 - LOOP_SPREAD) } as const;
  const right = { ...end, side: 'right', at: centre.y - Math.max(height * 0.12, height / 2 - LOOP_SPREAD) } as const;
  const reach = LOOP_REACH + number * TRACK_STEP;
  const corner = { x: centre.x + width / 2 + reach, y: centre.y - height / 2 - reach };
  return {
    start: attach(top),
    controls: [{ x: top.at, y: corner.y }, corner, { x: corner.x, y: right.at }],
    end: attach(right),
  };
}
