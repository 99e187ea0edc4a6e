import type { Point } from '../layout/geometry.js';
import { PAPER } from '../vocabulary/paper.js';
import { DIM_OPACITY } from './cytoscape-style.js';
import { paintFrameTitle, paintInside, paintLabel } from './paint-actor.js';
import { DotNamePainter } from './paint-dot-names.js';
import { paintDots } from './paint-dots.js';
import { LOOSE_OPACITY, paintLineMarks, paintTag, withOpacity } from './paint-picture.js';
import type { Picture } from './picture.js';
import { pointsAlong } from './route.js';
import { shownOf, touchedBy } from './shown-lines.js';
import type { StageView } from './stage.js';

/** Below this zoom names are too small to read and only frame titles are painted. */
const LEAST_LABEL_ZOOM = 0.28;

/** Of a crowd, what is near a selection is named first, unless it is a crowd itself. */
const MOST_NAMED_FIRST = 120;

const NOBODY: ReadonlySet<string> = new Set();

// One and the same set while there is none: names keep their places then.
const firstNamed = ({ emphasis }: StageView): ReadonlySet<string> =>
  emphasis && emphasis.size < MOST_NAMED_FIRST ? emphasis : NOBODY;

/** A canvas above Cytoscape's, for everything written: names, titles, glyphs, tags, and the mark of the keyboard. */
export class OverlayLayer {
  readonly #container: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #dotNames = new DotNamePainter();

  constructor(container: HTMLElement) {
    this.#container = container;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'overlay';
    this.#canvas.setAttribute('aria-hidden', 'true');
    container.append(this.#canvas);
    this.resize();
  }

  remove(): void {
    this.#canvas.remove();
  }

  /** Fits the canvas to its container, in device pixels. */
  resize(): void {
    const ratio = devicePixelRatio || 1;
    const { clientWidth, clientHeight } = this.#container;
    const width = Math.round(clientWidth * ratio);
    const height = Math.round(clientHeight * ratio);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
  }

  paint(picture: Picture, view: StageView, zoom: number, pan: Point): void {
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    const ratio = devicePixelRatio || 1;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
    const touched = touchedBy(picture, view.shown);
    const opacity = (id: string): number => {
      if (!touched.has(id)) return view.hideLoose ? 0 : LOOSE_OPACITY;
      return view.emphasis === undefined || view.emphasis.has(id) ? 1 : DIM_OPACITY * 1.6;
    };
    if (picture.crowded) {
      const bare = (id: string): number => {
        if (!touched.has(id)) return view.hideLoose ? 0 : LOOSE_OPACITY;
        return view.emphasis === undefined || view.emphasis.has(id) ? 1 : DIM_OPACITY;
      };
      const { width, height } = this.#canvas;
      const scale = ratio * zoom;
      paintDots(context, picture.actors, {
        theme: view.theme,
        zoom,
        screen: { x: -pan.x / zoom, y: -pan.y / zoom, width: width / scale, height: height / scale },
        opacityOf: bare,
        selected: view.selected,
      });
    }
    this.#paintTitles(context, picture, view, zoom, opacity);
    this.#paintMarks(context, picture, view, zoom);
    this.#paintCursor(context, picture, view);
    if (!picture.crowded) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#dotNames.paint(
      context,
      picture.actors,
      {
        zoom,
        pan,
        screen: { x: 0, y: 0, width: this.#canvas.width / ratio, height: this.#canvas.height / ratio },
        first: firstNamed(view),
        always: view.selected,
        opacityOf: opacity,
        theme: view.theme,
      },
      view.hideLoose ? touched : undefined,
    );
  }

  #paintTitles(
    context: CanvasRenderingContext2D,
    picture: Picture,
    view: StageView,
    zoom: number,
    opacity: (id: string) => number,
  ): void {
    for (const frame of picture.frames) {
      withOpacity(context, opacity(frame.id), () => paintFrameTitle(context, frame.box, frame.title, true, view.theme));
    }
    // The names of a crowd are written last, and nothing stands inside its dots.
    for (const actor of picture.crowded ? [] : picture.actors) {
      withOpacity(context, opacity(actor.id), () => {
        paintInside(context, actor.label, actor.centre, actor.inside, view.theme);
        if (zoom >= LEAST_LABEL_ZOOM) {
          paintLabel(context, actor.label, { ...actor, onFrame: actor.frame !== undefined }, view.theme);
        }
      });
    }
  }

  #paintMarks(context: CanvasRenderingContext2D, picture: Picture, view: StageView, zoom: number): void {
    for (const line of picture.lines) {
      const isSelected = view.selected.has(line.id);
      // In a crowd the layer of ties has painted the marks, and a tag would hide more than it tells.
      if (picture.crowded && !isSelected && !view.marks?.has(line.id)) continue;
      const ties = shownOf(line, view.shown);
      if (ties.length === 0) continue;
      const isDimmed = view.emphasis !== undefined && !view.emphasis.has(line.id);
      withOpacity(context, isDimmed ? DIM_OPACITY : 1, () => {
        paintLineMarks(context, line, ties, view.theme);
        if (zoom < LEAST_LABEL_ZOOM) return;
        const mark = view.marks?.get(line.id);
        const wanted = view.marks ? mark !== undefined : view.tags || line.ties.length > 1;
        if (wanted || isSelected) paintTag(context, line, ties, view.theme, isSelected || mark !== undefined, mark);
      });
    }
  }

  #paintCursor(context: CanvasRenderingContext2D, picture: Picture, view: StageView): void {
    if (view.cursor === undefined) return;
    context.strokeStyle = PAPER[view.theme].accent;
    context.lineWidth = 2.5;
    context.setLineDash([]);
    const frame = picture.frames.find(candidate => candidate.id === view.cursor);
    const actor = picture.actors.find(candidate => candidate.id === view.cursor);
    const line = picture.lines.find(candidate => candidate.id === view.cursor);
    context.beginPath();
    if (frame) {
      const { x, y, width, height } = frame.box;
      context.roundRect(x - 5, y - 5, width + 10, height + 10, 20);
    } else if (actor) {
      const { width, height } = actor.label.shape;
      context.roundRect(actor.centre.x - width / 2 - 6, actor.centre.y - height / 2 - 6, width + 12, height + 12, 14);
    } else if (line) {
      context.lineWidth = 9;
      context.globalAlpha = 0.35;
      pointsAlong(line.route).forEach((point, index) => {
        if (index === 0) context.moveTo(point.x, point.y);
        else context.lineTo(point.x, point.y);
      });
    }
    context.stroke();
    context.globalAlpha = 1;
  }
}
