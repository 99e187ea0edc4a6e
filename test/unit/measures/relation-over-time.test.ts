import { describe, expect, it } from 'vitest';
import { relationOverTime, unitOf } from '../../../src/measures/relation-over-time.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { dayNumber, isoDay } from '../../../src/network/civil-day.js';
import { NO_DAY } from '../../../src/network/event-columns.js';
import type { Network } from '../../../src/network/network.js';
import { networkOf } from '../../support/network-of.js';

const told = (network: Network, unit: 'month' | 'year') => {
  const { pieces, ...rest } = relationOverTime(network, [...network.ties.values()], unit);
  return { ...rest, pieces: pieces.map(({ start, n }) => `${isoDay(start).slice(0, 7)}: ${n}`) };
};

describe('a relation over time', () => {
  const network = networkOf([
    ['fra > gbr visit', { start: '1904-04-08' }],
    ['gbr > fra criticism', { start: '1904-04' }],
    ['fra - gbr treaty', { start: '1904-06-01', end: '..' }],
    ['fra > gbr threat', { start: '1905' }],
    'fra > gbr demand',
    ['fra > gbr membership', { start: '1904-04-08' }],
  ]);

  it('by month has empty months between, and says what has no month', () => {
    expect(told(network, 'month')).toEqual({
      unit: 'month',
      pieces: ['1904-04: 2', '1904-05: 0', '1904-06: 1'],
      undated: 1,
      tooWide: 1,
      unscored: 1,
    });
  });

  it('by year has what is known to the year', () => {
    expect(told(network, 'year')).toMatchObject({ pieces: ['1904-01: 3', '1905-01: 1'], tooWide: 0 });
  });

  it('has classes and the sum of Goldstein values', () => {
    // Visit +1.9, criticism −2.0.
    const [april] = relationOverTime(network, [...network.ties.values()], 'month').pieces;
    expect(april!.quads).toEqual({ VC: 1, MC: 0, VK: 1, MK: 0 });
    expect(april!.sum).toBeCloseTo(-0.1);
  });

  it('is shown by year where a tie has no month', () => {
    expect(unitOf(network, [...network.ties.values()])).toBe('year');
    expect(unitOf(network, [...network.ties.values()].slice(0, 3))).toBe('month');
  });

  it('of nothing is empty', () => {
    expect(relationOverTime(network, [], 'month').pieces).toEqual([]);
  });
});

describe('ties that stand for events', () => {
  const day = (month: number) => dayNumber({ year: 2020, month, day: 5 });
  const days = [NO_DAY, day(1), day(1), day(3), day(3)];
  const network = buildNetwork(
    {
      format: 'entente',
      version: 1,
      actors: ['fra', 'gbr'].map(id => ({ id, label: id, type: 'state' })),
      ties: ['visit', 'threat'].map((type, at) => ({ id: `t${at}`, source: 'fra', target: 'gbr', type, count: 3 })),
    },
    {
      count: days.length,
      ties: ['t0', 't1'],
      wordings: ['x'],
      tie: Uint32Array.of(0, 0, 1, 0, 1),
      day: Int32Array.from(days),
      wording: new Uint16Array(days.length),
      line: new Uint32Array(days.length),
    },
  );
  const visits = [network.ties.get('t0')!];

  it('count when each event was', () => {
    const { pieces, undated } = relationOverTime(network, visits, 'month');
    expect(pieces.map(({ n }) => n)).toEqual([1, 0, 1]);
    expect(undated).toBe(1);
  });

  it('count only within the window of time', () => {
    expect(relationOverTime(network, visits, 'month', { from: day(2), to: undefined }).pieces).toHaveLength(1);
  });
});
