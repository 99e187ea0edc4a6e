import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { arrangeBlock } from './arrange-members.js';
import type { Box, Point } from './geometry.js';
import type { LayoutInput, Placement } from './layout.js';
import { seededRandom } from './seeded-random.js';
import { separateDots } from './separate-dots.js';
import { type ArrangedUnit, arrangeAlone, placeUnits, unitsOf } from './unit.js';

/** Numbers that the algorithm keeps for each node and edge. */
const OF_NODE = 10;
const OF_EDGE = 3;
const X = 0;
const Y = 1;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;

/** Nodes from which forces are approximated (Barnes–Hut): below it the exact sum is as fast. */
const APPROXIMATED_FROM = 1200;
/** Blank around each unit, px: also the room for most names. */
const MARGIN = 16;
/** Area of the page that a unit has on average, px²: enough for a dot with its name. */
const ROOM = 5200;
/** Progress is told so often. */
const ROUNDS_BETWEEN = 10;

/**
 * A force layout for many actors (ForceAtlas2), turned so that it lies along the page, then moved apart. In LinLog mode,
 * which tells groups apart, only where there is time for it to come to rest: with thousands of actors it leaves three to
 * four times as many crossings as the plain one (`npm run bench -- --only layout`). Links are one for each pair, pulling by the logarithm of their ties.
 * @param progress called now and then with a share between 0 and 1
 * @see Jacomy et al. 2014, "ForceAtlas2", PLoS ONE 9(6); Noack 2009, "Modularity clustering is force-directed layout"
 */
export function placeCrowd(input: LayoutInput, progress: (share: number) => void = () => undefined): Placement {
  const units = unitsOf(input);
  const arranged = units.map(unit => (unit.frame ? arrangeBlock(unit) : arrangeAlone(unit)));
  const centres = spreadOut(simulate(input, arranged, progress), input.viewport.width / input.viewport.height);
  const boxes = separateDots(
    arranged.map(({ size }, index) => boxAt(centres[index]!, size)),
    MARGIN,
  );
  return placeUnits(arranged, new Map(arranged.map(({ unit }, index) => [unit.id, boxes[index]!])));
}

const boxAt = ({ x, y }: Point, { width, height }: { width: number; height: number }): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Nodes up to which the slower mode comes to rest in time. */
const MOST_AT_REST = 400;

/** The fewer nodes, the more rounds there is time for. */
const roundsFor = (nodes: number): number => (nodes <= MOST_AT_REST ? 600 : Math.round(Math.max(60, 120_000 / nodes)));

function simulate(input: LayoutInput, arranged: readonly ArrangedUnit[], progress: (share: number) => void): Point[] {
  const random = seededRandom(input.seed);
  const count = arranged.length;
  const nodes = new Float32Array(count * OF_NODE);
  const edges = edgesOf(input, arranged);
  const radius = 30 * Math.sqrt(count);
  for (let index = 0; index < count; index += 1) {
    const angle = random() * 2 * Math.PI;
    const distance = radius * Math.sqrt(random());
    const at = index * OF_NODE;
    nodes[at + X] = distance * Math.cos(angle);
    nodes[at + Y] = distance * Math.sin(angle);
    nodes[at + MASS] = 1;
    nodes[at + CONVERGENCE] = 1;
    nodes[at + SIZE] = Math.max(arranged[index]!.size.width, arranged[index]!.size.height) / 2;
  }
  for (let at = 0; at < edges.length; at += OF_EDGE) {
    nodes[edges[at]! + MASS]! += edges[at + 2]!;
    nodes[edges[at + 1]! + MASS]! += edges[at + 2]!;
  }
  const isAtRest = count <= MOST_AT_REST;
  const settings = {
    linLogMode: isAtRest,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 1,
    strongGravityMode: false,
    gravity: 0.6,
    slowDown: isAtRest ? 1 + Math.log(Math.max(1, count)) : 1,
    barnesHutOptimize: count > APPROXIMATED_FROM,
    barnesHutTheta: 0.7,
  };
  const rounds = roundsFor(count);
  for (let round = 0; round < rounds; round += 1) {
    iterate(settings, nodes, edges);
    if (round % ROUNDS_BETWEEN === 0) progress(round / rounds);
  }
  return arranged.map((_, index) => ({ x: nodes[index * OF_NODE + X]!, y: nodes[index * OF_NODE + Y]! }));
}

/** Three numbers for each pair of units: offsets of both in the matrix of nodes, and the weight. */
function edgesOf(input: LayoutInput, arranged: readonly ArrangedUnit[]): Float32Array {
  const indexOf = new Map<string, number>();
  arranged.forEach(({ unit }, index) => {
    indexOf.set(unit.id, index);
    for (const { id } of unit.members) indexOf.set(id, index);
  });
  const weights = new Map<number, number>();
  for (const { source, target, ties } of input.links) {
    const one = indexOf.get(source);
    const other = indexOf.get(target);
    if (one === undefined || other === undefined || one === other) continue;
    const key = Math.min(one, other) * arranged.length + Math.max(one, other);
    weights.set(key, (weights.get(key) ?? 0) + ties);
  }
  const edges = new Float32Array(weights.size * OF_EDGE);
  let at = 0;
  for (const [key, ties] of weights) {
    edges[at] = Math.floor(key / arranged.length) * OF_NODE;
    edges[at + 1] = (key % arranged.length) * OF_NODE;
    edges[at + 2] = 1 + Math.log2(ties);
    at += OF_EDGE;
  }
  return edges;
}

/**
 * Turned so that the longest extent lies along the longer side of the page, and scaled to the room that so many units
 * need. Single units far outside are drawn in: half of the page would be empty for one.
 */
function spreadOut(points: readonly Point[], aspect: number): Point[] {
  if (points.length < 2) return [...points];
  const mean = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y } of points) {
    xx += (x - mean.x) ** 2;
    yy += (y - mean.y) ** 2;
    xy += (x - mean.x) * (y - mean.y);
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + (aspect < 1 ? Math.PI / 2 : 0);
  const turned = points.map(({ x, y }) => ({
    x: (x - mean.x) * Math.cos(angle) + (y - mean.y) * Math.sin(angle),
    y: -(x - mean.x) * Math.sin(angle) + (y - mean.y) * Math.cos(angle),
  }));
  const reachX = quantile(turned.map(({ x }) => Math.abs(x)));
  const reachY = quantile(turned.map(({ y }) => Math.abs(y)));
  const area = points.length * ROOM;
  const scaleX = Math.sqrt(area * aspect) / 2 / (reachX || 1);
  const scaleY = Math.sqrt(area / aspect) / 2 / (reachY || 1);
  // Stretched by no more than a third against its own form.
  const even = Math.sqrt(scaleX * scaleY);
  const limited = (scale: number): number => even * Math.min(1.33, Math.max(0.75, scale / even));
  return turned.map(({ x, y }) => {
    const nearer = drawnIn(Math.hypot(x / (reachX || 1), y / (reachY || 1)));
    return { x: x * nearer * limited(scaleX), y: y * nearer * limited(scaleY) };
  });
}

/** Distance within which nearly all lie. */
function quantile(distances: readonly number[]): number {
  const sorted = [...distances].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.94)] ?? 0;
}

/**
 * By what factor a point comes nearer to the middle, the order kept.
 * @param distance from the middle, 1 being the reach within which nearly all lie
 */
function drawnIn(distance: number): number {
  return distance <= 1 ? 1 : (1 + 0.25 * Math.log(distance)) / distance;
}
