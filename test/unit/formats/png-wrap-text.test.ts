import { expect, test } from 'vitest';
import { truncateText, wrapText } from '../../../src/formats/wrap-text.js';

const letters = (text: string) => text.length;
const wrap = (text: string, width: number, maxLines: number) => wrapText(text, width, maxLines, letters);

test.each([
  { text: '', lines: [] },
  { text: 'one', lines: ['one'] },
  { text: 'one two three', lines: ['one two', 'three'] },
  { text: 'exactly12 chr', lines: ['exactly12', 'chr'] },
  { text: 'a  b', lines: ['a  b'] },
  { text: 'Filtres\u00a0: un deux', lines: ['Filtres\u00a0:', 'un deux'] },
  { text: 'plus 46\u202f032 liens', lines: ['plus', '46\u202f032', 'liens'] },
  { text: 'well-established', lines: ['well-', 'establishe', 'd'] },
  { text: '김정은과 쇼이구의 회담', lines: ['김정은과 쇼이구의', '회담'] },
  { text: '朝鲜与俄罗斯签署条约，并互访', lines: ['朝鲜与俄罗斯签署条', '约，并互访'] },
])('breaks "$text" into lines of ten letters', ({ text, lines }) => {
  expect(wrap(text, 10, 9)).toEqual({ lines, isCut: false });
});

test('cuts between words, ends in an ellipsis and says that it cut', () => {
  expect(wrap('North Korea and Russia signed a treaty', 14, 2)).toEqual({
    lines: ['North Korea', 'and Russia…'],
    isCut: true,
  });
});

test('cuts a word without end inside, and never exceeds the lines or the width', () => {
  const { lines, isCut } = wrap('x'.repeat(1000), 10, 3);
  expect(lines).toEqual(['xxxxxxxxxx', 'xxxxxxxxxx', 'xxxxxxxxx…']);
  expect(isCut).toBe(true);
});

test('keeps letters with their marks when a word is broken', () => {
  const eAcute = 'e\u0301';
  expect(wrap(eAcute.repeat(5), 4, 9).lines).toEqual([eAcute.repeat(2), eAcute.repeat(2), eAcute]);
});

test('does not call it cut when only a blank is left over', () => {
  expect(wrap('one two ', 7, 1)).toEqual({ lines: ['one two'], isCut: false });
});

test('shortens to one line', () => {
  expect(truncateText('Statement of support', 12, letters)).toBe('Statement…');
  expect(truncateText('Visit', 12, letters)).toBe('Visit');
});
