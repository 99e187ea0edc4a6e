import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf, startOfUnit, stepUnits, type TimeUnit, unitFor } from '../../../src/filter/histogram.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { civilDay, isoDay } from '../../../src/network/civil-day.js';
import type { EventColumns } from '../../../src/network/event-columns.js';
import type { Network } from '../../../src/network/network.js';

const UNITS: readonly TimeUnit[] = ['day', 'month', 'quarter', 'year', 'decade'];

const states = ['rus', 'prk'].map(id => ({ id, label: id, type: 'state' }));
const network = (ties: readonly Record<string, unknown>[], events?: EventColumns): Network =>
  buildNetwork(
    {
      format: 'entente',
      version: 1,
      actors: states,
      ties: ties.map((tie, index) => ({ id: `t${index}`, source: 'rus', target: 'prk', type: 'visit', ...tie })),
    },
    events,
  );

function bars(some: Network, from: string, to: string, unit: TimeUnit, mask?: Uint8Array): Record<string, number> {
  const extent = { from: civilDay(from), to: civilDay(to) };
  const { starts, types, counts } = histogramOf(some, mask ?? new Uint8Array(some.ties.size).fill(1), extent, unit);
  const sums = starts.slice(0, -1).map((start, piece) => {
    let sum = 0;
    for (let type = 0; type < types.length; type += 1) sum += counts[piece * types.length + type]!;
    return [isoDay(start), sum] as const;
  });
  return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}

describe('pieces of time', () => {
  it('begin where the calendar does', () => {
    const day = civilDay('2024-08-17');
    expect(UNITS.map(unit => isoDay(startOfUnit(day, unit)))).toEqual([
      '2024-08-17',
      '2024-08-01',
      '2024-07-01',
      '2024-01-01',
      '2020-01-01',
    ]);
  });

  it('follow each other without a gap, forth and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 900_000 }), fc.constantFrom(...UNITS), (day, unit) => {
        const start = startOfUnit(day, unit);
        const next = stepUnits(start, unit, 1);
        expect(start <= day && day < next).toBe(true);
        expect(stepUnits(next, unit, -1)).toBe(start);
        expect(startOfUnit(next - 1, unit)).toBe(start);
      }),
    );
  });

  it('are as fine as there is room for', () => {
    expect([30, 300, 3000, 30_000, 300_000].map(days => unitFor(days, 120))).toEqual([
      'day',
      'month',
      'month',
      'year',
      'decade',
    ]);
  });
});

describe('ties over time', () => {
  it('are counted where they happened, and not when they are hidden', () => {
    const some = network([{ start: '2024-06-18' }, { start: '2024-06-19' }, { start: '2025-03-01' }, {}]);
    expect(bars(some, '2024-06-18', '2025-03-01', 'month')).toEqual({ '2024-06-01': 2, '2025-03-01': 1 });
    expect(bars(some, '2024-06-18', '2025-03-01', 'month', Uint8Array.of(1, 0, 0, 1))).toEqual({ '2024-06-01': 1 });
  });

  it('are as wide as their dates are imprecise, and states as long as they hold', () => {
    const some = network([{ start: '2024' }, { type: 'treaty', start: '2023-11-05', end: '2024-01-20' }]);
    expect(bars(some, '2023-11-01', '2024-12-31', 'quarter')).toEqual({
      '2023-10-01': 1,
      '2024-01-01': 2,
      '2024-04-01': 1,
      '2024-07-01': 1,
      '2024-10-01': 1,
    });
  });

  it('come from the single events where there are such', () => {
    const days = ['2014-01-05', '2014-01-30', '2014-12-01'].map(civilDay);
    const some = network([{ start: '2014-01-05', end: '2014-12-01', count: 3 }], {
      count: 3,
      ties: ['t0'],
      wordings: [''],
      tie: new Uint32Array(3),
      day: Int32Array.from(days),
      wording: new Uint16Array(3),
      line: new Uint32Array(3),
    });
    expect(bars(some, '2014-01-05', '2014-12-01', 'month')).toEqual({ '2014-01-01': 2, '2014-12-01': 1 });
  });
});
