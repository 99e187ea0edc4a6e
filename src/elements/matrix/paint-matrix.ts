import type { Theme } from '../../scene/line-style.js';
import { FAMILIES } from '../../vocabulary/families.js';
import { PAPER } from '../../vocabulary/paper.js';
import { FAMILY_COLOURS } from './family-colours.js';
import { FAMILY_COUNT, type MatrixCounts, type MatrixGround, totalOf } from './matrix-cells.js';
import { type CellPlace, COUNTED_CELL, type MatrixGeometry, NAMED_CELL } from './matrix-geometry.js';

const SANS = '"Inter Variable", Inter, system-ui, sans-serif';
/** Distance between a name and its row or column, px. */
const GAP = 8;

/** All that a picture of the matrix needs. */
export interface MatrixScene {
  readonly ground: MatrixGround;
  readonly counts: MatrixCounts;
  /** Row of each actor of the ground; −1 = not in the matrix. */
  readonly places: Int32Array;
  /** By row. */
  readonly names: readonly string[];
  /** First row of each bloc, and the one after its last. */
  readonly blocs: readonly (readonly [from: number, to: number])[];
  /** Most events in a cell, for the scale. */
  readonly most: number;
  readonly geometry: MatrixGeometry;
  readonly scrolled: { readonly left: number; readonly top: number };
  /** Size of the canvas, px. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** The cell pointed at or walked to. */
  readonly pointed: CellPlace | undefined;
  /** Rows and columns of what is selected, and its cells. */
  readonly marked: readonly number[];
  readonly outlined: readonly CellPlace[];
  readonly numberText: (number: number) => string;
}

/** Side of the square of a cell: grows with the logarithm of its events. */
export function squareSide(events: number, most: number, room: number): number {
  if (events <= 0) return 0;
  return Math.max(3, room * (0.34 + (0.66 * Math.log1p(events)) / Math.log1p(Math.max(events, most))));
}

/** Draws the part of the matrix that is in view, names of rows and columns over it. */
export function paintMatrix(context: CanvasRenderingContext2D, scene: MatrixScene): void {
  const { width, height, theme, geometry } = scene;
  const paper = PAPER[theme];
  context.fillStyle = paper.page;
  context.fillRect(0, 0, width, height);
  context.save();
  context.beginPath();
  context.rect(geometry.left, geometry.top, width - geometry.left, height - geometry.top);
  context.clip();
  context.translate(geometry.left - scene.scrolled.left, geometry.top - scene.scrolled.top);
  paintGround(context, scene);
  paintCells(context, scene);
  paintMarks(context, scene);
  context.restore();
  paintNames(context, scene);
}

/** Bands of what is pointed at and selected, lines between rows, the diagonal, and blocs. */
function paintGround(context: CanvasRenderingContext2D, scene: MatrixScene): void {
  const { geometry, theme, pointed, marked, blocs } = scene;
  const { cell, size } = geometry;
  const paper = PAPER[theme];
  const side = cell * size;
  context.fillStyle = paper.panel;
  context.fillRect(0, 0, side, side);
  context.fillStyle = paper.frame;
  const bands = new Set([...marked, ...(pointed ? [pointed.row] : [])]);
  for (const row of bands) context.fillRect(0, row * cell, side, cell);
  for (const column of new Set([...marked, ...(pointed ? [pointed.column] : [])])) {
    context.fillRect(column * cell, 0, cell, side);
  }
  const [first, last] = inView(scene, 'top');
  for (let at = first; at < last; at += 1) context.fillRect(at * cell, at * cell, cell, cell);
  if (cell >= NAMED_CELL) {
    context.fillStyle = paper.rule;
    const [left, right] = inView(scene, 'left');
    for (let row = first; row <= last; row += 1) context.fillRect(0, row * cell - 0.25, side, 0.5);
    for (let column = left; column <= right; column += 1) context.fillRect(column * cell - 0.25, 0, 0.5, side);
  }
  context.strokeStyle = paper.frameBorder;
  context.lineWidth = 1;
  context.strokeRect(0, 0, side, side);
  context.strokeStyle = paper.secondary;
  for (const [from, to] of blocs) {
    context.strokeRect(from * cell + 0.5, from * cell + 0.5, (to - from) * cell - 1, (to - from) * cell - 1);
  }
}

/** First row in view, and the one after the last; of columns with `left`. */
function inView({ geometry, scrolled, width, height }: MatrixScene, side: 'left' | 'top'): readonly [number, number] {
  const { cell, size } = geometry;
  const room = side === 'left' ? width - geometry.left : height - geometry.top;
  const first = Math.max(0, Math.floor(scrolled[side] / cell));
  return [first, Math.min(size, Math.ceil((scrolled[side] + room) / cell))];
}

