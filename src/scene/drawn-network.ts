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
}

/** What is drawn of a network under the current folds, whatever the filter: filtering moves and rebuilds nothing. */
export interface DrawnNetwork {
  /** Ids of states drawn as frames, in dataset order. */
  readonly frames: readonly string[];
  readonly actors: readonly DrawnActor[];
  readonly lines: readonly DrawnLine[];
  /** Ids of ties whose ends both lie inside one folded state. */
  readonly inside: ReadonlySet<string>;
}

/** What the reader has folded and opened. */
export interface Folds {
  /** States shown as one node. */
  readonly folded: ReadonlySet<string>;
  /** Keys of folded lines that the reader has opened. */
  readonly opened: ReadonlySet<string>;
}

/** Above so many ties between two ends they fold, first by relation, then to one line. */
export const MOST_PARALLEL = 6;

/** Actors, frames and lines to draw. */
export function drawNetwork(network: Network, folds: Folds): DrawnNetwork {
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
    if (members && !folds.folded.has(id)) {
      frames.push(id);
    } else if (members || (homes.has(id) && (homes.get(id) === id || !isFramed(network, homes.get(id)!)))) {
      actors.push({ id, frame: undefined, inside: members?.length ?? 0, isState: isFramed(network, id) });
    } else if (homes.has(id) && !folds.folded.has(homes.get(id)!)) {
      actors.push({ id, frame: homes.get(id)!, inside: 0, isState: false });
    }
  }
  const drawn = new Set([...frames, ...actors.map(actor => actor.id)]);
  const inside = new Set<string>();
  const byPair = new Map<string, { tie: NetworkTie; source: string; target: string }[]>();
  for (const tie of network.ties.values()) {
    const source = endOf(network, tie, tie.source, folds.folded, drawn);
    const target = endOf(network, tie, tie.target, folds.folded, drawn);
    // A tie of a state with itself is drawn; one of somebody inside it is not, even with himself.
    if (source === target && (tie.source !== source || tie.target !== target)) {
      inside.add(tie.id);
      continue;
    }
    const key = pairKey(source, target);
    const list = byPair.get(key);
    if (list) list.push({ tie, source, target });
    else byPair.set(key, [{ tie, source, target }]);
  }
  const lines = [...byPair].flatMap(([key, ties]) => foldLines(key, ties, folds.opened));
  return { frames, actors, lines, inside };
}

/** Key of the ties between two ends, the same both ways and different for every two, whatever their ids contain. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${withoutBar(one)}|${withoutBar(other)}` : `${withoutBar(other)}|${withoutBar(one)}`;
}

const withoutBar = (id: string): string => id.replaceAll('%', '%25').replaceAll('|', '%7C');

const isFramed = (network: Network, actor: string): boolean =>
  actorTypeOf(network.actors.get(actor)?.record.type ?? '').framed;

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

function foldLines(key: string, ties: readonly EndedTie[], opened: ReadonlySet<string>): DrawnLine[] {
  if (ties.length <= MOST_PARALLEL) return ties.map(singleLine);
  const groups = new Map<string, EndedTie[]>();
  for (const entry of ties) {
    const towards = entry.tie.mutual ? '=' : entry.source < entry.target ? '>' : '<';
    const groupKey = `${key}|${entry.tie.type.id}${towards}`;
    const group = groups.get(groupKey);
    if (group) group.push(entry);
    else groups.set(groupKey, [entry]);
  }
  if (groups.size > MOST_PARALLEL && !opened.has(key)) {
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
      },
    ];
  }
  return [...groups].flatMap(([groupKey, group]) => {
    if (group.length === 1 || opened.has(groupKey)) return group.map(singleLine);
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
      },
    ];
  });
}

function singleLine({ tie, source, target }: EndedTie): DrawnLine {
  return { id: tie.id, source, target, ties: [tie], kind: 'tie', type: tie.type, mutual: tie.mutual };
}
