import { type Box, centreOf, type Point } from '../layout/geometry.js';
import type { Size } from '../layout/layout.js';
import { innerRoute, innerTracks, loopAt } from './inner-route.js';
import {
  attach,
  border,
  isUpright,
  type LineEnd,
  NORMALS,
  type Outline,
  parallelOrder,
  type Side,
} from './line-end.js';
import { laneOffsets, placeLedger, placePorts } from './ports.js';
import type { Route } from './route.js';
import { sidesOf } from './sides.js';

/** An actor's shape as an obstacle and an end of lines. */
export interface RoutedActor {
  readonly centre: Point;
  readonly shape: Size;
  readonly outline: Outline;
  /** Radius of the corners of a box, px. */
  readonly corner: number;
  readonly frame: string | undefined;
  /** Whether something is written below the shape. */
  readonly labelled: boolean;
  /** Side of the shape on which its name stands instead. */
  readonly beside?: 'left' | 'right';
}

/** What lines are routed in. */
export interface RouteInput {
  readonly frames: ReadonlyMap<string, Box>;
  readonly actors: ReadonlyMap<string, RoutedActor>;
  readonly lines: readonly { readonly id: string; readonly source: string; readonly target: string }[];
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
  const loops = pairs.filter(({ source, target }) => source.id === target.id);
  const open = pairs.filter(({ source, target }) => source.id !== target.id);
  for (const { source, target } of open) {
    [source.side, target.side] = sidesOf(source, target, middle, input);
    source.at = centreAlong(source);
    target.at = centreAlong(target);
  }
  const others = new Map<LineEnd, LineEnd>(
    open.flatMap(({ source, target }) => [
      [source, target],
      [target, source],
    ]),
  );
  // The order at one end depends on the places at the other, so the second round corrects the first, and the lanes
  // are ordered once more by the ports that came out.
  const ends = open.flatMap(({ source, target }) => [source, target]);
  for (let round = 0; round < 2; round += 1) {
    placeLanes(ends, others);
    placeFrameEnds(open, others);
  }
  placeLanes(ends, others);
  const routes = new Map<string, Route>();
  const tracks = innerTracks(open);
  for (const { line, source, target } of open) {
    const isInner = source.outer === target.outer;
    routes.set(line.id, isInner ? innerRoute(source, target, tracks.get(line.id) ?? 0) : routeBetween(source, target));
  }
  const loopsAt = new Map<string, number>();
  for (const { line, source } of loops) {
    const before = loopsAt.get(source.id) ?? 0;
    loopsAt.set(source.id, before + 1);
    routes.set(line.id, loopAt(source, before));
  }
  return routes;
}

function endOf(input: RouteInput, line: string, id: string): LineEnd {
  const frame = input.frames.get(id);
  if (frame) {
    const plain = { outline: 'box', corner: 0, labelled: false, beside: undefined, side: 'right', at: 0 } as const;
    return { line, id, isFrame: true, box: frame, outer: frame, ...plain };
  }
  const actor = input.actors.get(id)!;
  const box = {
    x: actor.centre.x - actor.shape.width / 2,
    y: actor.centre.y - actor.shape.height / 2,
    ...actor.shape,
  };
  const outer = actor.frame === undefined ? box : (input.frames.get(actor.frame) ?? box);
  const { outline, corner, labelled, beside } = actor;
  return { line, id, isFrame: false, box, outer, outline, corner, labelled, beside, side: 'right', at: 0 };
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
      (a, b) =>
        laneOrder(a, others.get(a)!) - laneOrder(b, others.get(b)!) ||
        parallelOrder(a, others.get(a)!.id, a.line, b.line),
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
 * other end. On top, lines nest like brackets: those from the left come first, the lowest of them outermost. So do
 * lines that leave both ends on the same side: the furthest are outermost.
 */
function laneOrder(end: LineEnd, other: LineEnd): number {
  if (end.side === other.side) return (centreAlong(other) < centreAlong(end) ? -1e6 : 1e6) - other.at;
  if (end.side !== 'top') return positionFor(other, end.side);
  const isFromLeft = positionFor(other, end.side) < centreOf(end.box).x;
  const height = isUpright(other.side) ? other.at : border(other).y;
  // A line that leaves the other end to the right comes round from the left, wherever that end stands.
  const bendsFromLeft = isUpright(other.side) ? other.side === 'right' : isFromLeft;
  return (isFromLeft ? -1e6 : 1e6) + (bendsFromLeft ? -height : height);
}

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

  // A line of a member with its own state goes straight out where the member's lane is.
  const isPort = (end: LineEnd): boolean => {
    const other = others.get(end)!;
    return end.isFrame && !other.isFrame && other.outer !== end.outer;
  };
  for (const group of groupBySide(ends.filter(isPort))) {
    const side = group[0]!.side;
    const wishes = group.map(end => positionFor(others.get(end)!, side));
    placePorts(group, others, wishes, taken.get(keyOf(group[0]!, side)) ?? []);
    for (const end of group) take(end);
  }
  for (const ledger of ledgersOf(pairs, keyOf)) {
    const [one, other] = ledger[0]!;
    if (isUpright(one.side) && isUpright(other.side)) {
      placeLedger(
        ledger,
        [one, other].flatMap(end => taken.get(keyOf(end, end.side)) ?? []),
      );
    } else {
      for (const group of [ledger.map(ends => ends[0]), ledger.map(ends => ends[1])]) {
        const { side } = group[0]!;
        const wishes = group.map(end => positionFor(others.get(end)!, side));
        placePorts(group, others, wishes, taken.get(keyOf(group[0]!, side)) ?? []);
      }
    }
    for (const end of ledger.flat()) take(end);
  }
}

