import type { Network } from '../network/network.js';

/** For both ends of each tie, by its index, the actor that the end belongs to on the day of the tie: its position. */
export interface HomeColumns {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly actorIds: readonly string[];
}

const columnsByNetwork = new WeakMap<Network, HomeColumns>();

/** The columns of a network; made at the first call. An actor that belongs to none is its own home. */
export function homeColumnsOf(network: Network): HomeColumns {
  let columns = columnsByNetwork.get(network);
  if (!columns) {
    const source = new Uint32Array(network.ties.size);
    const target = new Uint32Array(network.ties.size);
    const homeOf = (id: string, day: number | undefined): number => {
      const { record, index } = network.actors.get(id)!;
      return record.affiliations === undefined ? index : (network.actors.get(network.stateOf(id, day))?.index ?? index);
    };
    for (const tie of network.ties.values()) {
      const day = tie.span.from ?? tie.span.to;
      source[tie.index] = homeOf(tie.source, day);
      target[tie.index] = homeOf(tie.target, day);
    }
    columns = { source, target, actorIds: [...network.actors.keys()] };
    columnsByNetwork.set(network, columns);
  }
  return columns;
}
