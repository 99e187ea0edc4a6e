import { exportWords } from '../messages/ui-export.js';
import type { Dataset, PartyTie, TieRecord } from '../network/dataset-schema.js';
import type { Network } from '../network/network.js';
import { exportedPart, scopeOf } from './exported-part.js';
import type { ExportSource, WriteOptions } from './writer.js';

/**
 * The dataset that a format without losses writes: all of it, or of its lists what the ties shown need, with a field
 * `extract` that says what it was taken from.
 */
export function writtenDataset(source: ExportSource, options: WriteOptions): Dataset {
  return isWhole(source, options) ? source.network.dataset : extract(source, options);
}

/**
 * What is left out of {@link writtenDataset}, as sentences for the dialog.
 * @param keepsEvents the format keeps the single events behind ties that stand for many
 */
export function extractLosses(source: ExportSource, options: WriteOptions, keepsEvents = false): readonly string[] {
  const words = exportWords();
  const losses = [words.losses.viewNotKept];
  if (source.network.events && !keepsEvents)
    losses.push(words.losses.singleEvents(words.formats['json-columns'].label));
  if (isWhole(source, options)) return losses;
  losses.unshift(words.losses.notShown);
  const pairs = new Map<TieRecord, number>();
  for (const tie of exportedPart(source, options).ties) pairs.set(tie.record, (pairs.get(tie.record) ?? 0) + 1);
  const partly = [...pairs].filter(([record, shown]) => isPartyTie(record) && shown < pairCount(record)).length;
  if (partly > 0) losses.push(words.losses.partlyShown(partly));
  return losses;
}

const isPartyTie = (record: TieRecord): record is PartyTie => Array.isArray(record['parties']);
const pairCount = (record: PartyTie): number => (record.parties.length * (record.parties.length - 1)) / 2;

function isWhole({ network, shown }: ExportSource, options: WriteOptions): boolean {
  return scopeOf(options) === 'everything' || shown.ties.size === network.ties.size;
}

/** Records of the ties shown, each once, in dataset order. */
function recordsOf({ network, shown }: ExportSource): readonly TieRecord[] {
  return [...new Set([...network.ties.values()].filter(tie => shown.ties.has(tie.id)).map(tie => tie.record))];
}

function extract(source: ExportSource, options: WriteOptions): Dataset {
  const { dataset } = source.network;
  const ties = recordsOf(source);
  const needed = neededIds(source.network, ties);
  const of = source.network.ties.size;
  return {
    ...dataset,
    ...(dataset.documents && { documents: dataset.documents.filter(document => needed.documents.has(document.id)) }),
    ...(dataset.places && { places: dataset.places.filter(place => needed.places.has(place.id)) }),
    actors: dataset.actors.filter(actor => needed.actors.has(actor.id)),
    ties: [...ties],
    extract: {
      ties: exportedPart(source, options).ties.length,
      of,
      filters: [...source.filters],
      taken: source.now.toISOString(),
    },
  };
}

interface NeededIds {
  readonly actors: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Everything that the ties name, and the bodies and states that the named actors belong to. */
function neededIds(network: Network, ties: readonly TieRecord[]): NeededIds {
  const actors = new Set<string>();
  const documents = new Set<string>();
  const places = new Set<string>();
  for (const tie of ties) {
    const ends = isPartyTie(tie) ? tie.parties : [tie.source as string, tie.target as string];
    for (const id of [...ends, ...(tie.regarding ?? []), ...(tie.against ?? [])]) actors.add(id);
    for (const quantity of tie.quantities ?? []) if (quantity.side !== undefined) actors.add(quantity.side);
    for (const item of tie.evidence ?? []) {
      if (item.document !== undefined) documents.add(item.document);
      for (const speaker of item.chain ?? []) if (typeof speaker === 'string') actors.add(speaker);
    }
    addPlace(network, tie.place, places, actors);
  }
  // A set visits what is added while it is walked, so this reaches the whole chain of affiliations.
  for (const id of actors) {
    const record = network.actors.get(id)?.record;
    for (const affiliation of record?.affiliations ?? []) actors.add(affiliation.to);
    if (record?.successor !== undefined) actors.add(record.successor);
  }
  return { actors, documents, places };
}

/** A place lies in another place or in an actor, a state. */
function addPlace(network: Network, id: string | undefined, places: Set<string>, actors: Set<string>): void {
  if (id === undefined || places.has(id)) return;
  if (network.actors.has(id)) actors.add(id);
  const place = network.places.get(id);
  if (place === undefined) return;
  places.add(id);
  addPlace(network, place.in, places, actors);
}
