import { describe, expect, it } from 'vitest';
import type { Actor, Dataset, Evidence, SourceDocument, TieRecord } from '../../../src/network/dataset-schema.js';
import { comparableName } from '../../../src/network/lint/comparable-name.js';
import { lintDataset } from '../../../src/network/lint/lint-dataset.js';
import { countWords } from '../../../src/network/lint/short-quotations.js';

const report: SourceDocument = { id: 'report', title: 'A report', publisher: 'Courier', published: '2025-06-04' };
const says: Evidence = { id: 'e1', stance: 'asserts', document: 'report' };

const states: readonly Actor[] = [
  { id: 'rur', label: 'Ruritania', type: 'state' },
  { id: 'gra', label: 'Graustark', type: 'state' },
];

function dataset(ties: readonly Partial<TieRecord>[], more: Partial<Dataset> = {}): Dataset {
  return {
    format: 'entente',
    version: 1,
    documents: [report],
    actors: [...states],
    ...more,
    ties: ties.map((tie, index) => ({ id: `t${index + 1}`, ...ends(tie), type: 'visit', evidence: [says], ...tie })),
  } as Dataset;
}

const ends = ({ parties }: Partial<TieRecord>) => (parties === undefined ? { source: 'rur', target: 'gra' } : {});

/** `code where` of every problem. */
const problemsIn = (data: Dataset): readonly string[] => lintDataset(data).map(({ code, where }) => `${code} ${where}`);
const problemsOf = (tie: Partial<TieRecord>, more?: Partial<Dataset>): readonly string[] =>
  problemsIn(dataset([tie], more));
const withActors = (...actors: readonly Actor[]): Partial<Dataset> => ({ actors: [...states, ...actors] });

describe('evidence', () => {
  it.each<[string, Evidence[], string[]]>([
    ['an empty list', [], ['tie-without-evidence ties[0].evidence']],
    ['a denial alone', [{ ...says, stance: 'denies' }], ['tie-without-evidence ties[0].evidence']],
    ['a date alone', [{ ...says, supports: ['date'] }], ['tie-without-evidence ties[0].evidence']],
    [
      'an item without any source',
      [says, { id: 'e2', stance: 'asserts' }],
      ['tie-without-evidence ties[0].evidence[1]'],
    ],
    ['a speaker without a document', [{ id: 'e1', stance: 'asserts', chain: ['rur'] }], []],
    ['an item that limits the tie', [{ ...says, stance: 'qualifies' }], []],
  ])('%s', (_, evidence, problems) => {
    expect(problemsOf({ evidence })).toEqual(problems);
  });
});

describe('ids that lead nowhere', () => {
  it.each<[string, Partial<TieRecord>, string]>([
    ['an end', { source: 'nowhere' }, 'source'],
    ['a party', { type: 'treaty', parties: ['rur', 'gra', 'nowhere'] }, 'parties[2]'],
    ['a place', { place: 'nowhere' }, 'place'],
    ['the tie it is part of', { partOf: 't9' }, 'partOf'],
    ['an actor regarded', { regarding: ['gra', 'nowhere'] }, 'regarding[1]'],
    ['an enemy', { against: ['nowhere'] }, 'against[0]'],
    ['a document', { evidence: [says, { ...says, id: 'e2', document: 'nowhere' }] }, 'evidence[1].document'],
    ['a speaker', { evidence: [{ ...says, chain: ['rur', 'nowhere'] }] }, 'evidence[0].chain[1]'],
    ['the side of a number', { quantities: [{ what: 'troops', side: 'nowhere' }] }, 'quantities[0].side'],
    ['the evidence of a number', { quantities: [{ what: 'troops', evidence: ['e9'] }] }, 'quantities[0].evidence[0]'],
    ['the evidence of a content', { contentClaim: { evidence: ['e9'] } }, 'contentClaim.evidence[0]'],
    [
      'what evidence supports',
      { evidence: [says, { ...says, id: 'e2', supports: ['troops'] }] },
      'evidence[1].supports[0]',
    ],
    ['who signed', { milestones: { signed: { nowhere: '2024' } } }, 'milestones.signed.nowhere'],
    ['who ratified', { milestones: { ratified: { nowhere: '2024' } } }, 'milestones.ratified.nowhere'],
    ['what replaced a treaty', { milestones: { replacedBy: 't9' } }, 'milestones.replacedBy'],
  ])('are found for %s', (_, tie, where) => {
    expect(problemsOf(tie)).toEqual([`unknown-reference ties[0].${where}`]);
  });

  it('are found in actors and places', () => {
    const actors = withActors({
      id: 'sapt',
      label: 'Sapt',
      type: 'person',
      affiliations: [{ to: 'x' }],
      successor: 'y',
    });
    expect(problemsOf({}, { ...actors, places: [{ id: 'streslau', label: 'Strelsau', in: 'z' }] })).toEqual([
      'unknown-reference actors[2].affiliations[0].to',
      'unknown-reference actors[2].successor',
      'unknown-reference places[0].in',
    ]);
  });

  it('are none where evidence supports a number or the content of a statement', () => {
    const items: Evidence[] = [says, { ...says, id: 'e2', supports: ['troops', 'content', 'date', 'place'] }];
    expect(problemsOf({ evidence: items, quantities: [{ what: 'troops' }], contentClaim: { text: 'So.' } })).toEqual(
      [],
    );
  });
});

