import { describe, expect, it } from 'vitest';
import {
  allOf,
  extendedTo,
  movedTo,
  NO_CHOICE,
  positionAfter,
  toggled,
} from '../../../../src/elements/table/row-choice.js';

const names = ['Oslo', 'Paris', 'Quito', 'Rome', 'Seoul'];
const rows = {
  size: names.length,
  idAt: (position: number) => names[position]!,
  positionOf: (id: string) => names.indexOf(id),
};
const chosenOf = (choice: { readonly chosen: ReadonlySet<string> }) => [...choice.chosen].sort();

describe('choosing rows', () => {
  it('takes a range from where the keyboard was, forth and back', () => {
    const from = movedTo(NO_CHOICE, 'Quito');
    const down = extendedTo(from, 'Seoul', rows);
    expect(chosenOf(down)).toEqual(['Quito', 'Rome', 'Seoul']);
    expect(chosenOf(extendedTo(down, 'Paris', rows))).toEqual(['Paris', 'Quito']);
  });

  it('takes one row alone when nothing was before, or what was is filtered away', () => {
    expect(chosenOf(extendedTo(NO_CHOICE, 'Rome', rows))).toEqual(['Rome']);
    expect(chosenOf(extendedTo(movedTo(NO_CHOICE, 'Atlantis'), 'Rome', rows))).toEqual(['Rome']);
  });

  it('adds and takes away single rows', () => {
    const two = toggled(toggled(NO_CHOICE, 'Oslo'), 'Rome');
    expect(chosenOf(two)).toEqual(['Oslo', 'Rome']);
    expect(chosenOf(toggled(two, 'Oslo'))).toEqual(['Rome']);
  });

  it('takes all', () => {
    expect(chosenOf(allOf(NO_CHOICE, rows))).toEqual(names);
  });

  it('keeps what is chosen while the keyboard walks on', () => {
    expect(chosenOf(movedTo(toggled(NO_CHOICE, 'Oslo'), 'Rome'))).toEqual(['Oslo']);
  });
});

describe('a key', () => {
  it.each([
    ['ArrowDown', 2, 3],
    ['ArrowUp', 2, 1],
    ['PageDown', 2, 12],
    ['PageUp', 25, 15],
    ['Home', 25, 0],
    ['End', 2, 99],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 99, 99],
    ['PageDown', 95, 99],
    ['ArrowDown', -1, 0],
  ])('%s leads from row %i to row %i', (key, from, to) => {
    expect(positionAfter(key, from, 10, 100)).toBe(to);
  });

  it('that is none of these leads nowhere, nor does any in an empty table', () => {
    expect(positionAfter('x', 1, 10, 100)).toBeUndefined();
    expect(positionAfter('End', -1, 10, 0)).toBeUndefined();
  });
});
