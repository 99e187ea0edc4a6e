import { actorTypeOf } from '../vocabulary/actor-types.js';
import { directionOf, findTieType, temporalityOf } from '../vocabulary/find-tie-type.js';
import type { Direction, Temporality, TieSubtype, TieType } from '../vocabulary/tie-type.js';
import { homeOf } from './affiliations.js';
import type { Actor, Dataset, OwnTieType, TieRecord } from './dataset-schema.js';
import type { EventColumns } from './event-columns.js';
import { EventStore } from './event-store.js';
import { type InSteps, runAtOnce, runGently } from './in-steps.js';
import type { Network, NetworkActor, NetworkTie } from './network.js';
import { spanOf, type TieSpan } from './partial-date.js';
import { computeStanding, type StandingContext } from './standing.js';
import { gradedTie, standingContextOf } from './standing-context.js';

/**
 * Builds the network of a checked dataset: n-party records become pairs, spans and standings are derived.
 * @param nameOf what actors are called, as in another language; their labels where it is left out
 * @param events the single events behind ties that stand for many, where the reader of a file kept them
 * @throws {RangeError} when a tie names an actor that the dataset does not have; `checkDataset` finds that first
 */
export function buildNetwork(dataset: Dataset, events?: EventColumns, nameOf?: NameActor): Network {
  return runAtOnce(networkInSteps(dataset, events, nameOf));
}

/**
 * The same in pieces, for pages that must stay quick while a large network is built.
 * @param pause awaited after every few thousand records
 */
export function buildNetworkGently(
  dataset: Dataset,
  events: EventColumns | undefined,
  pause: () => Promise<void>,
  nameOf?: NameActor,
): Promise<Network> {
  return runGently(networkInSteps(dataset, events, nameOf), pause);
}

/** What an actor is called. */
export type NameActor = (actor: Actor) => string;

/** Records between two pauses: some ten milliseconds. */
const RECORDS_A_STEP = 4000;

function* networkInSteps(
  dataset: Dataset,
  events: EventColumns | undefined,
  nameOf: NameActor = ({ label }) => label,
): InSteps<Network> {
  const records = new Map(dataset.actors.map(actor => [actor.id, actor]));
  const actors = new Map(
    dataset.actors.map((record, index) => [record.id, networkActor(record, nameOf(record), index)]),
  );
  const documents = new Map((dataset.documents ?? []).map(document => [document.id, document]));
  const places = new Map((dataset.places ?? []).map(place => [place.id, place]));
  const context = standingContextOf(dataset);

  const ties = new Map<string, NetworkTie>();
  const known = knownSoFar(dataset);
  const touched = new Set<string>();
  const speaking = new Set<string>();
  // Asked for by records of several parties alone: most large datasets have none.
  let recordIds: ReadonlySet<string> | undefined;
  const isTaken = (id: string): boolean => {
    recordIds ??= new Set(dataset.ties.map(record => record.id));
    return recordIds.has(id) || ties.has(id);
  };
  let sinceStep = 0;
  for (const record of dataset.ties) {
    sinceStep += 1;
    if (sinceStep === RECORDS_A_STEP) {
      sinceStep = 0;
      yield;
    }
    for (const item of record.evidence ?? []) {
      for (const speaker of item.chain ?? []) if (typeof speaker === 'string') speaking.add(speaker);
    }
    for (const tie of expandRecord(record, known, context, ties.size, isTaken)) {
      if (!actors.has(tie.source) || !actors.has(tie.target)) {
        const missing = actors.has(tie.source) ? tie.target : tie.source;
        throw new RangeError(`Tie "${record.id}" names the actor "${missing}", which the dataset does not have.`);
      }
      ties.set(tie.id, tie);
      touched.add(tie.source).add(tie.target);
    }
  }
  return assemble({ dataset, actors, ties, places, documents, records, touched, speaking, events });
}

function networkActor(record: Actor, label: string, index: number): NetworkActor {
  return { id: record.id, label, type: actorTypeOf(record.type).id, record, index };
}

/** The pairs of a record, in the order of its parties; a record with source and target is one pair. */
function expandRecord(
  record: TieRecord,
  known: KnownSoFar,
  context: StandingContext,
  firstIndex: number,
  isTaken: (id: string) => boolean,
): readonly NetworkTie[] {
  const { type, subtype, direction } = known.typeOf(record.type);
  const isPartyRecord = 'parties' in record && Array.isArray(record.parties);
  const pairs = isPartyRecord
    ? pairsOf([...new Set(record.parties as readonly string[])])
    : [[record.source as string, record.target as string] as const];
  // Parties have no order, so a record of them has no arrow whatever its type.
  const mutual = direction === 'mutual' || isPartyRecord || (direction === 'either' && record['mutual'] === true);
  const span = known.spanOf(record, temporalityOf(type, subtype));
  const evidence = record.evidence ?? [];
  const pairIds = pairIdsOf(record.id, pairs.length, isTaken);
  return pairs.map(([source, target], position) => ({
    id: pairIds[position]!,
    record,
    source,
    target,
    type,
    subtype,
    typeText: record.type,
    mutual,
    span,
    standing: computeStanding(gradedTie({ source, target, span, record }, evidence), context),
    evidence,
    allEvidence: evidence,
    silent: false,
    eventId: record.eventId ?? (pairs.length > 1 ? record.id : undefined),
    index: firstIndex + position,
  }));
}

