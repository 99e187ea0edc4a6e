import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../../src/network/check-dataset.js';
import { readDataset } from '../../../../src/reading/read-files.js';

interface Expectation {
  readonly file: string;
  readonly outcome: 'LOAD' | 'WARN' | 'PARTIAL' | 'REJECT';
  readonly actors: number | null;
  readonly ties: number | null;
  readonly says: readonly string[];
}

const folder = new URL('../../../fixtures/bad/', import.meta.url);
const expected = (JSON.parse(readFileSync(new URL('expectations.json', folder), 'utf8')) as Expectation[]).filter(
  ({ file }) => file.startsWith('csv-'),
);
const OUTCOMES = { LOAD: 'loaded', WARN: 'loaded-with-warnings', PARTIAL: 'partial', REJECT: 'rejected' };

describe('broken and tricky tables', () => {
  it.each(expected)('$file: $outcome', async ({ file, outcome, actors, ties, says }) => {
    const report = await readDataset(readFileSync(new URL(file, folder)), { name: file });
    expect(report.outcome, JSON.stringify(report.problems)).toBe(OUTCOMES[outcome]);
    if (actors !== null) expect(report.kept).toEqual({ actors, ties });
    const told = report.problems.map(({ message, found }) => `${message} ${found ?? ''}`).join('\n');
    for (const text of says) expect(told).toContain(text);
    if (report.dataset) expect(checkDataset(report.dataset).problems).toEqual([]);
  });
});
