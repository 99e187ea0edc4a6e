import { expect, test } from 'vitest';
import { altTextOf } from '../../../src/formats/alt-text.js';
import { crowdedSource, exampleSource, longTitle } from '../../support/example-picture.js';

test('tells actors, ties, relations with their standing, and the busiest pair', () => {
  expect(altTextOf(exampleSource())).toBe(
    'Network of 3 actors and 4 ties: An envoy of Beta in Alpha, as of 5 June 2025. ' +
      'Visit 2 (1 confirmed by both sides, 1 confirmed by one side); Arms supply 1 (1 only reported); ' +
      'Treaty 1 (1 confirmed by one side). Most ties between: Beta and Alpha (3).',
  );
});

test('counts only what the filters leave, and names the filters', () => {
  const source = exampleSource({ shownTies: ['t3'], filters: ['Relations: only Arms supply.', 'Time: 2025.'] });
  expect(altTextOf(source)).toBe(
    'Network of 2 actors and 1 tie: An envoy of Beta in Alpha, as of 5 June 2025. Arms supply 1 (1 only reported). ' +
      '1 of 4 ties of the dataset shown. Filters: Relations: only Arms supply; Time: 2025.',
  );
});

test('says that nothing is shown', () => {
  expect(
    altTextOf(exampleSource({ shownTies: [], dataset: { title: undefined, id: undefined, asOf: undefined } })),
  ).toBe('Network of 0 actors and 0 ties: Untitled network. No tie is shown. 0 of 4 ties of the dataset shown.');
});

test('counts ties that a party denies', () => {
  const ties = [
    {
      id: 't1',
      source: 'alpha',
      target: 'beta',
      type: 'arms-supply',
      evidence: [
        { id: 'e1', document: 'd2', stance: 'asserts' as const },
        { id: 'e2', document: 'd1', stance: 'denies' as const, chain: ['beta'] },
      ],
    },
  ];
  expect(altTextOf(exampleSource({ dataset: { ties } }))).toContain('Of these 1 disputed.');
});

test('stays within 800 characters however much there is to tell', () => {
  const text = altTextOf(crowdedSource());
  expect(text.length).toBeLessThanOrEqual(800);
  expect(text).toContain(longTitle.slice(0, 60));
  const filters = Array.from({ length: 50 }, (_, at) => `Filter number ${at} with quite a few words to say`);
  const filtered = altTextOf(exampleSource({ filters }));
  expect(filtered.length).toBeLessThanOrEqual(800);
  expect(filtered).toMatch(/and \d+ more\.$/);
  expect(altTextOf(exampleSource({ filters: ['word '.repeat(400)] })).length).toBeLessThanOrEqual(800);
});
