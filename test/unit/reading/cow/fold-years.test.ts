import { expect, it } from 'vitest';
import { everyYear, foldYears, surveyYears } from '../../../../src/reading/table/fold-years.js';

const rows = (...years: readonly number[]) => years.map(year => ({ year }));
const spans = (runs: readonly (readonly { readonly year: number }[])[]) =>
  runs.map(run => `${run[0]!.year}–${run.at(-1)!.year} (${run.length})`);

it('folds years that follow one another, in whatever order they come', () => {
  expect(spans(foldYears(rows(1952, 1950, 1951, 1960)))).toEqual(['1950–1952 (3)', '1960–1960 (1)']);
});

it('folds nothing to nothing, and two rows of one year to one run', () => {
  expect(foldYears([])).toEqual([]);
  expect(spans(foldYears(rows(1950, 1950)))).toEqual(['1950–1950 (2)']);
});

it('takes a year without a row as an end, unless the source did not look', () => {
  const waves = rows(1940, 1950, 1960);
  expect(spans(foldYears(waves, everyYear))).toHaveLength(3);
  expect(spans(foldYears(waves, surveyYears([1940, 1950, 1955, 1960])))).toEqual(['1940–1950 (2)', '1960–1960 (1)']);
});
