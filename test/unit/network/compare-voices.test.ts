import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/network/build-network.js';
import { compareVoices } from '../../../src/network/compare-voices.js';
import { standingHistory } from '../../../src/network/standing-history.js';
import { troopsPath } from '../../support/troops-path.js';

const network = buildNetwork(troopsPath());
const compared = (one: string, other: string) =>
  Object.fromEntries(
    Object.entries(compareVoices(network, one, other)).map(([agreement, ties]) => [agreement, ties.map(tie => tie.id)]),
  );

describe('two voices compared', () => {
  it('part what only one says from what one says and the other denies', () => {
    expect(compared('usa', 'rus')).toEqual({
      'only-one': [],
      'only-other': ['troops'],
      both: [],
      disputed: ['arms'],
    });
  });

  it('agree where both assert', () => {
    expect(compared('kor', 'usa')).toEqual({ 'only-one': ['troops'], 'only-other': [], both: ['arms'], disputed: [] });
  });

  it('no longer dispute what one of them denied first and acknowledged later', () => {
    expect(compared('prk', 'rus')).toEqual({ 'only-one': [], 'only-other': [], both: ['troops'], disputed: [] });
  });

  it('can be single speakers as well as states', () => {
    expect(compared('actor:nis', 'actor:kor')).toEqual({
      'only-one': ['troops'],
      'only-other': ['arms'],
      both: [],
      disputed: [],
    });
  });

  it('leave out ties that neither speaks of', () => {
    expect(Object.values(compared('media', 'unnamed')).flat()).toEqual(['talks', 'rebuke']);
  });
});

describe('the standing of a tie over time', () => {
  const stages = (tie: string) =>
    standingHistory(network, network.ties.get(tie)!).map(({ since, standing }) => [
      since,
      standing.level,
      standing.disputed,
    ]);

  it('goes from alleged to denied to acknowledged', () => {
    expect(stages('troops')).toEqual([
      ['2024-10-18', 'alleged', false],
      ['2024-10-21', 'alleged', true],
      ['2025-04-26', 'confirmed-one', true],
      ['2025-04-28', 'confirmed-both', false],
    ]);
  });

  it('makes no stage of a word that changes nothing', () => {
    expect(stages('arms')).toEqual([
      ['2023-10-13', 'alleged', false],
      ['2023-10-26', 'alleged', true],
    ]);
  });

  it('is one stage, dated by the document, where there is one item', () => {
    expect(stages('talks')).toEqual([['2025-05-01', 'reported', false]]);
  });
});
