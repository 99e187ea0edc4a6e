import type { Point } from '../src/layout/geometry.js';
import { seededRandom } from '../src/layout/seeded-random.js';

/** Two actors that are tied, by position. */
export type Pair = readonly [number, number];

const SOURCES = 60;
const PAIRS_LOOKED_AT = 200_000;

/**
 * How far distances in the picture are from distances in the network: the mean of (1 − α·e/d)² over the pairs of 60
 * actors with all others, d being the least number of ties between them, e their distance in the picture, and α the
 * scale at which this is least. 0 = all distances are right.
 */
export function stressOf(places: readonly Point[], pairs: readonly Pair[], seed: number): number {
  const random = seededRandom(seed);
  const neighbours = neighboursOf(places.length, pairs);
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let turn = 0; turn < Math.min(SOURCES, places.length); turn += 1) {
    const source = Math.floor(random() * places.length);
    const steps = stepsFrom(source, neighbours);
    for (let other = 0; other < places.length; other += 1) {
      if (other === source || steps[other]! <= 0) continue;
      const ratio = distance(places[source]!, places[other]!) / steps[other]!;
      sum += ratio;
      squares += ratio * ratio;
      count += 1;
    }
  }
  // With α = sum / squares the mean of (1 − α·ratio)² is this.
  return count === 0 || squares === 0 ? 0 : 1 - (sum * sum) / squares / count;
}

/** Share of pairs of ties without a common end whose straight lines cross, of 200,000 drawn by chance. */
export function crossingsOf(places: readonly Point[], pairs: readonly Pair[], seed: number): number {
  const random = seededRandom(seed);
  const draw = (): Pair => pairs[Math.floor(random() * pairs.length)]!;
  let crossing = 0;
  let count = 0;
  for (let turn = 0; turn < PAIRS_LOOKED_AT && pairs.length > 1; turn += 1) {
    const [a, b] = draw();
    const [c, d] = draw();
    if (a === c || a === d || b === c || b === d) continue;
    count += 1;
    if (cross(places[a]!, places[b]!, places[c]!, places[d]!)) crossing += 1;
  }
  return count === 0 ? 0 : crossing / count;
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

function neighboursOf(count: number, pairs: readonly Pair[]): readonly (readonly number[])[] {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (const [one, other] of pairs) {
    neighbours[one]!.push(other);
    neighbours[other]!.push(one);
  }
  return neighbours;
}

/** Least number of ties to each actor; −1 where there is no way. */
function stepsFrom(source: number, neighbours: readonly (readonly number[])[]): Int32Array {
  const steps = new Int32Array(neighbours.length).fill(-1);
  steps[source] = 0;
  const queue = [source];
  for (let at = 0; at < queue.length; at += 1) {
    for (const next of neighbours[queue[at]!]!) {
      if (steps[next] !== -1) continue;
      steps[next] = steps[queue[at]!]! + 1;
      queue.push(next);
    }
  }
  return steps;
}

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
