import type { DyadScore } from './relation-score.js';

/** Sign of a pair: +1 where its net score is cooperative, −1 where it is conflictual. */
export type Sign = 1 | -1;

/** Three actors of whom each two have a signed relation. */
export interface Triangle {
  readonly actors: readonly [string, string, string];
  /** Signs of first and second, second and third, third and first. */
  readonly signs: readonly [Sign, Sign, Sign];
}

/** The triangles of a network of signed pairs. */
export interface Triangles {
  /** All closed signed triangles. */
  readonly total: number;
  /** Those whose signs multiply to +1: all friends, or two friends against one. */
  readonly balanced: number;
  /** Of the others those in which all are against each other; balanced in the weak form of the theory. */
  readonly allAgainst: number;
  /** Tense triangles by name, then balanced ones; those of the weightiest pairs first, no more than asked for. */
  readonly tense: readonly Triangle[];
  readonly even: readonly Triangle[];
}

/**
 * Structural balance: the sign of a pair is that of its net score; a net score of 0 gives none, and no triangle.
 * @param dyads weightiest first
 * @param most triangles of each kind that are named
 * @see Cartwright & Harary 1956, "Structural balance"; Davis 1967, "Clustering and structural balance in graphs"
 */
export function trianglesOf(dyads: readonly DyadScore[], most: number): Triangles {
  const signed = dyads.filter(({ sum }) => sum !== 0);
  // Pairs join the graph one after the other: a triangle is met once, with its lightest pair.
  const signs = new Map<string, Map<string, Sign>>();
  const near = (actor: string): Map<string, Sign> => {
    const known = signs.get(actor);
    if (known) return known;
    const made = new Map<string, Sign>();
    signs.set(actor, made);
    return made;
  };
  let total = 0;
  let balanced = 0;
  let allAgainst = 0;
  const tense: Triangle[] = [];
  const even: Triangle[] = [];
  for (const { one, other, sum } of signed) {
    const sign: Sign = sum > 0 ? 1 : -1;
    const [few, many] = near(one).size <= near(other).size ? [one, other] : [other, one];
    for (const [third, toFew] of near(few)) {
      const toMany = near(many).get(third);
      if (toMany === undefined) continue;
      total += 1;
      const isBalanced = sign * toFew * toMany > 0;
      if (isBalanced) balanced += 1;
      else if (sign === -1 && toFew === -1 && toMany === -1) allAgainst += 1;
      const list = isBalanced ? even : tense;
      if (list.length < most) list.push({ actors: [few, many, third], signs: [sign, toMany, toFew] });
    }
    near(one).set(other, sign);
    near(other).set(one, sign);
  }
  return { total, balanced, allAgainst, tense, even };
}
