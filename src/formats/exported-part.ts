import type { NetworkActor, NetworkTie } from '../network/network.js';
import type { ExportSource, Scope, WriteOptions } from './writer.js';

/** What of a network goes into a file of data. */
export interface ExportedPart {
  readonly scope: Scope;
  /** In dataset order. */
  readonly ties: readonly NetworkTie[];
  /** Actors that the ties join, in dataset order. */
  readonly actors: readonly NetworkActor[];
}

/** The scope wished for; without a wish what is shown, since that is what the reader looks at. */
export function scopeOf(options: WriteOptions): Scope {
  return options.scope ?? 'shown';
}

/** The ties in scope and the actors they join. Folds do not count: actors inside folded states are themselves here. */
export function exportedPart({ network, shown }: ExportSource, options: WriteOptions): ExportedPart {
  const scope = scopeOf(options);
  const ties = [...network.ties.values()].filter(tie => scope === 'everything' || shown.ties.has(tie.id));
  const joined = new Set<string>();
  for (const tie of ties) joined.add(tie.source).add(tie.target);
  const actors = network.tiedActors.filter(id => joined.has(id)).map(id => network.actors.get(id)!);
  return { scope, ties, actors };
}
