import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/layout/geometry.js';
import { fanOut } from '../../../src/map/fan-out.js';

const MOSCOW: Point = { x: 400, y: 200 };
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The nearest that two dots come to each other, less their radii. */
function leastBlank(centres: readonly Point[], diameters: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  centres.forEach((one, index) => {
    centres.slice(index + 1).forEach((other, later) => {
      least = Math.min(least, distance(one, other) - (diameters[index]! + diameters[index + 1 + later]!) / 2);
    });
  });
  return least;
}

describe('actors in one place', () => {
  it('stand on it when they are alone', () => {
    expect(fanOut([{ at: MOSCOW, diameters: [20], gap: 3 }])).toEqual([[MOSCOW]]);
  });

  it('stand around the first of them, none on another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 11, max: 34 }), { minLength: 1, maxLength: 90 }),
        fc.integer({ min: 0, max: 20 }),
        (diameters, gap) => {
          const [centres] = fanOut([{ at: MOSCOW, diameters, gap }]);
          expect(centres).toHaveLength(diameters.length);
          expect(centres![0]).toEqual(MOSCOW);
          expect(leastBlank(centres!, diameters)).toBeGreaterThanOrEqual(gap - 1e-6);
        },
      ),
    );
  });

  it('stay near it, also when there are many', () => {
    const [centres] = fanOut([{ at: MOSCOW, diameters: Array(60).fill(14), gap: 3 }]);
    for (const centre of centres!) expect(distance(centre, MOSCOW)).toBeLessThan(130);
  });
});

describe('neighbours', () => {
  it('give way to each other, by a little', () => {
    const [[brussels], [hague]] = fanOut([
      { at: { x: 100, y: 100 }, diameters: [20], gap: 3 },
      { at: { x: 104, y: 95 }, diameters: [20], gap: 3 },
    ]) as [[Point], [Point]];
    expect(distance(brussels, hague)).toBeGreaterThan(20);
    expect(distance(brussels, { x: 100, y: 100 })).toBeLessThan(23);
  });

  it('are never moved far from where they are, however dense the crowd', () => {
    const clusters = Array.from({ length: 200 }, (_, index) => ({
      at: { x: 300 + (index % 14), y: 300 + Math.floor(index / 14) },
      diameters: [30, 12],
      gap: 3,
    }));
    fanOut(clusters).forEach(([first], index) => {
      expect(distance(first!, clusters[index]!.at)).toBeLessThan(22.001);
    });
  });

  it('stay where they are when there is room', () => {
    const far = [MOSCOW, { x: 700, y: 260 }].map(at => ({ at, diameters: [20, 11], gap: 3 }));
    expect(fanOut(far).map(([first]) => first)).toEqual(far.map(({ at }) => at));
  });

  it('in the very same spot part', () => {
    const [[one], [other]] = fanOut(Array(2).fill({ at: MOSCOW, diameters: [20], gap: 3 })) as [[Point], [Point]];
    expect(distance(one, other)).toBeGreaterThan(20);
  });
});
