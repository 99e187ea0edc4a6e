import { describe, expect, it } from 'vitest';
import { findSharedMaterial, materialMark } from '../support/shared-material.js';
import { linesOnSkipped } from '../support/skipped-checks-reporter.js';

describe('material beside the repository', () => {
  it('is the folder that ENTENTE_SHARED names', () => {
    expect(findSharedMaterial({ ENTENTE_SHARED: import.meta.dirname })).toBe(import.meta.dirname);
  });

  it('is not looked for elsewhere when the named folder does not exist', () => {
    expect(() => findSharedMaterial({ ENTENTE_SHARED: '/nowhere' })).toThrow('ENTENTE_SHARED names /nowhere');
  });

  it('leaves one line with a count when it is absent', () => {
    const lines = linesOnSkipped([`the corpus ${materialMark}`, `the events ${materialMark}`]);
    expect(lines).toEqual([
      '2 groups of checks skipped: no material beside the repository (ENTENTE_SHARED names its folder).',
    ]);
  });

  it('does not hide a test that is skipped for another reason', () => {
    expect(linesOnSkipped(['a tie is kept'])).toEqual(['Skipped: a tie is kept']);
  });

  it('says nothing when nothing was skipped', () => {
    expect(linesOnSkipped([])).toEqual([]);
  });
});
