import type { LineEnd } from './route-lines.js';

const LANE_STEP = 9;
/** Least distance of two ports of one frame. */
const PORT_STEP = 13;
/** Distance of parallel lines from state to state, where there is room. */
const LEDGER_STEP = 27;
/** Blank kept free at the corners of a frame. */
const CORNER = 26;

/**
 * Offsets of `count` lines along a side of the given length, centred.
 * @returns ascending; the outermost stay 5 px inside the side
 */
export function laneOffsets(count: number, length: number): readonly number[] {
  const step = count < 2 ? 0 : Math.min(LANE_STEP, (length - 10) / (count - 1));
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * step);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function rangeOf(end: LineEnd): Range {
  const upright = end.side === 'left' || end.side === 'right';
  return upright
    ? { from: end.box.y + CORNER, to: end.box.y + end.box.height - CORNER }
    : { from: end.box.x + CORNER, to: end.box.x + end.box.width - CORNER };
}

const within = (value: number, { from, to }: Range): number =>
  from > to ? (from + to) / 2 : Math.min(to, Math.max(from, value));

/**
 * Gives each end of a group, all on one side of one frame, the free place nearest to its wish.
 * @param taken places on that side that are in use already
 */
export function placePorts(group: readonly LineEnd[], wishes: readonly number[], taken: readonly number[]): void {
  const used = [...taken];
  const order = group
    .map((end, index) => ({ end, wish: within(wishes[index]!, rangeOf(end)) }))
    .sort((a, b) => a.wish - b.wish || (a.end.line < b.end.line ? -1 : 1));
  // Equal wishes are fanned out around the common place, in order, so that they do not cross on the way.
  const spread = order.map(({ wish }, index) => {
    const same = order.filter(other => Math.abs(other.wish - wish) < 1);
    const position = same.indexOf(order[index]!);
    return wish + (position - (same.length - 1) / 2) * PORT_STEP;
  });
  order.forEach(({ end }, index) => {
    end.at = freePlace(within(spread[index]!, rangeOf(end)), used, rangeOf(end));
    used.push(end.at);
  });
}

function freePlace(wish: number, used: readonly number[], range: Range): number {
  for (let distance = 0; distance <= range.to - range.from; distance += 2) {
    for (const place of distance === 0 ? [wish] : [wish + distance, wish - distance]) {
      if (place < range.from || place > range.to) continue;
      if (used.every(other => Math.abs(other - place) >= PORT_STEP)) return place;
    }
  }
  return wish;
}

/**
 * Lines from one state to another that stand side by side: straight and evenly spaced in the largest stretch that
 * no other line needs, so that the bundle reads like a ledger.
 */
export function placeLedger(
  pairs: readonly { readonly source: LineEnd; readonly target: LineEnd }[],
  obstacles: readonly number[],
): void {
  const first = pairs[0]!;
  const one = rangeOf(first.source);
  const other = rangeOf(first.target);
  const common = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  if (common.to - common.from < PORT_STEP) {
    pairs.forEach((pair, index) => {
      const offset = (index - (pairs.length - 1) / 2) * PORT_STEP;
      for (const end of [pair.source, pair.target]) {
        const range = rangeOf(end);
        end.at = within((range.from + range.to) / 2 + offset, range);
      }
    });
    return;
  }
  const stretch = largestFree(common, obstacles);
  const room = stretch.to - stretch.from;
  const step = pairs.length < 2 ? 0 : Math.min(LEDGER_STEP, room / (pairs.length - 1));
  const start = (stretch.from + stretch.to) / 2 - (step * (pairs.length - 1)) / 2;
  pairs.forEach((pair, index) => {
    const at = start + index * step;
    pair.source.at = at;
    pair.target.at = at;
  });
}

function largestFree(range: Range, obstacles: readonly number[]): Range {
  const sorted = [...obstacles].filter(at => at > range.from && at < range.to).sort((a, b) => a - b);
  const edges = [range.from - PORT_STEP, ...sorted, range.to + PORT_STEP];
  let best = range;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 1; index < edges.length; index += 1) {
    const from = edges[index - 1]! + PORT_STEP + 3;
    const to = edges[index]! - PORT_STEP - 3;
    if (to - from > most) {
      most = to - from;
      best = { from, to };
    }
  }
  return most > 0 ? best : range;
}
