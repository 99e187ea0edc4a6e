import { afterEach, describe, expect, it } from 'vitest';
import { checkDataset } from '../../../src/network/check-dataset.js';
import type { Report } from '../../../src/network/report.js';
import { britain, datasetWith, entente, france, says, withActor, withTie } from '../../support/small-dataset.js';

const problemsOf = (input: unknown): string[] =>
  checkDataset(input).problems.map(problem => `${problem.severity} ${problem.code} ${problem.where}`);

/** Everything that a reader of the report can see. */
const wordsOf = (report: Report): string => report.problems.flatMap(problem => Object.values(problem)).join('\n');

const globalNames = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(globalNames);
});

/** What is wrong, and the problems that this must give, in order. */
const table: readonly (readonly [what: string, input: unknown, problems: readonly string[]])[] = [
  ['nothing at all', undefined, ['error not-a-dataset top level']],
  ['null', null, ['error not-a-dataset top level']],
  ['a list', [], ['error not-a-dataset top level']],
  ['no list of ties', { actors: [] }, ['error not-a-dataset top level']],
  ['an object as list of actors', datasetWith({ actors: {} }), ['error not-a-dataset top level']],
  ['another format', datasetWith({ format: 'sigma' }), ['error other-format format']],
  ['a later version', datasetWith({ version: 2 }), ['error newer-version version']],
  ['a version that is no number', datasetWith({ version: '1' }), ['warning wrong-type version']],
  ['a title that is no text', datasetWith({ title: ['a'] }), ['warning wrong-type title']],
  ['a story that is a list', datasetWith({ story: [] }), ['warning wrong-type story']],
  ['a story without steps', datasetWith({ story: { title: 'x' } }), ['warning wrong-type story']],
  [
    'steps of a story that are not whole',
    datasetWith({ story: { title: 7, steps: [{ title: 'a', text: 'b', view: '' }, { title: 'a', text: 'b' }, null] } }),
    [
      'warning missing-field story.steps[1].view',
      'warning wrong-type story.steps[2]',
      'warning wrong-type story.title',
    ],
  ],
  ['a list of documents that is none', datasetWith({ documents: 'd1' }), ['error wrong-type documents']],

  ['an actor that is no record', datasetWith({ actors: [france, britain, 7] }), ['error wrong-type actors[2]']],
  [
    'an actor without id',
    datasetWith({ actors: [france, britain, { label: 'x', type: 'state' }] }),
    ['error missing-field actors[2].id'],
  ],
  ['an empty id', datasetWith({ actors: [france, britain, { ...france, id: '' }] }), ['error wrong-type actors[2].id']],
  [
    'an actor without a type',
    datasetWith({ actors: [france, { id: 'gbr', label: 'x' }], ties: [] }),
    ['error missing-field actors[1].type'],
  ],
  ['a number as label', withActor({ label: 42 }), ['warning number-as-text actors[1].label']],
  [
    'a list as label',
    withActor({ label: ['x'] }),
    ['error wrong-type actors[1].label', 'error unknown-actor ties[0].target'],
  ],
  ['a place off the globe', withActor({ location: [10, 95] }), ['warning wrong-type actors[1].location[1]']],
  ['one coordinate', withActor({ location: [10] }), ['warning missing-field actors[1].location[1]']],
  [
    'a name that is no text',
    withActor({ names: { fr: 7, en: null } }),
    ['warning number-as-text actors[1].names.fr', 'warning wrong-type actors[1].names.en'],
  ],
  ['an unknown kind of statehood', withActor({ statehood: 'maybe' }), ['warning wrong-type actors[1].statehood']],
  [
    'an affiliation to nothing',
    withActor({ affiliations: [{ role: 'x' }] }),
    ['warning missing-field actors[1].affiliations[0].to'],
  ],
  [
    'an affiliation to an unknown actor',
    withActor({ affiliations: [{ to: 'eu' }] }),
    ['warning unknown-reference actors[1].affiliations[0].to'],
  ],
  [
    'an affiliation with an unreadable date',
    withActor({ affiliations: [{ to: 'fra', start: 'May' }] }),
    ['warning not-a-date actors[1].affiliations[0].start'],
  ],

  [
    'two actors of one id',
    datasetWith({ actors: [france, britain, { ...britain, label: 'England' }] }),
    ['error duplicate-id actors[2].id'],
  ],
  [
    'two ties of one id',
    datasetWith({ ties: [entente, { ...entente, type: 'visit' }] }),
    ['error duplicate-id ties[1].id'],
  ],
  [
    'two documents of one id',
    datasetWith({
      documents: [
        { id: 'd', title: 'A' },
        { id: 'd', title: 'B' },
      ],
    }),
    ['error duplicate-id documents[1].id'],
  ],
  [
    'two places of one id',
    datasetWith({
      places: [
        { id: 'p', label: 'A' },
        { id: 'p', label: 'B' },
      ],
    }),
    ['error duplicate-id places[1].id'],
  ],
  [
    'two own types of one id',
    datasetWith({ tieTypes: [{ id: 'x' }, { id: 'x' }] }),
    ['error duplicate-id tieTypes[1].id'],
  ],

  ['a tie from nowhere', withTie({ source: 'esp' }), ['error unknown-actor ties[0].source']],
  [
    'a tie with two unknown ends',
    withTie({ source: 'esp', target: 'prt' }),
    ['error unknown-actor ties[0].source', 'error unknown-actor ties[0].target'],
  ],
  [
    'a tie without target',
    datasetWith({ ties: [{ id: 't', source: 'fra', type: 'visit' }] }),
    ['error missing-field ties[0].target'],
  ],
  ['a tie without ends', datasetWith({ ties: [{ id: 't', type: 'visit' }] }), ['error missing-field ties[0].source']],
  ['a tie without type', withTie({ type: undefined }), ['error missing-field ties[0].type']],
  [
    'parties that the file does not have',
    datasetWith({ ties: [{ id: 't', type: 'treaty', parties: ['fra', 'esp', 'gbr'] }] }),
    ['error unknown-actor ties[0].parties[1]'],
  ],
  [
    'one party',
    datasetWith({ ties: [{ id: 't', type: 'treaty', parties: ['fra'] }] }),
    ['error wrong-type ties[0].parties'],
  ],
  [
    'parties that are no list',
    datasetWith({ ties: [{ id: 't', type: 'treaty', parties: 'fra' }] }),
    ['error wrong-type ties[0].parties'],
  ],
  [
    'a party named twice',
    datasetWith({ ties: [{ id: 't', type: 'treaty', parties: ['fra', 'gbr', 'fra'] }] }),
    ['warning repeated-party ties[0].parties[2]'],
  ],
  [
    'only one party, named twice',
    datasetWith({ ties: [{ id: 't', type: 'treaty', parties: ['fra', 'fra'] }] }),
    ['warning repeated-party ties[0].parties[1]', 'error wrong-type ties[0].parties'],
  ],

  ['a start that is no date', withTie({ start: 'June' }), ['warning not-a-date ties[0].start']],
  ['a day that does not exist', withTie({ start: '2025-02-30' }), ['warning not-a-date ties[0].start']],
  ['an object as end', withTie({ end: { year: 2025 } }), ['warning not-a-date ties[0].end']],
  ['an end before the start', withTie({ start: '1904', end: '1903' }), ['warning end-before-start ties[0].end']],
  [
    'an unreadable day of saying',
    withTie({ evidence: [says('e', { saidOn: 'Monday' })] }),
    ['warning not-a-date ties[0].evidence[0].saidOn'],
  ],
  [
    'an unreadable milestone',
    withTie({ milestones: { signed: { fra: 'spring' }, inForce: 'soon' } }),
    ['warning not-a-date ties[0].milestones.signed.fra', 'warning not-a-date ties[0].milestones.inForce'],
  ],
  [
    'a document of an unreadable day',
    datasetWith({ documents: [{ id: 'd', title: 'A', published: '8.4.1904' }] }),
    ['warning not-a-date documents[0].published'],
  ],

  [
    'a stance that does not exist',
    withTie({ evidence: [says('e1'), says('e2', { stance: 'doubts' })] }),
    ['warning wrong-type ties[0].evidence[1].stance'],
  ],
  [
    'evidence without a stance',
    withTie({ evidence: [{ id: 'e1' }] }),
    ['warning missing-field ties[0].evidence[0].stance'],
  ],
  ['evidence that is no list', withTie({ evidence: 'said' }), ['warning wrong-type ties[0].evidence']],
  [
    'a speaker that is none',
    withTie({ evidence: [says('e1', { chain: ['fra', { name: 'x' }] })] }),
    ['warning wrong-type ties[0].evidence[0].chain[1]'],
  ],
  [
    'a speaker that the file does not have',
    withTie({ evidence: [says('e1', { chain: ['fra', 'havas'] })] }),
    ['warning unknown-reference ties[0].evidence[0].chain[1]'],
  ],
  [
    'a document that the file does not have',
    withTie({ evidence: [says('e1', { document: 'd9' })] }),
    ['warning unknown-reference ties[0].evidence[0].document'],
  ],
  [
    'a grade that does not exist',
    withTie({ evidence: [says('e1', { credibility: 7 })] }),
    ['warning wrong-type ties[0].evidence[0].credibility'],
  ],
  [
    'a number that is text',
    withTie({ quantities: [{ what: 'ships', value: 'ten' }] }),
    ['warning wrong-type ties[0].quantities[0].value'],
  ],
  [
    'a number on unknown evidence',
    withTie({ quantities: [{ what: 'ships', value: 0, evidence: ['e9'] }] }),
    ['warning unknown-reference ties[0].quantities[0].evidence[0]'],
  ],
  ['an unknown place', withTie({ place: 'london' }), ['warning unknown-reference ties[0].place']],
  ['a part of an unknown tie', withTie({ partOf: 't9' }), ['warning unknown-reference ties[0].partOf']],
  [
    'an unknown actor it is against',
    withTie({ against: ['deu'], regarding: ['mar'] }),
    ['warning unknown-reference ties[0].regarding[0]', 'warning unknown-reference ties[0].against[0]'],
  ],
  [
    'an override without a reason',
    withTie({ standing: { level: 'claimed' } }),
    ['warning missing-field ties[0].standing.reason'],
  ],
  [
    'two faults of one record',
    withTie({ place: ['x'], twoSided: 'yes' }),
    ['warning wrong-type ties[0].place', 'warning wrong-type ties[0].twoSided'],
  ],
];

