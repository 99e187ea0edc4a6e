import type { Dataset } from '../../src/network/dataset-schema.js';
import { datasetOf } from './export-source.js';

/**
 * A tie whose standing changed: South Korea accused in October 2024, North Korea denied, Russia and then North Korea
 * acknowledged in April 2025; and beside it a supply of arms that the United States alleges and Russia denies.
 */
export function troopsPath(): Dataset {
  return datasetOf({
    actors: [
      { id: 'prk', label: 'North Korea', type: 'state' },
      { id: 'rus', label: 'Russia', type: 'state' },
      { id: 'kor', label: 'South Korea', type: 'state' },
      { id: 'usa', label: 'United States', type: 'state' },
      { id: 'nis', label: 'NIS', type: 'intelligence-service', affiliations: [{ to: 'kor', kind: 'part-of' }] },
      { id: 'kcna', label: 'KCNA', type: 'state-media', affiliations: [{ to: 'prk', kind: 'state-owned' }] },
      { id: 'nato', label: 'NATO', type: 'igo' },
      { id: 'agency', label: 'An Agency', type: 'media' },
    ],
    documents: [{ id: 'd1', title: 'A report', publisher: 'An Agency', published: '2025-05-01' }],
    ties: [
      {
        id: 'troops',
        source: 'prk',
        target: 'rus',
        type: 'troop-support/combat',
        start: '2024-10',
        end: '..',
        evidence: [
          { id: 'accused', stance: 'asserts', chain: ['nis'], voice: 'adversary', saidOn: '2024-10-18' },
          { id: 'denied', stance: 'denies', chain: ['kcna'], saidOn: '2024-10-21' },
          { id: 'russia', stance: 'asserts', chain: ['rus'], saidOn: '2025-04-26' },
          { id: 'korea', stance: 'asserts', chain: ['kcna'], saidOn: '2025-04-28' },
        ],
      },
      {
        id: 'arms',
        source: 'prk',
        target: 'rus',
        type: 'arms-supply/ammunition',
        start: '2023-09-07',
        end: '2023-10-01',
        evidence: [
          { id: 'claim', stance: 'asserts', chain: ['usa'], voice: 'adversary', saidOn: '2023-10-13' },
          { id: 'join', stance: 'asserts', chain: ['kor'], voice: 'adversary', saidOn: '2023-10-25' },
          { id: 'dismissed', stance: 'denies', chain: ['rus'], saidOn: '2023-10-26' },
          { id: 'how-much', stance: 'asserts', chain: ['usa'], supports: ['containers'], saidOn: '2023-10-13' },
        ],
        quantities: [{ what: 'containers', min: 1000, evidence: ['how-much'] }],
      },
      {
        id: 'talks',
        source: 'prk',
        target: 'rus',
        type: 'meeting/talks',
        start: '2025-04-30',
        evidence: [{ id: 'told', stance: 'asserts', document: 'd1' }],
      },
      {
        id: 'rebuke',
        source: 'nato',
        target: 'prk',
        type: 'criticism/denounce',
        start: '2024-10-28',
        evidence: [{ id: 'words', stance: 'asserts', chain: [{ unnamed: 'officials' }, 'agency'] }],
      },
    ],
  });
}
