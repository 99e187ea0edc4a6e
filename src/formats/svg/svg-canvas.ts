import type { PicturePart, PicturePen, TracedPath } from '../picture-pen.js';
import type { Box } from '../picture-source.js';
import { PathWriter } from './path-writer.js';
import { type LetterMeasure, readFont } from './svg-font.js';
import { type SvgNode, svgNode, svgNumber } from './svg-node.js';
import { IDENTITY, joined, type Matrix, pointText, RecordedPath, scaleOf, turnOf } from './svg-path.js';

/** What `save` keeps and `restore` brings back. */
interface State {
  matrix: Matrix;
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  globalAlpha: number;
  lineWidth: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  dash: readonly number[];
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  /** Where elements go; a clip opens one of its own. */
  container: SvgNode;
}

/** Says what a part of the picture is in the file. */
export type DescribePart = (part: PicturePart) => {
  readonly attributes: Readonly<Record<string, string>>;
  readonly title: string;
};

const ANCHORS: Readonly<Partial<Record<CanvasTextAlign, string>>> = { center: 'middle', right: 'end', end: 'end' };

/**
 * A canvas context that writes down what is drawn, as elements of SVG with presentation attributes alone. Knows what
 * pictures use of a context: fills in one colour, and transforms that scale alike in both directions. Everything is
 * written in units of the page, so that widths and sizes read as they print.
 */
