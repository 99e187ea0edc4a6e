import type { Network } from '../network/network.js';
import { filterColumnsOf } from './filter-columns.js';

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
  const { source, target } = filterColumnsOf(network);
  const belongs = chosenOf(network, focus.actors);
  const mask = new Uint8Array(passing.length);
  if (focus.mode === 'between') {
    for (let tie = 0; tie < mask.length; tie += 1) {
      const [one, other] = [belongs.source[tie]!, belongs.target[tie]!];
      if (passing[tie] === 1 && one >= 0 && other >= 0 && one !== other) mask[tie] = 1;
    }
    return mask;
  }
  let near = new Uint8Array(network.actors.size);
  for (const id of focus.actors) {
    const actor = network.actors.get(id);
    if (actor) near[actor.index] = 1;
  }
  const isNear = (end: 'source' | 'target', tie: number): boolean =>
    belongs[end][tie]! >= 0 || near[(end === 'source' ? source : target)[tie]!] === 1;
  for (let step = 0; step < focus.steps; step += 1) {
    const next = near.slice();
    for (let tie = 0; tie < mask.length; tie += 1) {
      if (passing[tie] === 0) continue;
      const [one, other] = [isNear('source', tie), isNear('target', tie)];
      if (one && !other) next[target[tie]!] = 1;
      else if (other && !one) next[source[tie]!] = 1;
    }
    near = next;
  }
  for (let tie = 0; tie < mask.length; tie += 1) {
    if (passing[tie] === 1 && isNear('source', tie) && isNear('target', tie)) mask[tie] = 1;
  }
  return mask;
}

/** For both ends of each tie the position of the chosen actor that it is or belongs to on that day; −1 for none. */
function chosenOf(
  network: Network,
  actors: readonly string[],
): { readonly source: Int32Array; readonly target: Int32Array } {
  const positions = new Map(actors.map((id, position) => [id, position]));
  const source = new Int32Array(network.ties.size).fill(-1);
  const target = new Int32Array(network.ties.size).fill(-1);
  const hasHome = new Set(
    [...network.actors.values()].filter(actor => (actor.record.affiliations?.length ?? 0) > 0).map(({ id }) => id),
  );
  const positionOf = (id: string, day: number | undefined): number =>
    positions.get(id) ?? (hasHome.has(id) ? positions.get(network.stateOf(id, day)) : undefined) ?? -1;
  for (const tie of network.ties.values()) {
    const day = tie.span.from ?? tie.span.to;
    source[tie.index] = positionOf(tie.source, day);
    target[tie.index] = positionOf(tie.target, day);
  }
  return { source, target };
}
