/** Typing errors that a word of some length may have. */
export const mostErrors = (letters: number): number => (letters >= 8 ? 2 : letters >= 5 ? 1 : 0);

/**
 * Errors between two words: letters left out, added, changed, or two neighbours swapped.
 * @param most more than these are not counted
 * @returns `most + 1` when there are more
 * @see optimal string alignment distance, a restriction of Damerau 1964
 */
export function editDistance(one: string, other: string, most: number): number {
  const width = other.length + 1;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  if (width > LONGEST || one.length >= LONGEST) return most + 1;
  let [beforeLast, last, next] = ROWS;
  for (let at = 0; at < width; at += 1) last[at] = at;
  for (let row = 1; row <= one.length; row += 1) {
    next[0] = row;
    let least = row;
    for (let at = 1; at < width; at += 1) {
      const letter = one.charCodeAt(row - 1);
      let errors = Math.min(
        last[at - 1]! + (letter === other.charCodeAt(at - 1) ? 0 : 1),
        last[at]! + 1,
        next[at - 1]! + 1,
      );
      const isSwapped =
        row > 1 &&
        at > 1 &&
        letter === other.charCodeAt(at - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(at - 1);
      if (isSwapped) errors = Math.min(errors, beforeLast[at - 2]! + 1);
      next[at] = errors;
      least = Math.min(least, errors);
    }
    if (least > most) return most + 1;
    [beforeLast, last, next] = [last, next, beforeLast];
  }
  return Math.min(most + 1, last[width - 1]!);
}

/** Longer words than this are not compared. */
const LONGEST = 64;
/** Room for three rows of the table, kept: thousands of words are compared at every key. */
const ROWS: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
  new Uint8Array(LONGEST),
];