describe('types', () => {
  it.each<[string, Partial<TieRecord>, Partial<Dataset>, string[]]>([
    ['a relation nobody knows', { type: 'telepathy' }, {}, ['unknown-type ties[0].type']],
    ['a key of objects', { type: '__proto__' }, {}, ['unknown-type ties[0].type']],
    ['a subtype nobody knows', { type: 'visit/secret' }, {}, ['unknown-type ties[0].type']],
    ['an own type', { type: 'cyber' }, { tieTypes: [{ id: 'cyber', parent: 'armed-conflict' }] }, []],
    ['an own subtype', { type: 'visit/secret' }, { tieTypes: [{ id: 'visit/secret', parent: 'visit' }] }, []],
    ['an own type without a parent', {}, { tieTypes: [{ id: 'cyber' }] }, ['unknown-type tieTypes[0].parent']],
    [
      'a kind of actor nobody knows',
      {},
      withActors({ id: 'x', label: 'X', type: 'oracle' }),
      ['unknown-type actors[2].type'],
    ],
    ['an actor that is said to be other', {}, withActors({ id: 'x', label: 'X', type: 'other' }), []],
  ])('%s', (_, tie, more, problems) => {
    expect(problemsOf(tie, more)).toEqual(problems);
  });
});

describe('ends', () => {
  const parties = ['rur', 'gra'];
  const own = { tieTypes: [{ id: 'cyber', parent: 'armed-conflict', direction: 'mutual' as const }] };
  it.each<[string, Partial<TieRecord>, Partial<Dataset>, string[]]>([
    ['parties of a visit', { parties }, {}, ['direction-against-type ties[0].parties']],
    ['parties that fight each other', { type: 'armed-conflict', parties, twoSided: true }, {}, []],
    ['parties of a pledge, which may go either way', { type: 'pledge', parties }, {}, []],
    ['parties of an own mutual type', { type: 'cyber', parties }, own, []],
    ['a treaty with source and target', { type: 'treaty' }, {}, []],
    ['a visit marked as mutual', { mutual: true }, {}, ['direction-against-type ties[0].mutual']],
    ['parties beside a source', { type: 'treaty', parties, source: 'rur' }, {}, ['direction-against-type ties[0]']],
    ['a visit to oneself', { target: 'rur' }, {}, ['tie-to-itself ties[0].target']],
    ['a delegation by oneself, which a fold may give', { type: 'delegation', target: 'rur' }, {}, []],
  ])('%s', (_, tie, more, problems) => {
    expect(problemsOf(tie, more)).toEqual(problems);
  });
});

