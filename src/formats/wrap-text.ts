/** Width of a text in the unit of the page. */
export type Measure = (text: string) => number;

/** Lines of a text, and whether something had to be left out. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly isCut: boolean;
}

/** Where a line may break: after white space but for that which holds words together, after a hyphen or dash, and around each sign of scripts without spaces. */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，．）」』】]*|(?:[\u00a0\u202f]|[^\s\-–—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])*[-–—]+|(?:[\u00a0\u202f]|[^\s\-–—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])+|[^\S\u00a0\u202f]+/gu;

/**
 * Breaks a text into lines no wider than `width`. A word that is wider is broken between its letters. What does
 * not fit into `maxLines` is left out and the last line ends in "…".
 */
export function wrapText(text: string, width: number, maxLines: number, measure: Measure): WrappedText {
  const lines: string[] = [];
  let line = '';
  const tokens = text.match(pieces) ?? [];
  for (const [at, token] of tokens.entries()) {
    if (measure((line + token).trimEnd()) <= width) {
      line += line === '' ? token.trimStart() : token;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    if (lines.length === maxLines) return cutLast(lines, tokens.slice(at).join(''), width, measure);
    const broken = breakWord(token.trimStart(), width, measure);
    line = broken.pop() ?? '';
    for (const [part, piece] of broken.entries()) {
      lines.push(piece);
      if (lines.length < maxLines) continue;
      const rest = broken.slice(part + 1).join('') + line + tokens.slice(at + 1).join('');
      return cutLast(lines, rest, width, measure);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return { lines, isCut: false };
}

/** A text on one line, with "…" at its end when it had to be shortened. */
export function truncateText(text: string, width: number, measure: Measure): string {
  return wrapText(text, width, 1, measure).lines[0] ?? '';
}

function cutLast(lines: readonly string[], rest: string, width: number, measure: Measure): WrappedText {
  if (rest.trim() === '') return { lines, isCut: false };
  const last = lines.at(-1) ?? '';
  const letters = graphemes(last);
  while (letters.length > 0 && measure(letters.join('').trimEnd() + '…') > width) letters.pop();
  const kept = letters.join('');
  // Between words, unless the last line is one long word or a script without spaces.
  const wordEnd = kept.lastIndexOf(' ');
  const isInsideWord = kept.length < last.length && last[kept.length] !== ' ';
  const end = isInsideWord && wordEnd > kept.length / 2 ? wordEnd : kept.length;
  return { lines: [...lines.slice(0, -1), kept.slice(0, end).replace(/[\s,;:·–—-]+$/u, '') + '…'], isCut: true };
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of graphemes(word)) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), segment => segment.segment);
}