/** Lines between states by the sides that they join; of each line the end further left comes first. */
function ledgersOf(
  pairs: readonly Pair[],
  keyOf: (end: LineEnd, side: Side) => string,
): Iterable<readonly (readonly [LineEnd, LineEnd])[]> {
  const ledgers = new Map<string, (readonly [LineEnd, LineEnd])[]>();
  for (const { source, target } of pairs) {
    if (!source.isFrame || !target.isFrame) continue;
    const ends = source.outer.x > target.outer.x ? ([target, source] as const) : ([source, target] as const);
    const key = ends.map(end => keyOf(end, end.side)).join(' ');
    const ledger = ledgers.get(key);
    if (ledger) ledger.push(ends);
    else ledgers.set(key, [ends]);
  }
  return ledgers.values();
}

/** Share of the distance after which an S-shaped line turns. */
const TURN = 0.4;
/** How far a line goes out that has to turn back. */
const DETOUR = 48;
/** How much more than their distance parallel lines are apart in a turn, since they leave it aslant. */
const LAG = 1.8;
/** The same for a flat way back, by its length over its height. */
const FLAT_LAG = 1.6;
/** Least way ahead for a line to bend towards its other end without a detour. */
const LEAST_AHEAD = 24;
/** Least way of a line on each side of its one corner, px; without it the line takes a double bend. */
const LEAST_LEG = 6;
/** The same from the middle of a shape, so that all parallel lines at it make the same bend. */
const LEAST_LEG_AT_SHAPE = 20;

function routeBetween(source: LineEnd, target: LineEnd): Route {
  const start = attach(source);
  const end = attach(target);
  const leave = border(source);
  const arrive = border(target);
  const lead = source.isFrame || source.outer === source.box ? [] : [leave];
  const tail = target.isFrame || target.outer === target.box ? [] : [arrive];
  if (isUpright(source.side) !== isUpright(target.side) && hasLegFor(source, target) && hasLegFor(target, source)) {
    const corner = isUpright(source.side) ? { x: arrive.x, y: leave.y } : { x: leave.x, y: arrive.y };
    return { start, controls: [...lead, corner, ...tail], end };
  }
  const bend = (from: LineEnd, to: LineEnd): Point => {
    const out = NORMALS[from.side];
    const reach = reachOf(from, to);
    const at = border(from);
    return { x: at.x + out.x * reach, y: at.y + out.y * reach };
  };
  return { start, controls: [...lead, bend(source, target), bend(target, source), ...tail], end };
}

/** How far a line goes straight out before it bends: a share of the way ahead, or a detour when it has to turn back. */
function reachOf(end: LineEnd, other: LineEnd): number {
  const ahead = aheadOf(end, placeOf(other));
  if (end.side === other.side) return Math.max(0, ahead) + DETOUR + lagOf(end, other);
  if (ahead < LEAST_AHEAD) return DETOUR + lagOf(end, other);
  // Who is outermost in the turn at one end of a detour is innermost in the turn at the other.
  const isDetour = aheadOf(other, placeOf(end)) < LEAST_AHEAD;
  return Math.max(12, ahead * TURN - (isDetour ? lagOf(other, end) : 0));
}

/** Where lines of an end cross the border, for decisions that all parallel lines at a shape must share. */
function placeOf(end: LineEnd): Point {
  return border(end.isFrame ? end : { ...end, at: centreAlong(end) });
}

/** How far a place lies in the direction in which a line leaves. */
function aheadOf(end: LineEnd, place: Point): number {
  const from = border(end);
  const out = NORMALS[end.side];
  return (place.x - from.x) * out.x + (place.y - from.y) * out.y;
}

/** Whether the way from one end to the line on which the other leaves is long enough to bend into it. */
function hasLegFor(end: LineEnd, other: LineEnd): boolean {
  return aheadOf(end, placeOf(other)) >= (other.isFrame ? LEAST_LEG : LEAST_LEG_AT_SHAPE);
}

/**
 * How much further out than the middle one a line turns, so that parallel lines stay apart in the turn: the more, the
 * flatter the way back is.
 */
function lagOf(end: LineEnd, other: LineEnd): number {
  const from = border(end);
  const to = border(other);
  const rise = isUpright(end.side) ? to.y - from.y : to.x - from.x;
  const back = Math.max(0, -aheadOf(end, placeOf(other)) + DETOUR);
  const lag = Math.max(LAG, (back / Math.max(LEAST_AHEAD, Math.abs(rise))) * FLAT_LAG);
  return Math.max(-DETOUR / 2, Math.min(DETOUR * 2, (centreAlong(end) - end.at) * Math.sign(rise) * lag));
}
