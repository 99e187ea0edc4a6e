import { afterEach, describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Actor, Dataset, OwnTieType, TieRecord } from '../../../src/network/dataset-schema.js';
import { relationLabelOf } from '../../../src/network/describe-tie.js';
import { actorKey, graphOf, tieKey } from '../../../src/network/graph-of.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

const globalNames = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(globalNames);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

const state = (id: string): Actor => ({ id, label: id, type: 'state' });
const visit = (id: string, source: string, target: string): TieRecord => ({ id, source, target, type: 'visit' });
const treaty = (id: string, ...parties: string[]): TieRecord => ({ id, parties, type: 'treaty/peace' });

function networkOf(actors: readonly (string | Actor)[], ties: readonly TieRecord[], fields: Partial<Dataset> = {}) {
  return buildNetwork({
    format: 'entente',
    version: 1,
    ...fields,
    actors: actors.map(actor => (typeof actor === 'string' ? state(actor) : actor)),
    ties: [...ties],
  });
}
const ids = (ties: readonly { readonly id: string }[]): string[] => ties.map(tie => tie.id);
const ends = (ties: Iterable<{ readonly source: string; readonly target: string }>): string[] =>
  [...ties].map(tie => `${tie.source}–${tie.target}`);

describe('a network', () => {
  it('of nothing is empty', () => {
    const network = networkOf([], []);
    expect(network.ties.size).toBe(0);
    expect(network.tiedActors).toEqual([]);
    expect(graphOf(network).order).toBe(0);
  });

  it('keeps actors and ties in the order of the dataset', () => {
    const network = networkOf(['rus', 'prk', 'chn'], [visit('b', 'rus', 'prk'), visit('a', 'chn', 'rus')]);
    expect([...network.actors.keys()]).toEqual(['rus', 'prk', 'chn']);
    expect([...network.actors.values()].map(actor => actor.index)).toEqual([0, 1, 2]);
    expect([...network.ties.keys()]).toEqual(['b', 'a']);
    expect([...network.ties.values()].map(tie => tie.index)).toEqual([0, 1]);
  });

  it('refuses a tie to an actor that it does not have, and names both', () => {
    expect(() => networkOf(['rus'], [visit('t1', 'rus', 'prk')])).toThrow(RangeError);
    expect(() => networkOf(['rus'], [visit('t1', 'rus', 'prk')])).toThrow(/"t1".*"prk"/);
  });

  it('keeps parallel ties, ties both ways and a tie to oneself apart', () => {
    const network = networkOf(
      ['rus', 'prk'],
      [visit('1', 'rus', 'prk'), visit('2', 'rus', 'prk'), visit('3', 'prk', 'rus'), visit('4', 'rus', 'rus')],
    );
    expect(graphOf(network).size).toBe(4);
    expect(graphOf(network).outEdges(actorKey('rus'))).toEqual(expect.arrayContaining([tieKey('1'), tieKey('2')]));
    expect(graphOf(network).source(tieKey('3'))).toBe(actorKey('prk'));
  });

  it('leaves Object.prototype alone when ids are names of its members', () => {
    const network = networkOf(
      ['__proto__', 'constructor', 'hasOwnProperty'],
      [
        visit('__proto__', '__proto__', 'constructor'),
        visit('toString', 'constructor', '__proto__'),
        visit('valueOf', '__proto__', '__proto__'),
        treaty('constructor', '__proto__', 'constructor', 'hasOwnProperty'),
      ],
    );
    expect(ids(network.tiesOf('__proto__'))).toEqual([
      '__proto__',
      'toString',
      'valueOf',
      'constructor~1',
      'constructor~2',
    ]);
    expect(network.tiesOf('toString')).toEqual([]);
    expect(graphOf(network).degree(actorKey('__proto__'))).toBe(6);
  });

  it('is built from names of every awkward kind', () => {
    const network = buildNetwork(nastyDataset);
    expect(network.ties.size).toBe(14);
    expect(graphOf(network).size).toBe(14);
  });
});

describe('keys of the graph', () => {
  it('carry a prefix, so that an actor and a tie may share an id', () => {
    const graph = graphOf(networkOf(['rus', 'prk'], [visit('rus', 'rus', 'prk')]));
    expect(graph.nodes()).toEqual(['a:rus', 'a:prk']);
    expect(graph.edges()).toEqual(['t:rus']);
  });
});

