import type { Network } from '../network/network.js';
import { actorTypeOf } from '../vocabulary/actor-types.js';

/** Up to so many tied actors every state opens unfolded; above, only the two that have most to do with each other. */
const MOST_OPEN = 18;

/** Networks with more tied actors, or more ties, are drawn as a crowd: small shapes and the strongest pairs. */
const MOST_AT_EASE = { actors: 90, ties: 500 } as const;
/** Pairs that a crowd opens with: enough to see the shape, few enough to follow a line. */
const STRONGEST_AT_FIRST = 300;

/** Whether a network is too large for frames, routed lines and a name at every actor. */
export function isCrowded(network: Network): boolean {
  return network.tiedActors.length > MOST_AT_EASE.actors || network.ties.size > MOST_AT_EASE.ties;
}

/** Whether a file gave places to nearly all tied actors. */
export function hasPlaces(network: Network): boolean {
  const { tiedActors } = network;
  const placed = tiedActors.filter(id => network.actors.get(id)?.record['position'] !== undefined).length;
  return placed > 0 && placed >= tiedActors.length * 0.9;
}

/** How many of the strongest pairs a network opens with; `undefined` = all. */
export function strongestAtFirst(network: Network): number | undefined {
  return isCrowded(network) ? STRONGEST_AT_FIRST : undefined;
}

/** States with tied people or bodies inside, in dataset order: what can be folded. */
export function foldableStates(network: Network): readonly string[] {
  let states = foldableByNetwork.get(network);
  if (!states) {
    const homes = new Set(network.tiedActors.filter(id => network.stateOf(id) !== id).map(id => network.stateOf(id)));
    states = [...network.actors.keys()].filter(
      id => homes.has(id) && actorTypeOf(network.actors.get(id)!.record.type).framed,
    );
    foldableByNetwork.set(network, states);
  }
  return states;
}

/** Asked for with every change of the view. */
const foldableByNetwork = new WeakMap<Network, readonly string[]>();

const foldsByNetwork = new WeakMap<Network, ReadonlySet<string>>();

/**
 * States folded when a dataset opens, so that its first picture can be read. Worked out once per network: every
 * link that is written compares with it.
 */
export function openingFolds(network: Network): ReadonlySet<string> {
  let folds = foldsByNetwork.get(network);
  if (!folds) {
    folds = foldsFor(network);
    foldsByNetwork.set(network, folds);
  }
  return folds;
}

function foldsFor(network: Network): ReadonlySet<string> {
  const states = foldableStates(network);
  if (network.tiedActors.length <= MOST_OPEN) return new Set();
  if (isCrowded(network)) return new Set(states);
  const ties = new Map<string, number>();
  for (const tie of network.ties.values()) {
    const one = network.stateOf(tie.source);
    const other = network.stateOf(tie.target);
    if (one === other) continue;
    const key = one < other ? `${one}\n${other}` : `${other}\n${one}`;
    ties.set(key, (ties.get(key) ?? 0) + 1);
  }
  const [strongest] = [...ties].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const open = new Set(strongest ? strongest[0].split('\n') : []);
  return new Set(states.filter(state => !open.has(state)));
}

/**
 * Of the folded states, those that the layout draws together too: the ones that were folded from the start. A state
 * that the reader folds keeps the room of its frame, so that nobody else moves.
 */
export function laidOutFolds(network: Network, folded: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...openingFolds(network)].filter(state => folded.has(state)));
}
