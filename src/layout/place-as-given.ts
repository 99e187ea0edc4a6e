import { arrangeBlock } from './arrange-members.js';
import { type Box, boxAround, type Point } from './geometry.js';
import type { LayoutInput, Placement } from './layout.js';
import { separateDots } from './separate-dots.js';
import { arrangeAlone, placeUnits, unitsOf } from './unit.js';

/** Area of the page for each unit on average, px². */
const ROOM = 5200;
const MARGIN = 6;

/**
 * Actors where the file they came from has them, scaled to the room that so many need, then moved apart where shapes
 * would cover each other. A state stands in the middle of its members; who has no place stands below the others.
 */
export function placeAsGiven(input: LayoutInput): Placement {
  const units = unitsOf(input);
  const arranged = units.map(unit => (unit.frame ? arrangeBlock(unit) : arrangeAlone(unit)));
  const given = units.map(({ members }) => middleOf(members.flatMap(member => member.given ?? [])));
  const known = given.filter(point => point !== undefined);
  const frame = boxAround(known.map(point => ({ ...point, width: 0, height: 0 })));
  const { x: left, y: top, width, height } = frame;
  const scale = width * height > 0 ? Math.sqrt((units.length * ROOM) / (width * height)) : 1;
  const perRow = Math.ceil(Math.sqrt(units.length));
  let without = 0;
  const boxes = arranged.map(({ size }, index): Box => {
    const point = given[index];
    const place = point
      ? { x: (point.x - left) * scale, y: (point.y - top) * scale }
      : { x: (without % perRow) * 90, y: height * scale + 90 + Math.floor(without / perRow) * 60 };
    if (!point) without += 1;
    return { x: place.x - size.width / 2, y: place.y - size.height / 2, ...size };
  });
  const apart = separateDots(boxes, MARGIN);
  return placeUnits(arranged, new Map(arranged.map(({ unit }, index) => [unit.id, apart[index]!])));
}

function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}
