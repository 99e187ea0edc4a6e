import { datasetOf } from './export-source.js';

/**
 * Two states with a minister, a force and a medium, and between them: a visit, a delivery that is denied, two
 * treaties one of which is retracted, an undated statement; and a tie to a third state.
 */
export const twoStates = datasetOf({
  id: 'two-states',
  title: 'Alpha and Beta',
  release: '1.2.0',
  released: '2025-07-01',
  asOf: '2025-06-05',
  license: 'CC0-1.0',
  authors: [{ name: 'Ada Example' }],
  actors: [
    { id: 'alpha', label: 'Alpha', type: 'state' },
    { id: 'beta', label: 'Beta', type: 'state' },
    { id: 'gamma', label: 'Gamma', type: 'state' },
    { id: 'minister', label: 'Mina Ister', type: 'person', affiliations: [{ to: 'alpha', role: 'Minister' }] },
    { id: 'agency', label: 'Beta Agency', type: 'state-media', affiliations: [{ to: 'beta' }] },
  ],
  places: [{ id: 'port', label: 'Port of Beta', in: 'beta' }],
  documents: [
    {
      id: 'd1',
      title: 'A visit',
      publisher: 'Daily',
      published: '2025-06-04',
      url: 'https://example.org/visit',
      checked: true,
    },
    {
      id: 'd2',
      title: 'Weapons',
      publisher: 'Weekly',
      published: '2024-11',
      url: 'javascript:alert(1)',
      checked: false,
    },
    { id: 'd3', title: 'Never cited', publisher: 'Nobody' },
  ],
  ties: [
    {
      id: 'visit',
      source: 'minister',
      target: 'beta',
      type: 'visit/official',
      start: '2025-06-04',
      dateBasis: 'Wednesday',
      place: 'port',
      evidence: [
        {
          id: 'e1',
          stance: 'asserts',
          document: 'd1',
          chain: ['agency'],
          quote: 'warm words',
          translated: true,
          reliability: 'C',
          credibility: 2,
        },
      ],
    },
    {
      id: 'arms',
      source: 'alpha',
      target: 'beta',
      type: 'arms-supply',
      start: '2024-10',
      quantities: [{ what: 'containers', min: 1000, evidence: ['e3'] }],
      evidence: [
        { id: 'e2', stance: 'denies', document: 'd2', chain: ['beta'], saidOn: '2024-11-02' },
        { id: 'e3', stance: 'asserts', document: 'd2', chain: [{ unnamed: 'officials' }, 'gamma'] },
      ],
    },
    {
      id: 'treaty',
      source: 'alpha',
      target: 'beta',
      type: 'treaty/defence',
      start: '1949',
      end: '..',
      milestones: { signed: '1949-03-01', ratified: { alpha: '1949-04', beta: '1949-05' } },
      evidence: [{ id: 'e4', stance: 'asserts', document: 'd1' }],
    },
    {
      id: 'withdrawn',
      source: 'beta',
      target: 'alpha',
      type: 'visit',
      start: '2023',
      evidence: [
        { id: 'e5', stance: 'asserts', document: 'd1', chain: ['gamma'] },
        { id: 'e6', stance: 'retracts', document: 'd1', chain: ['gamma'] },
      ],
    },
    { id: 'undated', source: 'beta', target: 'alpha', type: 'support-statement' },
    { id: 'elsewhere', source: 'gamma', target: 'alpha', type: 'visit', start: '2020' },
  ],
});
