import { describe, expect, it } from 'vitest';
import type { ActorFocus } from '../../../src/filter/actor-focus.js';
import { CLAUSES_AT_FIRST } from '../../../src/filter/apply-filter.js';
import { withHidden } from '../../../src/filter/clause.js';
import { narrow } from '../../../src/filter/narrow.js';
import { tiesInPeriod } from '../../../src/filter/period.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { dayNumber } from '../../../src/network/civil-day.js';
import type { Network } from '../../../src/network/network.js';
import { networkOf } from '../../support/network-of.js';

/** Paris – London – Berlin – Vienna – Rome in a row, and a triangle at its beginning. */
const row = networkOf([
  'paris > london visit',
  'london > berlin criticism',
  'berlin > vienna treaty',
  'vienna > rome visit',
  'paris > lisbon visit',
  'lisbon > london visit',
]);

const shown = (network: Network, focus: ActorFocus | undefined, leastTies = 1, clauses = CLAUSES_AT_FIRST): string[] =>
  [...narrow(network, clauses, undefined, { focus, leastTies }).ties].map(id => {
    const { source, target } = network.ties.get(id)!;
    return `${source} ${target}`;
  });

const around = (steps: 1 | 2 | 3, ...actors: string[]): ActorFocus => ({ mode: 'around', actors, steps });
const between = (...actors: string[]): ActorFocus => ({ mode: 'between', actors });

describe('the neighbourhood of an actor', () => {
  it('has its partners and all ties among them', () => {
    expect(shown(row, around(1, 'paris'))).toEqual(['paris london', 'paris lisbon', 'lisbon london']);
  });

  it('grows by the partners of partners with each step', () => {
    expect(shown(row, around(2, 'paris'))).toContain('london berlin');
    expect(shown(row, around(2, 'paris'))).not.toContain('berlin vienna');
    expect(shown(row, around(3, 'paris'))).toContain('berlin vienna');
  });

  it('goes only along ties that pass the other filters', () => {
    const withoutCriticism = withHidden(CLAUSES_AT_FIRST, 'relation', ['criticism']);
    expect(shown(row, around(3, 'paris'), 1, withoutCriticism)).not.toContain('berlin vienna');
  });

  it('of somebody without ties is empty, as is that of somebody unknown', () => {
    expect(shown(row, around(3, 'nobody'))).toEqual([]);
  });

  it('of a state is also that of its people on the day of the tie', () => {
    const minister = {
      id: 'minister',
      label: 'Minister',
      type: 'person',
      affiliations: [{ to: 'fra', kind: 'office' as const, role: 'Minister', start: '2000', end: '2010' }],
    };
    const network = networkOf(['minister > ita visit', 'ita > esp visit', 'deu > fra visit'], [minister]);
    expect(shown(network, around(1, 'fra'))).toEqual(['minister ita', 'deu fra']);
  });
});

describe('a set of actors', () => {
  it('of two shows only what is between them', () => {
    expect(shown(row, between('paris', 'london'))).toEqual(['paris london']);
  });

  it('of three shows what is between any two', () => {
    expect(shown(row, between('paris', 'london', 'lisbon'))).toHaveLength(3);
  });

  it('of one is still being put together and hides nothing', () => {
    expect(shown(row, between('paris'))).toHaveLength(6);
  });

  it('leaves out what a state has to do with its own people, unless they are chosen too', () => {
    const envoy = {
      id: 'envoy',
      label: 'Envoy',
      type: 'person',
      affiliations: [{ to: 'fra', kind: 'office' as const, role: 'Envoy' }],
    };
    const network = networkOf(['envoy > gbr visit', 'fra > envoy delegation'], [envoy]);
    expect(shown(network, between('fra', 'gbr'))).toEqual(['envoy gbr']);
    expect(shown(network, between('fra', 'gbr', 'envoy'))).toEqual(['envoy gbr', 'fra envoy']);
  });
});

describe('a least number of ties of a pair', () => {
  const pairs = networkOf([
    'fra > gbr visit',
    'gbr > fra criticism',
    'fra > deu visit',
    ['deu > ita visit', { count: 5 }],
    ['fra > gbr treaty', { start: '1904-04-08' }],
  ]);

  it('counts both ways together, and a tie that stands for many events as these', () => {
    expect(shown(pairs, undefined, 3)).toEqual(['fra gbr', 'gbr fra', 'deu ita', 'fra gbr']);
    expect(shown(pairs, undefined, 4)).toEqual(['deu ita']);
  });

  it('counts only what passes the other filters', () => {
    const withoutVisits = withHidden(CLAUSES_AT_FIRST, 'relation', ['visit']);
    expect(shown(pairs, undefined, 3, withoutVisits)).toEqual([]);
  });

  it('is kept before a focus takes its steps', () => {
    expect(shown(pairs, around(3, 'gbr'), 2)).toEqual(['fra gbr', 'gbr fra', 'fra gbr']);
  });

  it('works within a window of time and leaves the counts of events as they are', () => {
    const day = dayNumber({ year: 1904, month: 4, day: 8 });
    const within = tiesInPeriod(pairs, { from: day, to: day }, false);
    const filtered = narrow(pairs, CLAUSES_AT_FIRST, within, { focus: between('fra', 'gbr'), leastTies: 1 });
    expect([...filtered.ties]).toEqual(['t5']);
    expect(filtered.events).toBe(within.counts);
  });
});

describe('counts under a focus', () => {
  it('are those of what is left, of all that there are', () => {
    const { tallies, actors, total } = narrow(row, CLAUSES_AT_FIRST, undefined, {
      focus: between('paris', 'london'),
      leastTies: 1,
    });
    expect(tallies.get('relation')!.get('visit')).toEqual({ shown: 1, total: 4 });
    expect([...actors]).toEqual(['paris', 'london']);
    expect(total).toBe(6);
  });
});

describe('a place', () => {
  it('keeps the ties that happened there, and of these what the clauses let pass', () => {
    const network = buildNetwork({
      format: 'entente',
      version: 1,
      actors: ['fra', 'jpn', 'ind'].map(id => ({ id, label: id, type: 'state' })),
      places: [{ id: 'paris', label: 'Paris' }],
      ties: [
        { id: 'there', source: 'fra', target: 'jpn', type: 'visit', place: 'paris' },
        { id: 'anywhere', source: 'fra', target: 'ind', type: 'visit' },
        { id: 'signed', source: 'fra', target: 'ind', type: 'treaty', place: 'paris' },
      ],
    });
    const at = (clauses = CLAUSES_AT_FIRST) => [
      ...narrow(network, clauses, undefined, { place: 'paris', focus: undefined, leastTies: 1 }).ties,
    ];
    expect(at()).toEqual(['there', 'signed']);
    expect(at(withHidden(CLAUSES_AT_FIRST, 'relation', ['treaty']))).toEqual(['there']);
  });
});
