import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateNetwork } from '../../../bench/generate-network.js';
import { overlap } from '../../../src/layout/geometry.js';
import { footprintAt, type LayoutInput } from '../../../src/layout/layout.js';
import { placeCrowd } from '../../../src/layout/place-crowd.js';

/** A crowd of states without frames, and one state with people inside. */
function crowd(actors: number, ties: number, seed: number): LayoutInput {
  const dataset = generateNetwork({ actors, ties, seed });
  const dot = { width: 14, height: 14 };
  const none = { width: 0, height: 0 };
  return {
    frames: [{ id: 'frame', title: { width: 90, height: 22 }, sign: { width: 62, height: 22 } }],
    actors: [
      ...dataset.actors.map(({ id }) => ({ id, shape: dot, label: none, frame: undefined })),
      ...['one', 'two', 'three'].map(id => ({ id, shape: dot, label: none, frame: 'frame' })),
    ],
    links: dataset.ties.map(tie => ({ source: tie.source as string, target: tie.target as string, lines: 1, ties: 1 })),
    viewport: { width: 1280, height: 800 },
    seed,
  };
}

describe('a crowd', () => {
  it('stands in the same places each time', () => {
    expect(placeCrowd(crowd(80, 200, 7))).toEqual(placeCrowd(crowd(80, 200, 7)));
  });

  it('has a finite place for everyone, and nobody on another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 0, max: 300 }),
        fc.nat(99),
        (actors, ties, seed) => {
          const input = crowd(Math.max(2, actors), ties, seed);
          const placement = placeCrowd(input);
          const boxes = input.actors
            .filter(({ frame }) => frame === undefined)
            .map(actor => footprintAt(actor, placement.actors.get(actor.id)!));
          boxes.push(placement.frames.get('frame')!);
          for (const [index, box] of boxes.entries()) {
            expect(Number.isFinite(box.x + box.y)).toBe(true);
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
          }
        },
      ),
      { seed: 2014, numRuns: 25 },
    );
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    placeCrowd(crowd(40, 60, 1), share => shares.push(share));
    expect(shares[0]).toBe(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('lies along the longer side of the page', () => {
    const extent = (width: number, height: number) => {
      const places = [...placeCrowd({ ...crowd(150, 300, 3), viewport: { width, height } }).actors.values()];
      const span = (values: number[]) => Math.max(...values) - Math.min(...values);
      return span(places.map(({ x }) => x)) / span(places.map(({ y }) => y));
    };
    expect(extent(1600, 800)).toBeGreaterThan(1);
    expect(extent(800, 1600)).toBeLessThan(1);
  });
});