describe('a record of several parties', () => {
  it('becomes one tie a pair, in the order of the parties', () => {
    const network = networkOf(['a', 'b', 'c', 'd'], [treaty('pact', 'a', 'b', 'c', 'd')]);
    expect(ends(network.ties.values())).toEqual(['a–b', 'a–c', 'a–d', 'b–c', 'b–d', 'c–d']);
    expect([...network.ties.keys()]).toEqual(['pact~1', 'pact~2', 'pact~3', 'pact~4', 'pact~5', 'pact~6']);
  });

  it('binds its pairs by one event', () => {
    const network = networkOf(['a', 'b', 'c'], [treaty('pact', 'a', 'b', 'c')]);
    expect([...network.ties.values()].map(tie => tie.eventId)).toEqual(['pact', 'pact', 'pact']);
    const [one, other] = [...network.ties.values()];
    expect(one!.record).toBe(other!.record);
  });

  it('keeps the event that the record names', () => {
    const network = networkOf(['a', 'b', 'c'], [{ ...treaty('pact', 'a', 'b', 'c'), eventId: 'congress' }]);
    expect(network.ties.get('pact~1')!.eventId).toBe('congress');
  });

  it('keeps its id, and is no event, when there are two', () => {
    const network = networkOf(['a', 'b'], [treaty('pact', 'a', 'b')]);
    expect([...network.ties.values()].map(tie => [tie.id, tie.eventId])).toEqual([['pact', undefined]]);
  });

  it('counts each party once', () => {
    expect(ends(networkOf(['a', 'b'], [treaty('pact', 'a', 'b', 'a')]).ties.values())).toEqual(['a–b']);
  });

  it('never takes the id of another record for a pair', () => {
    const network = networkOf(
      ['a', 'b', 'c'],
      [treaty('pact', 'a', 'b', 'c'), visit('pact~1', 'a', 'b'), treaty('pact~', 'a', 'b', 'c')],
    );
    expect(network.ties.size).toBe(7);
    expect(network.ties.get('pact~1')!.type.id).toBe('visit');
    expect([...network.ties.keys()].slice(0, 3)).toEqual(['pact~~1', 'pact~~2', 'pact~~3']);
  });

  it('has no arrow whatever its type, since parties have no order', () => {
    const network = networkOf(['a', 'b'], [{ id: 't', parties: ['a', 'b'], type: 'visit' }]);
    expect(network.ties.get('t')!.mutual).toBe(true);
  });

  it('grades each pair by its own sides', () => {
    const evidence = [{ id: 'e', stance: 'asserts' as const, chain: ['a'] }];
    const network = networkOf(['a', 'b', 'c'], [{ ...treaty('pact', 'a', 'b', 'c'), evidence }]);
    expect([...network.ties.values()].map(tie => tie.standing.level)).toEqual([
      'confirmed-one',
      'confirmed-one',
      'reported',
    ]);
  });
});

describe('the direction of a tie', () => {
  const tieOf = (fields: Partial<TieRecord>, tieTypes?: OwnTieType[]) => {
    const record = { id: 't', source: 'rus', target: 'prk', type: 'visit', ...fields } as TieRecord;
    const network = networkOf(['rus', 'prk'], [record], tieTypes ? { tieTypes } : {});
    return { network, tie: network.ties.get('t')!, isUndirected: graphOf(network).isUndirected(tieKey('t')) };
  };

  it.each<readonly [string, Partial<TieRecord>, boolean]>([
    ['a visit goes one way', { type: 'visit/official' }, false],
    ['a treaty of source and target is mutual', { type: 'treaty' }, true],
    ['a pledge goes one way', { type: 'pledge' }, false],
    ['a pledge is mutual when its record says so', { type: 'pledge', mutual: true }, true],
    ['a visit stays one-way whatever its record says', { type: 'visit', mutual: true }, false],
    ['a subtype may differ from its type', { type: 'recognition/relations-established' }, true],
    ['an unknown type goes one way', { type: 'chess-match' }, false],
    ['an unknown type is mutual when its record says so', { type: 'chess-match', mutual: true }, true],
  ])('%s', (_, fields, isMutual) => {
    const { tie, isUndirected } = tieOf(fields);
    expect(tie.mutual).toBe(isMutual);
    expect(isUndirected).toBe(isMutual);
  });

  it('of a type of the dataset is what the dataset says', () => {
    const own: OwnTieType[] = [{ id: 'chess-match', parent: 'visit', direction: 'mutual' }];
    expect(tieOf({ type: 'chess-match' }, own).tie.mutual).toBe(true);
  });

  it('of a type of the vocabulary is not for a dataset to redefine', () => {
    const own: OwnTieType[] = [{ id: 'visit', direction: 'mutual' }];
    expect(tieOf({ type: 'visit' }, own).tie.mutual).toBe(false);
    expect(tieOf({ type: 'visit/official' }, own).tie.mutual).toBe(false);
  });
});

