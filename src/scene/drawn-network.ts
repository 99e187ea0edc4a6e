import { strongestFirst } from '../filter/backbone.js';
import { type InSteps, runAtOnce, TIES_A_STEP } from '../network/in-steps.js';
import type { Network, NetworkTie } from '../network/network.js';
import { actorTypeOf } from '../vocabulary/actor-types.js';
import type { TieType } from '../vocabulary/tie-type.js';

/** An actor that is drawn as a shape: a person or body, a state that is folded, or one that has nobody inside. */
export interface DrawnActor {
  readonly id: string;
  /** Frame it stands in; `undefined` for states and for actors of no state. */
  readonly frame: string | undefined;
  /** Number of tied actors hidden inside; 0 unless it is a folded state. */
  readonly inside: number;
  readonly isState: boolean;
}

/** A line on the canvas: one tie, or several between the same two ends folded to one. */
export interface DrawnLine {
  /** Of one tie its id; of several a key built from the ends. Stable under filtering. */
  readonly id: string;
  /** Ids of drawn actors or frames. */
  readonly source: string;
  readonly target: string;
  /** In dataset order; never empty. */
  readonly ties: readonly NetworkTie[];
  /** `tie`: one; `relation`: those of one relation and direction; `pair`: all between two ends. */
  readonly kind: 'tie' | 'relation' | 'pair';
  /** `undefined` on a line of several relations. */
  readonly type: TieType | undefined;
  readonly mutual: boolean;
  /** Its width tells the number of its events; one of several relations has the colour of that with most. */
  readonly weighted: boolean;
}

/** What is drawn of a network under the current folds, whatever the filter: filtering moves and rebuilds nothing. */
export interface DrawnNetwork {
  /** Ids of states drawn as frames, in dataset order. */
  readonly frames: readonly string[];
  readonly actors: readonly DrawnActor[];
  readonly lines: readonly DrawnLine[];
  /** Ids of ties whose ends both lie inside one folded state. */
  readonly inside: ReadonlySet<string>;
  /** Pairs of ends that have a tie, drawn or not. */
  readonly pairs: number;
  /** What is left out for being weaker than the strongest pairs that were asked for. */
  readonly undrawn: { readonly pairs: number; readonly ties: number };
}

/** What the reader has folded and opened. */
export interface Folds {
  /** States shown as one node. */
  readonly folded: ReadonlySet<string>;
  /** Keys of folded lines that the reader has opened. */
  readonly opened: ReadonlySet<string>;
  /** Only so many pairs of ends are drawn, the strongest (`backbone.ts`); all when left out. */
  readonly strongest?: number | undefined;
  /** The picture is crowded: lines of one pair fold early, and their width tells how many events they stand for. */
  readonly crowded?: boolean;
}

/** Above so many ties between two ends they fold, first by relation, then to one line. */
export const MOST_PARALLEL = 6;
/** The same where the picture is crowded. */
const MOST_PARALLEL_CROWDED = 2;

/** Shapes that are drawn under some folds: frames of states, and everybody else. */
interface Shapes {
  readonly frames: readonly string[];
  readonly actors: readonly DrawnActor[];
  /** Ids of both. */
  readonly drawn: ReadonlySet<string>;
}

function shapesOf(network: Network, folded: ReadonlySet<string>): Shapes {
  const homes = new Map(network.tiedActors.map(id => [id, network.stateOf(id)]));
  const membersOf = new Map<string, string[]>();
  for (const [id, home] of homes) {
    if (home === id || !isFramed(network, home)) continue;
    const members = membersOf.get(home);
    if (members) members.push(id);
    else membersOf.set(home, [id]);
  }
  const frames: string[] = [];
  const actors: DrawnActor[] = [];
  for (const id of network.actors.keys()) {
    const members = membersOf.get(id);
    if (members && !folded.has(id)) {
      frames.push(id);
    } else if (members || (homes.has(id) && (homes.get(id) === id || !isFramed(network, homes.get(id)!)))) {
      actors.push({ id, frame: undefined, inside: members?.length ?? 0, isState: isFramed(network, id) });
    } else if (homes.has(id) && !folded.has(homes.get(id)!)) {
      actors.push({ id, frame: homes.get(id)!, inside: 0, isState: false });
    }
  }
  return { frames, actors, drawn: new Set([...frames, ...actors.map(actor => actor.id)]) };
}

