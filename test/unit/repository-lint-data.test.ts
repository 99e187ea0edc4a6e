import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

function lintData(...files: string[]): { readonly status: number | null; readonly lines: readonly string[] } {
  const { NODE_ENV: _ofTheRunner, VITEST: _alsoOfTheRunner, ...env } = process.env;
  const args = ['scripts/lint-data.mjs', ...files];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
}

it('passes every bundled dataset when no file is named', () => {
  const { status, lines } = lintData();
  expect({ status, lines }).toEqual({ status: 0, lines: [expect.stringMatching(/^0 problems in \d+ datasets?$/)] });
}, 30_000);

it('tells each problem once, with file and path, counts them and fails', () => {
  const files = ['sound', 'end-before-start', 'long-quotation'].map(name => `test/fixtures/lint/${name}.json`);
  const { status, lines } = lintData(...files);
  expect(status).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^test\/fixtures\/lint\/end-before-start\.json:ties\[0\]\.end The end "1895-03-02" .*\.$/),
    expect.stringMatching(/^test\/fixtures\/lint\/long-quotation\.json:ties\[0\]\.evidence\[0\]\.quote The quotation /),
    '2 problems in 3 datasets: 1 end-before-start, 1 long-quotation',
  ]);
}, 30_000);

it('tells what cannot be read, and that the rest waits', () => {
  const { status, lines } = lintData('test/fixtures/bad/json-tie-to-missing-actor.json');
  expect(status).toBe(1);
  expect(lines.at(-2)).toBe(
    'test/fixtures/bad/json-tie-to-missing-actor.json: further checks wait until every record can be read.',
  );
}, 30_000);
