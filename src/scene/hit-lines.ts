import type { Point } from '../layout/geometry.js';
import { styleOfSums, type Theme } from './line-style.js';
import type { Picture, PictureLine } from './picture.js';
import { pointsAlong } from './route.js';
import { shownLinesOf, sumsAt } from './shown-lines.js';

/** Boxes of lines in one array, to pass over thousands at each move of the pointer. */
interface LineBoxes {
  /** Left, top, right, bottom of each line. */
  readonly edges: Float32Array;
}

const boxesByPicture = new WeakMap<Picture, LineBoxes>();

/** What of the view says where lines are, and how wide. */
export interface HitView {
  readonly shown: ReadonlySet<string>;
  readonly theme: Theme;
  readonly events?: Uint32Array | undefined;
}

/** Half the width of the widest line, in the picture's units. */
const WIDEST = 12;

/**
 * The shown line nearest to a place.
 * @param reach farthest from its edge that counts, in the picture's units
 */
export function lineAt(
  picture: Picture,
  { shown, theme, events }: HitView,
  { x, y }: Point,
  reach: number,
): PictureLine | undefined {
  const { edges } = boxesOf(picture);
  const { counts } = shownLinesOf(picture, shown);
  let nearest: PictureLine | undefined;
  let least = reach + WIDEST;
  for (let index = 0; index < picture.lines.length; index += 1) {
    const at = index * 4;
    if (x < edges[at]! - least || x > edges[at + 2]! + least) continue;
    if (y < edges[at + 1]! - least || y > edges[at + 3]! + least) continue;
    const line = picture.lines[index]!;
    if (counts[index] === 0) continue;
    const distance = distanceTo(line, x, y);
    if (distance > least || distance > reach + WIDEST) continue;
    const sums = sumsAt(picture, index, shown, events);
    if (!sums || distance > reach + styleOfSums(line, sums, theme).width / 2) continue;
    least = distance;
    nearest = line;
  }
  return nearest;
}

function boxesOf(picture: Picture): LineBoxes {
  const known = boxesByPicture.get(picture);
  if (known) return known;
  const edges = new Float32Array(picture.lines.length * 4);
  picture.lines.forEach(({ route: { start, controls, end } }, index) => {
    const xs = [start.x, end.x, ...controls.map(({ x }) => x)];
    const ys = [start.y, end.y, ...controls.map(({ y }) => y)];
    edges.set([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], index * 4);
  });
  const boxes = { edges };
  boxesByPicture.set(picture, boxes);
  return boxes;
}

/** Distance of a place from the middle of a line. */
function distanceTo({ route }: PictureLine, x: number, y: number): number {
  const points = route.controls.length === 0 ? [route.start, route.end] : pointsAlong(route, 10);
  let least = Number.POSITIVE_INFINITY;
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1]!;
    const b = points[index]!;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const share = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(x - a.x - share * dx, y - a.y - share * dy));
  }
  return least;
}
