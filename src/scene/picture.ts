import { type Box, boxAround, centreOf, grown, type Point } from '../layout/geometry.js';
import {
  type Beside,
  footprintAt,
  type LayoutActor,
  type LayoutInput,
  type Place,
  type Placement,
  type Size,
} from '../layout/layout.js';
import type { Network } from '../network/network.js';
import { type ActorLabel, dotLabelsOf, type Form, labelsOf } from './actor-labels.js';
import {
  type DrawnActor,
  type DrawnLine,
  type DrawnNetwork,
  drawNetwork,
  type Folds,
  pairKey,
} from './drawn-network.js';
import type { Outline } from './line-end.js';
import { type FrameTitle, TITLE_AT } from './paint-actor.js';
import { placeTags, TAG_SIZE } from './place-tags.js';
import type { Route } from './route.js';
import { routeLines } from './route-lines.js';
import { routeSimply } from './route-simply.js';
import { FONTS, LINE_HEIGHTS, type MeasureText, sizeOfLines, wrapText } from './typography.js';

/** An actor of the picture: what it is, what is written at it, where it stands. */
export interface PictureActor extends DrawnActor {
  readonly label: ActorLabel;
  readonly centre: Point;
  /** Side of the shape on which the label stands; `undefined` = below. */
  readonly beside: Beside | undefined;
  /** Shape and label together. */
  readonly footprint: Box;
}

/** A state drawn as a frame. */
export interface PictureFrame {
  readonly id: string;
  readonly box: Box;
  readonly title: FrameTitle;
  /** Box of the title's text. */
  readonly titleBox: Box;
}

/** A line of the picture with its way. */
export interface PictureLine extends DrawnLine {
  readonly route: Route;
  /** Middle of its tag; `undefined` where there is no room. */
  readonly tagAt: Point | undefined;
  readonly betweenStates: boolean;
}

/** Everything that is drawn and where: the one source of canvas, exported pictures and hit tests. */
export interface Picture {
  readonly frames: readonly PictureFrame[];
  readonly actors: readonly PictureActor[];
  readonly lines: readonly PictureLine[];
  /** Ids of ties hidden inside folded states. */
  readonly inside: ReadonlySet<string>;
  /** Pairs of ends that have a tie, and what of them is not drawn; see `DrawnNetwork`. */
  readonly pairs: number;
  readonly undrawn: DrawnNetwork['undrawn'];
  /** Drawn for many actors: small shapes, plain routes, names where there is room. */
  readonly crowded: boolean;
  /** Box of all frames, actors with labels, and lines. */
  readonly bounds: Box;
  /** Where the layout put frames and actors, before any was moved. */
  readonly laidOut: Placement;
}

/** What a picture is made from. The same request gives the same picture. */
export interface PictureRequest {
  readonly network: Network;
  readonly folds: Folds;
  /**
   * States that are folded in the layout itself, a part of those that are folded; the others keep their room. All of
   * them when left out.
   */
  readonly laidOutFolded?: ReadonlySet<string>;
  readonly place: Place;
  /** Where a layout that takes long has put everything; absent: `place` is asked. */
  readonly placement?: Placement | undefined;
  readonly viewport: Size;
  /** Centres of actors (and of frames without a member moved) that the reader has dragged. */
  readonly moved: ReadonlyMap<string, Point>;
  readonly measure: MeasureText;
  readonly seed: number;
}

const TITLE_WIDTH = 190;
const FRAME_INSET = 18;
const SIGN_ROOM: Size = { width: 62, height: 22 };

/** Outlines that are not a box. */
const OUTLINES: Readonly<Partial<Record<Form, Outline>>> = {
  person: 'ellipse',
  organisation: 'ellipse',
  force: 'hexagon',
};
/** Corner radii of boxes, as they are painted. */
const CORNERS = { folded: 12, shape: 8 } as const;

/**
 * Lays a network out and routes its lines. States that the reader has folded are laid out as if they were open, and
 * stand in the middle of the room that their frame would take: folding and opening again moves nobody.
 */
export function buildPicture(request: PictureRequest): Picture {
  const { drawn, labels, titles, input } = preparePicture(request);
  const placement = request.placement ?? request.place(input);
  const laidOut = {
    frames: new Map(drawn.frames.map(id => [id, placement.frames.get(id) ?? { ...ORIGIN, width: 0, height: 0 }])),
    actors: new Map(
      drawn.actors.map(({ id }) => {
        const frame = placement.frames.get(id);
        return [id, placement.actors.get(id) ?? (frame ? centreOf(frame) : ORIGIN)] as const;
      }),
    ),
    beside: placement.beside,
  };
  return assemblePicture(drawn, labels, titles, laidOut, request.moved);
}

