import type { Point } from '../layout/geometry.js';
import { batchLines } from './line-batches.js';
import { paintBatches } from './paint-batches.js';
import type { Picture } from './picture.js';
import { shownLinesOf } from './shown-lines.js';
import type { StageView } from './stage.js';

/** Lines drawn between two looks at the clock at first, and at least: wide dotted ones take a hundred times as long. */
const A_CHUNK = 40;
/** So many at most: to join few of them takes longer than to draw them. */
const MOST_IN_A_CHUNK = 320;
/** Time for drawing in one frame, ms: the rest is the page's. */
const A_FRAME = 10;

/** Where the picture stands on the canvas. */
interface Camera {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** The lines of one relation. */
interface Group {
  /** Positions in the picture. */
  readonly positions: readonly number[];
  /** What is on the bitmap: number of shown lines, and a sum that differs when others are shown. */
  shown: Signature;
  bitmap: ImageBitmap | undefined;
  camera: Camera | undefined;
  drawn: Signature | undefined;
  theme: StageView['theme'] | undefined;
}

interface Signature {
  readonly count: number;
  readonly sum: number;
}

/** A bitmap under way. */
interface Job {
  readonly group: Group;
  readonly canvas: OffscreenCanvas;
  readonly camera: Camera;
  readonly view: StageView;
  readonly picture: Picture;
  next: number;
  /** Lines of the next chunk. */
  chunk: number;
}

/**
 * Very many lines as one bitmap for each relation. Switching a relation shows or hides its bitmap, moving the camera
 * moves the bitmaps, and they are drawn anew piece by piece while the page stays quick.
 */
export class TieBitmaps {
  readonly #repaint: () => void;
  readonly #isOne: boolean;
  #picture: Picture | undefined;
  #shownSet: ReadonlySet<string> | undefined;
  #groups: readonly Group[] = [];
  #job: Job | undefined;
  #frame: number | undefined;

  /**
   * @param repaint called when a bitmap is ready
   * @param isOne one bitmap of all lines, where they are few enough to be drawn anew when others are shown
   */
  constructor(repaint: () => void, isOne = false) {
    this.#repaint = repaint;
    this.#isOne = isOne;
  }

