import { expect, test } from 'vitest';
import { passagesIn } from '../../../src/formats/picture-links.js';

const passage = (text: string) => ({ text, href: `https://example.org/${text.length}` });

test('a passage is found again in each line that it was broken over', () => {
  const lines = ['“One report”, Agency; “Other re-', 'port”, Times'];
  const [one, other] = [passage('“One report”, Agency'), passage('“Other re-port”, Times')];
  expect(passagesIn(lines, [one, other])).toEqual([
    { row: 0, from: 0, to: 20, passage: one },
    { row: 0, from: 22, to: 32, passage: other },
    { row: 1, from: 0, to: 12, passage: other },
  ]);
});

test('of two passages alike each has its own place', () => {
  const found = passagesIn(['Note; Note'], [passage('Note'), passage('Note')]);
  expect(found.map(({ from }) => from)).toEqual([0, 6]);
});

test('what was cut short, or is empty, is passed over', () => {
  expect(passagesIn(['“A long tit…'], [passage('“A long title”'), passage('')])).toEqual([]);
});
