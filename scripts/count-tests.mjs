// Prints "passed failed" of a results file that Vitest's JSON reporter wrote, for `.ci/run`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Tests that passed and failed. A file that could not be loaded has no tests, and counts as one that failed.
 * @param {{testResults: readonly {status: string, assertionResults: readonly {status: string}[]}[]}} report
 * @returns {{passed: number, failed: number}}
 */
export function countTests({ testResults }) {
  const tests = testResults.flatMap(file => file.assertionResults);
  const unloaded = testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  );
  return {
    passed: tests.filter(test => test.status === 'passed').length,
    failed: tests.filter(test => test.status === 'failed').length + unloaded.length,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = countTests(JSON.parse(readFileSync(String(process.argv[2]), 'utf8')));
  console.log(passed, failed);
}