/** The ends of ties under some folds, whether or not their lines are strong enough to be drawn. */
export interface DrawnEnds {
  /** Ids of frames, then of everybody else. */
  readonly ids: readonly string[];
  /** Positions among `ids`, by index of the tie; −1 where both ends lie inside one folded state. */
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** Where the ties of a network end, with the folds that the reader has made. */
export function drawnEnds(network: Network, folded: ReadonlySet<string>): DrawnEnds {
  const { drawn } = shapesOf(network, folded);
  const numbers = new Map([...drawn].map((id, number) => [id, number]));
  const source = new Int32Array(network.ties.size).fill(-1);
  const target = new Int32Array(network.ties.size).fill(-1);
  for (const tie of network.ties.values()) {
    const ends = endsOf(network, tie, folded, drawn);
    if (!ends) continue;
    source[tie.index] = numbers.get(ends.source)!;
    target[tie.index] = numbers.get(ends.target)!;
  }
  return { ids: [...drawn], source, target };
}

const lastDrawn = new WeakMap<Network, { readonly folds: Folds; readonly drawn: DrawnNetwork }>();

/**
 * Actors, frames and lines to draw. The last answer for a network is kept: its layout asks for what its picture asks
 * for again, and at a hundred thousand ties it takes as long as a dozen frames.
 */
export function drawNetwork(network: Network, folds: Folds): DrawnNetwork {
  const last = lastDrawn.get(network);
  if (last && areSame(last.folds, folds)) return last.drawn;
  const drawn = drawAnew(network, folds);
  lastDrawn.set(network, { folds, drawn });
  return drawn;
}

const areSame = (one: Folds, other: Folds): boolean =>
  one.strongest === other.strongest &&
  one.crowded === other.crowded &&
  haveSame(one.folded, other.folded) &&
  haveSame(one.opened, other.opened);

const haveSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one === other || (one.size === other.size && [...one].every(id => other.has(id)));

function drawAnew(network: Network, folds: Folds): DrawnNetwork {
  const { frames, actors, inside, pairs, ranked } = pairsIn(network, folds.folded);
  const kept = strongestOf(pairs, folds.strongest, ranked);
  const lines = kept.flatMap(ties => foldLines(ties, folds.opened, folds.crowded === true));
  const isAll = kept.length === pairs.length;
  return {
    frames,
    // Who has no line because his pairs are too weak is not drawn either: thousands of dots without a line say nothing.
    actors: isAll ? actors : withLines(actors, kept),
    lines,
    inside,
    pairs: pairs.length,
    undrawn: {
      pairs: pairs.length - kept.length,
      ties: isAll ? 0 : countOfTies(pairs) - countOfTies(kept),
    },
  };
}

const countOfTies = (pairs: readonly (readonly EndedTie[])[]): number =>
  pairs.reduce((sum, ties) => sum + ties.length, 0);

/** The ties of a network by the two ends that they have in the drawing. */
export interface Pairs extends Pick<DrawnNetwork, 'frames' | 'actors' | 'inside'> {
  readonly folded: ReadonlySet<string>;
  /** In dataset order of their first ties. */
  readonly pairs: readonly (readonly EndedTie[])[];
  /** Positions among the pairs, strongest first. */
  readonly ranked: () => Uint32Array;
}

const lastPairs = new WeakMap<Network, Pairs>();

/** Kept for a network and its folds: to draw more or fewer of the pairs asks for nothing else. */
function pairsIn(network: Network, folded: ReadonlySet<string>): Pairs {
  const last = lastPairs.get(network);
  return last && haveSame(last.folded, folded) ? last : runAtOnce(pairsInSteps(network, folded));
}

/** Groups the ties of a network for a set of folds, and ranks the pairs; `drawNetwork` need not, then. */
export function* pairsInSteps(network: Network, folded: ReadonlySet<string>): InSteps<Pairs> {
  const { frames, actors, drawn } = shapesOf(network, folded);
  const inside = new Set<string>();
  const numbers = new Map([...drawn].map((id, number) => [id, number]));
  const byPair = new Map<number, EndedTie[]>();
  for (const tie of network.ties.values()) {
    if (tie.index % TIES_A_STEP === TIES_A_STEP - 1) yield;
    const ends = endsOf(network, tie, folded, drawn);
    if (!ends) {
      inside.add(tie.id);
      continue;
    }
    const { source, target } = ends;
    const one = numbers.get(source)!;
    const other = numbers.get(target)!;
    const key = one < other ? one * drawn.size + other : other * drawn.size + one;
    const list = byPair.get(key);
    if (list) list.push({ tie, source, target });
    else byPair.set(key, [{ tie, source, target }]);
  }
  const pairs = [...byPair.values()];
  let order: Uint32Array | undefined;
  const ranked = (): Uint32Array => {
    order ??= rank(pairs, numbers);
    return order;
  };
  const result: Pairs = { folded, frames, actors, inside, pairs, ranked };
  lastPairs.set(network, result);
  yield;
  ranked();
  return result;
}

/** The strongest pairs, in dataset order. */
function strongestOf(
  pairs: readonly (readonly EndedTie[])[],
  most: number | undefined,
  ranked: () => Uint32Array,
): readonly (readonly EndedTie[])[] {
  if (most === undefined || pairs.length <= most) return pairs;
  return [...ranked().subarray(0, most)].sort((a, b) => a - b).map(index => pairs[index]!);
}

function rank(pairs: readonly (readonly EndedTie[])[], numbers: ReadonlyMap<string, number>): Uint32Array {
  const weighted = pairs.map(ties => ({
    source: numbers.get(ties[0]!.source)!,
    target: numbers.get(ties[0]!.target)!,
    weight: ties.reduce((sum, { tie }) => sum + (tie.record.count ?? 1), 0),
  }));
  return strongestFirst(weighted, numbers.size);
}

function withLines(actors: readonly DrawnActor[], pairs: readonly (readonly EndedTie[])[]): readonly DrawnActor[] {
  const touched = new Set(pairs.flatMap(ties => [ties[0]!.source, ties[0]!.target]));
  return actors.filter(({ id }) => touched.has(id));
}

/** Key of the ties between two ends, the same both ways and different for every two, whatever their ids contain. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${withoutBar(one)}|${withoutBar(other)}` : `${withoutBar(other)}|${withoutBar(one)}`;
}

const withoutBar = (id: string): string => id.replaceAll('%', '%25').replaceAll('|', '%7C');

const isFramed = (network: Network, actor: string): boolean =>
  actorTypeOf(network.actors.get(actor)?.record.type ?? '').framed;

/** Both ends; `undefined` for a tie inside a folded state. */
function endsOf(
  network: Network,
  tie: NetworkTie,
  folded: ReadonlySet<string>,
  drawn: ReadonlySet<string>,
): { readonly source: string; readonly target: string } | undefined {
  const source = endOf(network, tie, tie.source, folded, drawn);
  const target = endOf(network, tie, tie.target, folded, drawn);
  // A tie of a state with itself is drawn; one of somebody inside it is not, even with himself.
  return source === target && (tie.source !== source || tie.target !== target) ? undefined : { source, target };
}

/**
 * Where a tie meets the drawing: the actor itself where it is drawn, unless its state of that day is folded;
 * then, and when it is hidden, the state it belonged to on the day of the tie.
 */
function endOf(
  network: Network,
  tie: NetworkTie,
  actor: string,
  folded: ReadonlySet<string>,
  drawn: ReadonlySet<string>,
): string {
  const then = network.stateOf(actor, tie.span.from ?? tie.span.to);
  if (drawn.has(actor) && !folded.has(then)) return actor;
  return drawn.has(then) ? then : drawn.has(actor) ? actor : network.stateOf(actor);
}

type EndedTie = { readonly tie: NetworkTie; readonly source: string; readonly target: string };

function foldLines(ties: readonly EndedTie[], opened: ReadonlySet<string>, weighted: boolean): DrawnLine[] {
  const most = weighted ? MOST_PARALLEL_CROWDED : MOST_PARALLEL;
  const single = (tie: EndedTie): DrawnLine => singleLine(tie, weighted);
  if (ties.length <= most) return ties.map(single);
  const key = pairKey(ties[0]!.source, ties[0]!.target);
  const groups = new Map<string, EndedTie[]>();
  for (const entry of ties) {
    const towards = entry.tie.mutual ? '=' : entry.source < entry.target ? '>' : '<';
    const groupKey = `${key}|${entry.tie.type.id}${towards}`;
    const group = groups.get(groupKey);
    if (group) group.push(entry);
    else groups.set(groupKey, [entry]);
  }
  if (groups.size > most && !opened.has(key)) {
    const first = ties[0]!;
    return [
      {
        id: key,
        source: first.source,
        target: first.target,
        ties: ties.map(entry => entry.tie),
        kind: 'pair',
        type: undefined,
        mutual: true,
        weighted,
      },
    ];
  }
  return [...groups].flatMap(([groupKey, group]) => {
    if (group.length === 1 || opened.has(groupKey)) return group.map(single);
    const first = group[0]!;
    return [
      {
        id: groupKey,
        source: first.source,
        target: first.target,
        ties: group.map(entry => entry.tie),
        kind: 'relation' as const,
        type: first.tie.type,
        mutual: first.tie.mutual,
        weighted,
      },
    ];
  });
}

function singleLine({ tie, source, target }: EndedTie, weighted: boolean): DrawnLine {
  return { id: tie.id, source, target, ties: [tie], kind: 'tie', type: tie.type, mutual: tie.mutual, weighted };
}
