import type { Dataset } from '../../src/network/dataset-schema.js';
import { datasetOf } from './export-source.js';

/** Names that break careless writers: ids that are names of objects, controls, markup, half pairs, other scripts. */
export const nastyActors = [
  { id: '__proto__', label: 'Proto & <Sons> "quoted" \'single\'', type: 'state' },
  { id: 'constructor', label: 'con\u0000trol\u000B\uFFFE', type: 'state' },
  { id: 'a\u0001', label: 'ends ]]> here', type: 'state' },
  { id: 'a', label: ' two\t\nlines  \u0007 and blanks ', type: 'state' },
  { id: 'half\uD83D', label: '\uD83D', type: 'person' },
  { id: '대한 예시국', label: '대한 예시국 🕊', type: 'entity', codes: { iso3: 'XKO' } },
  { id: 'Россия', label: 'Россия', type: 'league; of nations', aliases: ['a; b', 'c'] },
  { id: 'alone', label: 'Speaks only', type: 'media' },
];

/** Characters in {@link nastyDataset} that XML cannot hold: labels, ids of actors and of ties, words of speakers. */
export const nastyCharacters = 3 + 1 + 1 + 1 + 1 + 1 + 1;

/** Ties of every awkward kind: parallel, mutual, both ways, to oneself, with every state of a date. */
export const nastyDataset: Dataset = datasetOf({
  title: 'Nasty & ]]> names',
  license: 'CC0-1.0',
  asOf: '2026-01-01',
  actors: nastyActors,
  places: [{ id: 'p', label: 'Place <1>' }],
  documents: [
    { id: 'd1', title: 'One; two', publisher: 'P & Q', url: 'https://example.org/?a=1&b=2;c', published: '2025-06' },
    { id: 'd2', title: 'Script', url: 'javascript:alert(1)' },
    { id: 'd3', title: 'Third', url: 'http://example.org/3', published: '2024' },
  ],
  ties: [
    { id: 't1', source: '__proto__', target: 'constructor', type: 'visit/official', start: '2025-06-04', place: 'p' },
    { id: 't2', source: '__proto__', target: 'constructor', type: 'visit/military', start: '2025-03' },
    { id: 't3', source: '__proto__', target: 'constructor', type: 'visit', start: '1949', end: '1950' },
    { id: 't4', source: 'constructor', target: '__proto__', type: 'visit' },
    { id: 't5', source: '__proto__', target: '__proto__', type: 'delegation/sent-by', start: '2024~' },
    { id: 't6\u0002', source: 'a', target: 'a\u0001', type: 'troop-support', start: '2024-10', end: '..' },
    { id: 't7', source: 'a\u0001', target: 'a', type: 'arms-supply', start: '2024-10' },
    { id: 't8', source: '대한 예시국', target: 'Россия', type: 'treaty', start: '2025-01-02', end: '2024-01-01' },
    { id: 't9', source: 'Россия', target: 'half\uD83D', type: 'visit (2)', end: '1953-03-05' },
    { id: 't10', source: 'Россия', target: 'half\uD83D', type: 'sanction', start: 'Y-20000' },
    {
      id: 't11',
      parties: ['a', '대한 예시국', 'Россия'],
      type: 'meeting/multilateral',
      start: '2024-06-18/2024-06-19',
    },
    {
      id: 't12',
      source: 'a',
      target: 'Россия',
      type: 'armed-conflict',
      start: '2022-02-24',
      quantities: [{ what: 'killed', value: 600, approx: true, side: 'a', evidence: ['e1'] }],
      evidence: [
        { id: 'e1', stance: 'asserts', document: 'd1', chain: [{ unnamed: 'various\u0003 reports' }, 'alone'] },
        { id: 'e2', stance: 'denies', document: 'd2', chain: ['Россия'] },
        { id: 'e3', stance: 'asserts', document: 'd3' },
      ],
    },
  ],
});