describe('dates', () => {
  it('of an affiliation may not run backwards either', () => {
    const affiliations = [{ to: 'rur', start: '2024', end: '2023' }];
    expect(problemsOf({}, withActors({ id: 'sapt', label: 'Sapt', type: 'person', affiliations }))).toEqual([
      'end-before-start actors[2].affiliations[0].end',
    ]);
  });

  it.each<[string, TieRecord['milestones'], string[]]>([
    ['in force before the signature', { signed: '2024-06', inForce: '2024-05' }, ['inForce']],
    ['in force in the month of the signature', { signed: '2024-06-19', inForce: '2024-06' }, []],
    ['terminated before in force', { inForce: '2000', terminated: '1996' }, ['terminated']],
    ['terminated before it was denounced', { denounced: '1996', terminated: '1995' }, ['terminated']],
    ['ratified before it was signed', { signed: '2024', ratified: { rur: '2023', gra: '2024' } }, ['ratified.rur']],
    ['signed by one after another ratified', { signed: { rur: '2024', gra: '2026' }, ratified: { rur: '2025' } }, []],
    ['joined after it was in force', { signed: '2020', inForce: '2021', ratified: { gra: '2023' } }, []],
  ])('of a treaty: %s', (_, milestones, fields) => {
    const problems = fields.map(field => `milestones-out-of-order ties[0].milestones.${field}`);
    expect(problemsOf({ type: 'treaty', milestones })).toEqual(problems);
  });

  const later = { ...report, id: 'later', published: '2025-07-01' };
  it.each<[string, Partial<TieRecord>, string[]]>([
    ['a visit told before it took place', { start: '2025-06-06' }, ['date-before-source ties[0].start']],
    ['a visit of the next day, which time zones may explain', { start: '2025-06-05' }, []],
    ['a visit of the month in which it was told', { start: '2025-06' }, []],
    [
      'a visit announced and then told',
      { start: '2025-06-20', evidence: [says, { ...says, id: 'e2', document: 'later' }] },
      [],
    ],
    [
      'a visit that only a denial follows',
      { start: '2025-06-20', evidence: [says, { ...says, id: 'e2', stance: 'denies', document: 'later' }] },
      ['date-before-source ties[0].start'],
    ],
    [
      'a visit of which nobody knows when it was told',
      { start: '2025-06-20', evidence: [says, { ...says, id: 'e2', document: 'undated' }] },
      [],
    ],
    ['a pledge for the next year', { type: 'pledge/aid', start: '2026' }, []],
    ['a threat for the next year', { type: 'threat/force', start: '2026' }, []],
    [
      'words said after they were printed',
      { evidence: [{ ...says, saidOn: '2025-06-08' }] },
      ['date-before-source ties[0].evidence[0].saidOn'],
    ],
    ['words said on the day they were printed', { evidence: [{ ...says, saidOn: '2025-06-04' }] }, []],
  ])('of sources: %s', (_, tie, problems) => {
    expect(problemsOf(tie, { documents: [report, later, { id: 'undated', title: 'Undated' }] })).toEqual(problems);
  });
});

describe('a standing set by the author', () => {
  const standing = (level: 'claimed' | 'reported', reason: string) => ({ standing: { level, reason } });
  it.each<[string, Partial<TieRecord>, string[]]>([
    ['with a reason', standing('claimed', 'The outlet is owned by the party.'), []],
    ['without one', standing('claimed', ' – '), ['standing-override ties[0].standing.reason']],
    [
      'that the evidence gives anyway',
      standing('reported', 'Only the outlet says so.'),
      ['standing-override ties[0].standing'],
    ],
  ])('%s', (_, tie, problems) => {
    expect(problemsOf(tie)).toEqual(problems);
  });

  it('is asked for its reason also where the file leaves it out', () => {
    const tie = { standing: { level: 'claimed' } } as unknown as Partial<TieRecord>;
    expect(problemsOf(tie)).toEqual(['standing-override ties[0].standing.reason']);
  });
});

