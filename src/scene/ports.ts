import { type LineEnd, parallelOrder } from './line-end.js';

const LANE_STEP = 9;
/** Least distance of two ports of one frame. */
const PORT_STEP = 13;
/** Distance of parallel lines from state to state, where there is room. */
const LEDGER_STEP = 27;
const LEAST_LEDGER_STEP = 6;
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
 * Gives each end of a group, all on one side of one frame, the free place nearest to its wish, in the order of the
 * wishes.
 * @param others the other end of each
 * @param taken places on that side that are in use already
 */
export function placePorts(
  group: readonly LineEnd[],
  others: ReadonlyMap<LineEnd, LineEnd>,
  wishes: readonly number[],
  taken: readonly number[],
): void {
  const order = group
    .map((end, index) => ({ end, wish: within(wishes[index]!, rangeOf(end)) }))
    .sort((a, b) => a.wish - b.wish || parallelOrder(a.end, others.get(a.end)!.id, a.end.line, b.end.line));
  const used = [...taken].sort((a, b) => a - b);
  const places: number[] = [];
  // Equal wishes are fanned out around the common place, in order, so that they do not cross on the way.
  for (let first = 0, next = 0; first < order.length; first = next) {
    next = first + 1;
    while (next < order.length && order[next]!.wish - order[first]!.wish < 1) next += 1;
    for (let index = first; index < next; index += 1) {
      const { end, wish } = order[index]!;
      const fanned = wish + (index - first - (next - first - 1) / 2) * PORT_STEP;
      const place = freePlace(within(fanned, rangeOf(end)), used, rangeOf(end));
      used.splice(indexFor(place, used), 0, place);
      places.push(place);
    }
  }
  // What had to give way may have jumped over a neighbour.
  places.sort((a, b) => a - b);
  order.forEach(({ end }, index) => {
    end.at = places[index]!;
  });
}

/** Steps to try, the widest first, before a port is put into the largest gap that there is. */
const PORT_STEPS = [PORT_STEP, PORT_STEP / 2, PORT_STEP / 4];

/**
 * The place nearest to a wish that keeps its distance from those in use; on a full side the distance shrinks.
 * @param used ascending
 */
function freePlace(wish: number, used: readonly number[], range: Range): number {
  for (const step of PORT_STEPS) {
    let best: number | undefined;
    for (let index = 0; index <= used.length; index += 1) {
      const from = index === 0 ? range.from : Math.max(range.from, used[index - 1]! + step);
      const to = index === used.length ? range.to : Math.min(range.to, used[index]! - step);
      if (from > to) continue;
      const place = within(wish, { from, to });
      // Of two that are as near, the lower: lines to the actor beside it mostly come from above.
      if (best === undefined || Math.abs(place - wish) <= Math.abs(best - wish)) best = place;
    }
    if (best !== undefined) return best;
  }
  return middleOfLargestGap(used, range);
}

function middleOfLargestGap(used: readonly number[], range: Range): number {
  const edges = [range.from, ...used.filter(at => at > range.from && at < range.to), range.to];
  let best = { from: range.from, to: range.from };
  for (let index = 1; index < edges.length; index += 1) {
    const gap = { from: edges[index - 1]!, to: edges[index]! };
    if (gap.to - gap.from > best.to - best.from) best = gap;
  }
  return (best.from + best.to) / 2;
}

/** Where a number belongs in an ascending list. */
function indexFor(value: number, list: readonly number[]): number {
  const index = list.findIndex(other => other > value);
  return index < 0 ? list.length : index;
}

/**
 * Lines from one state to another that stand side by side: straight and evenly spaced in the largest stretch that
 * no other line needs, so that the bundle reads like a ledger.
 */
export function placeLedger(pairs: readonly (readonly [LineEnd, LineEnd])[], obstacles: readonly number[]): void {
  const one = rangeOf(pairs[0]![0]);
  const other = rangeOf(pairs[0]![1]);
  const common = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
  if (common.to - common.from < PORT_STEP) {
    pairs.forEach((pair, index) => {
      for (const end of pair) {
        const range = rangeOf(end);
        const step = Math.min(PORT_STEP, (range.to - range.from) / Math.max(1, pairs.length - 1));
        end.at = (range.from + range.to) / 2 + (index - (pairs.length - 1) / 2) * step;
      }
    });
    return;
  }
  const free = largestFree(common, obstacles);
  // Where the lines would stand too close there, they share the whole side with the others.
  const stretch = free.to - free.from < (pairs.length - 1) * LEAST_LEDGER_STEP ? common : free;
  const room = stretch.to - stretch.from;
  const step = pairs.length < 2 ? 0 : Math.min(LEDGER_STEP, room / (pairs.length - 1));
  const start = (stretch.from + stretch.to) / 2 - (step * (pairs.length - 1)) / 2;
  pairs.forEach((pair, index) => {
    for (const end of pair) end.at = start + index * step;
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
