import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../../src/network/build-network.js';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import { type Hit, SearchIndex } from '../../../../src/network/search/search-index.js';
import { nastyDataset } from '../../../support/nasty-dataset.js';
import { networkOf } from '../../../support/network-of.js';

const network = buildNetwork({
  format: 'entente',
  version: 1,
  actors: [
    { id: 'rus', label: 'Russia', type: 'state', names: { ru: 'Россия' }, codes: { iso3: 'RUS' } },
    { id: 'prk', label: 'North Korea', type: 'state', aliases: ['DPRK'], names: { ko: '조선' } },
    { id: 'kor', label: 'South Korea', type: 'state' },
    { id: 'kcna', label: 'KCNA', type: 'media', names: { en: 'Korean Central News Agency' } },
  ],
  places: [
    { id: 'pyongyang', label: 'Pyongyang', names: { ko: '평양' } },
    { id: 'seoul', label: 'Seoul' },
  ],
  tieTypes: [{ id: 'chess', label: 'Chess match', definition: 'A game.' }],
  ties: [
    { id: 'visit', source: 'rus', target: 'prk', type: 'visit/summit', start: '2024-06-19', place: 'pyongyang' },
    {
      id: 'arms',
      source: 'prk',
      target: 'rus',
      type: 'arms-supply/ammunition',
      start: '2023-08',
      end: '2024-02',
      evidence: [{ id: 'e', stance: 'asserts', chain: [{ unnamed: 'Western officials' }] }],
    },
    {
      id: 'threat',
      source: 'prk',
      target: 'kor',
      type: 'threat',
      start: '2024-01-05',
      evidence: [{ id: 'e', stance: 'asserts', chain: ['kcna'] }],
    },
    { id: 'chess', source: 'rus', target: 'kor', type: 'chess' },
  ],
});
const index = SearchIndex.of(network);

const textOf = (hit: Hit): string => {
  if (hit.kind === 'year') return String(hit.year);
  return hit.kind === 'speaker' ? hit.key : hit.id;
};
const found = (query: string): Record<string, string[]> =>
  Object.fromEntries(index.search(query).map(({ kind, hits }) => [kind, hits.map(textOf)]));

describe('a search', () => {
  it('finds actors by name, other name, code and script', () => {
    for (const query of ['north korea', 'dprk', '조선', 'korea north']) expect(found(query)['actor']).toEqual(['prk']);
    for (const query of ['RUS', 'россия', 'rusia']) expect(found(query)['actor']).toEqual(['rus']);
  });

  it('finds relations that occur, on both levels and of the dataset’s own', () => {
    expect(found('visit')['relation']![0]).toBe('visit');
    expect(found('ammunition')['relation']).toEqual(['arms-supply/ammunition']);
    expect(found('chess match')['relation']).toEqual(['other/chess']);
    expect(found('treaty')['relation']).toBeUndefined();
  });

  it('finds places, speakers and years with what is tied to them', () => {
    expect(index.search('평양')).toContainEqual({
      kind: 'place',
      hits: [{ kind: 'place', id: 'pyongyang', name: '평양', ties: 1 }],
      total: 1,
    });
    expect(found('western officials')['speaker']).toEqual(['unnamed:Western officials']);
    expect(found('korean central')['speaker']).toEqual(['actor:kcna']);
    expect(found('2024')['year']).toEqual(['2024']);
    expect(found('20')['year']).toEqual(['2023', '2024']);
    expect(found('seoul')['place']).toBeUndefined();
  });
});

describe('ties', () => {
  it.each([
    ['two actors', 'russia north korea', ['arms', 'visit']],
    ['two actors in any spelling', 'DPRK rossiya', ['arms', 'visit']],
    ['an actor and a relation', 'north korea arms', ['arms']],
    ['a relation', 'threat', ['threat']],
    ['a relation and a year that it lasted into', 'ammunition 2024', ['arms']],
    ['a place', 'pyongyang', ['visit']],
    ['a place and a year', 'pyongyang 2024', ['visit']],
    ['a speaker and an actor', 'western officials russia', ['arms']],
    ['parts with words between', 'visit from Russia to North Korea in 2024', ['visit']],
    ['a relation of the dataset’s own', 'russia chess', ['chess']],
    ['an error of typing', 'rusia amunition', ['arms']],
  ])('are found by %s', (_, query, ties) => {
    expect(found(query)['tie']).toEqual(ties);
  });

  it('of an actor come before those that it only speaks of', () => {
    const talks = networkOf([
      ['a > b visit', { evidence: [{ id: 'e', stance: 'asserts', chain: ['c'] }], start: '1900' }],
      ['c > b visit', { start: '1950' }],
    ]);
    const ties = SearchIndex.of(talks)
      .search('visit c')
      .find(({ kind }) => kind === 'tie')!;
    expect(ties.hits.map(textOf)).toEqual(['t2', 't1']);
  });

  it('are none where a part means nothing', () => {
    expect(found('russia unicorn')['tie']).toBeUndefined();
    expect(found('russia 1850')['tie']).toBeUndefined();
  });
});

describe('a search without a hit', () => {
  it('is empty, as is one for nothing', () => {
    expect(index.search('qqqqqq')).toEqual([]);
    expect(index.search('')).toEqual([]);
    expect(SearchIndex.of(networkOf([])).search('russia')).toEqual([]);
  });
});

describe('awkward names', () => {
  it('neither break the index nor reach what every object has', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const nasty = SearchIndex.of(buildNetwork(nastyDataset));
    for (const query of ['__proto__', 'constructor', '<script>', '.*', '대한', 'x'.repeat(10_000)]) {
      expect(() => nasty.search(query)).not.toThrow();
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe('the bundled article', () => {
  const article: unknown = JSON.parse(
    readFileSync(new URL('../../../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url), 'utf8'),
  );
  const articleIndex = SearchIndex.of(buildNetwork(checkDataset(article).dataset!));
  const first = (query: string) => articleIndex.search(query)[0]?.hits[0];

  it.each([
    ['Шойгу', 'shoigu'],
    ['shoygu', 'shoigu'],
    ['박정천', 'pak-jong-chon'],
    ['이성권', 'lee-seong-kweun'],
    ['kremlin', 'rus'],
    ['kim jongun', 'kim-jong-un'],
  ])('has %s at once', (query, id) => {
    expect(first(query)).toMatchObject({ kind: 'actor', id });
  });
});
