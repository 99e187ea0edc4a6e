import { describe, expect, it } from 'vitest';
import { crossingsOf, type Pair, stressOf } from '../../../bench/layout-quality.js';

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];
const path: readonly Pair[] = [
  [0, 1],
  [1, 2],
  [2, 3],
];

describe('the stress of a layout', () => {
  it('is none where distances in the picture are those in the network, at any scale', () => {
    const line = [0, 1, 2, 3].map(step => ({ x: step * 170, y: 5 }));
    expect(stressOf(line, path, 1)).toBeCloseTo(0, 10);
  });

  it('is more where ends of a path lie beside each other', () => {
    expect(stressOf(square, path, 1)).toBeGreaterThan(0.05);
  });

  it('is none for a network without a tie', () => {
    expect(stressOf(square, [], 1)).toBe(0);
  });
});

describe('the share of crossing ties', () => {
  it('is all of them where two ties cross, and none where they meet at an end', () => {
    expect(
      crossingsOf(
        square,
        [
          [0, 2],
          [1, 3],
        ],
        1,
      ),
    ).toBe(1);
    expect(
      crossingsOf(
        square,
        [
          [0, 2],
          [2, 3],
        ],
        1,
      ),
    ).toBe(0);
    expect(
      crossingsOf(
        square,
        [
          [0, 1],
          [2, 3],
        ],
        1,
      ),
    ).toBe(0);
  });
});
