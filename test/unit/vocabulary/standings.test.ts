import { describe, expect, test } from 'vitest';
import { FLAGS, findStanding, STANDINGS } from '../../../src/vocabulary/standings.js';

describe('the levels of standing', () => {
  test('go from best to least established, with their names and line patterns', () => {
    expect(STANDINGS.map(row => [row.rank, row.id, row.label.en, row.pattern])).toEqual([
      [0, 'confirmed-both', 'Both sides say', 'solid'],
      [1, 'confirmed-one', 'One side says', 'dashed'],
      [2, 'reported', 'Only reported', 'dotted'],
      [3, 'claimed', 'Claimed', 'dotted'],
      [4, 'alleged', 'Alleged', 'dotted'],
      [5, 'unsourced', 'No source given', 'fine-dots'],
    ]);
  });

  test.each(STANDINGS.map(row => [row.id, row] as const))('%s can be found, and is named and defined', (id, row) => {
    expect(findStanding(id)).toBe(row);
    for (const text of [row.label, row.short, row.definition]) expect(Object.keys(text)).toEqual(['en']);
    expect(row.short.en).toMatch(/^[a-z][^.]*$/);
    expect(row.definition.en).toMatch(/^[A-Z][^.]*\.$/);
  });

  test.each(STANDINGS.map(row => [row.id, row] as const))('%s attributes without a full stop', (_, row) => {
    const { oneSpeaker, manySpeakers } = row.attribution.en;
    for (const pattern of [oneSpeaker, manySpeakers]) expect(pattern.replace('{speakers}', '')).not.toMatch(/[{}.]/);
    expect(oneSpeaker.includes('{speakers}')).toBe(manySpeakers.includes('{speakers}'));
  });

  test('name the speakers wherever not both sides speak', () => {
    const named = STANDINGS.filter(row => row.attribution.en.oneSpeaker.includes('{speakers}')).map(row => row.id);
    expect(named).toEqual(['confirmed-one', 'reported', 'claimed', 'alleged']);
  });
});

test('there are two flags, named and defined', () => {
  expect(FLAGS.map(flag => [flag.id, flag.label.en])).toEqual([
    ['disputed', 'Disputed'],
    ['retracted', 'Retracted'],
  ]);
  for (const flag of FLAGS) expect(flag.definition.en).toMatch(/^[A-Z][^.]*\.$/);
});