/** What a layout is asked for a picture, for layouts that take so long that they run elsewhere. */
export function layoutInputOf(request: Omit<PictureRequest, 'place' | 'placement' | 'moved'>): LayoutInput {
  return preparePicture(request).input;
}

interface PreparedPicture {
  readonly drawn: DrawnNetwork & { readonly crowded: boolean };
  readonly labels: ReadonlyMap<string, ActorLabel>;
  readonly titles: ReadonlyMap<string, SizedTitle>;
  readonly input: LayoutInput;
}

function preparePicture(request: Omit<PictureRequest, 'place' | 'placement' | 'moved'>): PreparedPicture {
  const { network, folds, laidOutFolded = folds.folded, measure } = request;
  const crowded = folds.crowded === true;
  const drawn = { ...drawNetwork(network, folds), crowded };
  // Crowded pictures keep no room for what is folded: it would be most of the page.
  const roomy = crowded ? drawn : drawNetwork(network, { folded: laidOutFolded, opened: NONE });
  const labelsIn = (one: DrawnNetwork): ReadonlyMap<string, ActorLabel> =>
    crowded ? dotLabelsOf(network, one) : labelsOf(network, one, measure);
  const labels = labelsIn(drawn);
  const titles = new Map([...roomy.frames, ...drawn.frames].map(id => [id, titleOf(request, id)]));
  const input = layoutInput(roomy, roomy === drawn ? labels : labelsIn(roomy), titles, request);
  return { drawn, labels, titles, input };
}

const NONE: ReadonlySet<string> = new Set();
const ORIGIN: Point = { x: 0, y: 0 };

/**
 * The picture with some actors moved, lines routed anew; frames grow to hold their members, and shrink again when
 * those come back. It is the picture that `buildPicture` makes of the same moves.
 * @param centresOfMoved new centres; who is not named stays where it is
 */
export function movePicture(picture: Picture, centresOfMoved: ReadonlyMap<string, Point>): Picture {
  const drawn = {
    frames: picture.frames.map(frame => frame.id),
    actors: picture.actors,
    lines: picture.lines,
    inside: picture.inside,
    pairs: picture.pairs,
    undrawn: picture.undrawn,
    crowded: picture.crowded,
  };
  return assemblePicture(
    drawn,
    new Map(picture.actors.map(actor => [actor.id, actor.label])),
    new Map(picture.frames.map(frame => [frame.id, { title: frame.title, size: frame.titleBox }])),
    picture.laidOut,
    new Map(picture.actors.map(actor => [actor.id, centresOfMoved.get(actor.id) ?? actor.centre])),
  );
}

interface SizedTitle {
  readonly title: FrameTitle;
  readonly size: Size;
}

function titleOf(request: Pick<PictureRequest, 'network' | 'measure'>, id: string): SizedTitle {
  const actor = request.network.actors.get(id)!;
  const lines = wrapText(actor.label, FONTS.title, TITLE_WIDTH, request.measure);
  const code = String(actor.record.codes?.['iso3'] ?? '');
  return { title: { lines, code }, size: sizeOfLines(lines, FONTS.title, LINE_HEIGHTS.title, request.measure) };
}

function layoutInput(
  drawn: DrawnNetwork,
  labels: ReadonlyMap<string, ActorLabel>,
  titles: ReadonlyMap<string, SizedTitle>,
  request: Pick<PictureRequest, 'network' | 'viewport' | 'seed'>,
): LayoutInput {
  return {
    frames: drawn.frames.map(id => {
      const { size } = titles.get(id)!;
      return { id, title: size, sign: SIGN_ROOM };
    }),
    actors: drawn.actors.map(actor => ({
      ...layoutActor(actor, labels.get(actor.id)!),
      given: placeInFile(request.network, actor.id),
    })),
    links: linksOf(drawn.lines),
    viewport: request.viewport,
    seed: request.seed,
  };
}

function layoutActor(actor: DrawnActor, label: ActorLabel): LayoutActor {
  return { id: actor.id, shape: label.shape, label: label.below, frame: actor.frame };
}

/** Where the file of the dataset has an actor, if it gives places. */
export function placeInFile(network: Network, actor: string): Point | undefined {
  const position = network.actors.get(actor)?.record['position'];
  if (typeof position !== 'object' || position === null || !('x' in position) || !('y' in position)) return undefined;
  const { x, y } = position;
  return Number.isFinite(x) && Number.isFinite(y) ? { x: x as number, y: y as number } : undefined;
}

function linksOf(lines: readonly DrawnLine[]): LayoutInput['links'] {
  const links = new Map<string, { source: string; target: string; lines: number; ties: number }>();
  for (const line of lines) {
    const key = pairKey(line.source, line.target);
    const link = links.get(key);
    const ties = line.ties.length;
    if (link) {
      link.lines += 1;
      link.ties += ties;
    } else {
      links.set(key, { source: line.source, target: line.target, lines: 1, ties });
    }
  }
  return [...links.values()];
}

