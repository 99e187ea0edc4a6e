import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { arrangeBlock } from './arrange-members.js';
import type { Point } from './geometry.js';
import type { LayoutInput, Place, Placement } from './layout.js';
import { seededRandom } from './seeded-random.js';
import { separateBoxes } from './separate-boxes.js';
import { type ArrangedUnit, arrangeAlone, placeUnits, UnitWeights, unitsOf } from './unit.js';

const MARGIN = 70;

const arrangedUnits = (input: LayoutInput): ArrangedUnit[] =>
  unitsOf(input).map(unit => (unit.frame ? arrangeBlock(unit) : arrangeAlone(unit)));

/** Places units by their centres, then moves apart what overlaps. */
function placedByCentres(arranged: readonly ArrangedUnit[], centres: readonly Point[]): Placement {
  const boxes = arranged.map(({ size }, index) => ({
    x: centres[index]!.x - size.width / 2,
    y: centres[index]!.y - size.height / 2,
    ...size,
  }));
  const apart = separateBoxes(boxes, MARGIN);
  return placeUnits(arranged, new Map(arranged.map(({ unit }, index) => [unit.id, apart[index]!])));
}

/** States on an ellipse of the screen's proportions, in dataset order from the top, clockwise. */
export const placeOnCircle: Place = input => {
  const arranged = arrangedUnits(input);
  const around = arranged.reduce((sum, { size }) => sum + Math.max(size.width, size.height) + MARGIN, 0);
  const radius = arranged.length < 2 ? 0 : Math.max(220, around / (2 * Math.PI));
  const stretch = Math.min(1.6, Math.max(0.7, input.viewport.width / input.viewport.height));
  const centres = arranged.map((_, index) => {
    const angle = (2 * Math.PI * index) / arranged.length - Math.PI / 2;
    return { x: radius * stretch * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  return placedByCentres(arranged, centres);
};

/** States in rows by name, for looking one up. */
export const placeOnGrid: Place = input => {
  const arranged = arrangedUnits(input);
  const weights = new UnitWeights(input, unitsOf(input));
  const ordered = [...arranged].sort(
    (a, b) => weights.of(b.unit.id) - weights.of(a.unit.id) || a.unit.order - b.unit.order,
  );
  const widest = Math.max(1, ...ordered.map(({ size }) => size.width)) + MARGIN;
  const highest = Math.max(1, ...ordered.map(({ size }) => size.height)) + MARGIN;
  const aspect = (input.viewport.width / input.viewport.height) * (highest / widest);
  const columns = Math.max(1, Math.round(Math.sqrt(ordered.length * aspect)));
  const centres = ordered.map((_, index) => ({
    x: (index % columns) * widest,
    y: Math.floor(index / columns) * highest,
  }));
  return placedByCentres(ordered, centres);
};

/** One axis: states from left to right by how many ties they have. */
export const placeOnLine: Place = input => {
  const arranged = arrangedUnits(input);
  const weights = new UnitWeights(input, unitsOf(input));
  const ordered = [...arranged].sort(
    (a, b) => weights.of(b.unit.id) - weights.of(a.unit.id) || a.unit.order - b.unit.order,
  );
  const inLine: ArrangedUnit[] = [];
  ordered.forEach((unit, index) => {
    if (index % 2 === 0) inLine.push(unit);
    else inLine.unshift(unit);
  });
  let x = 0;
  const centres = inLine.map(({ size }) => {
    const centre = { x: x + size.width / 2, y: 0 };
    x += size.width + MARGIN * 2.4;
    return centre;
  });
  return placedByCentres(inLine, centres);
};

interface Body extends SimulationNodeDatum {
  readonly radius: number;
}

/** A force layout of the states (d3-force: many-body, springs, collision), then boxes moved apart. */
export const placeByForces: Place = input => {
  const units = unitsOf(input);
  const arranged = arrangedUnits(input);
  const weights = new UnitWeights(input, units);
  const random = seededRandom(input.seed);
  const bodies: Body[] = arranged.map(({ size }) => ({
    radius: Math.hypot(size.width, size.height) / 2,
    x: (random() - 0.5) * 600,
    y: (random() - 0.5) * 600,
  }));
  const springs = arranged.flatMap((one, i) =>
    arranged.slice(i + 1).flatMap((other, k) => {
      const weight = weights.between(one.unit.id, other.unit.id);
      return weight === 0 ? [] : [{ source: i, target: i + 1 + k, weight }];
    }),
  );
  const aspect = input.viewport.width / input.viewport.height;
  forceSimulation(bodies)
    .randomSource(random)
    .force(
      'link',
      forceLink<Body, (typeof springs)[number]>(springs)
        .distance(spring => (spring.source as unknown as Body).radius + 160)
        .strength(spring => Math.min(0.9, 0.15 + spring.weight * 0.05)),
    )
    .force('charge', forceManyBody().strength(-1400))
    .force('collide', forceCollide<Body>(body => body.radius + MARGIN / 2).iterations(2))
    .force('x', forceX().strength(aspect > 1 ? 0.03 : 0.08))
    .force('y', forceY().strength(aspect > 1 ? 0.08 : 0.03))
    .stop()
    .tick(300);
  return placedByCentres(
    arranged,
    bodies.map(body => ({ x: body.x ?? 0, y: body.y ?? 0 })),
  );
};
