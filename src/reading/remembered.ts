/** Answers that are kept at once; after that all are forgotten. */
const MOST_KEPT = 10_000;

/** Longer texts hardly come again. */
const LONGEST_KEPT = 200;

/** The same function, which works each text out once: a million rows have a few hundred days and wordings. */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return text => {
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = work(text);
    if (text.length > LONGEST_KEPT) return answer;
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}