describe('a dataset with something wrong in it', () => {
  it.each(table)('is answered with the place of %s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it.each(table)('accounts for every actor and tie with %s, in plain words', (_, input) => {
    const report = checkDataset(input);
    for (const of of ['actors', 'ties'] as const) {
      expect(report.kept[of] + report.skipped[of]).toBe(report.found[of]);
      expect(report.changed[of]).toBeLessThanOrEqual(report.kept[of]);
      expect(report.dataset?.[of].length ?? 0).toBe(report.kept[of]);
    }
    expect(wordsOf(report)).not.toMatch(/undefined|NaN|\[object Object\]/);
    for (const problem of report.problems) {
      expect(problem.hint).toMatch(/\.$/);
      expect(problem.message).toMatch(/\.$/);
    }
  });

  it.each(table)('is not changed while it is checked for %s', (_, input) => {
    const before = structuredClone(input);
    checkDataset(input);
    expect(input).toEqual(before);
  });

  it.each(table)('has nothing left to repair once it was kept in spite of %s', (_, input) => {
    const { dataset } = checkDataset(input);
    if (!dataset) return;
    const again = checkDataset(dataset);
    expect(again.dataset).toEqual(dataset);
    expect(again.skipped).toEqual({ actors: 0, ties: 0 });
    expect(again.changed).toEqual({ actors: 0, ties: 0 });
  });
});
