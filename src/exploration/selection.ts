/** What the reader has chosen to look at. Independent of filter, hover and search. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'tie'; readonly id: string }
  | { readonly kind: 'actor'; readonly id: string }
  /** Two ends (actors or states) and all that is between them. */
  | { readonly kind: 'pair'; readonly one: string; readonly other: string };

export const NOTHING: Selection = { kind: 'none' };

/** Whether two selections mean the same. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
