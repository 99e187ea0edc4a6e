import type { MeasureText } from './typography.js';

/** Measures text with the fonts of the page. Widths are kept per font and text. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d')!;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}
