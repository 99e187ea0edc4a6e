import chronicleJson from '../../../graph-data/russia-dprk-1948-2025/dataset.json';
import { buildNetwork } from '../../../src/network/build-network.js';
import { datasetOf } from '../../support/export-source.js';
import { article } from './article.js';

/** The second dataset that comes with the app: 1948 to 2025, with accusations, denials and what became of them. */
export const chronicle = datasetOf(chronicleJson);

/** Its id, as in `?dataset=`. */
export const CHRONICLE = 'russia-dprk-1948-2025';

/** The bundled datasets as the page shows them when everybody is heard. */
export const articleNetwork = buildNetwork(article);
export const chronicleNetwork = buildNetwork(chronicle);
