import { indexTies } from './build-network.js';
import type { Evidence } from './dataset-schema.js';
import type { Network, NetworkTie } from './network.js';
import { standingOver } from './standing.js';
import { gradedTie, standingContextOf } from './standing-context.js';
import { isHeard, type Voices } from './voices.js';

/**
 * The network as these voices tell it: every tie keeps only the evidence that is heard and the standing this gives,
 * which is never higher than before. A tie that nobody who is heard asserts stays in the network as `silent`, so
 * that nothing moves; filters leave it out.
 * @param voices `undefined` = everybody; then the network itself is returned
 */
export function listenTo(network: Network, voices: Voices | undefined): Network {
  if (!voices) return network;
  const context = standingContextOf(network.dataset);
  const ties = new Map<string, NetworkTie>();
  for (const tie of network.ties.values()) {
    const heard = tie.allEvidence.filter(item => isHeard(network, item, voices));
    if (heard.length === tie.allEvidence.length) {
      ties.set(tie.id, { ...tie, silent: tie.allEvidence.length === 0 && voices.mode === 'only' });
      continue;
    }
    const silent = !heard.some(speaksForIt);
    ties.set(tie.id, {
      ...tie,
      evidence: heard,
      // A silent tie keeps the standing that it has by all voices: it is counted there as one that is not shown.
      standing: silent ? tie.standing : standingOver(heard, gradedTie(tie, tie.allEvidence), tie.standing, context),
      silent,
    });
  }
  return {
    dataset: network.dataset,
    actors: network.actors,
    places: network.places,
    documents: network.documents,
    tiedActors: network.tiedActors,
    speakersOnly: network.speakersOnly,
    events: network.events,
    stateOf: network.stateOf,
    ties,
    ...indexTies(ties),
  };
}

const speaksForIt = (item: Evidence): boolean =>
  (item.supports === undefined || item.supports.length === 0) && item.stance !== 'denies' && item.stance !== 'retracts';
