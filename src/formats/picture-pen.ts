import type { Box } from './picture-source.js';

/** What a path of many lines is traced on: a `Path2D`, or one that is written down. */
export interface TracedPath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
}

/** A part of a picture that stands for something; sections are parts of the sheet, the others of the network. */
export type PicturePart =
  | { readonly kind: 'heading' | 'network' | 'legend' | 'notes' }
  | { readonly kind: 'frame' | 'actor'; readonly id: string }
  | { readonly kind: 'line' | 'tag'; readonly ties: readonly string[] };

type Inherited =
  | ('save' | 'restore' | 'translate' | 'rotate' | 'scale' | 'clip')
  | ('beginPath' | 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'ellipse' | 'arc' | 'rect' | 'roundRect')
  | ('fillStyle' | 'strokeStyle' | 'globalAlpha' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'setLineDash')
  | ('font' | 'textAlign' | 'textBaseline' | 'direction' | 'textRendering' | 'fillText' | 'strokeText')
  | ('fillRect' | 'strokeRect');

/**
 * What pictures are drawn with: the part of a canvas context that they use, so that one composition gives pixels as
 * well as a drawing that is written down. What stands behind a question mark only the latter has.
 */
export interface PicturePen extends Pick<CanvasRenderingContext2D, Inherited> {
  /** The whole page, in the units of a transform of 1. */
  readonly canvas: { readonly width: number; readonly height: number };
  getTransform(): Pick<DOMMatrix, 'a' | 'e' | 'f'>;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  measureText(text: string): Pick<TextMetrics, 'width'>;
  stroke(path?: TracedPath): void;
  fill(path?: TracedPath): void;
  createPath?(): TracedPath;
  /** What is drawn until `closePart` is one part. */
  openPart?(part: PicturePart): void;
  closePart?(): void;
  /** Makes a box of the page a link. @param href an address of the web, checked */
  addLink?(href: string, box: Box, title: string): void;
}

/** Draws something as one part of the picture. */
export function drawPart(pen: PicturePen, part: PicturePart, draw: () => void): void {
  pen.openPart?.(part);
  draw();
  pen.closePart?.();
}
