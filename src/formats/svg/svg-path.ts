import type { TracedPath } from '../picture-pen.js';
import { svgNumber } from './svg-node.js';

/** Turns, moves and scales alike in both directions: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** First `inner`, then `outer`. */
export function joined(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

/** Length of what was one unit long. */
export const scaleOf = ({ a, b, c, d }: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** By how much it turns, in degrees, clockwise with y downward. */
export const turnOf = ({ a, b }: Matrix): number => (Math.atan2(b, a) * 180) / Math.PI;

/** "12.5 7", in units of the page. */
export function pointText({ a, b, c, d, e, f }: Matrix, x: number, y: number): string {
  return `${svgNumber(a * x + c * y + e)} ${svgNumber(b * x + d * y + f)}`;
}

/** A path whose points are written down when it is drawn, as those of a `Path2D` are. */
export class RecordedPath implements TracedPath {
  readonly #steps: { readonly letter: string; readonly points: readonly number[] }[] = [];

  moveTo(x: number, y: number): void {
    this.#steps.push({ letter: 'M', points: [x, y] });
  }

  lineTo(x: number, y: number): void {
    this.#steps.push({ letter: 'L', points: [x, y] });
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#steps.push({ letter: 'Q', points: [controlX, controlY, x, y] });
  }

  /** The data of a path in units of the page; empty when nothing was traced. */
  dataIn(matrix: Matrix): string {
    let data = '';
    for (const { letter, points } of this.#steps) {
      data += letter;
      for (let at = 0; at < points.length; at += 2) {
        data += (at === 0 ? '' : ' ') + pointText(matrix, points[at]!, points[at + 1]!);
      }
    }
    return data;
  }
}

const fullTurn = Math.PI * 2;

/**
 * An arc as path data, from its start, which the path has reached, to its end.
 * @param turn of the ellipse's own axes, radians, in units of the page
 * @param sweep signed angle from start to end, radians, at most one full turn
 */
export function arcData(
  radii: { readonly x: number; readonly y: number },
  turn: number,
  sweep: number,
  pointAt: (share: number) => string,
): string {
  const head = `A${svgNumber(radii.x)} ${svgNumber(radii.y)} ${svgNumber((turn * 180) / Math.PI)}`;
  const direction = sweep > 0 ? 1 : 0;
  // The two ends of a full turn are one point, between which an arc is nothing.
  if (Math.abs(sweep) > fullTurn - 1e-3) {
    return `${head} 1 ${direction} ${pointAt(0.5)}${head} 1 ${direction} ${pointAt(1)}`;
  }
  return `${head} ${Math.abs(sweep) > Math.PI ? 1 : 0} ${direction} ${pointAt(1)}`;
}
