import { expect, it } from 'vitest';
import { codedDate, codedNumber, endsBefore, sharedSpan } from '../../../../src/reading/cow/coded-date.js';

it.each([
  [['1914', '8', '4'], '1914-08-04'],
  [['1914', '8', '-9'], '1914-08'],
  [['1914', '8', '0'], '1914-08'],
  [['1914', '-9', '4'], '1914'],
  [['1914', '', ''], '1914'],
  [['1900', '2', '29'], '1900-02'],
  [['-9', '8', '4'], undefined],
  [['0', '0', '0'], undefined],
  [['9999', '1', '1'], undefined],
  [['', '', ''], undefined],
] as const)('reads %j as %s', ([year, month, day], date) => {
  expect(codedDate(year, month, day)).toBe(date);
});

it('reads whole numbers and no missing codes', () => {
  expect(['3', ' 0 ', '-9', '', 'x', '1.5'].map(codedNumber)).toEqual([
    3,
    0,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('gives the time that two shared, and none where they did not meet', () => {
  expect(sharedSpan({ start: '1950', end: '1960-05' }, { start: '1950-07-01' })).toEqual({
    start: '1950-07-01',
    end: '1960-05',
  });
  expect(sharedSpan({ end: '1949' }, { start: '1950' })).toBeUndefined();
  expect(sharedSpan({ end: '1949' }, { end: '1949-03' })).toEqual({ start: undefined, end: '1949-03' });
});

it('takes an end for backwards only when all of it lies before the start', () => {
  expect(endsBefore('1949-03', '1949-03-20')).toBe(false);
  expect(endsBefore('1949-03-19', '1949-03-20')).toBe(true);
  expect(endsBefore('..', '1949')).toBe(false);
});
