import type { Text } from '../vocabulary/text.js';
import { type Box, boxAround, type Point } from './geometry.js';

/** Width and height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An actor to be placed: a shape with its label below, centred. A label of height 0 is inside the shape. */
export interface LayoutActor {
  readonly id: string;
  readonly shape: Size;
  readonly label: Size;
  /** Id of the frame it sits in; `undefined` = it stands alone. */
  readonly frame: string | undefined;
  /** Centre that the file it came from gives it, in units of that file. */
  readonly given?: Point | undefined;
}

/** A state whose people and bodies are shown inside it. */
export interface LayoutFrame {
  readonly id: string;
  /** Room for its name, at the top left. */
  readonly title: Size;
  /** Room for its code and fold sign, at the top right. */
  readonly sign: Size;
}

/** Lines between two ends (actors or frames), folded to one per pair. */
export interface LayoutLink {
  readonly source: string;
  readonly target: string;
  /** Number of lines that will be drawn: the room they need. */
  readonly lines: number;
  /** Number of ties on these lines: how much the two have to do with each other. */
  readonly ties: number;
}

/** What a layout is given. The same input gives the same picture. */
export interface LayoutInput {
  readonly frames: readonly LayoutFrame[];
  readonly actors: readonly LayoutActor[];
  readonly links: readonly LayoutLink[];
  /** Room on screen, in CSS pixels; layouts aim at its proportions. */
  readonly viewport: Size;
  readonly seed: number;
}

/** Side of its shape on which a label stands that is not below it. */
export type Beside = 'left' | 'right';

/** Where everything stands. Boxes of frames contain their members with labels and never overlap. */
export interface Placement {
  readonly frames: ReadonlyMap<string, Box>;
  /** Centre of each actor's shape. */
  readonly actors: ReadonlyMap<string, Point>;
  /** Actors whose label stands beside their shape; that of all others is below. */
  readonly beside?: ReadonlyMap<string, Beside>;
}

/** Places everything. `progress` is called now and then with a share between 0 and 1 by layouts that take long. */
export type Place = (input: LayoutInput, progress?: (share: number) => void) => Placement;

/** A way to arrange the network. Layouts are rows of `layouts.ts`. */
export interface Layout {
  readonly id: string;
  readonly label: Text;
  readonly description: Text;
  /** Brings the code of the layout; those that are seldom used are not part of the first load. */
  readonly load: () => Promise<Place>;
  /** Only for datasets whose file gives places to its actors. */
  readonly needsPlaces?: boolean;
}

/** Box of an actor's label for the centre of its shape: below it, or beside it; a label of height 0 has none. */
export function labelBoxAt(
  actor: Pick<LayoutActor, 'shape' | 'label'>,
  centre: Point,
  beside?: Beside,
): Box | undefined {
  const { shape, label } = actor;
  if (label.height === 0) return undefined;
  if (beside === undefined) {
    return { ...label, x: centre.x - label.width / 2, y: centre.y + shape.height / 2 + LABEL_GAP };
  }
  const reach = shape.width / 2 + LABEL_GAP;
  return {
    ...label,
    x: beside === 'left' ? centre.x - reach - label.width : centre.x + reach,
    y: centre.y - label.height / 2,
  };
}

/** Box of an actor's shape and label together, for the centre of its shape. */
export function footprintAt(actor: LayoutActor, centre: Point, beside?: Beside): Box {
  const { width, height } = actor.shape;
  const shape = { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
  const label = labelBoxAt(actor, centre, beside);
  return label ? boxAround([shape, label]) : shape;
}

/** Blank between a shape and the label below it. */
export const LABEL_GAP = 7;
