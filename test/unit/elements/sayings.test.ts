import { expect, test } from 'vitest';
import { sayingsOf } from '../../../src/elements/sayings.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Evidence } from '../../../src/network/dataset-schema.js';
import { datasetOf } from '../../support/export-source.js';

const document = { id: 'd', title: 'A visit', publisher: 'Gazette' };
const network = buildNetwork(
  datasetOf({
    actors: [
      { id: 'embassy', label: 'Embassy of Alpha', type: 'diplomatic-mission' },
      { id: 'agency', label: 'Agency', type: 'media' },
    ],
    documents: [document],
  }),
);

const told = (...items: readonly Partial<Evidence>[]) =>
  sayingsOf(
    network,
    document,
    items.map((item, at) => ({ id: `e${at}`, document: 'd', stance: 'asserts', ...item })),
  ).map(({ stance, supports, voices }) =>
    [stance, ...supports, voices.map(chain => chain.map(({ label }) => label).join(' > ') || 'itself').join(', ')].join(
      ': ',
    ),
  );

test('names who spoke, origin first, and not the outlet that every line of the document shares', () => {
  expect(told({ chain: ['embassy', 'agency'] }, {})).toEqual(['asserts: Embassy of Alpha > Agency, itself']);
});

test('tells once what is said twice, and apart what differs in stance or in what it speaks to', () => {
  expect(
    told(
      { chain: ['embassy'], quote: 'friendly' },
      { chain: ['embassy'], quote: 'in depth' },
      { stance: 'denies', chain: ['agency'] },
      { chain: ['embassy'], supports: ['date'] },
      { chain: ['agency'] },
    ),
  ).toEqual(['asserts: Embassy of Alpha, Agency', 'denies: Agency', 'asserts: date: Embassy of Alpha']);
});

test('says nothing of no items', () => {
  expect(told()).toEqual([]);
});
