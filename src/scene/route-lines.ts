import { type Box, centreOf, type Point } from '../layout/geometry.js';
import type { Size } from '../layout/layout.js';
import { laneOffsets, placeLedger, placePorts } from './ports.js';
import type { Route } from './route.js';
import { type Side, sidesOf } from './sides.js';

/** An actor's shape as an obstacle and an end of lines. */
export interface RoutedActor {
  readonly centre: Point;
  readonly shape: Size;
  /** Circles and hexagons are met on their outline, others on their box. */
  readonly round: boolean;
  readonly frame: string | undefined;
  /** Whether something is written below the shape. */
  readonly labelled: boolean;
}

/** What lines are routed in. */
export interface RouteInput {
  readonly frames: ReadonlyMap<string, Box>;
  readonly actors: ReadonlyMap<string, RoutedActor>;
  readonly lines: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

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
  readonly round: boolean;
  readonly labelled: boolean;
  side: Side;
  /** Position along the side: y on left and right, x on top and bottom. */
  at: number;
}

/**
 * The way of every line. Lines leave members sideways or upward, never through the label below; inside a frame
 * they run straight to its border and bend only outside; lines of a state itself leave from ports along the side
 * that faces the partner. Order along a side follows the order of the other ends, so that few lines cross.
 */
export function routeLines(input: RouteInput): ReadonlyMap<string, Route> {
  const pairs = input.lines.map(line => ({
    line,
    source: endOf(input, line.id, line.source),
    target: endOf(input, line.id, line.target),
  }));
  const middle = centreOfAll(input);
  for (const { source, target } of pairs) {
    [source.side, target.side] = sidesOf(source, target, middle, input);
    source.at = centreAlong(source);
    target.at = centreAlong(target);
  }
  const others = new Map<LineEnd, LineEnd>(
    pairs.flatMap(({ source, target }) => [
      [source, target],
      [target, source],
    ]),
  );
  // The order at one end depends on the places at the other, so the second round corrects the first, and the lanes
  // are ordered once more by the ports that came out.
  const ends = pairs.flatMap(({ source, target }) => [source, target]);
  for (let round = 0; round < 2; round += 1) {
    placeLanes(ends, others);
    placeFrameEnds(pairs, others);
  }
  placeLanes(ends, others);
  return new Map(pairs.map(({ line, source, target }, index) => [line.id, routeBetween(source, target, index)]));
}

function endOf(input: RouteInput, line: string, id: string): LineEnd {
  const frame = input.frames.get(id);
  if (frame) {
    return { line, id, isFrame: true, box: frame, outer: frame, round: false, labelled: false, side: 'right', at: 0 };
  }
  const actor = input.actors.get(id)!;
  const box = {
    x: actor.centre.x - actor.shape.width / 2,
    y: actor.centre.y - actor.shape.height / 2,
    ...actor.shape,
  };
  const outer = actor.frame === undefined ? box : (input.frames.get(actor.frame) ?? box);
  return { line, id, isFrame: false, box, outer, round: actor.round, labelled: actor.labelled, side: 'right', at: 0 };
}

function centreOfAll(input: RouteInput): Point {
  const boxes = [...input.frames.values()];
  const points = [
    ...boxes.map(centreOf),
    ...[...input.actors.values()].filter(a => a.frame === undefined).map(a => a.centre),
  ];
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, point) => sum + point.x, 0) / count,
    y: points.reduce((sum, point) => sum + point.y, 0) / count,
  };
}

const isUpright = (side: Side): boolean => side === 'left' || side === 'right';

const centreAlong = (end: LineEnd): number => (isUpright(end.side) ? centreOf(end.box).y : centreOf(end.box).x);

/** Position of an end along an axis: what its neighbours at the other end are ordered by. */
function positionFor(end: LineEnd, axis: Side): number {
  if (isUpright(axis))
    return isUpright(end.side) ? end.at : end.side === 'top' ? end.box.y : end.box.y + end.box.height;
  return isUpright(end.side) ? centreOf(end.box).x : end.at;
}