export class SvgCanvas implements PicturePen {
  readonly canvas: { readonly width: number; readonly height: number };
  readonly #letters: LetterMeasure;
  readonly #describe: DescribePart;
  readonly #root = svgNode('g');
  readonly #clips: SvgNode[] = [];
  readonly #saved: State[] = [];
  readonly #around: SvgNode[] = [];
  #state: State = {
    matrix: IDENTITY,
    fillStyle: '#000000',
    strokeStyle: '#000000',
    globalAlpha: 1,
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    dash: [],
    font: '10px sans-serif',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    container: this.#root,
  };
  readonly #path = new PathWriter(() => this.#state.matrix);
  /** Element that has drawn the current path or text, to which the other of fill and stroke may be added. */
  #drawn: { readonly node: SvgNode; readonly what: string } | undefined;

  direction: CanvasDirection = 'ltr';
  textRendering: CanvasTextRendering = 'geometricPrecision';

  constructor(
    page: { readonly width: number; readonly height: number },
    letters: LetterMeasure,
    describe: DescribePart = () => ({ attributes: {}, title: '' }),
  ) {
    this.canvas = page;
    this.#letters = letters;
    this.#describe = describe;
  }

  /** What was drawn, from back to front. */
  get elements(): readonly SvgNode[] {
    return this.#root.children.filter(child => typeof child !== 'string');
  }

  /** Areas that the elements refer to. */
  get clipPaths(): readonly SvgNode[] {
    return this.#clips;
  }

  get fillStyle() {
    return this.#state.fillStyle;
  }
  set fillStyle(value) {
    this.#state.fillStyle = value;
  }
  get strokeStyle() {
    return this.#state.strokeStyle;
  }
  set strokeStyle(value) {
    this.#state.strokeStyle = value;
  }
  get globalAlpha() {
    return this.#state.globalAlpha;
  }
  set globalAlpha(value) {
    this.#state.globalAlpha = value;
  }
  get lineWidth() {
    return this.#state.lineWidth;
  }
  set lineWidth(value) {
    this.#state.lineWidth = value;
  }
  get lineCap() {
    return this.#state.lineCap;
  }
  set lineCap(value) {
    this.#state.lineCap = value;
  }
  get lineJoin() {
    return this.#state.lineJoin;
  }
  set lineJoin(value) {
    this.#state.lineJoin = value;
  }
  get font() {
    return this.#state.font;
  }
  set font(value) {
    this.#state.font = value;
  }
  get textAlign() {
    return this.#state.textAlign;
  }
  set textAlign(value) {
    this.#state.textAlign = value;
  }
  get textBaseline() {
    return this.#state.textBaseline;
  }
  set textBaseline(value) {
    this.#state.textBaseline = value;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  setLineDash(dash: Iterable<number>): void {
    this.#state.dash = [...dash];
  }

  translate(e: number, f: number): void {
    this.#transform({ ...IDENTITY, e, f });
  }

  scale(a: number, d: number): void {
    this.#transform({ ...IDENTITY, a, d });
  }

  rotate(angle: number): void {
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    this.#transform({ ...IDENTITY, a: cos, b: sin, c: -sin, d: cos });
  }

  #transform(inner: Matrix): void {
    this.#state.matrix = joined(this.#state.matrix, inner);
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#state.matrix = { a, b, c, d, e, f };
  }

  getTransform(): Matrix {
    return this.#state.matrix;
  }

  beginPath(): void {
    this.#path.begin();
    this.#drawn = undefined;
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(x, y);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#path.quadraticCurveTo(controlX, controlY, x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.roundRect(x, y, width, height, 0);
  }

  roundRect(x: number, y: number, width: number, height: number, radii?: unknown): void {
    this.#path.roundRect(x, y, width, height, typeof radii === 'number' ? radii : 0);
  }

  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    this.#path.ellipse(x, y, radius, radius, 0, start, end, counterclockwise);
  }

  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    rotation: number,
    start: number,
    end: number,
    counterclockwise = false,
  ): void {
    this.#path.ellipse(x, y, radiusX, radiusY, rotation, start, end, counterclockwise);
  }

  /** Elements drawn until the next `restore` show only inside the current path. */
  clip(): void {
    const id = `entente-clip-${this.#clips.length + 1}`;
    this.#clips.push(svgNode('clipPath', { id }, [this.#path.node()]));
    const group = svgNode('g', { 'clip-path': `url(#${id})` });
    this.#state.container.children.push(group);
    this.#state.container = group;
    this.beginPath();
  }

  createPath(): TracedPath {
    return new RecordedPath();
  }

  fill(path?: TracedPath): void {
    this.#drawPath(path, 'fill');
  }

  stroke(path?: TracedPath): void {
    this.#drawPath(path, 'stroke');
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#paint(this.#place(this.#path.rectOf(x, y, width, height, 0)), 'fill');
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#paint(this.#place(this.#path.rectOf(x, y, width, height, 0)), 'stroke');
  }

  measureText(text: string): { readonly width: number } {
    return { width: this.#letters.width(text, this.#state.font) };
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, 'fill');
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, 'stroke');
  }

  openPart(part: PicturePart): void {
    const { attributes, title } = this.#describe(part);
    const group = svgNode('g', attributes, title === '' ? [] : [svgNode('title', {}, [title])]);
    this.#around.push(this.#state.container);
    this.#state.container = group;
  }

  /** A part in which nothing was drawn is left out. */
  closePart(): void {
    const group = this.#state.container;
    const around = this.#around.pop();
    if (!around) return;
    this.#state.container = around;
    if (group.children.some(child => typeof child !== 'string' && child.name !== 'title')) around.children.push(group);
  }

  /** The link lies over the text as an area that cannot be seen: text inside a link is lost in some programs. */
  addLink(href: string, { x, y, width, height }: Box, title: string): void {
    const area = this.#path.rectOf(x, y, width, height, 0);
    area.attributes.set('fill', '#000000').set('fill-opacity', '0');
    this.#place(svgNode('a', { href }, [svgNode('title', {}, [title]), area]));
  }

  get #scale(): number {
    return scaleOf(this.#state.matrix);
  }

  #point(x: number, y: number): string {
    return pointText(this.#state.matrix, x, y);
  }

  /** A stroke right after a fill of the same path goes to the same element, which is drawn in that order. */
  #drawPath(path: TracedPath | undefined, how: 'fill' | 'stroke'): void {
    const data = path instanceof RecordedPath ? path.dataIn(this.#state.matrix) : this.#path.data;
    if (data === '') return;
    if (path === undefined && how === 'stroke' && this.#drawn?.what === data) {
      this.#paint(this.#drawn.node, 'stroke');
      this.#drawn = undefined;
      return;
    }
    const node = this.#place(path === undefined ? this.#path.node() : svgNode('path', { d: data }));
    this.#paint(node, how);
    this.#drawn = path === undefined && how === 'fill' ? { node, what: data } : undefined;
  }

  #place(node: SvgNode): SvgNode {
    this.#state.container.children.push(node);
    this.#drawn = undefined;
    return node;
  }

  #paint({ attributes }: SvgNode, how: 'fill' | 'stroke'): void {
    const { fillStyle, strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin, dash } = this.#state;
    attributes.set(how, String(how === 'fill' ? fillStyle : strokeStyle));
    if (globalAlpha < 1) attributes.set(`${how}-opacity`, svgNumber(globalAlpha));
    if (how === 'fill') return;
    attributes.set('stroke-width', svgNumber(lineWidth * this.#scale));
    if (lineCap !== 'butt') attributes.set('stroke-linecap', lineCap);
    if (lineJoin !== 'miter') attributes.set('stroke-linejoin', lineJoin);
    // A dot is a dash of no length with round ends; 0 itself is no dash in some programs.
    const lengths = dash.map(length => svgNumber(Math.max(0.01, length * this.#scale)));
    if (lengths.length > 0) attributes.set('stroke-dasharray', lengths.join(' '));
  }

  #text(text: string, x: number, y: number, how: 'fill' | 'stroke'): void {
    if (text.trim() === '') return;
    const what = `${text}\n${x} ${y} ${this.#state.font}`;
    if (this.#drawn?.what === what && how === 'fill') {
      const { node } = this.#drawn;
      node.attributes.set('paint-order', 'stroke');
      this.#paint(node, 'fill');
      this.#drawn = undefined;
      return;
    }
    const node = this.#place(this.#textNode(text, x, y));
    this.#paint(node, how);
    this.#drawn = how === 'stroke' ? { node, what } : undefined;
  }

  #textNode(text: string, x: number, y: number): SvgNode {
    const { matrix, font, textAlign, textBaseline } = this.#state;
    const { weight, size, family } = readFont(font);
    const [left, base] = this.#point(x, y + (textBaseline === 'middle' ? this.#letters.middle(font) : 0)).split(
      ' ',
    ) as [string, string];
    const anchor = ANCHORS[textAlign];
    const turn = turnOf(matrix);
    return svgNode(
      'text',
      {
        x: left,
        y: base,
        'font-family': family,
        'font-size': svgNumber(size * this.#scale),
        ...(weight === '400' ? {} : { 'font-weight': weight }),
        ...(anchor === undefined ? {} : { 'text-anchor': anchor }),
        // In another face the text keeps its room, so that nothing runs into anything.
        textLength: svgNumber(this.#letters.width(text, font) * this.#scale),
        lengthAdjust: 'spacingAndGlyphs',
        ...(turn === 0 ? {} : { transform: `rotate(${svgNumber(turn)} ${left} ${base})` }),
      },
      [text],
    );
  }
}
