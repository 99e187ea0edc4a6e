import type { Point } from '../layout/geometry.js';
import { batchLines } from './line-batches.js';
import { paintBatches } from './paint-batches.js';
import type { Picture } from './picture.js';
import { shownLinesOf } from './shown-lines.js';
import type { StageView } from './stage.js';

/** Lines drawn between two looks at the clock: their pixels take some milliseconds. */
const A_CHUNK = 250;
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
}

/**
 * Very many lines as one bitmap for each relation. Switching a relation shows or hides its bitmap, moving the camera
 * moves the bitmaps, and they are drawn anew piece by piece while the page stays quick.
 */
export class TieBitmaps {
  readonly #repaint: () => void;
  #picture: Picture | undefined;
  #shownSet: ReadonlySet<string> | undefined;
  #groups: readonly Group[] = [];
  #job: Job | undefined;
  #frame: number | undefined;

  /** @param repaint called when a bitmap is ready */
  constructor(repaint: () => void) {
    this.#repaint = repaint;
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

  /** Puts the bitmaps that there are on the canvas, in their place, and has missing ones drawn. */
  paint(context: CanvasRenderingContext2D, picture: Picture, view: StageView, zoom: number, pan: Point): void {
    const { width, height } = context.canvas;
    const camera: Camera = { zoom, pan, width, height, ratio: devicePixelRatio || 1 };
    if (this.#picture !== picture) {
      this.clear();
      this.#picture = picture;
      this.#groups = groupsOf(picture);
      this.#shownSet = undefined;
    }
    if (this.#shownSet !== view.shown) {
      this.#shownSet = view.shown;
      const { counts } = shownLinesOf(picture, view.shown);
      for (const group of this.#groups) group.shown = signatureOf(group.positions, counts);
    }
    context.save();
    for (const group of this.#groups) {
      if (!group.bitmap || !group.camera || group.shown.count === 0) continue;
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
    while (job.next < job.group.positions.length && performance.now() - start < A_FRAME) {
      const positions = job.group.positions.slice(job.next, job.next + A_CHUNK);
      job.next += A_CHUNK;
      const batches = batchLines(job.picture, job.view, () => new Path2D(), { positions });
      paintBatches(context, batches, job.view.shown, job.view.theme);
      // Browsers write down what is to be drawn and draw it when it is needed: all at once, for seconds. Asking for a
      // pixel has it drawn now.
      context.getImageData(0, 0, 1, 1);
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
function groupsOf(picture: Picture): readonly Group[] {
  const byRelation = new Map<string, number[]>();
  for (const [position, { type }] of picture.lines.entries()) {
    const key = type?.id ?? '';
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
  return (
    group.camera === undefined ||
    !sameCamera(group.camera, camera) ||
    group.theme !== view.theme ||
    group.drawn?.count !== group.shown.count ||
    group.drawn.sum !== group.shown.sum
  );
}

const isStillWanted = (job: Job, view: StageView, camera: Camera): boolean =>
  sameCamera(job.camera, camera) && job.view.shown === view.shown && job.view.theme === view.theme;

const sameCamera = (one: Camera, other: Camera): boolean =>
  one.zoom === other.zoom &&
  one.pan.x === other.pan.x &&
  one.pan.y === other.pan.y &&
  one.width === other.width &&
  one.height === other.height;
