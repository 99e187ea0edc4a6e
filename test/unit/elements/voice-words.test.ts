import { describe, expect, it } from 'vitest';
import { filterSentences } from '../../../src/elements/export-source.js';
import { statusOf } from '../../../src/elements/status-line.js';
import { voiceRows } from '../../../src/elements/voice-rows.js';
import { groupName, sideName, voicesSentence } from '../../../src/elements/voice-words.js';
import { relationClause, standingClause } from '../../../src/filter/clause-kinds.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { voiceGroups } from '../../../src/network/voices.js';
import { exploring } from '../../support/exploring.js';
import { troopsPath } from '../../support/troops-path.js';

const network = buildNetwork(troopsPath());
const keysOf = (group: string) =>
  new Set(
    voiceGroups(network)
      .find(candidate => candidate.id === group)!
      .voices.map(voice => voice.key),
  );

describe('names', () => {
  it('are those of the states, and words of the interface for the other groups', () => {
    expect(voiceGroups(network).map(groupName)).toEqual([
      'North Korea',
      'Russia',
      'South Korea',
      'United States',
      'Media',
      'Unnamed',
    ]);
  });

  it('of a side of a comparison are of the group or of the speaker', () => {
    expect(['kor', 'actor:nis', 'unnamed', 'unnamed:officials'].map(side => sideName(network, side))).toEqual([
      'South Korea',
      'NIS',
      'Unnamed',
      'officials',
    ]);
  });
});

describe('the sentence on who is heard', () => {
  it.each([
    ['everybody', undefined, 'Everybody is heard'],
    ['nobody', { mode: 'only', keys: [] }, 'Nobody is heard'],
    ['all but one speaker', { mode: 'without', keys: ['actor:nis'] }, 'Without NIS'],
    ['all but a whole state', { mode: 'without', keys: ['actor:nis', 'actor:kor'] }, 'Without South Korea'],
    ['a state and one more', { mode: 'only', keys: ['actor:usa', 'actor:kcna'] }, 'Only North Korea, United States'],
    ['all but a document', { mode: 'without', keys: ['document:d1'] }, 'Without “A report”'],
  ] as const)('tells of %s', (_who, voices, sentence) => {
    const exploration = exploring(network);
    exploration.setVoices(voices && { mode: voices.mode, keys: new Set<string>(voices.keys) });
    expect(voicesSentence(exploration)).toBe(sentence);
  });

  it('says that everybody is heard while no dataset is open', () => {
    expect(voicesSentence(exploring(undefined))).toBe('Everybody is heard');
  });
});

describe('rows of the speakers', () => {
  it('count ties, each once however many of the group speak of it', () => {
    const rows = voiceRows(exploring(network));
    expect(rows.map(row => [row.label, row.tally.shown, row.tally.total])).toEqual([
      ['North Korea', 1, 1],
      ['Russia', 2, 2],
      ['South Korea', 2, 2],
      ['United States', 1, 1],
      ['Media', 2, 2],
      ['Unnamed', 1, 1],
    ]);
  });

  it('are switched half while some of a group are heard, and off with nobody of it', () => {
    const exploration = exploring(network);
    exploration.toggleVoices(['actor:nis'], false);
    const korea = () => voiceRows(exploration).find(row => row.value === 'kor')!;
    expect([korea().shown, korea().isMixed, korea().kinds.map(kind => [kind.label, kind.shown])]).toEqual([
      true,
      true,
      [
        ['NIS', false],
        ['South Korea', true],
      ],
    ]);
    exploration.toggleVoices(['actor:kor'], false);
    expect([korea().shown, korea().isMixed, korea().tally]).toEqual([false, false, { shown: 0, total: 2 }]);
  });

  it('count only ties that pass the other filters', () => {
    const exploration = exploring(network);
    exploration.toggle(relationClause.id, 'troop-support');
    expect(voiceRows(exploration).find(row => row.value === 'kor')!.tally).toEqual({ shown: 1, total: 2 });
  });

  it('are none while no dataset is open', () => {
    expect(voiceRows(exploring(undefined))).toEqual([]);
  });
});

describe('the status line', () => {
  it('counts ties, and names who is heard once somebody is not', () => {
    const exploration = exploring(network);
    expect(statusOf(exploration, undefined)).toBe('4 of 4 ties shown');
    exploration.setVoices({ mode: 'without', keys: keysOf('unnamed') });
    expect(statusOf(exploration, undefined)).toBe('3 of 4 ties shown · Without Unnamed');
  });

  it('names what is being opened, and is empty while nothing is open', () => {
    const exploration = exploring(network);
    exploration.startLoading('ties.json');
    expect(statusOf(exploration, undefined)).toBe('Opening ties.json…');
    expect(statusOf(exploring(undefined), undefined)).toBe('');
  });
});

describe('the filters as sentences', () => {
  it('are none at first', () => {
    expect(filterSentences(exploring(network))).toEqual([]);
  });

  it('name the fewer: what is left, or what is left out', () => {
    const exploration = exploring(network);
    exploration.toggle(relationClause.id, 'meeting');
    expect(filterSentences(exploration)).toEqual(['Relations: without Meeting']);
    exploration.isolate(relationClause.id, 'troop-support');
    expect(filterSentences(exploration)).toEqual(['Relations: only Troop support']);
  });

  it('name standing, voices, what is compared and hidden actors, in this order', () => {
    const exploration = exploring(network);
    exploration.toggle(standingClause.id, 'reported');
    exploration.setVoices({ mode: 'without', keys: keysOf('usa') });
    exploration.compare({ one: 'kor', other: 'actor:rus' });
    exploration.setHideLoose(true);
    expect(filterSentences(exploration)).toEqual([
      'Standing: without Only reported',
      'According to: Without United States',
      'Compared: South Korea (A) and Russia (B)',
      'Actors without a shown tie are hidden',
    ]);
  });
});
