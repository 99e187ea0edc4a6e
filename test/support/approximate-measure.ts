import type { MeasureText } from '../../src/scene/typography.js';

/**
 * Widths of text where there is no canvas, on the wide side of Inter: a full em for scripts of square letters,
 * two thirds for capitals, a little over half for the rest.
 */
export const approximateMeasure: MeasureText = (text, font) => {
  const size = Number(/([\d.]+)px/u.exec(font)?.[1]);
  let ems = 0;
  for (const letter of text) {
    if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]/u.test(letter))
      ems += 1;
    else if (/\p{Lu}/u.test(letter)) ems += 0.68;
    else if (/\p{M}/u.test(letter)) ems += 0;
    else ems += letter === ' ' ? 0.28 : 0.57;
  }
  return ems * size;
};
