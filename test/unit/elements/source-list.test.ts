import { describe, expect, it } from 'vitest';
import { canLeaveOut, isOnly, sourceListOf } from '../../../src/elements/source-list.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { listenTo } from '../../../src/network/listen-to.js';
import type { Voices } from '../../../src/network/voices.js';
import { datasetOf } from '../../support/export-source.js';

const network = buildNetwork(
  datasetOf({
    actors: [
      { id: 'alpha', label: 'Alpha', type: 'state' },
      { id: 'beta', label: 'Beta', type: 'state' },
      {
        id: 'embassy',
        label: 'Embassy of Alpha',
        type: 'diplomatic-mission',
        affiliations: [{ to: 'alpha', kind: 'part-of' }],
      },
    ],
    documents: [
      { id: 'undated', title: 'Undated' },
      { id: 'old', title: 'Old', publisher: 'Gazette', published: '1998', checked: false },
      { id: 'new', title: 'New', publisher: 'Gazette', published: '2025-06-04', checked: true },
      { id: 'never-cited', title: 'Never cited', checked: false },
    ],
    ties: [
      {
        id: 'visit',
        source: 'alpha',
        target: 'beta',
        type: 'visit',
        evidence: [
          { id: 'e1', stance: 'asserts', document: 'old', chain: ['embassy'] },
          { id: 'e2', stance: 'denies', document: 'new', chain: ['beta'] },
          { id: 'e3', stance: 'asserts', document: 'old', chain: ['embassy'], supports: ['date'] },
        ],
      },
      {
        id: 'arms',
        source: 'beta',
        target: 'alpha',
        type: 'arms-supply',
        evidence: [
          { id: 'e4', stance: 'asserts', document: 'new' },
          { id: 'e5', stance: 'asserts', document: 'undated', chain: [{ unnamed: 'officials' }] },
          { id: 'e6', stance: 'asserts', document: 'lost', chain: ['embassy'] },
          { id: 'e7', stance: 'asserts', chain: ['beta'] },
        ],
      },
      { id: 'treaty', source: 'alpha', target: 'beta', type: 'treaty', evidence: [] },
    ],
  }),
);
const everything = new Set(network.ties.keys());

function listFor(shown: Iterable<string>, voices?: Voices) {
  const heard = listenTo(network, voices);
  return sourceListOf(heard, new Set([...shown].filter(id => !heard.ties.get(id)!.silent)), voices);
}

const only = (...keys: string[]): Voices => ({ mode: 'only', keys: new Set(keys) });
const without = (...keys: string[]): Voices => ({ mode: 'without', keys: new Set(keys) });

/** Speakers as "group: label shown/total", those left out with a minus before them. */
const speakers = (list: ReturnType<typeof listFor>) =>
  list.speakerGroups.flatMap(({ group, speakers: rows }) =>
    rows.map(row => `${group.id}: ${row.isLeftOut ? '−' : ''}${row.label} ${row.inView}/${row.total}`),
  );

describe('documents behind what is in view', () => {
  it('stand newest first, each with its ties and what it says on them', () => {
    const { documents, ties, notReread } = listFor(everything);
    expect(
      documents.map(({ id, ties: held }) => [
        id,
        held.map(({ tie, items }) => [tie.id, ...items.map(item => item.id)]),
      ]),
    ).toEqual([
      [
        'new',
        [
          ['visit', 'e2'],
          ['arms', 'e4'],
        ],
      ],
      ['old', [['visit', 'e1', 'e3']]],
      ['undated', [['arms', 'e5']]],
      ['lost', [['arms', 'e6']]],
    ]);
    expect(ties).toBe(3);
    expect(notReread).toBe(1);
  });

  it('are those of the ties that pass the filters alone', () => {
    expect(listFor(['visit']).documents.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(listFor([]).documents).toEqual([]);
  });

  it('that the dataset lacks go by the id that names them', () => {
    const lost = listFor(['arms']).documents.find(({ id }) => id === 'lost');
    expect(lost).toMatchObject({ document: undefined, key: 'document:lost' });
  });

  it('leave over ties whose evidence names none, and ties without evidence', () => {
    const list = listFor(everything);
    expect(list.withoutDocument.map(({ tie, items }) => [tie.id, items.map(item => item.id)])).toEqual([
      ['arms', ['e7']],
    ]);
    expect(list.unsourced.map(tie => tie.id)).toEqual(['treaty']);
  });

  it('that are left out are told apart from those that nothing cites', () => {
    const list = listFor(everything, without('document:new'));
    expect(list.documents.map(({ id }) => id)).toEqual(['old', 'undated', 'lost']);
    expect(list.silencedDocuments.map(({ id }) => id)).toEqual(['new']);
    expect(listFor(everything, only('document:old')).silencedDocuments.map(({ id }) => id)).toEqual(['undated', 'new']);
  });
});

describe('speakers behind what is in view', () => {
  it('stand under their states, with the ties in view of all on which they speak', () => {
    expect(speakers(listFor(['arms', 'treaty']))).toEqual([
      'alpha: Embassy of Alpha 1/2',
      'beta: Beta 1/2',
      'media: Gazette 1/1',
      'unnamed: officials 1/1',
    ]);
    expect(listFor(['arms', 'treaty']).speakers).toBe(4);
  });

  it('stay when they are left out, so that they can be heard again', () => {
    expect(speakers(listFor(['visit'], without('actor:beta')))).toEqual([
      'alpha: Embassy of Alpha 1/2',
      'beta: −Beta 0/2',
    ]);
  });

  it('are heard alone when only they are chosen', () => {
    expect(speakers(listFor(everything, only('actor:embassy')))).toEqual([
      'alpha: Embassy of Alpha 2/2',
      'beta: −Beta 0/2',
      'media: −Gazette 0/1',
      'unnamed: −officials 0/1',
    ]);
  });
});

describe('what can be chosen', () => {
  it.each([
    ['nobody is left out yet', undefined, true, false],
    ['others are left out', without('b'), true, false],
    ['it is left out already', without('a'), false, false],
    ['it alone is heard', only('a'), false, true],
    ['it and another are heard', only('a', 'b'), true, false],
    ['others alone are heard', only('b'), false, false],
  ])('when %s', (_what, voices, leaveOut, alone) => {
    expect([canLeaveOut(voices, 'a'), isOnly(voices, 'a')]).toEqual([leaveOut, alone]);
  });
});
