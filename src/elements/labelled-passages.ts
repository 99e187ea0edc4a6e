/** A passage of a longer text, with the words that announce it: "Left out", "Confirmed by one". */
export interface Passage {
  /** Without its colon; `undefined` where nothing announces the passage. */
  readonly label: string | undefined;
  readonly text: string;
}

const WORD = "[\\p{L}\\p{M}\\p{N}’'-]+";

/**
 * A sentence that begins with a few words and a colon. Up to five, since authors write "Left out as thinly sourced:";
 * at the very beginning of a text up to three, where a longer beginning is mostly a sentence like any other.
 */
const LABEL = new RegExp(
  `(?:(?<=^|\\n\\s*)(\\p{Lu}${WORD}(?: ${WORD}){0,2})|(?<=[.!?)”"]\\s+)(\\p{Lu}${WORD}(?: ${WORD}){0,4})): +(?=\\S)`,
  'gu',
);

/**
 * A description cut before each sentence that announces what follows ("Left out: …", "Dates: …") and at line breaks,
 * so that a reader finds scope, exclusions and rules in what authors write as one paragraph. No word is lost or moved.
 * @returns empty for an empty text
 */
export function passagesOf(text: string): readonly Passage[] {
  const marked = text.replace(LABEL, '\n$1$2\u0000');
  return marked
    .split(/\s*\n\s*/)
    .filter(line => line.trim() !== '')
    .map(line => {
      const at = line.indexOf('\u0000');
      return at < 0
        ? { label: undefined, text: line.trim() }
        : { label: line.slice(0, at).trim(), text: line.slice(at + 1).trim() };
    });
}
