import type { NetworkTie } from '../network/network.js';
import { PAPER } from '../vocabulary/paper.js';
import { batchLines } from './line-batches.js';
import { styleOf, type Theme } from './line-style.js';
import { paintFrame, paintFrameTitle, paintInside, paintLabel, paintShape } from './paint-actor.js';
import { paintBatches } from './paint-batches.js';
import { paintDotNames } from './paint-dot-names.js';
import { paintMarks, paintRoute } from './paint-line.js';
import { type Painter, paintPart, pathFor } from './painter.js';
import type { Picture, PictureLine } from './picture.js';
import { TAG_SIZE, tagBox } from './place-tags.js';
import { alongRoute } from './route.js';
import { shownOf, touchedBy } from './shown-lines.js';
import { FONTS } from './typography.js';

/** How a picture is painted. */
export interface PaintOptions {
  readonly theme: Theme;
  /** Ids of ties that pass the filter. */
  readonly shown: ReadonlySet<string>;
  /** Events of each tie within a window of time, by index; absent: of any time. */
  readonly events?: Uint32Array | undefined;
  /** Ids of actors (and states) without a shown tie are left out, else faded. */
  readonly hideLoose: boolean;
  /** Tags on lines where there is room. */
  readonly tags: boolean;
  /** Texts that stand on lines in place of their tags, by line id; lines without one are pale. */
  readonly marks?: ReadonlyMap<string, string>;
  /** Pixels of the painter to one of the page that is painted, for a picture smaller than it will be; default 1. */
  readonly scale?: number;
}

/** Opacity of an actor none of whose ties is shown. */
export const LOOSE_OPACITY = 0.38;
/** Opacity of a line that is not marked while others are. */
const PALE_OPACITY = 0.22;

/** Paints the whole picture: frames, lines, shapes, labels, tags, from back to front. Nothing of hover or selection. */
export function paintPicture(context: Painter, picture: Picture, options: PaintOptions): void {
  const { theme, shown } = options;
  const touched = touchedBy(picture, shown);
  const opacity = (id: string): number => (touched.has(id) ? 1 : options.hideLoose ? 0 : LOOSE_OPACITY);
  for (const frame of picture.frames) {
    withOpacity(context, opacity(frame.id), () =>
      paintPart(context, { kind: 'frame', id: frame.id }, () => {
        paintFrame(context, frame.box, theme);
        paintFrameTitle(context, frame.box, frame.title, false, theme);
      }),
    );
  }
  if (picture.crowded && options.marks === undefined) {
    const batches = batchLines(picture, options, () => pathFor(context));
    withOpacity(context, 0.85, () => paintBatches(context, batches, shown, theme));
  } else {
    paintLines(context, picture, options);
  }
  for (const actor of picture.actors) {
    withOpacity(context, opacity(actor.id), () =>
      paintPart(context, { kind: 'actor', id: actor.id }, () => {
        paintShape(context, actor.label, actor.centre, theme);
        paintInside(context, actor.label, actor.centre, actor.inside, theme);
        if (!actor.label.dot) {
          paintLabel(context, actor.label, { ...actor, onFrame: actor.frame !== undefined }, theme);
        }
      }),
    );
  }
  if (picture.crowded) {
    paintCrowdNames(context, picture, opacity, options);
    return;
  }
  for (const line of picture.lines) {
    const ties = shownOf(line, shown);
    if (ties.length === 0) continue;
    const mark = options.marks?.get(line.id);
    if (options.marks ? mark !== undefined : options.tags || line.ties.length > 1) {
      paintPart(context, { kind: 'tag', ties: idsOf(ties) }, () =>
        paintTag(context, line, ties, theme, mark !== undefined, mark),
      );
    }
  }
}

function paintLines(context: Painter, picture: Picture, options: PaintOptions): void {
  const { theme, shown } = options;
  for (const line of picture.lines) {
    const ties = shownOf(line, shown);
    if (ties.length === 0) continue;
    const isPale = options.marks !== undefined && !options.marks.has(line.id);
    withOpacity(context, isPale ? PALE_OPACITY : 1, () =>
      paintPart(context, { kind: 'line', ties: idsOf(ties) }, () =>
        paintRoute(context, line.route, styleOf(line, ties, theme)),
      ),
    );
  }
}

const idsOf = (ties: readonly NetworkTie[]): readonly string[] => ties.map(tie => tie.id);

/** Width of an exported page on which names have the size that they have on screen, px. */
const USUAL_WIDTH = 1400;

/** Names in pixels of the page, as on screen: in the picture's own units they would be too small to read. */
function paintCrowdNames(
  context: Painter,
  picture: Picture,
  opacityOf: (actor: string) => number,
  { theme, scale: pixel = 1 }: PaintOptions,
): void {
  const { a: scale, e: x, f: y } = context.getTransform();
  const { width, height } = context.canvas;
  const size = Math.max(pixel, width / USUAL_WIDTH);
  context.save();
  context.setTransform(size, 0, 0, size, 0, 0);
  paintDotNames(context, picture.actors, {
    zoom: scale / size,
    pan: { x: x / size, y: y / size },
    screen: { x: 0, y: 0, width: width / size, height: height / size },
    first: new Set(),
    always: new Set(),
    opacityOf,
    theme,
  });
  context.restore();
}

/** Runs a drawing with lowered opacity; not at all at 0. */
export function withOpacity(context: Painter, opacity: number, paint: () => void): void {
  if (opacity <= 0) return;
  const before = context.globalAlpha;
  context.globalAlpha = before * opacity;
  paint();
  context.globalAlpha = before;
}

/**
 * The tag of a line: the two letters of its relation, with the number of ties on a folded line.
 * @param always also where there is no room, at the middle of the line (a selected line)
 */
export function paintTag(
  context: Painter,
  line: PictureLine,
  ties: readonly NetworkTie[],
  theme: Theme,
  always: boolean,
  mark?: string,
): void {
  const at = line.tagAt ?? (always || line.ties.length > 1 ? alongRoute(line.route, 0.5).point : undefined);
  if (!at) return;
  const paper = PAPER[theme];
  const style = styleOf(line, ties, theme);
  const text = mark ?? tagText(line, ties.length);
  const width = Math.max(TAG_SIZE.width + (line.ties.length > 1 ? 12 : 0), text.length * 7 + 14);
  const box = tagBox(at, width);
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
  context.fillStyle = paper.panel;
  context.fill();
  context.lineWidth = 1.4;
  context.strokeStyle = style.colour;
  context.stroke();
  context.font = FONTS.tag;
  context.fillStyle = paper.ink;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(text, at.x, at.y + 0.5);
}

function tagText(line: PictureLine, count: number): string {
  if (line.kind === 'pair') return String(count);
  return line.ties.length > 1 ? `${line.type?.tag ?? ''} ${count}` : (line.type?.tag ?? '');
}

/** Marks of disputed and retracted lines alone, for lines that something else has drawn. */
export function paintLineMarks(context: Painter, line: PictureLine, ties: readonly NetworkTie[], theme: Theme): void {
  paintMarks(context, line.route, styleOf(line, ties, theme));
}
