import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter, CLAUSES_AT_FIRST } from '../../../src/filter/apply-filter.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { listenTo } from '../../../src/network/listen-to.js';
import { isBetter, standingLevels } from '../../../src/network/standing.js';
import { isHeard, speakersIn, type Voices, voiceGroups } from '../../../src/network/voices.js';
import { datasetOf } from '../../support/export-source.js';
import { troopsPath } from '../../support/troops-path.js';

const network = buildNetwork(troopsPath());
const without = (...keys: string[]): Voices => ({ mode: 'without', keys: new Set(keys) });
const only = (...keys: string[]): Voices => ({ mode: 'only', keys: new Set(keys) });
const keysOf = (group: string): string[] =>
  voiceGroups(network)
    .find(candidate => candidate.id === group)!
    .voices.map(voice => voice.key);

describe('voices', () => {
  it('group speakers by their state, then bodies, media and the unnamed', () => {
    expect(voiceGroups(network).map(group => [group.id, group.voices.map(voice => voice.key)])).toEqual([
      ['prk', ['actor:kcna']],
      ['rus', ['actor:rus']],
      ['kor', ['actor:nis', 'actor:kor']],
      ['usa', ['actor:usa']],
      ['media', ['actor:agency']],
      ['unnamed', ['unnamed:officials']],
    ]);
  });

  it('count the ties in whose evidence they speak', () => {
    const ties = Object.fromEntries(voiceGroups(network).map(group => [group.id, group.ties]));
    expect(ties).toEqual({ prk: 1, rus: 2, kor: 2, usa: 1, media: 2, unnamed: 1 });
  });

  it('name an outlet that is an actor by the actor, whoever wrote its name', () => {
    const [item] = network.ties.get('talks')!.evidence;
    expect(speakersIn(network, item!)).toEqual(['actor:agency']);
  });

  it('are heard through everyone who passed them on', () => {
    const [item] = network.ties.get('rebuke')!.evidence;
    expect(isHeard(network, item!, without('actor:agency'))).toBe(false);
    expect(isHeard(network, item!, only('unnamed:officials'))).toBe(true);
    expect(isHeard(network, item!, only('actor:kcna'))).toBe(false);
  });
});

describe('listening to some voices only', () => {
  it('is the network itself when everybody is heard', () => {
    expect(listenTo(network, undefined)).toBe(network);
  });

  it('weakens a tie that one side alone still acknowledges', () => {
    const told = listenTo(network, without('actor:kcna'));
    expect(network.ties.get('troops')!.standing.level).toBe('confirmed-both');
    expect(told.ties.get('troops')!.standing.level).toBe('confirmed-one');
  });

  it('keeps the flag of a denial that is not heard', () => {
    const { standing } = listenTo(network, without('actor:rus')).ties.get('arms')!;
    expect(standing).toMatchObject({ level: 'alleged', disputed: true, deniedBy: [] });
  });

  it('lets a tie fall silent when nobody heard asserts it, in its place and with its old standing', () => {
    const told = listenTo(network, without(...keysOf('kor'), ...keysOf('usa')));
    expect(told.ties.get('arms')).toMatchObject({ silent: true, standing: { level: 'alleged' } });
    expect([...told.ties.keys()]).toEqual([...network.ties.keys()]);
    expect(applyFilter(told, CLAUSES_AT_FIRST).ties).not.toContain('arms');
  });

  it('does not let a number keep a tie in view whose assertion is not heard', () => {
    const told = listenTo(network, only('actor:rus'));
    expect(told.ties.get('arms')!.silent).toBe(true);
    expect(told.ties.get('troops')!.silent).toBe(false);
  });

  it('shows nothing when only nobody is heard', () => {
    expect(applyFilter(listenTo(network, only()), CLAUSES_AT_FIRST).ties.size).toBe(0);
  });

  it('looks ties up by their ends as they are told', () => {
    const told = listenTo(network, without('actor:kcna'));
    expect(told.tiesBetween('prk', 'rus')[0]!.standing.level).toBe('confirmed-one');
  });
});

describe('over any evidence and any voices', () => {
  const speakers = ['prk', 'rus', 'kor', 'kcna', 'nis', 'agency'];
  const item = fc.record({
    stance: fc.constantFrom('asserts', 'asserts', 'denies', 'qualifies', 'retracts'),
    chain: fc.array(fc.constantFrom(...speakers, { unnamed: 'reports' }), { maxLength: 3 }),
    voice: fc.option(fc.constantFrom('adversary', 'third-party', 'party-source'), { nil: undefined, freq: 4 }),
    saidOn: fc.constantFrom('2024-10-18', '2025-04', undefined),
  });
  const tie = fc.record({
    source: fc.constantFrom('prk', 'rus', 'kcna'),
    target: fc.constantFrom('rus', 'kor', 'prk'),
    type: fc.constantFrom('visit', 'treaty', 'arms-supply', 'criticism'),
    evidence: fc.array(item, { maxLength: 5 }),
    override: fc.option(fc.constantFrom('claimed', 'confirmed-both'), { nil: undefined, freq: 5 }),
  });
  const actors = troopsPath().actors;
  const datasets = fc.array(tie, { minLength: 1, maxLength: 6 }).map(ties =>
    datasetOf({
      actors,
      ties: ties.map(({ override, evidence, ...rest }, index) => ({
        ...rest,
        id: `t${index}`,
        evidence: evidence.map((entry, at) => JSON.parse(JSON.stringify({ ...entry, id: `e${index}-${at}` }))),
        ...(override ? { standing: { level: override, reason: 'for the test' } } : {}),
      })),
    }),
  );
  const voices = fc.record({
    mode: fc.constantFrom('without' as const, 'only' as const),
    keys: fc
      .array(fc.constantFrom(...speakers.map(id => `actor:${id}`), 'unnamed:reports'), { maxLength: 4 })
      .map(keys => new Set(keys)),
  });

  it('a standing never rises, and no flag is lost', () => {
    fc.assert(
      fc.property(datasets, voices, (dataset, choice) => {
        const whole = buildNetwork(dataset);
        const told = listenTo(whole, choice);
        for (const [id, { standing }] of told.ties) {
          const full = whole.ties.get(id)!.standing;
          expect(isBetter(standing.level, full.level)).toBe(false);
          expect(standingLevels).toContain(standing.level);
          if (full.disputed) expect(standing.disputed).toBe(true);
          if (full.retracted) expect(standing.retracted).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts of every control agree with the ties in view', () => {
    fc.assert(
      fc.property(datasets, voices, (dataset, choice) => {
        const told = listenTo(buildNetwork(dataset), choice);
        const filtered = applyFilter(told, CLAUSES_AT_FIRST);
        for (const kind of ['relation', 'standing']) {
          const rows = [...filtered.tallies.get(kind)!].filter(([value]) => !value.includes('/'));
          expect(rows.reduce((sum, [, tally]) => sum + tally.shown, 0)).toBe(filtered.ties.size);
          expect(rows.reduce((sum, [, tally]) => sum + tally.total, 0)).toBe(filtered.total);
        }
      }),
      { numRuns: 200 },
    );
  });
});