/**
 * The box of a frame whose members may have been moved: as the layout made it, moved along when all members moved
 * alike, and larger where a member stands outside.
 */
function frameAround(
  box: Box,
  members: readonly LayoutActor[],
  laidOut: Placement,
  now: ReadonlyMap<string, Point>,
): Box {
  const shifts = members.map(member => {
    const from = laidOut.actors.get(member.id)!;
    const to = now.get(member.id)!;
    return { x: to.x - from.x, y: to.y - from.y };
  });
  const first = shifts[0];
  const alike =
    first !== undefined && shifts.every(s => Math.abs(s.x - first.x) < 0.5 && Math.abs(s.y - first.y) < 0.5);
  const base = alike ? { ...box, x: box.x + first.x, y: box.y + first.y } : box;
  const footprints = members.map(member =>
    grown(footprintAt(member, now.get(member.id)!, laidOut.beside?.get(member.id)), FRAME_INSET),
  );
  return boxAround([base, ...footprints.filter(print => !isInside(grown(print, -FRAME_INSET), base))]);
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

function assemblePicture(
  drawn: DrawnNetwork & { readonly crowded: boolean },
  labels: ReadonlyMap<string, ActorLabel>,
  titles: ReadonlyMap<string, SizedTitle>,
  laidOut: Placement,
  moved: ReadonlyMap<string, Point>,
): Picture {
  const centres = new Map([...laidOut.actors].map(([id, centre]) => [id, moved.get(id) ?? centre]));
  const members = new Map<string, LayoutActor[]>(drawn.frames.map(id => [id, []]));
  const actors = drawn.actors.map(actor => {
    const label = labels.get(actor.id)!;
    const centre = centres.get(actor.id)!;
    const inLayout = layoutActor(actor, label);
    if (actor.frame !== undefined) members.get(actor.frame)?.push(inLayout);
    const beside = laidOut.beside?.get(actor.id);
    return { ...actor, label, centre, beside, footprint: footprintAt(inLayout, centre, beside) };
  });
  const frameBoxes = new Map(
    drawn.frames.map(id => [id, frameAround(laidOut.frames.get(id)!, members.get(id)!, laidOut, centres)]),
  );
  const frames = drawn.frames.map(id => {
    const box = frameBoxes.get(id)!;
    const { title, size } = titles.get(id)!;
    return {
      id,
      box,
      title,
      titleBox: { x: box.x + TITLE_AT.x, y: box.y + TITLE_AT.y, width: size.width, height: size.height },
    };
  });
  const routes = (drawn.crowded ? routeSimply : routeLines)({
    frames: frameBoxes,
    actors: new Map(
      actors.map(actor => [
        actor.id,
        {
          centre: actor.centre,
          shape: actor.label.shape,
          outline: OUTLINES[actor.label.form] ?? 'box',
          corner: actor.label.form === 'folded-state' ? CORNERS.folded : CORNERS.shape,
          frame: actor.frame,
          labelled: actor.label.below.height > 0 && actor.beside === undefined,
          beside: actor.beside,
        },
      ]),
    ),
    lines: drawn.lines,
  });
  const states = new Set([...drawn.frames, ...actors.filter(actor => actor.isState).map(actor => actor.id)]);
  const obstacles = [...actors.map(actor => actor.footprint), ...frames.map(frame => frame.titleBox)];
  const inOrder = [...drawn.lines].sort((a, b) => tagRank(a) - tagRank(b));
  const tags = drawn.crowded
    ? new Map<string, Point>()
    : placeTags(
        inOrder.map(line => ({ id: line.id, width: line.ties.length > 1 ? TAG_SIZE.width + 12 : TAG_SIZE.width })),
        routes,
        obstacles,
      );
  const lines = drawn.lines.map(line => ({
    ...line,
    route: routes.get(line.id)!,
    tagAt: tags.get(line.id),
    betweenStates: states.has(line.source) && states.has(line.target),
  }));
  const { inside, pairs, undrawn, crowded } = drawn;
  return { frames, actors, lines, inside, pairs, undrawn, crowded, bounds: boundsOf(frames, actors, lines), laidOut };
}

/** Folded lines need their count, then the headline relations choose. */
function tagRank(line: DrawnLine): number {
  return line.ties.length > 1 ? 0 : line.type?.headline ? 1 : 2;
}

function boundsOf(
  frames: readonly PictureFrame[],
  actors: readonly PictureActor[],
  lines: readonly PictureLine[],
): Box {
  const points = lines.flatMap(({ route }) => [route.start, ...route.controls, route.end]);
  return boxAround([
    ...frames.map(frame => frame.box),
    ...actors.map(actor => actor.footprint),
    ...points.map(point => ({ ...point, width: 0, height: 0 })),
  ]);
}
