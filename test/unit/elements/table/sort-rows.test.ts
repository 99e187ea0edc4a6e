import { describe, expect, it } from 'vitest';
import { maskedRows, rankedKeys, sortedRows } from '../../../../src/elements/table/sort-rows.js';

const sorted = (keys: readonly (string | number | undefined)[], descending = false) => [
  ...sortedRows(rankedKeys(keys, 'en'), descending),
];

describe('sorting rows', () => {
  it('puts numbers in order, and missing ones last in either direction', () => {
    const keys = [3, undefined, 0, -1, undefined, 12];
    expect(sorted(keys)).toEqual([3, 2, 0, 5, 1, 4]);
    expect(sorted(keys, true)).toEqual([5, 0, 2, 3, 1, 4]);
  });

  it('leaves rows that are alike in the order they had, in either direction', () => {
    const keys = ['b', 'a', 'b', 'a', 'b'];
    expect(sorted(keys)).toEqual([1, 3, 0, 2, 4]);
    expect(sorted(keys, true)).toEqual([0, 2, 4, 1, 3]);
  });

  it('puts "since ever" before every day and "goes on" after', () => {
    expect(sorted([10, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined])).toEqual([2, 0, 1, 3]);
  });

  it('orders texts as the language does, not by code point', () => {
    const names = ['Zambia', 'Åland', 'Albania', 'austria', 'Österreich'];
    expect(sorted(names).map(row => names[row])).toEqual(['Åland', 'Albania', 'austria', 'Österreich', 'Zambia']);
  });

  it('orders very many different texts without case and accents', () => {
    const names = Array.from({ length: 20_001 }, (_, index) => `m${String(index).padStart(6, '0')}`);
    names.push('Élan', 'apple', 'Zebra', 'elan');
    const order = sorted(names);
    expect([order[0], order[1], order[2], order.at(-1)].map(row => names[row!])).toEqual([
      'apple',
      'elan',
      'Élan',
      'Zebra',
    ]);
  });

  it('has nothing to do with nothing', () => {
    expect(sorted([])).toEqual([]);
    expect(sorted([undefined, undefined])).toEqual([0, 1]);
  });

  it('is not misled by keys such as __proto__', () => {
    expect(sorted(['constructor', '__proto__', 'a'])).toEqual([1, 2, 0]);
  });
});

describe('a mask', () => {
  it('takes from an order what it lets through', () => {
    expect([...maskedRows(Uint32Array.of(3, 1, 0, 2), Uint8Array.of(1, 0, 1, 1), 3)]).toEqual([3, 0, 2]);
  });
});
