import { uiLanguage } from '../messages/ui.js';
import type { Network } from '../network/network.js';

/** Name of a place in the language of the interface, where the dataset has one; else its label, or its id. */
export function placeName(network: Network, id: string): string {
  const place = network.places.get(id);
  const language = uiLanguage();
  const own = place?.names && Object.hasOwn(place.names, language) ? place.names[language] : undefined;
  return own ?? place?.label ?? id;
}
