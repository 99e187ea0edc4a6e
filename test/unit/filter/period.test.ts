import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extentOf, tiesInPeriod, undatedOf } from '../../../src/filter/period.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { civilDay } from '../../../src/network/civil-day.js';
import { overlaps } from '../../../src/network/tie-span.js';
import { anyDataset } from '../../support/random-dataset.js';

const day = (text: string): number => civilDay(text)!;

const network = buildNetwork(
  {
    format: 'entente',
    version: 1,
    actors: ['rus', 'prk'].map(id => ({ id, label: id, type: 'state' })),
    ties: [
      { id: 'visit', source: 'rus', target: 'prk', type: 'visit', start: '2025-06-04' },
      { id: 'year', source: 'rus', target: 'prk', type: 'aid', start: '2024' },
      { id: 'open', source: 'rus', target: 'prk', type: 'treaty', start: '2024-06-19', end: '..' },
      { id: 'undated', source: 'rus', target: 'prk', type: 'pledge' },
      { id: 'many', source: 'rus', target: 'prk', type: 'meeting', start: '2020-01-01', end: '2020-12-31', count: 3 },
    ],
  },
  {
    count: 3,
    ties: ['many'],
    wordings: ['Consult'],
    tie: new Uint32Array(3),
    day: Int32Array.of(day('2020-01-01'), day('2020-01-02'), day('2020-12-31')),
    wording: new Uint16Array(3),
    line: Uint32Array.of(1, 2, 3),
  },
);

function within(from: string | undefined, to: string | undefined, undated = true): Record<string, number> {
  const { mask, counts } = tiesInPeriod(
    network,
    { from: from === undefined ? undefined : day(from), to: to === undefined ? undefined : day(to) },
    undated,
  );
  return Object.fromEntries([...network.ties.values()].filter(t => mask[t.index]).map(t => [t.id, counts[t.index]!]));
}

describe('a window of time', () => {
  it('keeps what overlaps it, dates at their widest', () => {
    expect(within('2024-12-31', '2025-01-01', false)).toEqual({ year: 1, open: 1 });
    expect(within('2025-06-04', '2025-06-04', false)).toEqual({ visit: 1, open: 1 });
  });

  it('keeps undated ties as long as they are wanted', () => {
    expect(within('1900-01-01', '1900-01-02')).toEqual({ undated: 1 });
    expect(within('1900-01-01', '1900-01-02', false)).toEqual({});
    expect(undatedOf(network)).toBe(1);
  });

  it('asks the single events of a tie that stands for many', () => {
    expect(within('2020-01-02', '2020-06-30', false)).toEqual({ many: 1 });
    expect(within('2020-02-01', '2020-11-30', false)).toEqual({});
    expect(within(undefined, '2020-12-31', false)).toEqual({ many: 3 });
  });

  it('lies within the first and last day of all', () => {
    expect(extentOf(network)).toEqual({ from: day('2020-01-01'), to: day('2025-06-04') });
  });

  it('is what overlapping says, tie by tie', () => {
    const anyDay = fc.option(fc.integer({ min: -40_000, max: 40_000 }), { nil: undefined });
    fc.assert(
      fc.property(anyDataset, anyDay, anyDay, fc.boolean(), (dataset, from, to, undated) => {
        const some = buildNetwork(dataset);
        const { mask } = tiesInPeriod(some, { from, to }, undated);
        for (const tie of some.ties.values()) {
          expect(mask[tie.index]).toBe(Number(overlaps(tie.span, from, to) ?? undated));
        }
      }),
      { numRuns: 150 },
    );
  });
});
