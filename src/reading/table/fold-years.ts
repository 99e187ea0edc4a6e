/** Whether a row of a later year goes on from one of an earlier year. */
export type YearsFollow = (year: number, next: number) => boolean;

/** For sources that have a row for every year: a year without one is an end. */
export const everyYear: YearsFollow = (year, next) => next - year <= 1;

/**
 * For sources that look only in some years: an end is a year in which the source looked and had no row, not a year in
 * which it did not look.
 * @param looked all years of the source, in any order
 */
export function surveyYears(looked: Iterable<number>): YearsFollow {
  const places = new Map([...new Set(looked)].sort((a, b) => a - b).map((year, place) => [year, place]));
  return (year, next) => (places.get(next) ?? Number.NaN) - (places.get(year) ?? Number.NaN) <= 1;
}

/**
 * Rows that each tell one year of a state (a treaty in force, a member of a body) as runs of years that follow one
 * another: a tie of two hundred years is one run of two hundred rows. Several rows of one year go into one run.
 * @param rows of one tie, in any order
 * @returns runs by time, the rows of each by year; none is empty
 */
export function foldYears<Row extends { readonly year: number }>(
  rows: readonly Row[],
  follows: YearsFollow = everyYear,
): readonly (readonly [Row, ...Row[]])[] {
  const runs: [Row, ...Row[]][] = [];
  const isSorted = rows.every((row, index) => index === 0 || rows[index - 1]!.year <= row.year);
  for (const row of isSorted ? rows : [...rows].sort((a, b) => a.year - b.year)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && (last.year === row.year || follows(last.year, row.year))) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
