import { expect, test } from 'vitest';
import { countsOf } from '../../../src/elements/dataset-counts.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { datasetOf } from '../../support/export-source.js';

const state = (id: string) => ({ id, label: id, type: 'state' });

test('counts a record of three parties as three ties, and its evidence once', () => {
  const counts = countsOf(
    buildNetwork(
      datasetOf({
        actors: [state('alpha'), state('beta'), state('gamma'), { id: 'agency', label: 'Agency', type: 'media' }],
        documents: [
          { id: 'read', title: 'Read', checked: true },
          { id: 'not-read', title: 'Not read', checked: false },
          { id: 'not-said', title: 'Not said' },
        ],
        ties: [
          {
            id: 't1',
            type: 'treaty/peace',
            parties: ['alpha', 'beta', 'gamma'],
            evidence: [{ id: 'e1', stance: 'asserts', document: 'read', chain: ['agency'] }],
          },
          { id: 't2', type: 'visit/official', source: 'alpha', target: 'beta', evidence: [] },
        ],
      }),
    ),
  );
  expect(counts).toMatchObject({ actors: 3, speakers: 1, ties: 4, evidence: 1, documents: 3, notReread: 1 });
  expect(counts.byType.map(({ type, ties }) => [type.id, ties])).toEqual([
    ['visit', 1],
    ['treaty', 3],
  ]);
  expect(counts.byStanding.map(({ standing, ties }) => [standing.id, ties])).toEqual([
    ['reported', 3],
    ['unsourced', 1],
  ]);
});

test('counts nothing in an empty dataset', () => {
  expect(countsOf(buildNetwork(datasetOf({})))).toEqual({
    actors: 0,
    speakers: 0,
    ties: 0,
    evidence: 0,
    documents: 0,
    notReread: 0,
    byType: [],
    byStanding: [],
  });
});
