import { buildNetwork } from '../network/build-network.js';
import type { Network } from '../network/network.js';
import { scopeOf } from './exported-part.js';
import type { ExportSource, WriteOptions } from './writer.js';

/**
 * What writers of data and sheets write: the source itself, or for the scope "everything" the same without filters, with
 * every voice heard again.
 */
export function scopedSource(source: ExportSource, options: WriteOptions): ExportSource {
  if (scopeOf(options) === 'shown') return source;
  const network = everyVoiceHeard(source.network);
  return {
    ...source,
    network,
    shown: { ties: new Set(network.ties.keys()), actors: new Set(network.tiedActors) },
    filters: [],
  };
}

function everyVoiceHeard(network: Network): Network {
  const isWhole = [...network.ties.values()].every(
    tie => tie.evidence.length === tie.allEvidence.length && !tie.silent,
  );
  // Under the names that the actors have here, which may be those of another language.
  return isWhole
    ? network
    : buildNetwork(network.dataset, undefined, ({ id, label }) => network.actors.get(id)?.label ?? label);
}
