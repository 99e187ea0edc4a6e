/** A piece of a text that leads somewhere. */
export interface Passage {
  readonly text: string;
  /** An address of the web, checked. */
  readonly href: string;
}

/** Where a passage, or a part of one, stands in lines of text. */
export interface PlacedPassage {
  readonly row: number;
  /** Positions in the line, `to` after the last letter. */
  readonly from: number;
  readonly to: number;
  readonly passage: Passage;
}

/**
 * Finds passages again in a text that was broken into lines, in the order in which they stand in it. One that was cut
 * short is not found. Blanks are passed over, since lines break at them.
 */
export function passagesIn(lines: readonly string[], passages: readonly Passage[]): readonly PlacedPassage[] {
  const letters: { readonly row: number; readonly at: number }[] = [];
  let text = '';
  for (const [row, line] of lines.entries()) {
    for (let at = 0; at < line.length; at++) {
      if (line[at] === ' ') continue;
      letters.push({ row, at });
      text += line[at];
    }
  }
  const placed: PlacedPassage[] = [];
  let after = 0;
  for (const passage of passages) {
    const wanted = passage.text.replaceAll(' ', '');
    const found = wanted === '' ? -1 : text.indexOf(wanted, after);
    if (found < 0) continue;
    after = found + wanted.length;
    const rows = new Map<number, { from: number; to: number }>();
    for (const { row, at } of letters.slice(found, after)) {
      const known = rows.get(row);
      if (known) known.to = at + 1;
      else rows.set(row, { from: at, to: at + 1 });
    }
    for (const [row, span] of rows) placed.push({ row, ...span, passage });
  }
  return placed;
}
