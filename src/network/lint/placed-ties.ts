import type { TieRecord } from '../dataset-schema.js';
import type { Network, NetworkTie } from '../network.js';
import { quoteValue } from '../report.js';
import { labelOf } from '../speakers.js';

/** A tie as the file has it, with its place there and what the network made of it. */
export interface PlacedTie {
  readonly record: TieRecord;
  /** `ties[3]` */
  readonly path: string;
  /** One for each pair of parties; empty when an end is not among the actors. */
  readonly pairs: readonly NetworkTie[];
  /** Ids of the actors with their places: `ties[3].source`, `ties[3].parties[0]`. */
  readonly ends: readonly { readonly where: string; readonly actor: string }[];
}

const placedBefore = new WeakMap<Network, readonly PlacedTie[]>();

/** Every tie of the dataset in the order of the file. */
export function placedTies(network: Network): readonly PlacedTie[] {
  const known = placedBefore.get(network);
  if (known) return known;
  const pairs = new Map<TieRecord, NetworkTie[]>();
  for (const tie of network.ties.values()) {
    const others = pairs.get(tie.record);
    if (others) others.push(tie);
    else pairs.set(tie.record, [tie]);
  }
  const placed = network.dataset.ties.map((record, index) => {
    const path = `ties[${index}]`;
    return { record, path, pairs: pairs.get(record) ?? [], ends: endsOf(record, path) };
  });
  placedBefore.set(network, placed);
  return placed;
}

function endsOf(record: TieRecord, path: string): PlacedTie['ends'] {
  if (Array.isArray(record.parties)) {
    return (record.parties as readonly string[]).map((actor, at) => ({ where: `${path}.parties[${at}]`, actor }));
  }
  return (['source', 'target'] as const).map(end => ({ where: `${path}.${end}`, actor: record[end] as string }));
}

/** The tie in a sentence: `tie "t1" (visit/official, Sergei Shoigu – North Korea)`. */
export function nameOfTie({ record, ends }: PlacedTie, network: Network): string {
  const actors = ends.map(({ actor }) => quoteValue(labelOf(network, actor))).join(' – ');
  return `tie "${quoteValue(record.id)}" (${quoteValue(record.type)}, ${actors})`;
}