  /** Ends what is under way, and lets the bitmaps go. */
  clear(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#job = undefined;
    this.#picture = undefined;
    for (const group of this.#groups) group.bitmap?.close();
    this.#groups = [];
  }

  /**
   * Puts the bitmaps that there are on the canvas, in their place, and has missing ones drawn.
   * @returns whether some shown lines are on none of them yet
   */
  paint(context: CanvasRenderingContext2D, picture: Picture, view: StageView, zoom: number, pan: Point): boolean {
    const { width, height } = context.canvas;
    const camera: Camera = { zoom, pan, width, height, ratio: devicePixelRatio || 1 };
    if (this.#picture !== picture) {
      this.clear();
      this.#picture = picture;
      this.#groups = groupsOf(picture, this.#isOne);
      this.#shownSet = undefined;
    }
    if (this.#shownSet !== view.shown) {
      this.#shownSet = view.shown;
      const { counts } = shownLinesOf(picture, view.shown);
      for (const group of this.#groups) group.shown = signatureOf(group.positions, counts);
    }
    context.save();
    let isMissing = false;
    for (const group of this.#groups) {
      if (group.shown.count === 0) continue;
      // The one bitmap of all has relations on it that may have been switched off since.
      if (!group.bitmap || !group.camera || (this.#isOne && !isOfView(group, view))) {
        isMissing = true;
        continue;
      }
      const scale = (zoom * camera.ratio) / (group.camera.zoom * group.camera.ratio);
      context.setTransform(
        scale,
        0,
        0,
        scale,
        camera.ratio * pan.x - group.camera.ratio * group.camera.pan.x * scale,
        camera.ratio * pan.y - group.camera.ratio * group.camera.pan.y * scale,
      );
      context.drawImage(group.bitmap, 0, 0);
    }
    context.restore();
    this.#drawMissing(picture, view, camera);
    return isMissing;
  }

  #drawMissing(picture: Picture, view: StageView, camera: Camera): void {
    if (this.#job && !isStillWanted(this.#job, view, camera)) this.#job = undefined;
    if (this.#job) return;
    const group = this.#groups.find(candidate => isStale(candidate, view, camera));
    if (!group) return;
    this.#job = {
      group,
      canvas: new OffscreenCanvas(camera.width, camera.height),
      camera,
      view,
      picture,
      next: 0,
      chunk: A_CHUNK,
    };
    // Not in the next frame, which is to show what has just changed.
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => this.#work());
    });
  }

  #work(): void {
    this.#frame = undefined;
    const job = this.#job;
    const context = job?.canvas.getContext('2d', { willReadFrequently: true });
    if (!job || !context) return;
    const { zoom, pan, ratio } = job.camera;
    context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y);
    const start = performance.now();
    let now = start;
    while (job.next < job.group.positions.length && now - start < A_FRAME) {
      const positions = job.group.positions.slice(job.next, job.next + job.chunk);
      job.next += positions.length;
      const batches = batchLines(job.picture, job.view, () => new Path2D(), { positions });
      paintBatches(context, batches, job.view.shown, job.view.theme);
      // Browsers write down what is to be drawn and draw it when it is needed: all at once, for seconds. Asking for a
      // pixel has it drawn now.
      context.getImageData(0, 0, 1, 1);
      const before = now;
      now = performance.now();
      if (now - before < A_FRAME / 4) job.chunk = Math.min(MOST_IN_A_CHUNK, job.chunk * 2);
      else if (now - before > A_FRAME) job.chunk = Math.max(1, Math.floor(job.chunk / 3));
    }
    if (job.next < job.group.positions.length) {
      this.#frame = requestAnimationFrame(() => this.#work());
      return;
    }
    job.group.bitmap?.close();
    job.group.bitmap = job.canvas.transferToImageBitmap();
    job.group.camera = job.camera;
    job.group.drawn = job.group.shown;
    job.group.theme = job.view.theme;
    this.#job = undefined;
    this.#repaint();
  }
}

/** Lines by relation; those of several relations are a group of their own. */
function groupsOf(picture: Picture, isOne: boolean): readonly Group[] {
  const byRelation = new Map<string, number[]>();
  for (const [position, { type }] of picture.lines.entries()) {
    const key = isOne ? '' : (type?.id ?? '');
    const positions = byRelation.get(key);
    if (positions) positions.push(position);
    else byRelation.set(key, [position]);
  }
  return [...byRelation.values()].map(positions => ({
    positions,
    shown: { count: positions.length, sum: 0 },
    bitmap: undefined,
    camera: undefined,
    drawn: undefined,
    theme: undefined,
  }));
}

/** @param counts shown ties of each line of the picture */
function signatureOf(positions: readonly number[], counts: Uint32Array): Signature {
  let count = 0;
  let sum = 0;
  for (let index = 0; index < positions.length; index += 1) {
    const ties = counts[positions[index]!]!;
    if (ties === 0) continue;
    count += 1;
    sum = (sum + (index + 1) * ties) % 9_007_199_254_740;
  }
  return { count, sum };
}

/** Whether a bitmap shows something else than it should; what is not shown at all needs none. */
function isStale(group: Group, view: StageView, camera: Camera): boolean {
  if (group.shown.count === 0) return false;
  return group.camera === undefined || !sameCamera(group.camera, camera) || !isOfView(group, view);
}

/** Whether a bitmap has the lines that are shown, in the theme of the page. */
const isOfView = ({ theme, drawn, shown }: Group, view: StageView): boolean =>
  theme === view.theme && drawn?.count === shown.count && drawn.sum === shown.sum;

const isStillWanted = (job: Job, view: StageView, camera: Camera): boolean =>
  sameCamera(job.camera, camera) && job.view.shown === view.shown && job.view.theme === view.theme;

const sameCamera = (one: Camera, other: Camera): boolean =>
  one.zoom === other.zoom &&
  one.pan.x === other.pan.x &&
  one.pan.y === other.pan.y &&
  one.width === other.width &&
  one.height === other.height;
