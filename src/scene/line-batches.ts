import { type LineStyle, styleOfSums, type Theme } from './line-style.js';
import { arrowLength, directionAtEnd } from './paint-line.js';
import type { LinePath } from './painter.js';
import type { Picture, PictureLine } from './picture.js';
import { piecesOf } from './route.js';
import { sumsAt } from './shown-lines.js';

/** Lines that look the same, as one path: drawing thousands one by one takes many times as long. */
export interface LineBatch {
  readonly style: LineStyle;
  readonly lines: LinePath;
  readonly heads: LinePath;
  /** Disputed and retracted lines, whose marks are painted one by one. */
  readonly marked: readonly PictureLine[];
}

/** What batches depend on beside the picture. */
export interface BatchedView {
  readonly shown: ReadonlySet<string>;
  readonly theme: Theme;
  /** Events of each tie within a window of time, by index; absent: of any time. */
  readonly events?: Uint32Array | undefined;
}

/** Widths are drawn in steps, so that there are few batches. */
const WIDTH_STEP = 0.4;

/**
 * The lines that the filter leaves, joined by look, wide ones first: fine lines stay visible on them.
 * @param view what is shown, and in which theme
 * @param createPath makes the paths, of the kind that the painter takes
 * @param part only these lines, by id or by their positions in the picture; absent: all
 */
export function batchLines(
  picture: Picture,
  { shown, theme, events }: BatchedView,
  createPath: () => LinePath,
  part: { readonly among?: ReadonlySet<string>; readonly positions?: readonly number[] } = {},
): readonly LineBatch[] {
  const batches = new Map<string, { style: LineStyle; lines: LinePath; heads: LinePath; marked: PictureLine[] }>();
  const { among, positions = picture.lines.keys() } = part;
  for (const position of positions) {
    const line = picture.lines[position]!;
    if (among && !among.has(line.id)) continue;
    const sums = sumsAt(picture, position, shown, events);
    if (!sums) continue;
    const exact = styleOfSums(line, sums, theme);
    const width = Math.round(exact.width / WIDTH_STEP) * WIDTH_STEP;
    const key = `${exact.colour} ${width} ${exact.pattern} ${exact.arrow}`;
    let batch = batches.get(key);
    if (!batch) {
      const style = { ...exact, width, disputed: false, retracted: false };
      batch = { style, lines: createPath(), heads: createPath(), marked: [] };
      batches.set(key, batch);
    }
    trace(batch, line);
    if (exact.disputed || exact.retracted) batch.marked.push(line);
  }
  return [...batches.values()].sort((a, b) => b.style.width - a.style.width);
}

function trace({ style, lines, heads }: Pick<LineBatch, 'style' | 'lines' | 'heads'>, { route }: PictureLine): void {
  const head = style.arrow ? arrowLength(style.width) : 0;
  const isStraight = route.controls.length === 0;
  const tip = head > 0 ? directionAtEnd(route) : undefined;
  // The line stops inside the head, so that its blunt end does not show beside the tip.
  const end = tip ? { x: route.end.x - tip.x * head * 0.7, y: route.end.y - tip.y * head * 0.7 } : route.end;
  lines.moveTo(route.start.x, route.start.y);
  if (isStraight) {
    lines.lineTo(end.x, end.y);
  } else {
    const pieces = piecesOf(route);
    pieces.forEach((piece, index) => {
      const to = index === pieces.length - 1 ? end : piece.to;
      lines.quadraticCurveTo(piece.control.x, piece.control.y, to.x, to.y);
    });
  }
  if (!tip) return;
  const half = head * 0.4;
  const base = { x: route.end.x - tip.x * head, y: route.end.y - tip.y * head };
  heads.moveTo(route.end.x, route.end.y);
  heads.lineTo(base.x - tip.y * half, base.y + tip.x * half);
  heads.lineTo(base.x + tip.y * half, base.y - tip.x * half);
  // Not closePath: it is quadratic in the length of the path in Chromium.
  heads.lineTo(route.end.x, route.end.y);
}
