import { type SvgNode, svgNode, svgNumber } from './svg-node.js';
import { arcData, type Matrix, pointText, scaleOf, turnOf } from './svg-path.js';

/** The current path of a canvas, in units of the page. */
export class PathWriter {
  readonly #matrix: () => Matrix;
  #data = '';
  /** The element that draws the path alone, as long as it is one shape. */
  #shape: SvgNode | undefined;

  /** @param matrix the transform at the moment of each step */
  constructor(matrix: () => Matrix) {
    this.#matrix = matrix;
  }

  /** Empty when there is no path. */
  get data(): string {
    return this.#data;
  }

  /** A new element that draws the path. */
  node(): SvgNode {
    if (!this.#shape) return svgNode('path', { d: this.#data });
    return svgNode(this.#shape.name, Object.fromEntries(this.#shape.attributes));
  }

  begin(): void {
    this.#data = '';
    this.#shape = undefined;
  }

  moveTo(x: number, y: number): void {
    this.#add(`M${this.#point(x, y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#add(`${this.#data === '' ? 'M' : 'L'}${this.#point(x, y)}`);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#add(`Q${this.#point(controlX, controlY)} ${this.#point(x, y)}`);
  }

  roundRect(x: number, y: number, width: number, height: number, wanted: number): void {
    const radius = Math.min(wanted, width / 2, height / 2);
    this.#add(this.#rectData(x, y, width, height, radius), this.rectOf(x, y, width, height, radius));
  }

  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    rotation: number,
    start: number,
    end: number,
    counterclockwise: boolean,
  ): void {
    const full = Math.PI * 2;
    const wanted = counterclockwise ? start - end : end - start;
    const angle = wanted >= full ? full : ((wanted % full) + full) % full;
    const sweep = counterclockwise ? -angle : angle;
    const cos = Math.cos(rotation);
    const sin = Math.sin(rotation);
    const pointAt = (share: number): string => {
      const across = radiusX * Math.cos(start + sweep * share);
      const down = radiusY * Math.sin(start + sweep * share);
      return this.#point(x + across * cos - down * sin, y + across * sin + down * cos);
    };
    const radii = { x: radiusX * this.#scale, y: radiusY * this.#scale };
    const turn = rotation + (turnOf(this.#matrix()) * Math.PI) / 180;
    const [cx, cy] = this.#point(x, y).split(' ') as [string, string];
    const isWhole = angle === full && turn === 0;
    this.#add(
      `${this.#data === '' ? 'M' : 'L'}${pointAt(0)}${arcData(radii, turn, sweep, pointAt)}`,
      isWhole ? svgNode('ellipse', { cx, cy, rx: svgNumber(radii.x), ry: svgNumber(radii.y) }) : undefined,
    );
  }

  /** A rectangle with round corners, as a path when it is turned. */
  rectOf(x: number, y: number, width: number, height: number, radius: number): SvgNode {
    if (turnOf(this.#matrix()) !== 0) return svgNode('path', { d: this.#rectData(x, y, width, height, radius) });
    const [left, top] = this.#point(x, y).split(' ') as [string, string];
    return svgNode('rect', {
      x: left,
      y: top,
      width: svgNumber(width * this.#scale),
      height: svgNumber(height * this.#scale),
      ...(radius > 0 ? { rx: svgNumber(radius * this.#scale) } : {}),
    });
  }

  #rectData(x: number, y: number, width: number, height: number, radius: number): string {
    const right = x + width;
    const bottom = y + height;
    const size = svgNumber(radius * this.#scale);
    const corner = (toX: number, toY: number): string =>
      radius > 0 ? `A${size} ${size} 0 0 1 ${this.#point(toX, toY)}` : '';
    return [
      `M${this.#point(x + radius, y)}L${this.#point(right - radius, y)}${corner(right, y + radius)}`,
      `L${this.#point(right, bottom - radius)}${corner(right - radius, bottom)}`,
      `L${this.#point(x + radius, bottom)}${corner(x, bottom - radius)}`,
      `L${this.#point(x, y + radius)}${corner(x + radius, y)}Z`,
    ].join('');
  }

  get #scale(): number {
    return scaleOf(this.#matrix());
  }

  #point(x: number, y: number): string {
    return pointText(this.#matrix(), x, y);
  }

  #add(data: string, shape?: SvgNode): void {
    this.#shape = this.#data === '' ? shape : undefined;
    this.#data += data;
  }
}
