import { buildNetwork } from '../../network/build-network.js';
import type { Network } from '../../network/network.js';
import { scopeOf } from '../exported-part.js';
import type { ExportSource, WriteOptions } from '../writer.js';
import type { About } from './between.js';

/**
 * What the writers of a sheet write: the source itself, or for the scope "everything" the same without filters, with
 * every voice heard again.
 */
export function sheetSource(source: ExportSource, options: WriteOptions): ExportSource {
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
  return isWhole ? network : buildNetwork(network.dataset);
}

/** The pair that a file is about, when the wishes name one: `about: {one, other}` with ids of actors. */
export function aboutOf({ about }: WriteOptions): About | undefined {
  if (typeof about !== 'object' || about === null || !('one' in about) || !('other' in about)) return undefined;
  const { one, other } = about;
  if (typeof one !== 'string' || typeof other !== 'string') return undefined;
  const folded = 'folded' in about && about.folded instanceof Set ? (about.folded as ReadonlySet<string>) : undefined;
  return { one, other, ...(folded ? { folded } : {}) };
}
