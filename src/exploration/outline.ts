import type { Filtered } from '../filter/apply-filter.js';
import type { Network, NetworkTie } from '../network/network.js';
import type { TieType } from '../vocabulary/tie-type.js';
import { TIE_TYPES } from '../vocabulary/tie-types.js';

/** An actor with what is in view of it. */
export interface OutlinedActor {
  readonly id: string;
  readonly label: string;
  /** Ties in view. */
  readonly ties: number;
}

/** The ties of an actor under one relation, in time order. */
export interface OutlinedRelation {
  readonly type: TieType;
  readonly ties: readonly NetworkTie[];
}

/** Actors that have a tie in view, in dataset order, with the number of such ties. */
export function outlineOf(network: Network, filtered: Filtered): readonly OutlinedActor[] {
  const counts = new Map<string, number>();
  for (const id of filtered.ties) {
    const { source, target } = network.ties.get(id)!;
    counts.set(source, (counts.get(source) ?? 0) + 1);
    if (target !== source) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return [...filtered.actors].map(id => ({
    id,
    label: network.actors.get(id)!.label,
    ties: counts.get(id) ?? 0,
  }));
}

/** What an actor has to do with others, by relation in the order of the vocabulary; only ties in view. */
export function relationsOf(network: Network, filtered: Filtered, actor: string): readonly OutlinedRelation[] {
  const byType = new Map<TieType, NetworkTie[]>();
  for (const tie of network.tiesOf(actor)) {
    if (filtered.ties.mask[tie.index] !== 1) continue;
    const ties = byType.get(tie.type);
    if (ties) ties.push(tie);
    else byType.set(tie.type, [tie]);
  }
  const dayOf = (tie: NetworkTie): number => tie.span.from ?? tie.span.to ?? Number.POSITIVE_INFINITY;
  return TIE_TYPES.filter(type => byType.has(type)).map(type => ({
    type,
    ties: byType.get(type)!.sort((a, b) => dayOf(a) - dayOf(b) || a.index - b.index),
  }));
}