/** What was worked out for one record and holds for others: a hundred thousand ties have few types and dates. */
interface KnownSoFar {
  readonly typeOf: (typeText: string) => TypeOfRecord;
  readonly spanOf: (record: TieRecord, temporality: Temporality) => TieSpan;
}

function knownSoFar(dataset: Dataset): KnownSoFar {
  const types = new Map<string, TypeOfRecord>();
  const spans = new Map<string, TieSpan>();
  return {
    typeOf: text => {
      const known = types.get(text) ?? typeOf(text, dataset);
      types.set(text, known);
      return known;
    },
    spanOf: ({ start, end }, temporality) => {
      const key = `${temporality}${start === undefined ? '' : `\0s${start}`}${end === undefined ? '' : `\0e${end}`}`;
      const known = spans.get(key) ?? spanOf({ start, end }, temporality);
      spans.set(key, known);
      return known;
    },
  };
}

interface TypeOfRecord {
  readonly type: TieType;
  readonly subtype: TieSubtype | undefined;
  readonly direction: Direction;
}

/**
 * Vocabulary row of a record. A type of the dataset's own stands under its parent, with its own direction if it has
 * one; what the vocabulary knows is not redefined by a dataset.
 */
function typeOf(typeText: string, dataset: Dataset): TypeOfRecord {
  const found = findTieType(typeText);
  const [id] = typeText.split('/');
  const isKnown = found.known && (found.subtype !== undefined || id === typeText);
  const own = isKnown ? undefined : ownTypeOf(typeText, dataset);
  const { type, subtype } = found.known || own?.parent === undefined ? found : findTieType(own.parent);
  return { type, subtype, direction: own?.direction ?? directionOf(type, subtype) };
}

/** The dataset's own row for a type text, or for the type before its stroke. */
function ownTypeOf(typeText: string, { tieTypes = [] }: Dataset): OwnTieType | undefined {
  const [id] = typeText.split('/');
  return tieTypes.find(own => own.id === typeText) ?? tieTypes.find(own => own.id === id);
}

/** `t1~1`, `t1~2`, …; more strokes between where another tie has such an id. */
function pairIdsOf(id: string, count: number, isTaken: (id: string) => boolean): readonly string[] {
  if (count === 1) return [id];
  for (let between = '~'; ; between += '~') {
    const ids = Array.from({ length: count }, (_, position) => `${id}${between}${position + 1}`);
    if (!ids.some(isTaken)) return ids;
  }
}

function pairsOf(parties: readonly string[]): readonly (readonly [string, string])[] {
  return parties.flatMap((one, index) => parties.slice(index + 1).map(other => [one, other] as const));
}

type Parts = Pick<Network, 'dataset' | 'actors' | 'ties' | 'places' | 'documents'> & {
  readonly records: ReadonlyMap<string, Actor>;
  /** Ends of ties. */
  readonly touched: ReadonlySet<string>;
  /** Actors that speak in some evidence. */
  readonly speaking: ReadonlySet<string>;
  readonly events: EventColumns | undefined;
};

function assemble(parts: Parts): Network {
  const { records, touched, speaking, events, ...kept } = parts;
  const ids = [...kept.actors.keys()];
  return {
    ...kept,
    events: events && new EventStore(events),
    tiedActors: ids.filter(id => touched.has(id)),
    speakersOnly: ids.filter(id => !touched.has(id) && speaking.has(id)),
    ...indexTies(kept.ties),
    stateOf: (actor, day) => homeOf(actor, day, records),
  };
}

/** Looks ties up by their ends, in an index that is made at the first question. */
export function indexTies(ties: ReadonlyMap<string, NetworkTie>): Pick<Network, 'tiesOf' | 'tiesBetween'> {
  let byActor: ReadonlyMap<string, readonly NetworkTie[]> | undefined;
  const tiesOf = (actor: string): readonly NetworkTie[] => {
    byActor ??= tiesByActor(ties);
    return byActor.get(actor) ?? [];
  };
  return {
    tiesOf,
    tiesBetween: (one, other) =>
      tiesOf(one).filter(
        tie => (tie.source === one && tie.target === other) || (tie.source === other && tie.target === one),
      ),
  };
}

function tiesByActor(ties: ReadonlyMap<string, NetworkTie>): ReadonlyMap<string, readonly NetworkTie[]> {
  const byActor = new Map<string, NetworkTie[]>();
  const put = (actor: string, tie: NetworkTie): void => {
    const list = byActor.get(actor);
    if (list) list.push(tie);
    else byActor.set(actor, [tie]);
  };
  for (const tie of ties.values()) {
    put(tie.source, tie);
    if (tie.target !== tie.source) put(tie.target, tie);
  }
  return byActor;
}
