import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollTopFor, windowOf } from '../../../../src/elements/table/row-window.js';

describe('the rows in the document', () => {
  it('are all of a short list', () => {
    expect(windowOf(0, 600, 18, 34)).toEqual({ start: 0, end: 18 });
  });

  it('are none of an empty one', () => {
    expect(windowOf(0, 600, 0, 34)).toEqual({ start: 0, end: 0 });
  });

  it('are few of a long one, and always those in view', () => {
    fc.assert(
      fc.property(fc.nat(3_400_000), fc.integer({ min: 50, max: 2000 }), (top, height) => {
        const { start, end } = windowOf(top, height, 100_000, 34);
        const lastTop = 100_000 * 34 - height;
        const at = Math.min(top, lastTop);
        expect(start).toBeLessThanOrEqual(Math.floor(at / 34));
        if (top <= lastTop) expect(end).toBeGreaterThanOrEqual(Math.min(100_000, Math.ceil((at + height) / 34)));
        expect(end - start).toBeLessThanOrEqual((height / 34 + 3) * 3 + 8);
      }),
      { seed: 1904 },
    );
  });
});

describe('scrolling to a row', () => {
  it('does nothing when it is in view', () => {
    expect(scrollTopFor(5, 100, 400, 34)).toBe(100);
  });

  it('goes as little as needed to the row after the last and before the first', () => {
    expect(scrollTopFor(10, 0, 340, 34)).toBe(34);
    expect(scrollTopFor(9, 340, 340, 34)).toBe(306);
  });

  it('brings one from afar to the middle, and the first to the top', () => {
    expect(scrollTopFor(1000, 0, 340, 34)).toBe(34_000 - 153);
    expect(scrollTopFor(0, 34_000, 340, 34)).toBe(0);
  });
});
