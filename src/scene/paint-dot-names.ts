import type { Box, Point } from '../layout/geometry.js';
import { overlap } from '../layout/geometry.js';
import { PAPER } from '../vocabulary/paper.js';
import { CellIndex } from './cell-index.js';
import type { Theme } from './line-style.js';
import type { Painter } from './painter.js';
import type { PictureActor } from './picture.js';
import { FONTS } from './typography.js';

/** Height of a name on screen, px, whatever the zoom. */
const NAME_HEIGHT = 16;
const HALO = 3.5;
/** Names take no more of the crowd than this many, the most tied first. */
const MOST_NAMES = 400;

/** So many of the most tied actors are named even where their names stand on the dots of others. */
const MOST_COVERING = 24;
/** Letters of a name; longer ones end in "…", and the whole stands on the card. */
const MOST_LETTERS = 30;

/** What names in a crowd depend on. */
export interface DotNames {
  readonly zoom: number;
  /** Screen place of the picture's origin. */
  readonly pan: Point;
  /** What is on screen, px; names outside are left out. */
  readonly screen: Box;
  /** Actors whose names come before all others: those around what is selected or pointed at. */
  readonly first: ReadonlySet<string>;
  /** Actors that are named whatever stands there: what is selected itself. */
  readonly always: ReadonlySet<string>;
  readonly opacityOf: (actor: string) => number;
  readonly theme: Theme;
  /** So many of the most tied actors are named even where their names stand on dots of others; default 24. */
  readonly covering?: number;
}

/** A name and where it stands, px of the screen: its left end, and the middle of its height. */
interface PlacedName {
  readonly actor: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Writes names in a crowd: the most tied actors first, each where it overlaps no name written before and no dot. The
 * size is the same at every zoom, so that zooming in makes room for more. The context draws in screen pixels.
 */
export function paintDotNames(context: Painter, actors: readonly PictureActor[], names: DotNames): void {
  setUp(context, names.theme);
  write(context, placeNames(context, dotsOnScreen(actors, names), names), names);
}

/** The same on a canvas that is painted again and again: what stands where is kept while nothing moves. */
export class DotNamePainter {
  #dots: { readonly actors: readonly PictureActor[]; readonly names: DotNames; readonly all: Dots } | undefined;
  #placed:
    | {
        readonly dots: Dots;
        readonly first: DotNames['first'];
        readonly always: DotNames['always'];
        readonly unseen: unknown;
      }
    | undefined;
  #names: readonly PlacedName[] = [];