it('takes a retraction by the same publisher for one, and by another for none', () => {
  const retracts: Evidence = { id: 'e2', stance: 'retracts', document: 'correction' };
  const by = (publisher: string) => ({ documents: [report, { id: 'correction', title: 'Correction', publisher }] });
  expect(problemsOf({ evidence: [says, retracts] }, by('Courier'))).toEqual([]);
  expect(problemsOf({ evidence: [says, retracts] }, by('Herald'))).toEqual([
    'retraction-of-nothing ties[0].evidence[1].stance',
  ]);
});

describe('likely duplicates among actors', () => {
  const person = (id: string, label: string, to?: string, more: Partial<Actor> = {}): Actor => ({
    id,
    label,
    type: 'person',
    ...(to === undefined ? {} : { affiliations: [{ to }] }),
    ...more,
  });
  const state = (id: string, more: Partial<Actor>): Actor => ({ id, label: id, type: 'state', ...more });
  const body = (id: string, to: string): Actor => ({
    ...person(id, 'Ministry of Defence', to),
    type: 'government-body',
  });
  it.each<[string, Actor[], string[]]>([
    ['hyphen and case', [person('a', 'Kim Jong-un', 'rur'), person('b', 'KIM JONG UN', 'rur')], ['actors[3].label']],
    [
      'an alias',
      [person('a', 'Sapt'), person('b', 'The Colonel', 'rur', { aliases: ['Ritter', 'Sápt'] })],
      ['actors[3].aliases[1]'],
    ],
    [
      'a name in another script',
      [person('a', 'A', 'rur', { names: { ru: 'Шойгу' } }), person('b', 'B', 'rur', { names: { uk: 'шойгу' } })],
      ['actors[3].names.uk'],
    ],
    [
      'a name and an alias that are both shared, told once',
      [person('a', 'Sapt', 'rur', { aliases: ['S'] }), person('b', 'Sapt', 'rur', { aliases: ['S'] })],
      ['actors[3].label'],
    ],
    ['another romanisation', [person('a', 'Choe Son Hui', 'rur'), person('b', 'Choi Son Hui', 'rur')], []],
    ['one letter with another mark in a script where it counts', [person('a', 'か'), person('b', 'が')], []],
    ['ministries of two states', [body('a', 'rur'), body('b', 'gra')], []],
    ['a person and a body', [person('a', 'Sapt', 'rur'), { ...body('b', 'rur'), label: 'Sapt' }], []],
    [
      'a code of states',
      [state('a', { codes: { iso3: 'XRU' } }), state('b', { codes: { iso3: 'xru' } })],
      ['actors[3].codes.iso3'],
    ],
    [
      'a code of a former state',
      [state('a', { codes: { cow: 365 }, statehood: 'former' }), state('b', { codes: { cow: 365 } })],
      [],
    ],
    [
      'a code of a predecessor',
      [state('a', { codes: { cow: 365 }, successor: 'b' }), state('b', { codes: { cow: 365 } })],
      [],
    ],
    [
      'the code of their state on two bodies',
      [
        { ...body('a', 'rur'), label: 'A', codes: { iso3: 'XRU' } },
        { ...body('b', 'rur'), codes: { iso3: 'XRU' } },
      ],
      [],
    ],
    [
      'an item of Wikidata',
      [person('a', 'A', 'rur', { codes: { wikidata: 'Q1' } }), person('b', 'B', 'rur', { codes: { wikidata: 'Q1' } })],
      ['actors[3].codes.wikidata'],
    ],
  ])('%s', (_, actors, where) => {
    expect(problemsOf({}, withActors(...actors))).toEqual(where.map(each => `likely-duplicate-actors ${each}`));
  });
});

