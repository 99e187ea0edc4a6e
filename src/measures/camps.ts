import { blocsOf, type WeightedPair } from '../network/blocs.js';
import type { MeasuredTie } from './measured-ties.js';

/** Groups of actors that deal with each other more than with the rest. */
export interface Camps {
  /** The largest first; members by their cooperation, most first. Only groups of two and more. */
  readonly camps: readonly (readonly string[])[];
  /** Actors with a cooperative tie. */
  readonly actors: number;
  /** Cooperative ties or events. */
  readonly n: number;
  /** Modularity Q of the division, −0.5 to 1; above about 0.3 the groups stand out. `undefined` without ties. */
  readonly modularity: number | undefined;
}

/** Who cooperates with whom, and how much: what camps are found in. */
export interface Cooperation {
  /** Position of each actor, in the order of the ties. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Weighted by their cooperative ties, both ways together. */
  readonly pairs: readonly WeightedPair[];
  /** Cooperative ties or events. */
  readonly n: number;
}

/** The cooperative ones of the ties, by pair. */
export function cooperationOf(ties: readonly MeasuredTie[]): Cooperation {
  const numbers = new Map<string, number>();
  const numberOf = (actor: string): number => {
    const number = numbers.get(actor) ?? numbers.size;
    numbers.set(actor, number);
    return number;
  };
  const weights = new Map<string, WeightedPair>();
  let n = 0;
  for (const { source, target, weight, quad } of ties) {
    if (quad !== 'VC' && quad !== 'MC') continue;
    const [one, other] = [numberOf(source), numberOf(target)].sort((a, b) => a - b) as [number, number];
    const key = `${one} ${other}`;
    weights.set(key, { one, other, weight: (weights.get(key)?.weight ?? 0) + weight });
    n += weight;
  }
  return { numbers, pairs: [...weights.values()], n };
}

/**
 * Camps by cooperation: the method of Louvain on pairs weighted by their cooperative ties, both ways together.
 * @param random numbers from 0 to below 1; the same numbers give the same camps
 * @see Blondel et al. 2008, "Fast unfolding of communities in large networks"
 */
export function campsOf(ties: readonly MeasuredTie[], random: () => number): Camps {
  const cooperation = cooperationOf(ties);
  return campsBy(cooperation, blocsOf(cooperation.numbers.size, cooperation.pairs, random));
}

/** The same where the blocs have been found already. @param blocOf number of the bloc of each actor */
export function campsBy({ numbers, pairs, n }: Cooperation, blocOf: Uint32Array): Camps {
  const strength = new Float64Array(numbers.size);
  for (const { one, other, weight } of pairs) {
    strength[one]! += weight;
    strength[other]! += weight;
  }
  const members = new Map<number, string[]>();
  for (const [actor, number] of numbers) {
    const bloc = members.get(blocOf[number]!);
    if (bloc) bloc.push(actor);
    else members.set(blocOf[number]!, [actor]);
  }
  const strengthOf = (actor: string): number => strength[numbers.get(actor)!]!;
  return {
    camps: [...members.values()]
      .filter(camp => camp.length > 1)
      .map(camp => camp.sort((a, b) => strengthOf(b) - strengthOf(a) || (a < b ? -1 : 1)))
      .sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1)),
    actors: numbers.size,
    n,
    modularity: n === 0 ? undefined : modularityOf(pairs, blocOf, strength),
  };
}

/** Q = Σ over blocs of (weight inside / all weight − (strength of its members / twice all weight)²). */
function modularityOf(pairs: readonly WeightedPair[], blocOf: Uint32Array, strength: Float64Array): number {
  const all = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const strengths = new Map<number, number>();
  strength.forEach((value, number) => {
    strengths.set(blocOf[number]!, (strengths.get(blocOf[number]!) ?? 0) + value);
  });
  const inside = pairs
    .filter(({ one, other }) => blocOf[one] === blocOf[other])
    .reduce((sum, { weight }) => sum + weight, 0);
  return inside / all - [...strengths.values()].reduce((sum, value) => sum + (value / (2 * all)) ** 2, 0);
}