function groupBySide(ends: readonly LineEnd[]): LineEnd[][] {
  const groups = new Map<string, LineEnd[]>();
  for (const end of ends) {
    const key = `${end.side} ${end.id}`;
    const group = groups.get(key);
    if (group) group.push(end);
    else groups.set(key, [end]);
  }
  return [...groups.values()];
}

/** Spreads the lines of an actor along the side of its shape. */
function placeLanes(ends: readonly LineEnd[], others: ReadonlyMap<LineEnd, LineEnd>): void {
  for (const group of groupBySide(ends.filter(end => !end.isFrame))) {
    const first = group[0]!;
    const ordered = [...group].sort(
      (a, b) => laneOrder(a, others.get(a)!) - laneOrder(b, others.get(b)!) || compareIds(a.line, b.line),
    );
    const extent = isUpright(first.side) ? first.box.height : first.box.width;
    const middle = centreAlong(first);
    laneOffsets(ordered.length, extent).forEach((offset, index) => {
      ordered[index]!.at = middle + offset;
    });
  }
}

/**
 * What lanes of one side are ordered by, so that they leave without crossing: on left and right the height of the
 * other end. On top, lines nest like brackets: those from the left come first, the lowest of them outermost.
 */
function laneOrder(end: LineEnd, other: LineEnd): number {
  if (end.side !== 'top') return positionFor(other, end.side);
  const isFromLeft = positionFor(other, end.side) < centreOf(end.box).x;
  const height = isUpright(other.side) ? other.at : border(other).y;
  return isFromLeft ? -1e6 - height : 1e6 + height;
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Pair = { readonly source: LineEnd; readonly target: LineEnd };

/** Ports of frames: first those whose other end is an actor, near that actor's height; then state to state. */
function placeFrameEnds(pairs: readonly Pair[], others: ReadonlyMap<LineEnd, LineEnd>): void {
  const taken = new Map<string, number[]>();
  const keyOf = (end: LineEnd, side: Side): string => `${side} ${end.outer.x} ${end.outer.y}`;
  const take = (end: LineEnd): void => {
    const key = keyOf(end, end.side);
    const list = taken.get(key);
    if (list) list.push(end.at);
    else taken.set(key, [end.at]);
  };
  const ends = pairs.flatMap(({ source, target }) => [source, target]);
  for (const end of ends) if (!end.isFrame) take(end);

  for (const group of groupBySide(ends.filter(end => end.isFrame && !others.get(end)!.isFrame))) {
    const side = group[0]!.side;
    const wishes = group.map(end => positionFor(others.get(end)!, side));
    placePorts(group, wishes, taken.get(keyOf(group[0]!, side)) ?? []);
    for (const end of group) take(end);
  }
  const ledgers = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (!pair.source.isFrame || !pair.target.isFrame || pair.source.id === pair.target.id) continue;
    const swapped = pair.source.outer.x > pair.target.outer.x;
    const [first, second] = swapped ? [pair.target, pair.source] : [pair.source, pair.target];
    const key = `${keyOf(first, first.side)} ${keyOf(second, second.side)}`;
    const list = ledgers.get(key);
    if (list) list.push(pair);
    else ledgers.set(key, [pair]);
  }
  for (const ledger of ledgers.values()) {
    const { source, target } = ledger[0]!;
    const obstacles = [source, target].flatMap(end => taken.get(keyOf(end, end.side)) ?? []);
    if (isUpright(source.side) && isUpright(target.side)) {
      placeLedger(ledger, obstacles);
    } else {
      for (const end of ['source', 'target'] as const) {
        const group = ledger.map(pair => pair[end]);
        placePorts(
          group,
          group.map(one => positionFor(others.get(one)!, one.side)),
          taken.get(keyOf(group[0]!, group[0]!.side)) ?? [],
        );
      }
    }
    for (const pair of ledger) {
      take(pair.source);
      take(pair.target);
    }
  }
}

const NORMALS: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

