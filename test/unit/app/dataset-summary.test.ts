import { expect, test } from 'vitest';
import { summaryOf } from '../../../src/app/dataset-summary.js';
import { datasetOf } from '../../support/export-source.js';

test('sums up what a dataset says of itself and what it holds', () => {
  const dataset = datasetOf({
    title: 'Envoys',
    description: 'Who sent whom.',
    temporalCoverage: '1948/2025',
    release: '1.0.0',
    license: 'CC0-1.0',
    asOf: '2025-06-05',
    actors: [
      { id: 'alpha', label: 'Alpha', type: 'state' },
      { id: 'beta', label: 'Beta', type: 'state' },
      { id: 'agency', label: 'Agency', type: 'media' },
    ],
    ties: [
      {
        id: 't1',
        source: 'alpha',
        target: 'beta',
        type: 'visit',
        evidence: [
          { id: 'e1', stance: 'asserts', chain: ['agency'] },
          { id: 'e2', stance: 'denies', chain: ['beta'] },
        ],
      },
    ],
  });
  expect(summaryOf(dataset)).toEqual({
    title: 'Envoys',
    description: 'Who sent whom.',
    period: '1948/2025',
    counts: { actors: 2, speakers: 1, ties: 1, evidence: 2 },
    release: '1.0.0',
    licence: 'CC0-1.0',
    asOf: '2025-06-05',
  });
});

test('of a dataset that says nothing of itself there are only counts', () => {
  expect(summaryOf(datasetOf({}))).toEqual({ counts: { actors: 0, speakers: 0, ties: 0, evidence: 0 } });
});
