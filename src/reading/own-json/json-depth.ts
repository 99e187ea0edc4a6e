/** Deepest nesting of lists and objects. Datasets need about ten levels; thousands exhaust the stack of an engine. */
export const MAX_DEPTH = 200;

/** Place of the bracket that opens more than `limit` levels; `undefined` when there is none. Brackets in texts do not count. */
export function placeBeyondDepth(text: string, limit: number): number | undefined {
  let depth = 0;
  let insideText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (insideText) {
      if (character === BACKSLASH) at += 1;
      else if (character === QUOTE) insideText = false;
    } else if (character === QUOTE) {
      insideText = true;
    } else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
      depth += 1;
      if (depth > limit) return at;
    } else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) {
      depth -= 1;
    }
  }
  return undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
