import { describe, expect, it } from 'vitest';
import { changesForActor, changesForTie, foldsAround, foldsOver } from '../../../src/exploration/reveal.js';
import { openingView, type View } from '../../../src/exploration/view.js';
import { CLAUSES_AT_FIRST } from '../../../src/filter/apply-filter.js';
import { withHidden } from '../../../src/filter/clause.js';
import { dayNumber } from '../../../src/network/civil-day.js';
import { exploring } from '../../support/exploring.js';
import { networkOf } from '../../support/network-of.js';

const office = (id: string, to: string) => ({
  id,
  label: id,
  type: 'person',
  affiliations: [{ to, kind: 'office' as const, role: 'Minister' }],
});
const network = networkOf(
  [
    ['fra > gbr visit', { start: '1903-05-01', evidence: [{ id: 'e', stance: 'asserts', chain: ['fra'] }] }],
    ['fra > gbr treaty', { start: '1904-04-08', evidence: [{ id: 'e', stance: 'asserts', chain: ['fra', 'gbr'] }] }],
    'gbr > rus criticism',
    'delcasse > fra delegation',
    'rus > delcasse visit',
  ],
  [office('delcasse', 'fra')],
);
const view = (parts: Partial<View>): View => ({ ...openingView(network), ...parts });
const day = (year: number, month: number, date: number): number => dayNumber({ year, month, day: date });

describe('showing a hidden tie anyway', () => {
  it('changes nothing when it is in view', () => {
    expect(changesForTie(network, view({}), 't1')).toEqual({});
  });

  it('shows its relation and leaves other hidden ones hidden', () => {
    const hidden = view({ clauses: withHidden(CLAUSES_AT_FIRST, 'relation', ['visit', 'criticism']) });
    const { clauses, ...rest } = changesForTie(network, hidden, 't1');
    expect(clauses!.get('relation')).toEqual(new Set(['criticism']));
    expect(clauses!.get('standing')).toEqual(new Set(['retracted']));
    expect(rest).toEqual({});
  });

  it('ends a window of time that it is outside of, and takes in undated ties for one', () => {
    const early = view({ period: { from: day(1903, 1, 1), to: day(1903, 12, 31) }, undated: false });
    expect(changesForTie(network, early, 't1')).toEqual({});
    expect(changesForTie(network, early, 't2')).toEqual({ period: undefined });
    expect(changesForTie(network, early, 't3')).toEqual({ undated: true });
  });

  it('hears everybody when nobody who is heard says so', () => {
    const without = view({ voices: { mode: 'without', keys: new Set(['actor:fra']) } });
    expect(changesForTie(network, without, 't1')).toEqual({ voices: undefined });
  });

  it('ends a focus or a least number of ties, only where these hide it', () => {
    const focused = view({ focus: { mode: 'around', actors: ['fra'], steps: 1 } });
    expect(changesForTie(network, focused, 't1')).toEqual({});
    const between = view({ focus: { mode: 'between', actors: ['fra', 'gbr'] }, leastTies: 2 });
    expect(changesForTie(network, between, 't2')).toEqual({});
    expect(changesForTie(network, between, 't3')).toEqual({ leastTies: 1, focus: undefined });
  });

  it('ends the place that it is not at', () => {
    expect(changesForTie(network, view({ place: 'paris' }), 't1')).toEqual({ place: undefined });
  });

  it('makes every tie pass, whatever hid it', () => {
    const much = view({
      clauses: withHidden(withHidden(CLAUSES_AT_FIRST, 'relation', ['visit', 'treaty']), 'standing', ['unsourced']),
      voices: { mode: 'only', keys: new Set() },
      period: { from: day(1900, 1, 1), to: day(1900, 1, 2) },
      undated: false,
      focus: { mode: 'between', actors: ['rus', 'delcasse'] },
      leastTies: 3,
    });
    for (const id of network.ties.keys()) {
      const exploration = exploring(network);
      exploration.restore({ ...much, ...changesForTie(network, much, id) });
      expect(exploration.filtered!.ties.has(id), id).toBe(true);
    }
  });
});

describe('showing a hidden actor anyway', () => {
  it('takes the tie that is hidden least', () => {
    const hidden = view({
      clauses: withHidden(CLAUSES_AT_FIRST, 'relation', ['visit', 'treaty']),
      focus: { mode: 'around', actors: ['rus'], steps: 1 },
    });
    expect(changesForActor(network, hidden, 'fra')).not.toHaveProperty('leastTies');
    expect(changesForActor(network, hidden, 'gbr')).toEqual({});
  });

  it('is nothing for an actor without ties', () => {
    expect(changesForActor(network, view({}), 'nobody')).toEqual({});
  });
});

describe('folds that hide', () => {
  const folded = view({ folded: new Set(['fra']) });

  it('an actor are those of its state', () => {
    expect(foldsAround(network, folded, ['delcasse'])).toEqual(['fra']);
    expect(foldsAround(network, folded, ['fra'])).toEqual([]);
    expect(foldsAround(network, view({}), ['delcasse'])).toEqual([]);
  });

  it('a tie are those that it is inside of', () => {
    expect(foldsOver(network, folded, network.ties.get('t4')!)).toEqual(['fra']);
    expect(foldsOver(network, folded, network.ties.get('t5')!)).toEqual([]);
  });
});