  /** @param unseen changes when other actors than before have no opacity; absent while all have some */
  paint(context: Painter, actors: readonly PictureActor[], names: DotNames, unseen?: unknown): void {
    setUp(context, names.theme);
    const known = this.#dots;
    const isSame =
      known?.actors === actors &&
      known.names.zoom === names.zoom &&
      isSamePoint(known.names.pan, names.pan) &&
      known.names.screen.width === names.screen.width &&
      known.names.screen.height === names.screen.height &&
      areFontsReady();
    const dots = isSame ? known.all : dotsOnScreen(actors, names);
    this.#dots = { actors, names, all: dots };
    const placed = this.#placed;
    if (
      placed?.dots !== dots ||
      placed.first !== names.first ||
      !haveSame(placed.always, names.always) ||
      placed.unseen !== unseen
    ) {
      this.#names = placeNames(context, dots, names);
      this.#placed = { dots, first: names.first, always: names.always, unseen };
    }
    write(context, this.#names, names);
  }
}

/** Made anew at each update, mostly with nobody in it. */
const haveSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every(id => other.has(id));

const isSamePoint = (one: Point, other: Point): boolean => one.x === other.x && one.y === other.y;

/** The dots on screen, largest first. */
interface Dots {
  readonly index: CellIndex<Box>;
  readonly placed: readonly { readonly actor: PictureActor; readonly at: Point; readonly radius: number }[];
}

function dotsOnScreen(actors: readonly PictureActor[], { zoom, pan, screen }: DotNames): Dots {
  const index = new CellIndex<Box>();
  const placed: { actor: PictureActor; at: Point; radius: number }[] = [];
  for (const actor of actors) {
    const at = { x: actor.centre.x * zoom + pan.x, y: actor.centre.y * zoom + pan.y };
    const radius = (actor.label.shape.width / 2) * zoom;
    const dot = { x: at.x - radius, y: at.y - radius, width: radius * 2, height: radius * 2 };
    if (!overlap(dot, screen)) continue;
    index.add(dot);
    placed.push({ actor, at, radius });
  }
  placed.sort((a, b) => b.actor.label.shape.width - a.actor.label.shape.width);
  return { index, placed };
}

function placeNames(context: Painter, dots: Dots, names: DotNames): readonly PlacedName[] {
  const { screen, first, always, covering = MOST_COVERING } = names;
  const taken = new CellIndex<Box>();
  const written: PlacedName[] = [];
  const rankOf = ({ actor: { id } }: Dots['placed'][number]): number => (always.has(id) ? 0 : first.has(id) ? 1 : 2);
  const inOrder =
    first.size + always.size === 0
      ? dots.placed
      : [0, 1, 2].flatMap(rank => dots.placed.filter(dot => rankOf(dot) === rank));
  for (const [rank, { actor, at, radius }] of inOrder.entries()) {
    if (written.length >= MOST_NAMES) break;
    if (names.opacityOf(actor.id) <= 0) continue;
    const text = shortened(actor.label.name.join(' '));
    const width = widthOf(context, text);
    const places = [
      { x: at.x - width / 2, y: at.y + radius + 2 },
      { x: at.x + radius + 4, y: at.y - NAME_HEIGHT / 2 },
      { x: at.x - width / 2, y: at.y - radius - 2 - NAME_HEIGHT },
      { x: at.x - radius - 4 - width, y: at.y - NAME_HEIGHT / 2 },
    ];
    // The greatest may stand on dots of lesser ones: a crowd around a hub is full of them.
    const mayCover = rank < covering || first.has(actor.id) || always.has(actor.id);
    const boxes = places
      .map(({ x, y }) => ({ x, y, width, height: NAME_HEIGHT }))
      .filter(box => isWithin(box, screen) && !taken.someAt(box));
    const place = boxes.find(box => !dots.index.someAt(box)) ?? (mayCover ? boxes[0] : undefined);
    const box = place ?? (always.has(actor.id) ? { ...places[0]!, width, height: NAME_HEIGHT } : undefined);
    if (!box) continue;
    taken.add(box);
    written.push({ actor: actor.id, text, x: box.x, y: box.y + NAME_HEIGHT / 2 });
  }
  return written;
}

function setUp(context: Painter, theme: Theme): void {
  const paper = PAPER[theme];
  context.font = FONTS.dotName;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = paper.page;
  context.fillStyle = paper.ink;
}

function write(context: Painter, placed: readonly PlacedName[], { opacityOf }: DotNames): void {
  const before = context.globalAlpha;
  for (const { actor, text, x, y } of placed) {
    const opacity = opacityOf(actor);
    if (opacity <= 0) continue;
    context.globalAlpha = before * opacity;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  context.globalAlpha = before;
}

const shortened = (name: string): string =>
  name.length > MOST_LETTERS
    ? `${[...name]
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`
    : name;

const isWithin = (box: Box, screen: Box): boolean =>
  box.x >= screen.x &&
  box.y >= screen.y &&
  box.x + box.width <= screen.x + screen.width &&
  box.y + box.height <= screen.y + screen.height;

/** Widths of names that were measured, by name: the same few hundred are written at every step of the camera. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

function widthOf(context: Painter, name: string): number {
  const known = widths.get(name);
  if (known !== undefined) return known;
  const { width } = context.measureText(name);
  // Before the fonts are there, widths are those of others.
  if (widths.size < MOST_WIDTHS && areFontsReady()) widths.set(name, width);
  return width;
}

const areFontsReady = (): boolean => typeof document !== 'undefined' && document.fonts.status === 'loaded';
