import { MultiGraph } from 'graphology';
import { actorTypeOf } from '../vocabulary/actor-types.js';
import { directionOf, findTieType, temporalityOf } from '../vocabulary/find-tie-type.js';
import type { TieSubtype, TieType } from '../vocabulary/tie-type.js';
import { homeOf, speaksForHome } from './affiliations.js';
import type { Actor, Dataset, TieRecord } from './dataset-schema.js';
import type { Network, NetworkActor, NetworkTie } from './network.js';
import { spanOf } from './partial-date.js';
import { computeStanding, type StandingContext } from './standing.js';

/** Key of an actor in the Graphology graph. */
export const actorKey = (id: string): string => `a:${id}`;
/** Key of a tie in the Graphology graph. */
export const tieKey = (id: string): string => `t:${id}`;

/**
 * Builds the network of a checked dataset: n-party records become pairs, spans and standings are derived.
 * @throws {RangeError} when a tie names an actor that the dataset does not have; `checkDataset` finds that first
 */
export function buildNetwork(dataset: Dataset): Network {
  const records = new Map(dataset.actors.map(actor => [actor.id, actor]));
  const actors = new Map(dataset.actors.map((record, index) => [record.id, networkActor(record, index)]));
  const documents = new Map((dataset.documents ?? []).map(document => [document.id, document]));
  const places = new Map((dataset.places ?? []).map(place => [place.id, place]));
  const context: StandingContext = {
    homeOf: (actor, day) => homeOf(actor, day, records),
    speaksFor: (actor, day) => speaksForHome(actor, day, records),
    documentKey: id => outletOf(documents.get(id)?.publisher, dataset) ?? documents.get(id)?.publisher ?? id,
  };

  const ties = new Map<string, NetworkTie>();
  const graph = new MultiGraph();
  for (const id of actors.keys()) graph.addNode(actorKey(id));
  for (const record of dataset.ties) {
    for (const tie of expandRecord(record, dataset, context, ties.size)) {
      if (!actors.has(tie.source) || !actors.has(tie.target)) {
        const missing = actors.has(tie.source) ? tie.target : tie.source;
        throw new RangeError(`Tie "${record.id}" names the actor "${missing}", which the dataset does not have.`);
      }
      ties.set(tie.id, tie);
      addTie(graph, tie);
    }
  }
  return assemble({ dataset, actors, ties, places, documents, graph, records });
}

/** The actor that a publisher's name stands for, so that an outlet and its articles count as one origin. */
function outletOf(publisher: string | undefined, dataset: Dataset): string | undefined {
  if (publisher === undefined) return undefined;
  return dataset.actors.find(actor => actor.label === publisher || actor.aliases?.includes(publisher))?.id;
}

function networkActor(record: Actor, index: number): NetworkActor {
  return { id: record.id, label: record.label, type: actorTypeOf(record.type).id, record, index };
}

/** The pairs of a record, in the order of its parties; a record with source and target is one pair. */
function expandRecord(
  record: TieRecord,
  dataset: Dataset,
  context: StandingContext,
  firstIndex: number,
): readonly NetworkTie[] {
  const { type, subtype } = typeOf(record, dataset);
  const isPartyRecord = 'parties' in record && Array.isArray(record.parties);
  const pairs = isPartyRecord
    ? pairsOf(record.parties as readonly string[])
    : [[record.source as string, record.target as string] as const];
  const direction = directionOf(type, subtype);
  const mutual = direction === 'mutual' || (direction === 'either' && isPartyRecord);
  const span = spanOf({ start: record.start, end: record.end }, temporalityOf(type, subtype));
  const evidence = record.evidence ?? [];
  return pairs.map(([source, target], position) => ({
    id: pairs.length === 1 ? record.id : `${record.id}~${position + 1}`,
    record,
    source,
    target,
    type,
    subtype,
    typeText: record.type,
    mutual,
    span,
    standing: computeStanding(
      { source, target, day: span.from ?? span.to, evidence, against: record.against, override: record.standing },
      context,
    ),
    evidence,
    eventId: record.eventId ?? (pairs.length > 1 ? record.id : undefined),
    index: firstIndex + position,
  }));
}

/** Vocabulary row of a record; a type of the dataset's own stands under its parent. */
function typeOf(record: TieRecord, dataset: Dataset): { type: TieType; subtype: TieSubtype | undefined } {
  const found = findTieType(record.type);
  if (found.known) return found;
  const [id] = record.type.split('/');
  const own = dataset.tieTypes?.find(tieType => tieType.id === record.type || tieType.id === id);
  return own?.parent === undefined ? found : findTieType(own.parent);
}

function pairsOf(parties: readonly string[]): readonly (readonly [string, string])[] {
  return parties.flatMap((one, index) => parties.slice(index + 1).map(other => [one, other] as const));
}

/** The only way into the graph: on a mixed graph Graphology's plain `addEdge` would make a mutual tie one-way. */
function addTie(graph: MultiGraph, tie: NetworkTie): void {
  const attributes = { type: tie.type.id, standing: tie.standing.level };
  if (tie.mutual) {
    graph.addUndirectedEdgeWithKey(tieKey(tie.id), actorKey(tie.source), actorKey(tie.target), attributes);
  } else {
    graph.addDirectedEdgeWithKey(tieKey(tie.id), actorKey(tie.source), actorKey(tie.target), attributes);
  }
}

type Parts = Pick<Network, 'dataset' | 'actors' | 'ties' | 'places' | 'documents' | 'graph'> & {
  readonly records: ReadonlyMap<string, Actor>;
};

function assemble(parts: Parts): Network {
  const { records, ...kept } = parts;
  const byActor = new Map<string, NetworkTie[]>();
  for (const tie of kept.ties.values()) {
    for (const actor of new Set([tie.source, tie.target])) {
      const list = byActor.get(actor);
      if (list) list.push(tie);
      else byActor.set(actor, [tie]);
    }
  }
  const speaking = new Set<string>();
  for (const tie of kept.ties.values()) {
    for (const item of tie.evidence) {
      for (const speaker of item.chain ?? []) if (typeof speaker === 'string') speaking.add(speaker);
    }
  }
  const ids = [...kept.actors.keys()];
  const tiesOf = (actor: string): readonly NetworkTie[] => byActor.get(actor) ?? [];
  return {
    ...kept,
    tiedActors: ids.filter(id => byActor.has(id)),
    speakersOnly: ids.filter(id => !byActor.has(id) && speaking.has(id)),
    tiesOf,
    tiesBetween: (one, other) =>
      tiesOf(one).filter(
        tie => (tie.source === one && tie.target === other) || (tie.source === other && tie.target === one),
      ),
    stateOf: (actor, day) => homeOf(actor, day, records),
  };
}
