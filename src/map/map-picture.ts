import type { GeoProjection } from 'd3-geo';
import { type Box, boxAround, grown, type Point } from '../layout/geometry.js';
import { footprintAt } from '../layout/layout.js';
import type { Network } from '../network/network.js';
import { type ActorLabel, dotLabelsOf } from '../scene/actor-labels.js';
import { type DrawnActor, type DrawnLine, drawNetwork, type Folds, pairKey } from '../scene/drawn-network.js';
import type { Picture, PictureActor, PictureLine } from '../scene/picture.js';
import { placeTags } from '../scene/place-tags.js';
import { piecesOf, pointOn, type Route } from '../scene/route.js';
import type { Place } from './actor-places.js';
import { fanOut } from './fan-out.js';

/** What of a network is on the map, whatever the camera. */
export interface MapNetwork {
  readonly actors: readonly DrawnActor[];
  readonly lines: readonly DrawnLine[];
  readonly labels: ReadonlyMap<string, ActorLabel>;
  /** Lines fold and look as in a crowd, and have no tags. */
  readonly crowded: boolean;
  readonly pairs: number;
  readonly undrawn: Picture['undrawn'];
  readonly inside: Picture['inside'];
}

/** What is drawn: states and their people as dots, ties between them folded as on the canvas of the network. */
export function mapNetworkOf(network: Network, folds: Folds): MapNetwork {
  const drawn = drawNetwork(network, folds);
  const { frames, lines, pairs, undrawn, inside } = drawn;
  const states = frames.map(id => ({ id, frame: undefined, inside: 0, isState: true }));
  const actors = [...states, ...drawn.actors.map(actor => ({ ...actor, frame: undefined }))];
  const labels = dotLabelsOf(network, { ...drawn, actors, frames: [] });
  return { actors, lines, labels, crowded: folds.crowded === true, pairs, undrawn, inside };
}

/** How far an arc rises from the straight way, as a share of its length. */
const RISE = 0.14;
/** Distance of parallel arcs in their middle, px. */
const SPREAD = 11;
const GAP = 3;
/** Blank between dots in one place, px: where few are, there is room for their names. */
const DENSE = 4;
const AIRY = 13;
const FEW = 5;
/** Room around a dot that is kept for its name, px. */
const NAME_ROOM = 14;
/** Width of the tag of a folded line, with its count, px. */
const COUNTED_TAG = 44;

/**
 * The picture of the map at a zoom: dots keep their size while the map grows, those in one place stand around it, and
 * ties are arcs. Its origin is that of the projection. Actors without a place, or on the far side of the globe, are left
 * out with their lines.
 */
export function mapPicture(
  drawn: MapNetwork,
  places: ReadonlyMap<string, Place>,
  projection: GeoProjection,
  zoom: number,
): Picture {
  const actors = placedActors(drawn, places, projection, zoom);
  const at = new Map(actors.map(actor => [actor.id, actor]));
  const parallel = new Map<string, number>();
  const lines: PictureLine[] = drawn.lines.flatMap(line => {
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
  const { inside, pairs, undrawn, crowded } = drawn;
  return {
    frames: [],
    actors,
    lines: crowded ? lines : tagged(lines, actors),
    inside,
    pairs,
    undrawn,
    crowded: true,
    bounds: boxAround([...actors.map(withName), ...lines.map(tipOf)]),
    laidOut: { frames: new Map(), actors: new Map(actors.map(actor => [actor.id, actor.centre])) },
  };
}

function placedActors(
  { actors, labels, crowded }: MapNetwork,
  places: ReadonlyMap<string, Place>,
  projection: GeoProjection,
  zoom: number,
): readonly PictureActor[] {
  const clusters = new Map<string, { readonly at: Point; readonly members: DrawnActor[] }>();
  for (const actor of actors) {
    const place = places.get(actor.id);
    if (!place) continue;
    const key = place.map(degrees => degrees.toFixed(2)).join(' ');
    const known = clusters.get(key);
    if (known) {
      known.members.push(actor);
      continue;
    }
    const projected = projection([place[0], place[1]]);
    if (!projected || !Number.isFinite(projected[0]) || !Number.isFinite(projected[1])) continue;
    clusters.set(key, { at: { x: projected[0] * zoom, y: projected[1] * zoom }, members: [actor] });
  }
  const sizeOf = (id: string): number => labels.get(id)!.shape.width;
  for (const { members } of clusters.values()) {
    // A state has its place for itself; of others, who has most ties is nearest.
    members.sort((a, b) => Number(b.isState) - Number(a.isState) || sizeOf(b.id) - sizeOf(a.id));
  }
  const fans = fanOut(
    [...clusters.values()].map(({ at, members }) => ({
      at,
      diameters: members.map(({ id }) => sizeOf(id)),
      gap: crowded || members.length > FEW ? DENSE : AIRY,
    })),
  );
  const centres = new Map<string, Point>();
  [...clusters.values()].forEach(({ members }, cluster) => {
    members.forEach(({ id }, place) => {
      centres.set(id, fans[cluster]![place]!);
    });
  });
  return actors.flatMap(actor => {
    const centre = centres.get(actor.id);
    const label = labels.get(actor.id)!;
    if (!centre) return [];
    const footprint = footprintAt({ id: actor.id, shape: label.shape, label: label.below, frame: undefined }, centre);
    return [{ ...actor, label, centre, beside: undefined, footprint }];
  });
}

/** Lines with the places of their tags; folded lines, whose tag has the number of ties, choose first. */
function tagged(lines: readonly PictureLine[], actors: readonly PictureActor[]): readonly PictureLine[] {
  const wanting = [...lines]
    .sort((a, b) => b.ties.length - a.ties.length)
    .map(({ id, ties }) => (ties.length > 1 ? { id, width: COUNTED_TAG } : { id }));
  const obstacles = actors.map(({ footprint }): Box => grown(footprint, NAME_ROOM));
  const tags = placeTags(wanting, new Map(lines.map(({ id, route }) => [id, route])), obstacles);
  return lines.map(line => ({ ...line, tagAt: tags.get(line.id) }));
}

/** Width of a letter of a name, and letters that are written of it, about. */
const LETTER = 7.2;
const MOST_LETTERS = 30;
const NAME_HEIGHT = 20;

/** A dot with room for its name below it or at its right. */
function withName({ footprint: { x, y, width, height }, label }: PictureActor): Box {
  const name = Math.min(MOST_LETTERS, label.name.join(' ').length) * LETTER;
  const left = Math.max(0, (name - width) / 2);
  return { x: x - left, y: y - NAME_HEIGHT, width: left + width + name, height: height + NAME_HEIGHT * 2 };
}

/** The middle of an arc, its farthest from the straight way, as a box of no size. */
function tipOf({ route }: PictureLine): Box {
  const pieces = piecesOf(route);
  return { ...pointOn(pieces[Math.floor(pieces.length / 2)]!, 0.5), width: 0, height: 0 };
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
