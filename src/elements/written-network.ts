import { uiLanguage } from '../messages/ui.js';
import type { Network } from '../network/network.js';

const written = new WeakMap<Network, Network>();

/** The network under the names of its dataset: files are written in these, whatever language the page speaks. */
export function writtenNetwork(network: Network): Network {
  if (uiLanguage() === 'en') return network;
  let named = written.get(network);
  if (!named) {
    const actors = Array.from(network.actors, ([id, actor]) => [id, { ...actor, label: actor.record.label }] as const);
    named = { ...network, actors: new Map(actors) };
    written.set(network, named);
  }
  return named;
}
