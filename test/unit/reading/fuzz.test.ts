import { afterAll, describe, expect, it } from 'vitest';
import { FORMAT_SEEDS } from '../../support/format-seeds.js';
import { type FuzzResult, fuzz } from '../../support/fuzz.js';
import { tableOf } from '../../support/networkx-counts.js';

/** Broken files of each format; `npm run fuzz` opens more. */
const RUNS = Number(process.env['ENTENTE_FUZZ'] ?? 1000);
const isAsked = process.env['ENTENTE_FUZZ'] !== undefined;

const results: FuzzResult[] = [];

describe('a broken file', () => {
  const readers = [...new Set(FORMAT_SEEDS.map(({ reader }) => reader))];
  it.each(readers)(
    'of %s is answered by a report that keeps its promises',
    async reader => {
      const seeds = FORMAT_SEEDS.filter(seed => seed.reader === reader);
      for (const seed of seeds) {
        const result = await fuzz(seed, Math.ceil(RUNS / seeds.length));
        results.push(result);
        // A long run that is stopped has told what it did so far.
        if (isAsked) console.info(rowOf(result).join('  '));
      }
      expect(results.filter(({ seed }) => seed.reader === reader).flatMap(({ faults }) => faults)).toEqual([]);
    },
    3_600_000,
  );

  afterAll(() => {
    if (isAsked) console.info(tableOf([HEADINGS, ...results.map(rowOf)]));
  });
});

const HEADINGS = [
  'format',
  'file',
  'broken',
  'loaded',
  'with warnings',
  'in part',
  'refused',
  'over 2 s',
  'longest ms',
];

function rowOf({ seed, runs, outcomes, slow, slowest }: FuzzResult): readonly (string | number)[] {
  const { loaded, 'loaded-with-warnings': warned, partial, rejected } = outcomes;
  return [seed.reader, seed.name, runs, loaded, warned, partial, rejected, slow, Math.round(slowest)];
}
