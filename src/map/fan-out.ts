import type { Point } from '../layout/geometry.js';

/** Actors in one place: where that is on the page, and the diameters of their dots, px, in the order of importance. */
export interface Cluster {
  readonly at: Point;
  readonly diameters: readonly number[];
  /** Least blank between two of its dots, px. */
  readonly gap: number;
}

/** Farthest that a cluster is moved off its place to make room for a neighbour, px. */
const FARTHEST = 22;
const ROUNDS = 24;

/**
 * Centres of the dots of each cluster: the first on the place, the others in rings around it, none on another. Clusters
 * that would cover each other give way, by little: a place on a map is a fact, and who wants to see more zooms in.
 */
export function fanOut(clusters: readonly Cluster[]): readonly (readonly Point[])[] {
  const fans = clusters.map(({ diameters, gap }) => ringsOf(diameters, gap));
  const middles = giveWay(clusters.map(({ at }, index) => ({ at, radius: fans[index]!.radius })));
  return fans.map(({ offsets }, index) => {
    const { x, y } = middles[index]!;
    return offsets.map(offset => ({ x: x + offset.x, y: y + offset.y }));
  });
}

interface Fan {
  readonly offsets: readonly Point[];
  /** Of the circle around all dots, px. */
  readonly radius: number;
}

function ringsOf(diameters: readonly number[], gap: number): Fan {
  const [first = 0, ...others] = diameters;
  const offsets: Point[] = [{ x: 0, y: 0 }];
  // Half the diagonal: some shapes are square.
  let radius = (first / 2) * Math.SQRT2;
  for (let from = 0; from < others.length; ) {
    // As many as have room; the widest of those that might come decides how many that is.
    let widest = 0;
    let count = 0;
    let distance = 0;
    for (const diameter of others.slice(from)) {
      const nextWidest = Math.max(widest, diameter * Math.SQRT2);
      const nextDistance = radius + gap + nextWidest / 2;
      if (count > 0 && count + 1 > roomOn(nextDistance, nextWidest + gap)) break;
      widest = nextWidest;
      distance = nextDistance;
      count += 1;
    }
    for (let place = 0; place < count; place += 1) {
      // A half-filled ring is spread over the whole of it.
      const angle = (place / count) * 2 * Math.PI - Math.PI / 2;
      offsets.push({ x: Math.cos(angle) * distance, y: Math.sin(angle) * distance });
    }
    radius = distance + widest / 2;
    from += count;
  }
  return { offsets, radius };
}

/** How many dots of a width have room on a circle: chords between neighbours are at least that wide. */
function roomOn(distance: number, width: number): number {
  return width >= distance * 2 ? 1 : Math.floor(Math.PI / Math.asin(width / (2 * distance)));
}

interface Disc {
  readonly at: Point;
  readonly radius: number;
}

/** Moves discs apart a little, each never far from its place. */
function giveWay(discs: readonly Disc[]): readonly Point[] {
  const middles = discs.map(({ at }) => ({ ...at }));
  const neighbours = neighboursOf(discs);
  for (let round = 0; round < ROUNDS; round += 1) {
    let isCalm = true;
    for (const [one, other] of neighbours) {
      const a = middles[one]!;
      const b = middles[other]!;
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const apart = Math.hypot(dx, dy);
      const missing = discs[one]!.radius + discs[other]!.radius + 1 - apart;
      if (missing <= 0) continue;
      isCalm = false;
      // Two in the very same spot part to the sides.
      const [x, y] = apart > 1e-6 ? [dx / apart, dy / apart] : [1, 0];
      a.x -= (x * missing) / 2;
      a.y -= (y * missing) / 2;
      b.x += (x * missing) / 2;
      b.y += (y * missing) / 2;
    }
    for (const [index, middle] of middles.entries()) {
      const { at } = discs[index]!;
      const moved = Math.hypot(middle.x - at.x, middle.y - at.y);
      if (moved <= FARTHEST) continue;
      middle.x = at.x + ((middle.x - at.x) / moved) * FARTHEST;
      middle.y = at.y + ((middle.y - at.y) / moved) * FARTHEST;
    }
    if (isCalm) break;
  }
  return middles;
}

/** Pairs of discs that could come to touch. */
function neighboursOf(discs: readonly Disc[]): readonly (readonly [number, number])[] {
  // From left to right, so that each looks only at those that begin before it ends.
  const order = discs.map((_, index) => index).sort((a, b) => left(discs[a]!) - left(discs[b]!) || a - b);
  const pairs: [number, number][] = [];
  order.forEach((one, place) => {
    const { at, radius } = discs[one]!;
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next]!;
      const disc = discs[other]!;
      if (left(disc) > at.x + radius + FARTHEST * 2) break;
      const reach = radius + disc.radius + FARTHEST * 2;
      if (Math.hypot(disc.at.x - at.x, disc.at.y - at.y) < reach) pairs.push([one, other]);
    }
  });
  return pairs;
}

const left = ({ at, radius }: Disc): number => at.x - radius;
