import type { Evidence, Speaker } from './dataset-schema.js';
import type { Network } from './network.js';

/** One link of the chain that a claim came down. */
export interface NamedSpeaker {
  /** Actor of the dataset; absent for unnamed speakers and for the outlet. */
  readonly id?: string;
  /** Name of the actor or outlet, or the words that stand for an unnamed speaker. */
  readonly label: string;
  readonly unnamed: boolean;
}

/**
 * Who told what an item of evidence says: origin first, the outlet that published it last. An outlet that is the
 * last link already (the dataset has it as an actor) is not told twice.
 * @param nameOf name of an actor; its label by default
 * @returns empty when the item names neither a speaker nor a document
 */
export function speakersOf(
  network: Network,
  item: Evidence,
  nameOf: (actor: string) => string = id => labelOf(network, id),
): readonly NamedSpeaker[] {
  const chain = (item.chain ?? []).map(link => namedSpeaker(link, nameOf));
  const outlet = outletOf(network, item);
  if (outlet === undefined || chain.at(-1)?.label.toLowerCase() === outlet.toLowerCase()) return chain;
  return [...chain, { label: outlet, unnamed: false }];
}

/** An actor's label; its id when the dataset does not have it, or has it without a name. */
export function labelOf(network: Network, actor: string): string {
  return network.actors.get(actor)?.label || actor;
}

/** One link as it is named to the reader. */
export function namedSpeaker(link: Speaker, nameOf: (actor: string) => string): NamedSpeaker {
  return typeof link === 'string'
    ? { id: link, label: nameOf(link), unnamed: false }
    : { label: link.unnamed, unnamed: true };
}

/** Publisher of the document, else its title; a document that the dataset lacks goes by its id. */
function outletOf(network: Network, item: Evidence): string | undefined {
  if (item.document === undefined) return undefined;
  const document = network.documents.get(item.document);
  return document?.publisher ?? document?.title ?? item.document;
}
