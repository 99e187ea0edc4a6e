import { type Box, centreOf, type Point } from '../layout/geometry.js';
import type { LineEnd, Side } from './line-end.js';
import type { RouteInput } from './route-lines.js';

/** Least distance between two boxes for lines to run from side to side. */
const LEAST_GAP = 40;
/** Boxes of a column that stand further apart may have others between them. */
const NEXT_TO_EACH_OTHER = 130;

/**
 * From which side of its box a line leaves each end. Boxes beside each other face each other; of boxes one above
 * the other, the upper is left downward (members sideways, since their label is below), the lower met from above.
 */
export function sidesOf(source: LineEnd, target: LineEnd, middle: Point, input: RouteInput): [Side, Side] {
  if (source.outer === target.outer) return innerSides(source, target, middle);
  const a = source.outer;
  const b = target.outer;
  const apartX = Math.max(b.x - (a.x + a.width), a.x - (b.x + b.width));
  const apartY = Math.max(b.y - (a.y + a.height), a.y - (b.y + b.height));
  if (isRow(a, b) && apartX > NEXT_TO_EACH_OTHER && !source.isFrame && !target.isFrame && isAlone(source, target)) {
    // Past whatever stands between them in their row; below it only where no label is.
    return source.labelled || target.labelled ? ['top', 'top'] : ['bottom', 'bottom'];
  }
  if (apartX >= LEAST_GAP && apartX >= apartY) {
    return centreOf(a).x < centreOf(b).x ? ['right', 'left'] : ['left', 'right'];
  }
  if (isColumn(a, b) && apartY > NEXT_TO_EACH_OTHER && !source.isFrame && !target.isFrame) {
    // Past whatever stands between them in their column.
    const outward: Side = centreOf(a).x <= middle.x ? 'left' : 'right';
    return [outward, outward];
  }
  const sourceIsUpper = centreOf(a).y <= centreOf(b).y;
  const [upper, lower] = sourceIsUpper ? [source, target] : [target, source];
  const upperSide = sideOfUpper(upper, lower);
  const lowerSide = sideOfLower(lower, upper, upperSide, input);
  return sourceIsUpper ? [upperSide, lowerSide] : [lowerSide, upperSide];
}

/** Whether two boxes stand side by side, about in line. */
function isRow(a: Box, b: Box): boolean {
  return Math.abs(centreOf(a).y - centreOf(b).y) < Math.min(a.height, b.height) / 2;
}

/** Whether neither end stands in a frame. */
function isAlone(source: LineEnd, target: LineEnd): boolean {
  return source.outer === source.box && target.outer === target.box;
}

/** Whether two boxes stand one above the other, about in line. */
function isColumn(a: Box, b: Box): boolean {
  return Math.abs(centreOf(a).x - centreOf(b).x) < Math.min(a.width, b.width) / 2;
}

function towards(from: Box, to: Box): Side {
  return centreOf(to).x < centreOf(from).x ? 'left' : 'right';
}

function sideOfUpper(upper: LineEnd, lower: LineEnd): Side {
  if (upper.isFrame || (!upper.labelled && upper.beside === undefined)) return 'bottom';
  return towards(upper.outer, lower.outer);
}

function sideOfLower(lower: LineEnd, upper: LineEnd, upperSide: Side, input: RouteInput): Side {
  if (lower.isFrame) {
    // A line that comes down beside the lower frame turns into its flank instead of crossing its corner.
    const x = nearest(centreOf(lower.outer).x, upper.outer.x + 24, upper.outer.x + upper.outer.width - 24);
    const isBeside = x < lower.outer.x - 20 || x > lower.outer.x + lower.outer.width + 20;
    return upperSide === 'bottom' && isBeside ? towards(lower.outer, upper.outer) : 'top';
  }
  return isFreeAbove(lower, input) ? 'top' : towards(lower.outer, upper.outer);
}

const nearest = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Whether no other member of the frame stands between this one and the frame's upper border. */
function isFreeAbove(end: LineEnd, input: RouteInput): boolean {
  if (end.outer === end.box) return true;
  const x = centreOf(end.box).x;
  for (const [id, actor] of input.actors) {
    if (id === end.id || actor.centre.y >= end.box.y) continue;
    const isInside =
      actor.centre.x > end.outer.x && actor.centre.x < end.outer.x + end.outer.width && actor.centre.y > end.outer.y;
    if (isInside && Math.abs(actor.centre.x - x) < 70) return false;
  }
  // A member right under the title, in a frame that is higher than wide, is met from the side.
  return end.box.y - end.outer.y < 44;
}

function innerSides(source: LineEnd, target: LineEnd, middle: Point): [Side, Side] {
  const away: Side = centreOf(source.outer).x <= middle.x ? 'left' : 'right';
  const beside = source.beside ?? target.beside;
  const outward = beside === undefined ? away : beside === 'left' ? 'right' : 'left';
  if (source.isFrame || target.isFrame) return [outward, outward];
  const sameRow = Math.abs(centreOf(source.box).y - centreOf(target.box).y) < 12;
  return sameRow ? ['top', 'top'] : [outward, outward];
}
