import { describe, expect, test } from 'vitest';
import { roleOf, withRole } from '../../../../src/app/opening/column-choice.js';

const guessed = { source: 0, target: 1, type: 2 };

describe('a column', () => {
  test('has the role that the mapping gives it, or none', () => {
    expect(roleOf(0, guessed)).toBe('source');
    expect(roleOf(7, guessed)).toBeUndefined();
  });

  test('takes a role that nobody has, and gives up its own', () => {
    expect(withRole(guessed, 2, 'label')).toEqual({ source: 0, target: 1, label: 2 });
  });

  test('without a role takes that of another, which then has none', () => {
    expect(withRole(guessed, 3, 'type')).toEqual({ source: 0, target: 1, type: 3 });
  });

  test('exchanges roles with the column that has the wanted one', () => {
    expect(withRole(guessed, 0, 'target')).toEqual({ source: 1, target: 0, type: 2 });
  });

  test('may play none', () => {
    expect(withRole(guessed, 2, undefined)).toEqual({ source: 0, target: 1 });
  });

  test('keeps the role that it is given again', () => {
    expect(withRole(guessed, 1, 'target')).toEqual(guessed);
  });
});
