import { describe, expect, it } from 'vitest';
import { Measurements, medianOf } from '../../../bench/measurements.js';
import { tableText } from '../../../bench/print-table.js';

describe('the median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([4, 1, 10, 2])).toBe(3);
    expect(medianOf([0])).toBe(0);
  });

  it('does not exist for nothing', () => {
    expect(() => medianOf([])).toThrow(RangeError);
  });
});

describe('a table of the benchmark', () => {
  it('sets medians side by side, with the ratio and the budget', () => {
    const measurements = new Measurements();
    measurements.record('small', 'load', 'ours', [700, 500, 600]);
    measurements.record('small', 'load', 'plain', [1200, 1500]);
    const [title, , row] = tableText('Small', 'small', measurements).split('\n');
    expect(title).toBe('Small');
    expect(row?.split(/\s{2,}/)).toEqual([
      'load: navigation to first picture',
      '600 ms',
      '1350 ms',
      '2.25×',
      '≤ 800 ms, within',
    ]);
  });

  it('says why a cell failed, and gives no ratio for it', () => {
    const measurements = new Measurements();
    measurements.fail('large', 'png', 'ours', 'it took more than 120 s');
    measurements.record('large', 'png', 'plain', [300]);
    const text = tableText('Large', 'large', measurements);
    expect(text).toContain('failed  300 ms           –  ≤ 100 ms');
    expect(text).toContain('failed: PNG of the view, to blob, ours: it took more than 120 s');
    expect(measurements.hasFailures).toBe(true);
  });

  it('leaves out what was not measured', () => {
    expect(tableText('Nothing', 'small', new Measurements()).split('\n')).toHaveLength(2);
  });
});
