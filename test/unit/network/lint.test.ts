import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../../src/network/check-dataset.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { LINT_CHECKS } from '../../../src/network/lint/lint-checks.js';
import { lintDataset } from '../../../src/network/lint/lint-dataset.js';

const root = resolve(import.meta.dirname, '../../..');
const fixtures = resolve(root, 'test/fixtures/lint');
const bundled = readdirSync(resolve(root, 'graph-data')).filter(name =>
  existsSync(resolve(root, 'graph-data', name, 'dataset.json')),
);

function read(path: string): Dataset {
  const { dataset, skipped } = checkDataset(JSON.parse(readFileSync(path, 'utf8')));
  if (dataset === undefined || skipped.actors + skipped.ties > 0) throw new Error(`${path} cannot be read whole.`);
  return dataset;
}

describe('each check for authors', () => {
  it('has a name of its own', () => {
    const ids = LINT_CHECKS.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    expect(ids.filter(id => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it.each(LINT_CHECKS.map(check => [check.id, check] as const))(
    '%s finds its fixture wrong, and no other does',
    (id, check) => {
      const problems = lintDataset(read(resolve(fixtures, `${id}.json`)));
      expect(problems.map(({ code, severity }) => ({ code, severity }))).toEqual([
        { code: id, severity: check.severity },
      ]);
    },
  );

  it.each(LINT_CHECKS.map(({ id }) => id))('%s says where, what was found and expected, and what to do', id => {
    const [problem] = lintDataset(read(resolve(fixtures, `${id}.json`)));
    expect(problem).toMatchObject({
      where: expect.stringMatching(/^(ties|actors)\[\d+\]/),
      found: expect.stringMatching(/\S/),
      expected: expect.stringMatching(/\S/),
      hint: expect.stringMatching(/\.$/),
      message: expect.stringMatching(/^["A-Z].*\.$/),
    });
    expect(JSON.stringify(problem)).not.toMatch(/undefined|\[object|NaN/);
  });

  it('leaves a sound dataset alone', () => {
    expect(lintDataset(read(resolve(fixtures, 'sound.json')))).toEqual([]);
  });

  it('does not change what it reads', () => {
    const dataset = read(resolve(fixtures, 'likely-duplicate-ties.json'));
    const before = structuredClone(dataset);
    lintDataset(dataset);
    expect(dataset).toEqual(before);
  });
});

describe('the bundled data', () => {
  it('are found', () => {
    expect(bundled).toContain('shoigu-pyongyang-2025');
  });

  it.each(bundled)('%s can be read without a problem', name => {
    const input: unknown = JSON.parse(readFileSync(resolve(root, 'graph-data', name, 'dataset.json'), 'utf8'));
    expect(checkDataset(input).problems).toEqual([]);
  });

  it.each(bundled)('%s passes every check for authors', name => {
    const problems = lintDataset(read(resolve(root, 'graph-data', name, 'dataset.json')));
    expect(problems.map(({ where, message }) => `${where}: ${message}`)).toEqual([]);
  });
});
