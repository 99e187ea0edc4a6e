import type { Point } from '../layout/geometry.js';
import type { Size } from '../layout/layout.js';
import { batchLines, type LineBatch } from '../scene/line-batches.js';
import { styleOf, type Theme } from '../scene/line-style.js';
import { paintShape } from '../scene/paint-actor.js';
import { paintBatches } from '../scene/paint-batches.js';
import { paintDotNames } from '../scene/paint-dot-names.js';
import { paintRoute } from '../scene/paint-line.js';
import { LOOSE_OPACITY, paintTag, withOpacity } from '../scene/paint-picture.js';
import type { Painter } from '../scene/painter.js';
import type { Picture } from '../scene/picture.js';
import { shownOf, touchedBy } from '../scene/shown-lines.js';
import { PAPER } from '../vocabulary/paper.js';

/** How the network on the map looks, wherever it stands. */
export interface MapLook {
  readonly picture: Picture;
  readonly shown: ReadonlySet<string>;
  readonly events: Uint32Array | undefined;
  readonly theme: Theme;
  readonly hideLoose: boolean;
  readonly tags: boolean;
  /** Lines and actors that stay bright while all others are dimmed; `undefined` = nothing is dimmed. */
  readonly bright: ReadonlySet<string> | undefined;
  /** Ids drawn as selected. */
  readonly selected: ReadonlySet<string>;
  /** Texts that stand on lines in place of their tags, by line id. */
  readonly marks: ReadonlyMap<string, string> | undefined;
}

const DIM_LINE = 0.14;
const DIM_ACTOR = 0.35;
const LINE_OPACITY = 0.9;
/** Above so many bright actors their names come no earlier than others. */
const MOST_FIRST = 60;
/** So few actors are no crowd. */
const FEW = 60;
/** So many of them are named even where their names stand on the dots of others. */
const MOST_COVERING = 6;
const RING = { distance: 5, width: 2.5 } as const;

const createPath = (): Path2D => new Path2D();

/** The lines of a look, joined for drawing. */
interface Batched {
  readonly look: MapLook;
  readonly all: readonly LineBatch[];
  readonly bright: readonly LineBatch[];
}

/** Paints the ties, actors and names of the map, and remembers what takes long: panning changes none of it. */
export class NetworkPainter {
  #batched: Batched | undefined;

  /** @param context in px of the screen */
  paint(context: CanvasRenderingContext2D, look: MapLook, pan: Point, size: Size): void {
    const { picture, shown, theme, bright, hideLoose } = look;
    const { all, bright: brightLines } = this.#batchesOf(look);
    const touched = touchedBy(picture, shown);
    const opacityOf = (id: string): number => {
      if (!touched.has(id)) return hideLoose ? 0 : LOOSE_OPACITY;
      return bright && !bright.has(id) ? DIM_ACTOR : 1;
    };
    context.save();
    context.translate(pan.x, pan.y);
    withOpacity(context, bright ? DIM_LINE : LINE_OPACITY, () => paintBatches(context, all, shown, theme));
    if (bright) paintBatches(context, brightLines, shown, theme);
    this.#paintTags(context, look);
    for (const actor of picture.actors) {
      withOpacity(context, opacityOf(actor.id), () => paintShape(context, actor.label, actor.centre, theme));
    }
    context.restore();
    context.save();
    paintDotNames(context, picture.actors, {
      zoom: 1,
      pan,
      screen: { x: 0, y: 0, ...size },
      first: bright && bright.size < MOST_FIRST ? bright : new Set(),
      always: look.selected,
      opacityOf,
      theme,
      // Where few are, there is room beside them.
      ...(picture.actors.length < FEW ? { covering: MOST_COVERING } : {}),
    });
    context.restore();
  }

  /** Paints what is selected, pointed at or stood on, above all else. */
  paintLit(context: CanvasRenderingContext2D, look: MapLook, pan: Point, lit: ReadonlySet<string>): void {
    const { picture, shown, theme, events } = look;
    context.save();
    context.translate(pan.x, pan.y);
    for (const line of picture.lines) {
      if (!lit.has(line.id)) continue;
      const ties = shownOf(line, shown);
      if (ties.length === 0) continue;
      const style = styleOf(line, ties, theme, events);
      paintRoute(context, line.route, { ...style, width: style.width + 1.2 });
      paintTag(context, line, ties, theme, true, look.marks?.get(line.id));
    }
    for (const { id, label, centre } of picture.actors) {
      if (!lit.has(id)) continue;
      context.beginPath();
      context.arc(centre.x, centre.y, label.shape.width / 2 + RING.distance, 0, Math.PI * 2);
      context.strokeStyle = PAPER[theme].accent;
      context.lineWidth = RING.width;
      context.stroke();
    }
    context.restore();
  }

  #batchesOf(look: MapLook): Batched {
    const known = this.#batched;
    const { picture, bright } = look;
    const isSame =
      known?.look.picture === picture &&
      known.look.shown === look.shown &&
      known.look.events === look.events &&
      known.look.theme === look.theme;
    if (isSame && known.look.bright === bright) return known;
    const all = isSame ? known.all : batchLines(picture, look, createPath);
    this.#batched = { look, all, bright: bright ? batchLines(picture, look, createPath, { among: bright }) : [] };
    return this.#batched;
  }

  #paintTags(context: Painter, { picture, shown, theme, tags, bright, marks }: MapLook): void {
    for (const line of picture.lines) {
      const mark = marks?.get(line.id);
      if (mark === undefined && (marks || !line.tagAt || (!tags && line.ties.length === 1))) continue;
      const ties = shownOf(line, shown);
      if (ties.length === 0) continue;
      withOpacity(context, bright && !bright.has(line.id) ? DIM_LINE : 1, () =>
        paintTag(context, line, ties, theme, mark !== undefined, mark),
      );
    }
  }
}
