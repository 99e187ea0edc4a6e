import type { GeoProjection } from 'd3-geo';
import { boxAround, type Point } from '../layout/geometry.js';
import { footprintAt } from '../layout/layout.js';
import { separateDots } from '../layout/separate-dots.js';
import type { Network } from '../network/network.js';
import { dotLabelsOf } from '../scene/actor-labels.js';
import { type DrawnActor, type DrawnLine, drawNetwork, type Folds, pairKey } from '../scene/drawn-network.js';
import type { Picture } from '../scene/picture.js';
import type { Route } from '../scene/route.js';
import type { Place } from './actor-places.js';

/** Where the map stands on the screen: base coordinates times `zoom`, moved by `x` and `y` px. */
export interface MapCamera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** What of a network is on the map, whatever the camera. */
export interface MapNetwork {
  readonly actors: readonly DrawnActor[];
  readonly lines: readonly DrawnLine[];
  readonly pairs: number;
  readonly undrawn: Picture['undrawn'];
  readonly inside: Picture['inside'];
}

/** What is drawn: states and their people as dots, ties between them folded as in a crowd. */
export function mapNetworkOf(network: Network, folds: Folds): MapNetwork {
  const { frames, actors, lines, pairs, undrawn, inside } = drawNetwork(network, { ...folds, crowded: true });
  const states = frames.map(id => ({ id, frame: undefined, inside: 0, isState: true }));
  return {
    actors: [...states, ...actors.map(actor => ({ ...actor, frame: undefined }))],
    lines,
    pairs,
    undrawn,
    inside,
  };
}

/** Distance of actors in one place from its middle, px on screen. */
const FAN = 17;
/** How far an arc rises from the straight way, as a share of its length. */
const RISE = 0.14;
/** Distance of parallel arcs in their middle, px. */
const SPREAD = 11;
const GAP = 3;

/**
 * The picture of the map for a camera: dots keep their size while the map grows, those in one place stand around it, and
 * ties are arcs. Actors without a place, or on the far side of the globe, are left out with their lines.
 */
export function mapPicture(
  network: Network,
  drawn: MapNetwork,
  places: ReadonlyMap<string, Place>,
  projection: GeoProjection,
  { zoom, x, y }: MapCamera,
): Picture {
  const labels = dotLabelsOf(network, { ...drawn, frames: [] });
  const inPlace = new Map<string, number>();
  const centres = new Map<string, Point>();
  for (const { id } of drawn.actors) {
    const place = places.get(id);
    const projected = place && projection([place[0], place[1]]);
    if (!place || !projected || !Number.isFinite(projected[0])) continue;
    const key = place.join(' ');
    const before = inPlace.get(key) ?? 0;
    inPlace.set(key, before + 1);
    const fan = fanned(before);
    centres.set(id, { x: projected[0] * zoom + x + fan.x, y: projected[1] * zoom + y + fan.y });
  }
  const shown = drawn.actors.filter(({ id }) => centres.has(id));
  const apart = separateDots(
    shown.map(({ id }) => {
      const { width, height } = labels.get(id)!.shape;
      const { x: cx, y: cy } = centres.get(id)!;
      return { x: cx - width / 2, y: cy - height / 2, width, height };
    }),
    1,
  );
  const actors = shown.map((actor, index) => {
    const label = labels.get(actor.id)!;
    const box = apart[index]!;
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const footprint = footprintAt({ id: actor.id, shape: label.shape, label: label.below, frame: undefined }, centre);
    return { ...actor, label, centre, beside: undefined, footprint };
  });
  const at = new Map(actors.map(actor => [actor.id, actor]));
  const parallel = new Map<string, number>();
  const lines = drawn.lines.flatMap(line => {
    const source = at.get(line.source);
    const target = at.get(line.target);
    if (!source || !target) return [];
    const key = pairKey(line.source, line.target);
    const before = parallel.get(key) ?? 0;
    parallel.set(key, before + 1);
    const [from, to] = [source, target].map(({ centre, label }) => ({
      ...centre,
      radius: label.shape.width / 2 + GAP,
    }));
    const route =
      line.source === line.target ? loop(from!, before) : arc(from!, to!, before, line.source < line.target);
    return [{ ...line, route, tagAt: undefined, betweenStates: source.isState && target.isState }];
  });
  const bounds = boxAround(actors.map(actor => actor.footprint));
  const laidOut = { frames: new Map(), actors: new Map(actors.map(actor => [actor.id, actor.centre])) };
  const { inside, pairs, undrawn } = drawn;
  return { frames: [], actors, lines, inside, pairs, undrawn, crowded: true, bounds, laidOut };
}

/** Place around a middle: the first in it, then rings of six, twelve, … */
function fanned(number: number): Point {
  if (number === 0) return { x: 0, y: 0 };
  let ring = 1;
  let left = number - 1;
  while (left >= ring * 6) {
    left -= ring * 6;
    ring += 1;
  }
  const angle = (left / (ring * 6)) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.cos(angle) * FAN * ring, y: Math.sin(angle) * FAN * ring };
}

interface End extends Point {
  readonly radius: number;
}

function arc(from: End, to: End, before: number, isForth: boolean): Route {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const bow = (length * RISE + before * SPREAD) * 2;
  // All arcs rise to the same side of their pair, whichever way they point.
  const side = (isForth ? 1 : -1) * (dx * (isForth ? 1 : -1) < 0 ? -1 : 1);
  const control = {
    x: (from.x + to.x) / 2 + (dy / length) * bow * side,
    y: (from.y + to.y) / 2 - (dx / length) * bow * side,
  };
  return { start: leave(from, control), controls: [control], end: leave(to, control) };
}

function leave({ x, y, radius }: End, towards: Point): Point {
  const length = Math.hypot(towards.x - x, towards.y - y) || 1;
  return { x: x + ((towards.x - x) / length) * radius, y: y + ((towards.y - y) / length) * radius };
}

function loop({ x, y, radius }: End, before: number): Route {
  const reach = radius + 12 + before * 8;
  return {
    start: { x: x - 4, y: y - radius },
    controls: [
      { x: x - reach, y: y - radius - reach },
      { x, y: y - radius - reach * 1.6 },
      { x: x + reach, y: y - radius - reach },
    ],
    end: { x: x + 4, y: y - radius },
  };
}
