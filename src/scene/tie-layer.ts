import type { Point } from '../layout/geometry.js';
import { PAPER } from '../vocabulary/paper.js';
import { DIM_OPACITY } from './cytoscape-style.js';
import { batchLines, type LineBatch } from './line-batches.js';
import { paintBatches } from './paint-batches.js';
import type { Picture } from './picture.js';
import { pointsAlong } from './route.js';
import type { StageView } from './stage.js';
import type { TieBitmaps } from './tie-bitmaps.js';

/** From so many lines on they are drawn by our own layer: Cytoscape works out and draws each by itself. */
const LINES_FOR_OWN_LAYER = 500;

/** From so many lines on each relation has a bitmap of its own: drawing them all takes longer than a frame. */
const LINES_FOR_BITMAPS = 4000;

/** From so many lines on they are drawn piece by piece, on one bitmap, where drawing them is slow. */
const LINES_FOR_ONE_BITMAP = 500;

/** Whether lines are wider than a pixel: those take the browser up to a hundred times as long. */
const isSlow = (batches: readonly LineBatch[], scale: number): boolean =>
  batches.some(({ style }) => style.width * scale > 1);

/** From how many lines on they are drawn in which way. */
export interface DrawingLimits {
  /** By our own layer. */
  readonly ownLayer: number;
  /** As one bitmap for each relation, on that layer. */
  readonly bitmaps: number;
}

/** The limits where nobody asks for others. */
export const DRAWING_LIMITS: DrawingLimits = { ownLayer: LINES_FOR_OWN_LAYER, bitmaps: LINES_FOR_BITMAPS };

/** Crowds are drawn a little transparent, so that bundles darken and what lies below shows. */
const CROWD_OPACITY = 0.8;

/** A canvas below Cytoscape's nodes on which many lines are drawn together, joined by look. */
export class TieLayer {
  readonly #container: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #repaint: () => void;
  /** Loaded when there are so many lines. */
  #code: typeof import('./tie-bitmaps.js') | undefined;
  #bitmaps: { readonly isMany: boolean; readonly of: TieBitmaps } | undefined;
  #isLoading = false;
  #isGone = false;
  readonly #bitmapsFrom: number;
  #batches: { picture: Picture; shown: ReadonlySet<string>; theme: string; all: readonly LineBatch[] } | undefined;
  #bright: { of: ReadonlySet<string>; ids: ReadonlySet<string>; all: readonly LineBatch[] } | undefined;

  /**
   * @param repaint called when something is ready that was not when it was asked for
   * @param bitmapsFrom from so many lines on there are bitmaps
   */
  constructor(container: HTMLElement, repaint: () => void, bitmapsFrom: number) {
    this.#container = container;
    this.#bitmapsFrom = bitmapsFrom;
    this.#repaint = repaint;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'ties';
    this.#canvas.setAttribute('aria-hidden', 'true');
    container.prepend(this.#canvas);
    this.resize();
  }

  remove(): void {
    this.#isGone = true;
    this.#bitmaps?.of.clear();
    this.#canvas.remove();
  }

  /** Fits the canvas to its container, in device pixels. */
  resize(): void {
    const ratio = devicePixelRatio || 1;
    const width = Math.round(this.#container.clientWidth * ratio);
    const height = Math.round(this.#container.clientHeight * ratio);
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
  }

  clear(): void {
    const context = this.#canvas.getContext('2d');
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  paint(picture: Picture, view: StageView, zoom: number, pan: Point): void {
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    this.clear();
    const ratio = devicePixelRatio || 1;
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
    const { emphasis, selected, shown, theme } = view;
    this.#paintSelected(context, picture, selected, theme);
    context.globalAlpha = emphasis ? DIM_OPACITY : CROWD_OPACITY;
    const isMany = picture.lines.length >= this.#bitmapsFrom;
    if (
      isMany ||
      (picture.lines.length >= LINES_FOR_ONE_BITMAP && isSlow(this.#batchesOf(picture, view), ratio * zoom))
    ) {
      const bitmaps = this.#bitmapsFor(isMany);
      const isMissing = bitmaps?.paint(context, picture, view, zoom, pan) ?? true;
      // Till they are drawn; very many take longer to draw in any way than bitmaps take to come.
      if (isMissing && !isMany) paintBatches(context, this.#batchesOf(picture, view), shown, theme, true);
    } else {
      this.#bitmaps?.of.clear();
      paintBatches(context, this.#batchesOf(picture, view), shown, theme);
    }
    context.globalAlpha = 1;
    if (!emphasis) return;
    if (this.#bright?.of !== shown || this.#bright.ids !== emphasis) {
      this.#bright = {
        of: shown,
        ids: emphasis,
        all: batchLines(picture, view, () => new Path2D(), { among: emphasis }),
      };
    }
    paintBatches(context, this.#bright.all, shown, theme);
  }

  #bitmapsFor(isMany: boolean): TieBitmaps | undefined {
    if (!this.#code) {
      void this.#loadBitmaps();
      return undefined;
    }
    if (this.#bitmaps?.isMany !== isMany) {
      this.#bitmaps?.of.clear();
      this.#bitmaps = { isMany, of: new this.#code.TieBitmaps(this.#repaint, !isMany) };
    }
    return this.#bitmaps.of;
  }

  async #loadBitmaps(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#code = await import('./tie-bitmaps.js');
    if (!this.#isGone) this.#repaint();
  }

  #batchesOf(picture: Picture, view: StageView): readonly LineBatch[] {
    const { shown, theme } = view;
    const known = this.#batches;
    if (known?.picture === picture && known.shown === shown && known.theme === theme) return known.all;
    const all = batchLines(picture, view, () => new Path2D());
    this.#batches = { picture, shown, theme, all };
    return all;
  }

  /** A soft band along what is selected or pointed at, as Cytoscape draws it under its own lines. */
  #paintSelected(
    context: CanvasRenderingContext2D,
    picture: Picture,
    selected: ReadonlySet<string>,
    theme: StageView['theme'],
  ): void {
    if (selected.size === 0) return;
    context.strokeStyle = PAPER[theme].accent;
    context.globalAlpha = 0.18;
    context.lineWidth = 13;
    context.lineCap = 'round';
    context.setLineDash([]);
    for (const line of picture.lines) {
      if (!selected.has(line.id)) continue;
      context.beginPath();
      pointsAlong(line.route).forEach((point, index) => {
        if (index === 0) context.moveTo(point.x, point.y);
        else context.lineTo(point.x, point.y);
      });
      context.stroke();
    }
    context.globalAlpha = 1;
  }
}
