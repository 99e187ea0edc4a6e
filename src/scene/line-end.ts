import { type Box, centreOf, type Point } from '../layout/geometry.js';

/** A side of a box. */
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Outline on which lines meet a shape, within its box. The hexagon is Cytoscape's: points left and right. */
export type Outline = 'box' | 'ellipse' | 'hexagon';

/** One end of a line while it is being routed. */
export interface LineEnd {
  readonly line: string;
  /** Id of the actor or frame. */
  readonly id: string;
  readonly isFrame: boolean;
  /** Box of the shape, or of the frame. */
  readonly box: Box;
  /** Box of the frame a member stands in; its own box otherwise. */
  readonly outer: Box;
  readonly outline: Outline;
  /** Radius of the corners of a box, px. */
  readonly corner: number;
  /** Something is written below the shape. */
  readonly labelled: boolean;
  /** Side on which the name stands instead. */
  readonly beside: 'left' | 'right' | undefined;
  side: Side;
  /** Position along the side: y on left and right, x on top and bottom. */
  at: number;
}

/** Directions out of a box, by side. */
export const NORMALS: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

/** Whether positions along a side are heights. */
export const isUpright = (side: Side): boolean => side === 'left' || side === 'right';

/** Where a line meets the outline of its end. */
export function attach(end: LineEnd): Point {
  const centre = centreOf(end.box);
  const upright = isUpright(end.side);
  const { width, height } = end.box;
  const offset = end.at - (upright ? centre.y : centre.x);
  const depth = depthAt(end, offset, (upright ? width : height) / 2, (upright ? height : width) / 2);
  const normal = NORMALS[end.side];
  return upright ? { x: centre.x + normal.x * depth, y: end.at } : { x: end.at, y: centre.y + normal.y * depth };
}

/**
 * Distance of an outline from the middle axis of its box.
 * @param offset along the axis, from its middle
 * @param reach half the box across the axis
 * @param across half the box along it
 */
function depthAt(end: LineEnd, offset: number, reach: number, across: number): number {
  const share = Math.min(1, Math.abs(offset) / across);
  switch (end.outline) {
    case 'ellipse':
      return reach * Math.sqrt(1 - share ** 2);
    case 'hexagon':
      return isUpright(end.side) ? reach * (1 - share / 2) : reach * Math.min(1, 2 - 2 * share);
    case 'box': {
      const intoCorner = Math.max(0, Math.abs(offset) - (across - end.corner));
      return reach - end.corner + Math.sqrt(Math.max(0, end.corner ** 2 - intoCorner ** 2));
    }
  }
}

/** Where a line crosses the border of the frame its end stands in. */
export function border(end: LineEnd): Point {
  const { outer } = end;
  switch (end.side) {
    case 'left':
      return { x: outer.x, y: end.at };
    case 'right':
      return { x: outer.x + outer.width, y: end.at };
    case 'top':
      return { x: end.at, y: outer.y };
    case 'bottom':
      return { x: end.at, y: outer.y + outer.height };
  }
}

/**
 * Order of two lines at an end that nothing else decides between: by id, turned so that parallel lines stand in the
 * same order as seen from either end and do not cross on their way, whichever sides they leave from.
 */
export function parallelOrder(end: LineEnd, otherId: string, line: string, otherLine: string): number {
  const isClockwise = end.side === 'top' || end.side === 'right';
  const direction = isClockwise === end.id < otherId ? 1 : -1;
  return line < otherLine ? -direction : line > otherLine ? direction : 0;
}
