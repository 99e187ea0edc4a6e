/** What ends a comment or an instruction. */
type End = '-->' | '?>';

/** What may go on in the next piece: the beginning of markup, the end of a comment or an instruction. */
const UNFINISHED = /(?:<[!?]?[-a-z]{0,8}|-{1,2}|\?)$/i;

/** Watches what stands before the first element, where a DOCTYPE may be, also between and behind comments. */
export class Prolog {
  /** Whether the first element has begun. */
  isOver = false;
  #inside: End | undefined;

  /** How many letters at the end of a piece are to be handed in again with the next one. */
  unfinished(text: string): number {
    return this.isOver ? 0 : (UNFINISHED.exec(text)?.[0].length ?? 0);
  }

  /** Where a DOCTYPE begins; -1 when none does. */
  doctypeIn(text: string): number {
    let at = 0;
    while (!this.isOver) {
      if (this.#inside) {
        const end = text.indexOf(this.#inside, at);
        if (end < 0) return -1;
        at = end + this.#inside.length;
        this.#inside = undefined;
      }
      const start = text.indexOf('<', at);
      if (start < 0) return -1;
      if (/^<!DOCTYPE/i.test(text.slice(start, start + 9))) return start;
      if (text.startsWith('<!--', start)) this.#inside = '-->';
      else if (text.startsWith('<?', start)) this.#inside = '?>';
      else this.isOver = true;
      at = start + (this.#inside === '-->' ? 4 : 2);
    }
    return -1;
  }
}
