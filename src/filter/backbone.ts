/** A pair of ends with the weight of all that is between them. Ends are numbers from 0. */
export interface WeightedPair {
  readonly source: number;
  readonly target: number;
  /** Above 0: the number of ties or events. */
  readonly weight: number;
}

/**
 * Pairs in the order in which they stand out: by the disparity filter. A pair matters when its weight is a larger
 * share of all that one of its ends does than chance would give, so that the few partners of a small state are not
 * drowned by the many of a great one. For an end with k partners and total weight s, the chance of a share of at least
 * w/s is (1 − w/s)^(k−1); the pair counts by its better end. Among equals the heavier comes first, then the earlier.
 * An end with a single partner says nothing of its own.
 * @returns indexes into `pairs`
 * @see Serrano, Boguñá & Vespignani 2009, "Extracting the multiscale backbone of complex weighted networks", PNAS 106
 */
export function strongestFirst(pairs: readonly WeightedPair[], ends: number): Uint32Array {
  const partners = new Uint32Array(ends);
  const totals = new Float64Array(ends);
  for (const { source, target, weight } of pairs) {
    partners[source]! += 1;
    totals[source]! += weight;
    if (target === source) continue;
    partners[target]! += 1;
    totals[target]! += weight;
  }
  // Logarithms, since the chances of a hub's pairs are too small for a number.
  const chanceAt = (end: number, weight: number): number => {
    const others = partners[end]! - 1;
    return others === 0 ? 0 : others * Math.log1p(-weight / totals[end]!);
  };
  const chance = Float64Array.from(pairs, ({ source, target, weight }) =>
    Math.min(chanceAt(source, weight), chanceAt(target, weight)),
  );
  return Uint32Array.from(pairs.keys()).sort(
    (a, b) => chance[a]! - chance[b]! || pairs[b]!.weight - pairs[a]!.weight || a - b,
  );
}

/** What the order above is called, for the reader. */
export const BACKBONE_METHOD = 'disparity filter';
