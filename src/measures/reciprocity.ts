import type { MeasuredTie } from './measured-ties.js';

/** How often what goes one way goes the other way too. */
export interface Reciprocity {
  /** Ordered pairs with a directed tie: L. */
  readonly links: number;
  /** Of these, those whose other way has one too: L↔. */
  readonly returned: number;
  /** Actors with a directed tie: N. */
  readonly actors: number;
  /** r = L↔ / L; `undefined` without links. */
  readonly r: number | undefined;
  /** ρ = (r − d) / (1 − d) with d = L / (N(N − 1)): above 0 more than by chance; `undefined` where every link is there. */
  readonly rho: number | undefined;
}

/**
 * Reciprocity of directed ties; ties without a direction say nothing of it and are left out.
 * @see Garlaschelli & Loffredo 2004, "Patterns of link reciprocity in directed networks", Physical Review Letters 93
 */
export function reciprocityOf(ties: readonly MeasuredTie[]): Reciprocity {
  const targets = new Map<string, Set<string>>();
  const actors = new Set<string>();
  for (const { tie, source, target } of ties) {
    if (tie.mutual) continue;
    actors.add(source).add(target);
    const known = targets.get(source);
    if (known) known.add(target);
    else targets.set(source, new Set([target]));
  }
  let links = 0;
  let returned = 0;
  for (const [source, list] of targets) {
    links += list.size;
    for (const target of list) if (targets.get(target)?.has(source)) returned += 1;
  }
  const r = links === 0 ? undefined : returned / links;
  const density = actors.size < 2 ? 0 : links / (actors.size * (actors.size - 1));
  const rho = r === undefined || density === 1 ? undefined : (r - density) / (1 - density);
  return { links, returned, actors: actors.size, r, rho };
}
