import { expect, it } from 'vitest';
import { countTests } from '../../scripts/count-tests.mjs';

const test = (status: string) => ({ status });

it('counts the tests of every file, and neither passes nor fails what was skipped', () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: [test('passed'), test('passed'), test('skipped')] },
      { status: 'failed', assertionResults: [test('passed'), test('failed')] },
    ],
  };
  expect(countTests(report)).toEqual({ passed: 3, failed: 1 });
});

it('counts a file that could not be loaded as one failure', () => {
  expect(countTests({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({ passed: 0, failed: 1 });
});
