import type { ElementDefinition } from 'cytoscape';
import { centreOf, type Point } from '../layout/geometry.js';
import type { Picture, PictureActor, PictureLine } from './picture.js';
import type { Route } from './route.js';

/**
 * The elements of a picture. Keys: `a:` actor or frame, `c:` unseen node, `l:` line.
 * @param withLines false where a layer of our own draws the lines
 */
export function elementsOf(picture: Picture, withLines = true): ElementDefinition[] {
  return [
    ...picture.frames.map(frame => ({ data: { id: `a:${frame.id}`, ...ZERO_SIZE }, classes: 'frame' })),
    ...unseenNodes(picture).map(unseenElement),
    ...picture.actors.map(actorElement),
    ...(withLines ? picture.lines.map(line => edgeElement(line, picture)) : []),
  ];
}

/** A node that is not drawn: an end of lines, or what holds a frame open. */
export interface UnseenNode {
  readonly key: string;
  readonly at: Point;
  /** Frame it stands in. */
  readonly frame: string | undefined;
}

/** Two corners of each frame, and the middle of each actor that is tied to itself. */
export function unseenNodes(picture: Picture): readonly UnseenNode[] {
  const looped = new Set(picture.lines.filter(line => line.source === line.target).map(line => line.source));
  return [
    ...picture.frames.flatMap(({ id, box }) => [
      { key: `c:${id}:1`, at: { x: box.x, y: box.y }, frame: id },
      { key: `c:${id}:2`, at: { x: box.x + box.width, y: box.y + box.height }, frame: id },
    ]),
    ...picture.actors
      .filter(actor => looped.has(actor.id))
      .map(({ id, centre, frame }) => ({ key: `c:${id}:2`, at: centre, frame })),
  ];
}

const ZERO_SIZE = { width: 1, height: 1, shape: 'round-rectangle' };

function unseenElement({ key, at, frame }: UnseenNode): ElementDefinition {
  return {
    data: { id: key, ...(frame === undefined ? {} : { parent: `a:${frame}` }), ...ZERO_SIZE },
    position: { ...at },
    classes: 'corner',
    grabbable: false,
    selectable: false,
  };
}

const CYTOSCAPE_SHAPES = {
  person: 'ellipse',
  organisation: 'ellipse',
  body: 'round-rectangle',
  mission: 'round-rectangle',
  media: 'round-rectangle',
  force: 'hexagon',
  state: 'round-rectangle',
  'folded-state': 'round-rectangle',
} as const;

function actorElement(actor: PictureActor): ElementDefinition {
  return {
    data: {
      id: `a:${actor.id}`,
      ...(actor.frame === undefined ? {} : { parent: `a:${actor.frame}` }),
      ...actor.label.shape,
      shape: CYTOSCAPE_SHAPES[actor.label.form],
    },
    position: { ...actor.centre },
    ...(actor.label.dot ? { classes: 'dot' } : actor.label.form === 'folded-state' ? { classes: 'folded' } : {}),
  };
}

function edgeElement(line: PictureLine, picture: Picture): ElementDefinition {
  const { straight, ...data } = lineData(line, picture);
  return {
    data: { id: `l:${line.id}`, ...endsOf(line, picture), ...data, colour: '#888888', width: 2 },
    classes: straight ? 'straight' : '',
  };
}

/**
 * Cytoscape has a loop of its own for an edge between a frame and its member, and between a node and itself, which no
 * style can route; such a line ends at an unseen node instead.
 */
function endsOf(line: PictureLine, picture: Picture): { source: string; target: string } {
  if (line.source === line.target) {
    const isFrame = !placesIn(picture).frameOf.has(line.source);
    return { source: isFrame ? `c:${line.source}:1` : `a:${line.source}`, target: `c:${line.target}:2` };
  }
  const { frameOf } = placesIn(picture);
  return {
    source: frameOf.get(line.target) === line.source ? `c:${line.source}:1` : `a:${line.source}`,
    target: frameOf.get(line.source) === line.target ? `c:${line.target}:1` : `a:${line.target}`,
  };
}

/** Places of a picture by the keys of its elements. */
interface ElementPlaces {
  readonly frameOf: ReadonlyMap<string, string | undefined>;
  readonly middles: ReadonlyMap<string, Point>;
}

// Lines are converted one by one, and each asks where its ends are.
const knownPlaces = new WeakMap<Picture, ElementPlaces>();

function placesIn(picture: Picture): ElementPlaces {
  const known = knownPlaces.get(picture);
  if (known) return known;
  const places = {
    frameOf: new Map(picture.actors.map(actor => [actor.id, actor.frame])),
    middles: new Map([
      ...picture.frames.map(({ id, box }) => [`a:${id}`, centreOf(box)] as const),
      ...unseenNodes(picture).map(({ key, at }) => [key, at] as const),
      ...picture.actors.map(actor => [`a:${actor.id}`, actor.centre] as const),
    ]),
  };
  knownPlaces.set(picture, places);
  return places;
}

/** A route in the terms of Cytoscape's `unbundled-bezier`. */
export interface LineData {
  /** Distances of the control points from the straight line between the ends, px, blank-separated. */
  readonly distances: string;
  /** Their places along that line, 0 … 1. */
  readonly weights: string;
  /** Ends from the middle of the shape, px. */
  readonly sourceEnd: string;
  readonly targetEnd: string;
  readonly straight: boolean;
}

/** Converts the route of a line. Cytoscape measures control points against the line between its end points. */
export function lineData(line: PictureLine, picture: Picture): LineData {
  const { start, controls, end } = line.route;
  const ends = endsOf(line, picture);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const straight = controls.length === 0 || length < 0.5 || isStraight(line.route);
  const along = { x: (end.x - start.x) / (length || 1), y: (end.y - start.y) / (length || 1) };
  const weights = controls.map(p => ((p.x - start.x) * along.x + (p.y - start.y) * along.y) / (length || 1));
  const distances = controls.map(p => -(p.x - start.x) * along.y + (p.y - start.y) * along.x);
  return {
    distances: straight ? '0' : distances.map(round).join(' '),
    weights: straight ? '0.5' : weights.map(round).join(' '),
    sourceEnd: offset(start, ends.source, picture),
    targetEnd: offset(end, ends.target, picture),
    straight,
  };
}

const round = (value: number): string => value.toFixed(4);

function isStraight({ start, controls, end }: Route): boolean {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  return controls.every(
    p => Math.abs((p.y - start.y) * (end.x - start.x) - (p.x - start.x) * (end.y - start.y)) / length < 0.4,
  );
}

function offset(point: Point, key: string, picture: Picture): string {
  const middle = placesIn(picture).middles.get(key)!;
  return `${(point.x - middle.x).toFixed(2)}px ${(point.y - middle.y).toFixed(2)}px`;
}
