/** A font of a canvas, taken apart. */
export interface SvgFont {
  readonly weight: string;
  /** Units of the drawing. */
  readonly size: number;
  /** List of families, the first that a system has is taken. */
  readonly family: string;
}

/** Reads "600 13px Inter, sans-serif", the only shape of font that pictures use. */
export function readFont(font: string): SvgFont {
  const match = /^(?:(\d{3}|bold|normal) )?([\d.]+)px (.+)$/.exec(font);
  return match
    ? { weight: match[1] ?? '400', size: Number(match[2]), family: match[3]! }
    : { weight: '400', size: 10, family: 'sans-serif' };
}

/** What a drawing that is written down has to know of letters. */
export interface LetterMeasure {
  /** Width of a text in a CSS font, px. */
  readonly width: (text: string, font: string) => number;
  /** From the middle of the em square down to the base line, px. */
  readonly middle: (font: string) => number;
}

/** Measures with a canvas of the browser, whose faces are those of the page. */
export function canvasLetters(context: CanvasRenderingContext2D): LetterMeasure {
  context.textRendering = 'geometricPrecision';
  const middles = new Map<string, number>();
  return {
    width: (text, font) => {
      context.font = font;
      return context.measureText(text).width;
    },
    middle: font => {
      let middle = middles.get(font);
      if (middle === undefined) {
        context.font = font;
        context.textBaseline = 'middle';
        // Where a browser does not tell, three tenths of the size: right for the faces of Latin.
        middle = -(context.measureText('x').alphabeticBaseline ?? -0.3 * readFont(font).size);
        context.textBaseline = 'alphabetic';
        middles.set(font, middle);
      }
      return middle;
    },
  };
}