describe('the type of a tie', () => {
  const tieTypes: OwnTieType[] = [
    { id: 'chess-match', parent: 'meeting/talks', label: 'Chess match' },
    { id: 'orphan', label: 'Orphan' },
    { id: 'visit/pilgrimage', label: 'Pilgrimage', parent: 'visit' },
  ];
  it.each([
    ['visit/official', 'visit', 'official'],
    ['visit/unheard-of', 'visit', undefined],
    ['unheard-of/official', 'other', undefined],
    ['chess-match', 'meeting', 'talks'],
    ['chess-match/blitz', 'meeting', 'talks'],
    ['orphan', 'other', undefined],
    ['visit/pilgrimage', 'visit', undefined],
    ['__proto__', 'other', undefined],
  ])('%s stands under %s', (type, typeId, subtypeId) => {
    const network = networkOf(['rus', 'prk'], [{ id: 't', source: 'rus', target: 'prk', type }], { tieTypes });
    const tie = network.ties.get('t')!;
    expect([tie.type.id, tie.subtype?.id, tie.typeText]).toEqual([typeId, subtypeId, type]);
  });

  it.each([
    ['chess-match', 'Chess match'],
    ['orphan', 'Orphan'],
    ['visit/pilgrimage', 'Pilgrimage'],
    ['visit/unheard-of', 'Visit'],
    ['unheard-of', 'unheard-of'],
  ])('%s is called %s', (type, label) => {
    const network = networkOf(['rus', 'prk'], [{ id: 't', source: 'rus', target: 'prk', type }], { tieTypes });
    expect(relationLabelOf(network, network.ties.get('t')!)).toBe(label);
  });
});

describe('asking for ties', () => {
  const network = networkOf(
    ['rus', 'prk', 'chn', 'mng'],
    [visit('1', 'rus', 'prk'), visit('2', 'chn', 'rus'), visit('3', 'prk', 'rus'), visit('4', 'rus', 'rus')],
  );

  it('gives those of an actor as source or target, in dataset order, each once', () => {
    expect(ids(network.tiesOf('rus'))).toEqual(['1', '2', '3', '4']);
    expect(ids(network.tiesOf('prk'))).toEqual(['1', '3']);
  });

  it('gives those between two actors both ways, whichever is named first', () => {
    expect(ids(network.tiesBetween('rus', 'prk'))).toEqual(['1', '3']);
    expect(ids(network.tiesBetween('prk', 'rus'))).toEqual(['1', '3']);
  });

  it('gives an actor’s ties to itself', () => {
    expect(ids(network.tiesBetween('rus', 'rus'))).toEqual(['4']);
  });

  it('gives none for an actor without any, or one that is not there', () => {
    expect(network.tiesOf('mng')).toEqual([]);
    expect(network.tiesOf('nobody')).toEqual([]);
    expect(network.tiesBetween('mng', 'rus')).toEqual([]);
  });
});

describe('actors without a tie', () => {
  it('are speakers only when they speak, else neither', () => {
    const network = networkOf(
      ['kcna', 'rus', 'quiet', 'prk', 'tass'],
      [
        {
          ...visit('1', 'rus', 'prk'),
          evidence: [{ id: 'e', stance: 'denies', chain: ['tass', { unnamed: 'reports' }, 'rus', 'kcna', 'ghost'] }],
        },
      ],
    );
    expect(network.tiedActors).toEqual(['rus', 'prk']);
    expect(network.speakersOnly).toEqual(['kcna', 'tass']);
  });
});

describe('the state of an actor', () => {
  it('is that of the day', () => {
    const envoy: Actor = {
      id: 'envoy',
      label: 'Envoy',
      type: 'person',
      affiliations: [
        { to: 'rus', kind: 'office', end: '1999' },
        { to: 'prk', kind: 'office', start: '2000' },
      ],
    };
    const network = networkOf(['rus', 'prk', envoy], []);
    const day = (year: number): number => Math.floor(Date.UTC(year, 5, 1) / 86_400_000);
    expect(network.stateOf('envoy', day(1998))).toBe('rus');
    expect(network.stateOf('envoy', day(2001))).toBe('prk');
    expect(network.stateOf('rus')).toBe('rus');
  });
});
