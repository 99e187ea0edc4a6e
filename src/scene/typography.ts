import type { Size } from '../layout/layout.js';

/** Width of a text in a CSS font, in pixels. Handed in, so that layouts also run where there is no canvas. */
export type MeasureText = (text: string, font: string) => number;

const SANS =
  '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK KR", sans-serif';

/** Fonts of the canvas by role, as CSS shorthand. */
export const FONTS = {
  name: `600 13px ${SANS}`,
  caption: `400 11.5px ${SANS}`,
  title: `600 18px ${SANS}`,
  dotName: `600 12px ${SANS}`,
  stateName: `600 15px ${SANS}`,
  code: `500 11px ${SANS}`,
  initials: `600 13px ${SANS}`,
  tag: `700 10.5px ${SANS}`,
} as const;

/** Height of a line of text by role, in px. */
export const LINE_HEIGHTS = { name: 16.5, caption: 15, title: 22, stateName: 19, code: 14, tag: 14 } as const;

/** Most lines a name or caption takes before it is cut with "…". */
const MOST_LINES = 3;

/**
 * Text in lines no wider than `width`, broken at blanks and hyphens; a single word that is too long is broken
 * inside. The last line that fits ends in "…" when there is more.
 */
export function wrapText(text: string, font: string, width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, font, width, measure)) {
    const joined = line === '' ? word : line.endsWith('-') ? line + word : `${line} ${word}`;
    if (line !== '' && measure(joined, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = joined;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= MOST_LINES) return lines;
  let last = lines[MOST_LINES - 1]!;
  while (last.length > 1 && measure(`${last}…`, font) > width) last = last.slice(0, -1).trimEnd();
  return [...lines.slice(0, MOST_LINES - 1), `${last}…`];
}

function wordsOf(text: string, font: string, width: number, measure: MeasureText): string[] {
  const words = text
    .trim()
    .split(/\s+/u)
    .filter(word => word !== '')
    .flatMap(word => word.split(/(?<=\p{L}-)(?=\p{L}{4})/u));
  return words.flatMap(word => {
    if (measure(word, font) <= width) return [word];
    const parts: string[] = [];
    let part = '';
    for (const letter of word) {
      if (part !== '' && measure(part + letter, font) > width) {
        parts.push(part);
        part = '';
      }
      part += letter;
    }
    parts.push(part);
    return parts;
  });
}

/** Box of lines of text. */
export function sizeOfLines(lines: readonly string[], font: string, lineHeight: number, measure: MeasureText): Size {
  return {
    width: Math.max(0, ...lines.map(line => measure(line, font))),
    height: lines.length * lineHeight,
  };
}
