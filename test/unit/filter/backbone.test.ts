import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongestFirst, type WeightedPair } from '../../../src/filter/backbone.js';

const order = (pairs: readonly WeightedPair[], ends: number): number[] => [...strongestFirst(pairs, ends)];

describe('the strongest pairs', () => {
  it('are none where there is none', () => {
    expect(order([], 0)).toEqual([]);
  });

  it('are the heavier ones of a hub', () => {
    const pairs = [1, 2, 3, 4].map(other => ({ source: 0, target: other, weight: other === 3 ? 50 : 2 }));
    expect(order(pairs, 5)[0]).toBe(2);
  });

  it('keep what matters to a small state beside the many pairs of great ones', () => {
    // End 0 has ten partners with 100 each; ends 11 and 12 have each other and one more, seldom.
    const great = Array.from({ length: 10 }, (_, index) => ({ source: 0, target: index + 1, weight: 100 }));
    const small = [
      { source: 11, target: 12, weight: 20 },
      { source: 11, target: 0, weight: 1 },
      { source: 12, target: 0, weight: 1 },
    ];
    expect(order([...great, ...small], 13).slice(0, 1)).toEqual([10]);
  });

  it('come in the given order where nothing tells them apart', () => {
    const pairs = [
      { source: 0, target: 1, weight: 1 },
      { source: 2, target: 3, weight: 1 },
    ];
    expect(order(pairs, 4)).toEqual([0, 1]);
  });

  it('are all pairs, each once, by a finite measure', () => {
    const anyPair = fc.record({ source: fc.nat(20), target: fc.nat(20), weight: fc.integer({ min: 1, max: 1e6 }) });
    fc.assert(
      fc.property(fc.array(anyPair), pairs => {
        expect(order(pairs, 21).sort((a, b) => a - b)).toEqual(pairs.map((_, index) => index));
      }),
    );
  });
});
