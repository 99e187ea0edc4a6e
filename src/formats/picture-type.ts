import { type Passage, passagesIn } from './picture-links.js';
import type { PicturePen } from './picture-pen.js';
import type { Box } from './picture-source.js';
import { type Measure, truncateText, type WrappedText, wrapText } from './wrap-text.js';

/** After our own faces those that systems have for Latin, Cyrillic, Korean, Chinese, Japanese, Arabic and the rest. */
const systemFaces =
  '"Noto Sans", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "Hiragino Sans", "Microsoft YaHei", "Noto Sans Arabic", "Noto Naskh Arabic", "Geeza Pro"';
const SANS = `"Inter Variable", Inter, system-ui, ${systemFaces}, sans-serif`;
const SERIF = `"Source Serif 4 Variable", "Source Serif 4", Georgia, "Noto Serif", "Noto Serif CJK KR", "Noto Serif KR", AppleMyungjo, Batang, ${systemFaces}, serif`;

/** How a text is set. `size` and `lineHeight` are in units of the page. */
export interface TextStyle {
  readonly family: 'sans' | 'serif';
  readonly weight: 400 | 500 | 600;
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: string;
}

/** One line of text that was drawn, with the box it takes, in pixels of the picture. */
export interface PlacedText extends Box {
  readonly text: string;
}

/** Faces a picture uses, as CSS fonts to load before it is drawn. */
export const PICTURE_FACES: readonly string[] = [
  '600 20px "Source Serif 4 Variable"',
  '400 20px "Inter Variable"',
  '500 20px "Inter Variable"',
  '600 20px "Inter Variable"',
];

/** The `font` of a canvas for a style. */
export function fontOf(style: TextStyle): string {
  return `${style.weight} ${style.size}px ${style.family === 'serif' ? SERIF : SANS}`;
}

/** Share of the type size between the top of a line's box and its base line, and the height of the box. */
const baseline = 0.97;
const boxHeight = 1.24;

/** Sets text on a canvas and keeps a list of what it set. */
export class Typesetter {
  readonly #context: PicturePen;
  /** Pixels of the picture to one unit of the page. */
  readonly #unit: number;
  readonly #placed: PlacedText[] = [];

  /** @param unit pixels to one unit of the page; the context is already scaled by it */
  constructor(context: PicturePen, unit: number) {
    this.#context = context;
    this.#unit = unit;
  }

  /** Everything set so far, in the order of drawing. */
  get placed(): readonly PlacedText[] {
    return this.#placed;
  }

  /** A measure for texts of a style. */
  measure(style: TextStyle): Measure {
    const context = this.#context;
    const font = fontOf(style);
    return text => {
      context.font = font;
      return context.measureText(text).width;
    };
  }

  wrap(text: string, style: TextStyle, width: number, maxLines: number): WrappedText {
    return wrapText(text, width, maxLines, this.measure(style));
  }

  /** The text on one line; with "…" at its end when it is wider than `width`. */
  truncate(text: string, style: TextStyle, width: number): string {
    return truncateText(text, width, this.measure(style));
  }

  /**
   * Draws one line.
   * @param x left end, or right end with `align: 'right'`, or middle
   * @param top upper edge of the line's box
   */
  set(text: string, style: TextStyle, x: number, top: number, align: 'left' | 'right' | 'center' = 'left'): void {
    if (text === '') return;
    const context = this.#context;
    const width = this.measure(style)(text);
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    context.fillStyle = style.colour;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.direction = 'ltr';
    context.fillText(text, left, top + style.size * baseline);
    this.#placed.push({
      text,
      x: left * this.#unit,
      y: top * this.#unit,
      width: width * this.#unit,
      height: style.size * boxHeight * this.#unit,
    });
  }

  /** Draws lines one below the other. @returns the height they take */
  setLines(lines: readonly string[], style: TextStyle, x: number, top: number): number {
    for (const [row, line] of lines.entries()) this.set(line, style, x, top + row * style.lineHeight);
    return lines.length * style.lineHeight;
  }

  /** Makes links of passages in lines that `setLines` has set, where what is drawn on can hold links. */
  linkPassages(lines: readonly string[], passages: readonly Passage[], style: TextStyle, x: number, top: number): void {
    const context = this.#context;
    if (!context.addLink) return;
    const measure = this.measure(style);
    for (const { row, from, to, passage } of passagesIn(lines, passages)) {
      const line = lines[row]!;
      const left = measure(line.slice(0, from));
      const width = measure(line.slice(0, to)) - left;
      const box = { x: x + left, y: top + row * style.lineHeight, width, height: style.size * boxHeight };
      context.addLink(passage.href, box, passage.text);
    }
  }
}
