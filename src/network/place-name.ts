import type { Network } from './network.js';

/** Name of a place in a language, as BCP 47 has it, where the dataset has one; else its label, or its id. */
export function placeNameIn(network: Network, id: string, language: string): string {
  const place = network.places.get(id);
  const own = place?.names && Object.hasOwn(place.names, language) ? place.names[language] : undefined;
  return own ?? place?.label ?? id;
}
