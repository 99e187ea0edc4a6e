import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/network/report.js';
import { readDataset } from '../../../src/reading/read-files.js';
import { describeWithSharedMaterial } from '../../support/shared-material.js';

/** What a file has to be answered with, as the authors of the files wrote it down. */
interface Expectation {
  readonly file: string;
  readonly defect: string;
  readonly outcome: 'LOAD' | 'WARN' | 'PARTIAL' | 'REJECT';
  readonly actors: number | null;
  readonly ties: number | null;
  /** Words that have to stand somewhere in what is said. */
  readonly says: readonly string[];
}

const OUTCOMES = { LOAD: 'loaded', WARN: 'loaded-with-warnings', PARTIAL: 'partial', REJECT: 'rejected' } as const;

const ownNames = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(ownNames);
});

function said({ problems }: Report): string {
  return problems
    .map(problem => [problem.message, problem.found, problem.where, problem.expected].join(' '))
    .join('\n');
}

function checkAll(folder: string): void {
  const expectations: readonly Expectation[] = JSON.parse(readFileSync(join(folder, 'expectations.json'), 'utf8'));
  it.each(expectations.map(row => [row.file, row.defect, row] as const))('%s: %s', async (file, _, row) => {
    const report = await readDataset(new Uint8Array(readFileSync(join(folder, file))), { name: file });
    expect(report.outcome).toBe(OUTCOMES[row.outcome]);
    if (row.actors !== null) expect(report.kept.actors).toBe(row.actors);
    if (row.ties !== null) expect(report.kept.ties).toBe(row.ties);
    for (const words of row.says) expect(said(report).toLowerCase()).toContain(words.toLowerCase());
    for (const problem of report.problems) {
      expect(problem.hint).not.toBe('');
      expect(problem.message).not.toMatch(/\[object Object\]|undefined|NaN/);
    }
  });
}

describe('bad and tricky files kept here', () => {
  checkAll(join(import.meta.dirname, '../../fixtures/bad'));
});

describeWithSharedMaterial('all bad and tricky files', folder => {
  checkAll(join(folder, 'corpus/bad'));
});
