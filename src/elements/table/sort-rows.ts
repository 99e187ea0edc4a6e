/** Above so many different texts these are compared letter by letter: rules of a language would hold the page up. */
const MOST_BY_LANGUAGE = 20_000;

/**
 * Keys of rows as numbers that sort alike. Texts become their rank among all texts, so that they are compared once and
 * not once for every two rows; numbers stay; `NaN` = missing. Numbers come before texts.
 * @param locale whose order of letters
 */
export function rankedKeys(keys: readonly (string | number | undefined)[], locale: string): Float64Array {
  const ranked = new Float64Array(keys.length).fill(Number.NaN);
  const rowsOf = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (typeof key === 'number') ranked[row] = key;
    if (typeof key !== 'string') return;
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  });
  if (rowsOf.size === 0) return ranked;
  let rank = 0;
  for (const text of inOrder([...rowsOf.keys()], locale)) {
    rank += 1;
    for (const row of rowsOf.get(text)!) ranked[row] = rank;
  }
  return ranked;
}

function inOrder(texts: readonly string[], locale: string): readonly string[] {
  if (texts.length <= MOST_BY_LANGUAGE) {
    const { compare } = new Intl.Collator(locale);
    // Texts that a language takes for the same still need an order of their own.
    return [...texts].sort((a, b) => compare(a, b) || (a < b ? -1 : 1));
  }
  return texts
    .map(text => ({ text, letters: folded(text) }))
    .sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : a.text < b.text ? -1 : 1))
    .map(({ text }) => text);
}

/** Without case and accents. */
function folded(text: string): string {
  const plain = /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}

/**
 * Numbers of rows in the order of their keys; equal ones stay in the order they had, in either direction, and missing
 * ones come last.
 * @param keys `NaN` = missing
 */
export function sortedRows(keys: Float64Array, descending: boolean): Uint32Array {
  const rows = new Uint32Array(keys.length);
  let known = 0;
  for (let row = 0; row < keys.length; row += 1) {
    if (Number.isNaN(keys[row])) continue;
    rows[known] = row;
    known += 1;
  }
  const sorted = rows.subarray(0, known);
  // Compared, not subtracted: the difference of two infinities ("since ever") is no number.
  const compare = (a: number, b: number): number => {
    const one = keys[a]!;
    const other = keys[b]!;
    if (one === other) return a - b;
    return one < other !== descending ? -1 : 1;
  };
  sorted.sort(compare);
  for (let row = 0; row < keys.length; row += 1) {
    if (!Number.isNaN(keys[row])) continue;
    rows[known] = row;
    known += 1;
  }
  return rows;
}

/** Of rows in an order, those that a mask lets through. */
export function maskedRows(order: Uint32Array, mask: Uint8Array, size: number): Uint32Array {
  const rows = new Uint32Array(size);
  let at = 0;
  for (const row of order) {
    if (mask[row] === 0) continue;
    rows[at] = row;
    at += 1;
  }
  return rows;
}
