import type { MatrixOrder } from '../../exploration/view.js';
import { seededRandom } from '../../layout/seeded-random.js';
import type { WeightedPair } from '../../network/blocs.js';
import { FAMILIES } from '../../vocabulary/families.js';
import { FAMILY_COUNT, type MatrixCounts, type MatrixGround, totalOf } from './matrix-cells.js';

const SEED = 1904;
const CONFLICT = FAMILIES.findIndex(({ id }) => id === 'conflict');

/** Rows of a matrix from first to last, as positions among the ids of its ground. */
export interface OrderedActors {
  readonly actors: readonly number[];
  /** First row of each bloc, and the one after its last. Those who belong to nobody are in none; empty in other orders. */
  readonly blocs: readonly (readonly [from: number, to: number])[];
  /** Actors that have a tie, shown in the matrix or not. */
  readonly all: number;
}

/** Finds blocs; loaded on demand. */
export type FindBlocs = (size: number, pairs: readonly WeightedPair[], random: () => number) => Uint32Array;

/**
 * The most tied actors, in an order. By bloc: the weightiest bloc first, within it whoever has most to do.
 * @param counts of the time as a whole, so that rows stay while a window of time moves
 * @param findBlocs `undefined` = not there yet; then by ties
 * @param nameOf name of an actor by its position
 */
export function orderActors(
  ground: MatrixGround,
  counts: MatrixCounts,
  { by, most }: MatrixOrder,
  findBlocs: FindBlocs | undefined,
  nameOf: (actor: number) => string,
  locale: string,
): OrderedActors {
  const weights = weightsOf(ground, counts);
  const tied = [...weights.keys()].filter(actor => weights[actor]! > 0);
  const strongest = tied.sort((a, b) => weights[b]! - weights[a]! || a - b);
  const actors = most === undefined ? strongest : strongest.slice(0, most);
  const all = strongest.length;
  if (by === 'name') {
    const { compare } = new Intl.Collator(locale);
    return { actors: actors.sort((a, b) => compare(nameOf(a), nameOf(b)) || a - b), blocs: [], all };
  }
  if (by === 'ties' || !findBlocs) return { actors, blocs: [], all };
  const blocs = findBlocs(actors.length, friendlyPairs(ground, counts, actors), seededRandom(SEED));
  return { ...byBloc(actors, blocs, weights), all };
}

/** Events of each actor, as source and as target. */
function weightsOf(ground: MatrixGround, counts: MatrixCounts): Float64Array {
  const weights = new Float64Array(ground.ids.length);
  for (let cell = 0; cell < ground.row.length; cell += 1) {
    const total = totalOf(counts, cell);
    if (total === 0) continue;
    weights[ground.row[cell]!]! += total;
    if (ground.row[cell] !== ground.column[cell]) weights[ground.column[cell]!]! += total;
  }
  return weights;
}

/** Pairs with what is not conflict between them: enemies have much to do with each other and are no bloc. */
function friendlyPairs(ground: MatrixGround, counts: MatrixCounts, actors: readonly number[]): WeightedPair[] {
  const places = new Map(actors.map((actor, place) => [actor, place]));
  const weights = new Map<number, number>();
  for (let cell = 0; cell < ground.row.length; cell += 1) {
    const row = places.get(ground.row[cell]!);
    const column = places.get(ground.column[cell]!);
    if (row === undefined || column === undefined || row === column) continue;
    const weight = totalOf(counts, cell) - counts.events[cell * FAMILY_COUNT + CONFLICT]!;
    if (weight === 0) continue;
    const key = Math.min(row, column) * actors.length + Math.max(row, column);
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  return [...weights].map(([key, weight]) => ({
    one: Math.floor(key / actors.length),
    other: key % actors.length,
    weight,
  }));
}

function byBloc(
  actors: readonly number[],
  blocs: Uint32Array,
  weights: Float64Array,
): Pick<OrderedActors, 'actors' | 'blocs'> {
  const members = new Map<number, number[]>();
  actors.forEach((actor, place) => {
    const bloc = members.get(blocs[place]!);
    if (bloc) bloc.push(actor);
    else members.set(blocs[place]!, [actor]);
  });
  const weightOf = (bloc: readonly number[]): number => bloc.reduce((sum, actor) => sum + weights[actor]!, 0);
  const groups = [...members.values()]
    .filter(bloc => bloc.length > 1)
    .sort((a, b) => weightOf(b) - weightOf(a) || a[0]! - b[0]!);
  // Whoever belongs to nobody stands with the others of that kind at the end.
  const alone = [...members.values()].filter(bloc => bloc.length === 1).flat();
  const framed: (readonly [number, number])[] = [];
  let rows = 0;
  for (const group of groups) {
    framed.push([rows, rows + group.length]);
    rows += group.length;
  }
  return { actors: [...groups, alone].flat(), blocs: framed };
}
