import { seededRandom } from '../src/layout/seeded-random.js';
import type { Actor, Dataset, Evidence, SourceDocument, TieRecord } from '../src/network/dataset-schema.js';

/** How large a network is, and which of all networks of that size. */
export interface NetworkSize {
  readonly actors: number;
  readonly ties: number;
  readonly seed: number;
}

/** Relations of the generated ties, in falling frequency. */
export const GENERATED_TYPES = ['visit', 'treaty', 'arms-supply', 'criticism', 'demand'] as const;

const TYPE_SHARES = [0.35, 0.25, 0.2, 0.12, 0.08];
/** Degrees fall with the rank of an actor as rank^−0.8 (Zipf), so that a few are in most of the ties. */
const ZIPF_EXPONENT = 0.8;
const SHARE_PARALLEL = 0.15;
const SHARE_INSIDE_BLOC = 0.7;
const BLOCS = 8;
const DOCUMENTS = 40;

/**
 * A network with the traits of real ones that cost time: few actors with very many ties, parallel ties, blocs, dates,
 * and one piece of evidence a tie. All actors are states, so nothing is folded away and every actor is drawn.
 * The same size and seed give the same dataset.
 */
export function generateNetwork({ actors: count, ties, seed }: NetworkSize): Dataset {
  const random = seededRandom(seed);
  const actors: Actor[] = Array.from({ length: count }, (_, index) => ({
    id: actorId(index),
    label: `State ${index + 1}`,
    type: 'state',
  }));
  const documents: SourceDocument[] = Array.from({ length: DOCUMENTS }, (_, index) => ({
    id: `d${index}`,
    title: `Report ${index + 1}`,
    publisher: `Outlet ${(index % 7) + 1}`,
    published: dateFrom(random),
  }));
  const draw = endDrawer(count, random);
  const pairs: (readonly [number, number])[] = [];
  const records: TieRecord[] = Array.from({ length: ties }, (_, index) => {
    const pair = pairs.length > 0 && random() < SHARE_PARALLEL ? oneOf(random, pairs) : draw();
    pairs.push(pair);
    const [source, target] = pair;
    return {
      id: `t${index}`,
      type: typeFrom(random),
      source: actorId(source),
      target: actorId(target),
      start: dateFrom(random),
      evidence: [evidenceFrom(random, index, source)],
    };
  });
  return {
    format: 'entente',
    version: 1,
    id: `generated-${count}-${ties}-${seed}`,
    title: `${count} states and ${ties} ties, generated`,
    asOf: '2025-12-31',
    documents,
    actors,
    ties: records,
  };
}

/** Number of the bloc of an actor, by its position among the actors. */
export const blocOf = (index: number): number => index % BLOCS;

const actorId = (index: number): string => `s${index}`;

/** Draws two different ends: the first by weight among all, the second by weight in its bloc or among all. */
function endDrawer(count: number, random: () => number): () => readonly [number, number] {
  const everybody = Array.from({ length: count }, (_, index) => index);
  const fromAll = weightedDrawer(everybody, random);
  const fromBloc = Array.from({ length: BLOCS }, (_, bloc) =>
    weightedDrawer(
      everybody.filter(index => blocOf(index) === bloc),
      random,
    ),
  );
  return () => {
    const one = fromAll();
    for (;;) {
      const other = random() < SHARE_INSIDE_BLOC ? fromBloc[blocOf(one)]!() : fromAll();
      if (other !== one) return [one, other];
    }
  };
}

function weightedDrawer(indices: readonly number[], random: () => number): () => number {
  let sum = 0;
  const sums = indices.map(index => {
    sum += (index + 1) ** -ZIPF_EXPONENT;
    return sum;
  });
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return indices[low]!;
  };
}

function typeFrom(random: () => number): string {
  let left = random();
  const at = TYPE_SHARES.findIndex(share => {
    left -= share;
    return left < 0;
  });
  return GENERATED_TYPES[at] ?? GENERATED_TYPES[0];
}

/** Half of the ties are told by their source, the rest by an outlet: so lines come in more than one pattern. */
function evidenceFrom(random: () => number, tie: number, source: number): Evidence {
  const document = `d${Math.floor(random() * DOCUMENTS)}`;
  const chain = random() < 0.5 ? { chain: [actorId(source)] } : {};
  return { id: `e${tie}`, stance: 'asserts', document, ...chain };
}

function dateFrom(random: () => number): string {
  const part = (from: number, many: number): string => String(from + Math.floor(random() * many)).padStart(2, '0');
  return `${part(1996, 30)}-${part(1, 12)}-${part(1, 28)}`;
}

function oneOf<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}
