/** What a path of many lines is traced on: a `Path2D`, or one that is written down. */
export interface LinePath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
}

/** A part of the picture that stands for something: painters that keep more than pixels mark it as such. */
export type DrawnPart =
  | { readonly kind: 'frame' | 'actor'; readonly id: string }
  | { readonly kind: 'line' | 'tag'; readonly ties: readonly string[] };

type Inherited =
  | ('save' | 'restore' | 'translate' | 'rotate' | 'scale')
  | ('beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'ellipse' | 'roundRect')
  | ('fillStyle' | 'strokeStyle' | 'globalAlpha' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'setLineDash')
  | ('font' | 'textAlign' | 'textBaseline' | 'fillText' | 'strokeText');

/**
 * What the painters need of a canvas context. Those of the page and off the page have it, and so may something that
 * writes down what is drawn.
 */
export interface Painter extends Pick<CanvasRenderingContext2D, Inherited> {
  /** The whole page, in the units of a transform of 1. */
  readonly canvas: { readonly width: number; readonly height: number };
  getTransform(): Pick<DOMMatrix, 'a' | 'e' | 'f'>;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  measureText(text: string): Pick<TextMetrics, 'width'>;
  /** @param path one that `createPath` made, or a `Path2D` where there is no `createPath` */
  stroke(path?: LinePath): void;
  fill(path?: LinePath): void;
  /** Makes paths that can be handed to `stroke` and `fill`; absent where those are `Path2D`. */
  createPath?(): LinePath;
  /** What is drawn until `closePart` is one part. */
  openPart?(part: DrawnPart): void;
  closePart?(): void;
}

/** A new path for a painter. */
export function pathFor(painter: Painter): LinePath {
  return painter.createPath?.() ?? new Path2D();
}

/** Paints something as one part of the picture. */
export function paintPart(painter: Painter, part: DrawnPart, paint: () => void): void {
  painter.openPart?.(part);
  paint();
  painter.closePart?.();
}
