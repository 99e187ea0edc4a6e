import { expect, test } from 'vitest';
import { FAMILIES, polarityOf, QUAD_CLASSES } from '../../../src/vocabulary/families.js';

test('the families are cooperation, conflict and structure, in this order', () => {
  expect(FAMILIES.map(family => [family.id, family.label.en])).toEqual([
    ['cooperation', 'Cooperation'],
    ['conflict', 'Conflict'],
    ['structure', 'Structure'],
  ]);
});

test.each(QUAD_CLASSES.map(row => [row.label.en, row] as const))('%s has one sign, that of its family', (_, row) => {
  expect(polarityOf(row.id)).toBe(row.polarity);
  expect(row.polarity).toBe({ cooperation: 1, conflict: -1, structure: 0 }[row.family]);
});

test('there are four quad classes and the structural rest', () => {
  expect(QUAD_CLASSES.map(row => row.id)).toEqual(['VC', 'MC', 'VK', 'MK', 'ST']);
});
