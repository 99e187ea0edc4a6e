import { describe, expect, test } from 'vitest';
import { PAPER, type PaperId } from '../../../src/vocabulary/paper.js';
import { TIE_TYPES } from '../../../src/vocabulary/tie-types.js';
import { type ColourVision, ciede2000, colourDistance, contrast } from './colour-vision.js';

const papers: readonly PaperId[] = ['light', 'dark'];
const visions: readonly ColourVision[] = ['normal', 'deuteranopia', 'protanopia', 'tritanopia'];

/**
 * CIEDE2000. About 1 is just noticeable between large fields side by side; lines of two or three pixels that lie
 * apart need several times that, so headline relations get ten times. Within a family the tag and the legend help.
 */
const headlineDistance = 10;
const familyDistance = 7;

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map(other => [one, other] as const));
}

describe('the measures', () => {
  test('black on white has the contrast that WCAG gives', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  });

  // Rows 1, 7, 14, 17 and 25 of the published test data of Sharma, Wu & Dalal 2005.
  test.each([
    { one: [50, 2.6772, -79.7751], other: [50, 0, -82.7485], expected: 2.0425 },
    { one: [50, 0, 0], other: [50, -1, 2], expected: 2.3669 },
    { one: [50, -0.001, 2.49], other: [50, 0.0011, -2.49], expected: 4.7461 },
    { one: [50, 2.5, 0], other: [73, 25, -18], expected: 27.1492 },
    { one: [60.2574, -34.0099, 36.2677], other: [60.4626, -34.1751, 39.4387], expected: 1.2644 },
  ] as const)('CIEDE2000 of $one and $other is $expected', ({ one, other, expected }) => {
    expect(ciede2000(one, other)).toBeCloseTo(expected, 4);
  });

  test('red and green of one lightness come closer without cones for them', () => {
    const seen = colourDistance('#C8452D', '#6B8A2F');
    expect(colourDistance('#C8452D', '#6B8A2F', 'deuteranopia')).toBeLessThan(seen);
    expect(colourDistance('#C8452D', '#6B8A2F', 'protanopia')).toBeLessThan(seen);
  });
});

describe.each(papers)('on %s paper', paper => {
  const { page, panel, frame, ink, secondary, accent } = PAPER[paper];
  const headline = TIE_TYPES.filter(type => type.headline);

  test.each(TIE_TYPES.map(type => [type.id, type.hue[paper]]))(
    'a line of %s stands out from what it lies on',
    (_, hue) => {
      for (const ground of [page, panel, frame]) expect(contrast(hue, ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test('text can be read on page, panel and frame', () => {
    for (const ground of [page, panel, frame]) {
      for (const text of [ink, secondary, accent]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(visions)('the four headline relations are told apart by colour alone with %s', vision => {
    for (const [one, other] of pairs(headline)) {
      const distance = colourDistance(one.hue[paper], other.hue[paper], vision);
      expect(distance, `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(headlineDistance);
    }
  });

  test.each(['cooperation', 'conflict', 'structure'])('the hues of %s differ from one another', family => {
    for (const [one, other] of pairs(TIE_TYPES.filter(type => type.family === family))) {
      const distance = colourDistance(one.hue[paper], other.hue[paper]);
      expect(distance, `${one.id} and ${other.id}`).toBeGreaterThanOrEqual(familyDistance);
    }
  });
});