describe('likely duplicates among ties', () => {
  const swapped = { source: 'gra', target: 'rur' };
  it.each<[string, Partial<TieRecord>[], string[]]>([
    ['the same day', [{ start: '2025' }, { start: '2025' }], ['ties[1]']],
    ['no date on either', [{}, {}, {}], ['ties[1]', 'ties[2]']],
    [
      'a day with and without its end',
      [{ start: '2025-06-01' }, { start: '2025-06-01', end: '2025-06-01' }],
      ['ties[1]'],
    ],
    ['a note on one', [{ start: '2025' }, { start: '2025', note: 'Another visit in the same year.' }], []],
    ['another day', [{ start: '2025-01-01' }, { start: '2025-01-02' }], []],
    ['another subtype', [{ type: 'visit/summit' }, { type: 'visit/working' }], []],
    ['the visit and its return', [{}, swapped], []],
    ['a treaty from either end', [{ type: 'treaty' }, { type: 'treaty', ...swapped }], ['ties[1]']],
    [
      'a treaty of two, and of the two with more',
      [{ type: 'treaty' }, { type: 'treaty', parties: ['rur', 'gra', 'zen'] }],
      [],
    ],
  ])('%s', (_, ties, where) => {
    const more = withActors({ id: 'zen', label: 'Zenda', type: 'entity' });
    expect(problemsIn(dataset(ties, more))).toEqual(where.map(each => `likely-duplicate-ties ${each}`));
  });
});

describe('affiliations on the date of a tie', () => {
  type Affiliations = NonNullable<Actor['affiliations']>;
  const missing = ['affiliation-missing ties[0].source'];
  it.each<[string, string | undefined, Affiliations, string[]]>([
    ['none at all', '2025-06-01', [], []],
    ['one that ended', '2025-06-01', [{ to: 'rur', end: '2024' }], missing],
    ['one that began later', '2025-06-01', [{ to: 'rur', start: '2025-06-02', end: '..' }], missing],
    ['one without dates', '2025-06-01', [{ to: 'rur' }], []],
    [
      'one among several',
      '2025-06-01',
      [
        { to: 'rur', end: '2024' },
        { to: 'gra', start: '2024' },
      ],
      [],
    ],
    ['one taken up within the month of the tie', '2025-05', [{ to: 'rur', start: '2025-05-12' }], []],
    ['a membership only', '2025-06-01', [{ to: 'gra', kind: 'member', end: '2024' }], []],
    [
      'a host beside a sender who is gone',
      '2025-06-01',
      [
        { to: 'rur', kind: 'sent-by', end: '2024' },
        { to: 'gra', kind: 'located-in' },
      ],
      missing,
    ],
    ['one that ended, and a tie without a date', undefined, [{ to: 'rur', end: '2024' }], []],
  ])('%s', (_, start, affiliations, problems) => {
    const actors = withActors({ id: 'sapt', label: 'Sapt', type: 'person', affiliations });
    expect(problemsOf({ source: 'sapt', start }, actors)).toEqual(problems);
  });

  it('are asked of each party', () => {
    const affiliations = [{ to: 'rur', end: '2024' }];
    const actors = withActors({ id: 'sapt', label: 'Sapt', type: 'person', affiliations });
    expect(problemsOf({ type: 'meeting', parties: ['gra', 'sapt'], start: '2025-01' }, actors)).toEqual([
      'affiliation-missing ties[0].parties[1]',
    ]);
  });
});

it.each([
  ['', 0],
  ['…', 0],
  ['far-reaching, and  Russia’s – own', 4],
  ['우크라이나 사태와 조선반도 정세', 4],
  ['我们支持', 2],
])('counts the words of "%s"', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('lets a quotation have ten words', () => {
  const quoted = (quote: string) => problemsOf({ evidence: [{ ...says, quote }] });
  expect(quoted('one two three four five six seven eight nine ten')).toEqual([]);
  expect(quoted('one two three four five six seven eight nine ten eleven')).toEqual([
    'long-quotation ties[0].evidence[0].quote',
  ]);
});

it('compares names by their letters and digits alone', () => {
  expect(['Kim Jong-un', 'Élan ', '№ 5', '—'].map(comparableName)).toEqual(['kimjongun', 'elan', 'no5', '']);
});

it('has nothing to say of an empty dataset', () => {
  expect(problemsIn({ format: 'entente', version: 1, actors: [], ties: [] })).toEqual([]);
});
