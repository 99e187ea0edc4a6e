import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/elements/labelled-passages.js';

test.each([
  ['', []],
  ['Visits of envoys.', [[undefined, 'Visits of envoys.']]],
  [
    'Visits of envoys. Left out: motives, photographs. Dates: in UTC.',
    [
      [undefined, 'Visits of envoys.'],
      ['Left out', 'motives, photographs.'],
      ['Dates', 'in UTC.'],
    ],
  ],
  [
    'Confirmed by both: each says so. Claimed: one does.',
    [
      ['Confirmed by both', 'each says so.'],
      ['Claimed', 'one does.'],
    ],
  ],
  [
    'First line.\n\nSecond line.',
    [
      [undefined, 'First line.'],
      [undefined, 'Second line.'],
    ],
  ],
  [
    'From 1948 on. Left out as thinly sourced: single deals.',
    [
      [undefined, 'From 1948 on.'],
      ['Left out as thinly sourced', 'single deals.'],
    ],
  ],
  ['It tells three things: who, when, where.', [[undefined, 'It tells three things: who, when, where.']]],
  ['From 10:30 to 11:00. See https://example.org.', [[undefined, 'From 10:30 to 11:00. See https://example.org.']]],
  [
    'Визиты. Не включено: мотивы. Даты: UTC.',
    [
      [undefined, 'Визиты.'],
      ['Не включено', 'мотивы.'],
      ['Даты', 'UTC.'],
    ],
  ],
])('%j is cut where a sentence announces what follows', (text, passages) => {
  expect(passagesOf(text).map(({ label, text: words }) => [label, words])).toEqual(passages);
});
