import type { Network } from '../network/network.js';
import { filterColumnsOf } from './filter-columns.js';
import { homeColumnsOf } from './home-columns.js';

/** Steps that a neighbourhood may reach. */
export const FOCUS_STEPS = [1, 2, 3] as const;

/** Some actors, and what of the network stays in view for their sake. */
export type ActorFocus =
  /** Their neighbourhood: whoever is so many ties away or nearer, and all ties among these. */
  | { readonly mode: 'around'; readonly actors: readonly string[]; readonly steps: (typeof FOCUS_STEPS)[number] }
  /** Only what is between them. With fewer than two actors a set that is still being put together: nothing is hidden. */
  | { readonly mode: 'between'; readonly actors: readonly string[] };

/** Whether a focus hides anything. */
export const isNarrowing = (focus: ActorFocus): boolean => focus.mode === 'around' || focus.actors.length > 1;

/**
 * The ties that a focus leaves. An actor stands for whoever belongs to it on the day of a tie, whether it is drawn
 * folded or not: what is around Russia is also what is around its ministers.
 * @param passing 1 for each tie that steps may be taken along, by its index
 * @returns 1 for each tie that stays; never one that does not pass
 */
export function tiesInFocus(network: Network, focus: ActorFocus, passing: Uint8Array): Uint8Array {
  if (!isNarrowing(focus)) return passing;
  const chosen = new Int32Array(network.actors.size).fill(-1);
  focus.actors.forEach((id, position) => {
    const actor = network.actors.get(id);
    if (actor) chosen[actor.index] = position;
  });
  return focus.mode === 'between'
    ? tiesBetween(network, chosen, passing)
    : tiesAround(network, chosen, focus.steps, passing);
}

/** @param chosen position of each actor among the chosen ones, by its index; −1 for all others */
function tiesBetween(network: Network, chosen: Int32Array, passing: Uint8Array): Uint8Array {
  const { source, target } = filterColumnsOf(network);
  const homes = homeColumnsOf(network);
  // Who is chosen counts for itself, before the state that it belongs to.
  const sideOf = (actor: number, home: number): number => (chosen[actor]! >= 0 ? chosen[actor]! : chosen[home]!);
  return passing.map((passes, tie) => {
    if (passes === 0) return 0;
    const one = sideOf(source[tie]!, homes.source[tie]!);
    const other = sideOf(target[tie]!, homes.target[tie]!);
    return one >= 0 && other >= 0 && one !== other ? 1 : 0;
  });
}

function tiesAround(network: Network, chosen: Int32Array, steps: number, passing: Uint8Array): Uint8Array {
  const { source, target } = filterColumnsOf(network);
  const homes = homeColumnsOf(network);
  let near = Uint8Array.from(chosen, position => (position >= 0 ? 1 : 0));
  for (let step = 0; step < steps; step += 1) {
    const next = near.slice();
    for (let tie = 0; tie < passing.length; tie += 1) {
      if (passing[tie] === 0) continue;
      const one = near[source[tie]!] === 1 || chosen[homes.source[tie]!]! >= 0;
      const other = near[target[tie]!] === 1 || chosen[homes.target[tie]!]! >= 0;
      if (one && !other) next[target[tie]!] = 1;
      else if (other && !one) next[source[tie]!] = 1;
    }
    near = next;
  }
  return passing.map((passes, tie) => {
    const one = near[source[tie]!] === 1 || chosen[homes.source[tie]!]! >= 0;
    const other = near[target[tie]!] === 1 || chosen[homes.target[tie]!]! >= 0;
    return passes === 1 && one && other ? 1 : 0;
  });
}