function paintCells(context: CanvasRenderingContext2D, scene: MatrixScene): void {
  const { ground, counts, places, geometry, most, theme } = scene;
  const { cell } = geometry;
  const isCounted = cell >= COUNTED_CELL;
  const room = isCounted ? cell - 18 : cell - Math.max(1, Math.round(cell * 0.14));
  const colours = FAMILIES.map(({ id }) => FAMILY_COLOURS[id][theme]);
  const [top, bottom] = inView(scene, 'top');
  const [left, right] = inView(scene, 'left');
  context.font = `500 10.5px ${SANS}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (let at = 0; at < ground.row.length; at += 1) {
    const row = places[ground.row[at]!]!;
    const column = places[ground.column[at]!]!;
    if (row < top || row >= bottom || column < left || column >= right) continue;
    const total = totalOf(counts, at);
    if (total === 0) continue;
    const side = squareSide(total, most, room);
    const middle = isCounted ? row * cell + 4 + room / 2 : row * cell + cell / 2;
    let x = column * cell + (cell - side) / 2;
    for (let family = 0; family < FAMILY_COUNT; family += 1) {
      const part = (counts.events[at * FAMILY_COUNT + family]! / total) * side;
      if (part === 0) continue;
      context.fillStyle = colours[family]!;
      context.fillRect(x, middle - side / 2, part, side);
      x += part;
    }
    if (!isCounted) continue;
    context.fillStyle = PAPER[theme].ink;
    context.fillText(scene.numberText(total), column * cell + cell / 2, row * cell + cell - 4);
  }
}

function paintMarks(context: CanvasRenderingContext2D, { geometry, theme, pointed, outlined }: MatrixScene): void {
  const { cell } = geometry;
  context.strokeStyle = PAPER[theme].accent;
  context.lineWidth = 2;
  for (const { row, column } of outlined) context.strokeRect(column * cell, row * cell, cell, cell);
  if (!pointed) return;
  context.strokeStyle = PAPER[theme].ink;
  context.lineWidth = 1.5;
  context.strokeRect(pointed.column * cell, pointed.row * cell, cell, cell);
}

function paintNames(context: CanvasRenderingContext2D, scene: MatrixScene): void {
  const { geometry, scrolled, width, height, theme, pointed, marked } = scene;
  const { cell, left, top } = geometry;
  const paper = PAPER[theme];
  const size = Math.min(12.5, Math.max(9.5, cell - 2));
  const font = (isStrong: boolean): string =>
    `${isStrong ? 650 : 400} ${isStrong ? Math.max(12, size) : size}px ${SANS}`;
  context.textBaseline = 'middle';
  const write = (at: number, room: number, isStrong: boolean): void => {
    context.font = font(isStrong);
    context.fillStyle = isStrong ? paper.ink : paper.secondary;
    context.fillText(shortened(context, scene.names[at] ?? '', room), 0, 0);
  };
  const isStrong = (at: number, cursor: number | undefined): boolean => at === cursor || marked.includes(at);
  const isWritten = (at: number, cursor: number | undefined): boolean => cell >= NAMED_CELL || isStrong(at, cursor);

  clipped(context, 0, top, left, height - top, () => {
    context.textAlign = 'right';
    const [first, last] = inView(scene, 'top');
    for (let row = first; row < last; row += 1) {
      if (!isWritten(row, pointed?.row)) continue;
      context.save();
      context.translate(left - GAP, top - scrolled.top + (row + 0.5) * cell);
      write(row, left - GAP - 6, isStrong(row, pointed?.row));
      context.restore();
    }
  });
  clipped(context, left, 0, width - left, top, () => {
    context.textAlign = 'left';
    const [first, last] = inView(scene, 'left');
    for (let column = first; column < last; column += 1) {
      if (!isWritten(column, pointed?.column)) continue;
      context.save();
      context.translate(left - scrolled.left + (column + 0.5) * cell, top - GAP);
      context.rotate(-Math.PI / 2);
      write(column, top - GAP - 6, isStrong(column, pointed?.column));
      context.restore();
    }
  });
}

function clipped(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  paint: () => void,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  paint();
  context.restore();
}

/** A name that fits, cut with "…" where it does not. */
function shortened(context: CanvasRenderingContext2D, name: string, room: number): string {
  if (context.measureText(name).width <= room) return name;
  const letters = [...name];
  let least = 0;
  let most = letters.length;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (context.measureText(`${letters.slice(0, middle).join('')}…`).width <= room) least = middle;
    else most = middle - 1;
  }
  return `${letters.slice(0, least).join('').trimEnd()}…`;
}
