import { uiLanguage } from '../messages/ui.js';
import type { Network } from '../network/network.js';
import { placeNameIn } from '../network/place-name.js';

/** Name of a place in the language of the interface, where the dataset has one; else its label, or its id. */
export const placeName = (network: Network, id: string): string => placeNameIn(network, id, uiLanguage());