/** Where a line meets the outline of its end. */
function attach(end: LineEnd): Point {
  const centre = centreOf(end.box);
  const upright = isUpright(end.side);
  const offset = end.at - (upright ? centre.y : centre.x);
  const reach = (upright ? end.box.width : end.box.height) / 2;
  const across = (upright ? end.box.height : end.box.width) / 2;
  const depth = end.round ? reach * Math.sqrt(Math.max(0, 1 - (offset / across) ** 2)) : reach;
  const normal = NORMALS[end.side];
  return upright ? { x: centre.x + normal.x * depth, y: end.at } : { x: end.at, y: centre.y + normal.y * depth };
}

/** Where a line crosses the border of the frame its end stands in. */
function border(end: LineEnd): Point {
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

/** Share of the distance after which an S-shaped line turns. */
const TURN = 0.4;
/** How far a line between two members swings out, past the labels below them. */
const INNER_REACH = 58;

function routeBetween(source: LineEnd, target: LineEnd, index: number): Route {
  const start = attach(source);
  const end = attach(target);
  if (source.id === target.id) return loop(source, index);
  if (source.outer === target.outer) return innerRoute(source, target, start, end);
  const leave = border(source);
  const arrive = border(target);
  const out = NORMALS[source.side];
  const into = NORMALS[target.side];
  const lead = source.isFrame || source.outer === source.box ? [] : [leave];
  const tail = target.isFrame || target.outer === target.box ? [] : [arrive];
  const corner = isUpright(source.side) ? { x: arrive.x, y: leave.y } : { x: leave.x, y: arrive.y };
  if (
    isUpright(source.side) !== isUpright(target.side) &&
    isAhead(leave, out, corner) &&
    isAhead(arrive, into, corner)
  ) {
    return { start, controls: [...lead, corner, ...tail], end };
  }
  const distance = isUpright(source.side) ? Math.abs(arrive.x - leave.x) : Math.abs(arrive.y - leave.y);
  const reach = isFacing(leave, out, arrive) ? Math.max(12, distance * TURN) : 48;
  return {
    start,
    controls: [
      ...lead,
      { x: leave.x + out.x * reach, y: leave.y + out.y * reach },
      { x: arrive.x + into.x * reach, y: arrive.y + into.y * reach },
      ...tail,
    ],
    end,
  };
}

const isAhead = (from: Point, direction: Point, to: Point): boolean =>
  (to.x - from.x) * direction.x + (to.y - from.y) * direction.y >= 6;

const isFacing = (from: Point, direction: Point, to: Point): boolean =>
  (to.x - from.x) * direction.x + (to.y - from.y) * direction.y > 0;

/** Between two members of one frame: around the labels on the outer side. From a member to its own frame: straight out. */
function innerRoute(source: LineEnd, target: LineEnd, start: Point, end: Point): Route {
  if (source.isFrame || target.isFrame) {
    const member = source.isFrame ? target : source;
    const inside = attach(member);
    const outside = border(member);
    return source.isFrame
      ? { start: outside, controls: [], end: inside }
      : { start: inside, controls: [], end: outside };
  }
  const normal = NORMALS[source.side];
  const reach = isUpright(source.side) ? INNER_REACH : 22;
  const edge = isUpright(source.side)
    ? normal.x < 0
      ? Math.min(start.x, end.x)
      : Math.max(start.x, end.x)
    : Math.min(start.y, end.y);
  const bent = (point: Point): Point =>
    isUpright(source.side) ? { x: edge + normal.x * reach, y: point.y } : { x: point.x, y: edge + normal.y * reach };
  return { start, controls: [bent(start), bent(end)], end };
}

/** A tie of an actor with itself: a loop at the upper right of its shape; further ones are larger. */
function loop(end: LineEnd, index: number): Route {
  const centre = centreOf(end.box);
  const size = 34 + (index % 3) * 10;
  const right = centre.x + end.box.width / 2;
  const top = centre.y - end.box.height / 2;
  return {
    start: { x: centre.x + end.box.width * 0.2, y: top + 2 },
    controls: [
      { x: centre.x + 8, y: top - size },
      { x: right + size, y: top - size + 6 },
      { x: right + size, y: centre.y - 6 },
    ],
    end: { x: right - 2, y: centre.y - end.box.height * 0.12 },
  };
}
