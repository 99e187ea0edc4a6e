import type { TieSubtype, TieType } from '../vocabulary/tie-type.js';
import type { Actor, Dataset, Evidence, Place, SourceDocument, TieRecord } from './dataset-schema.js';
import type { EventStore } from './event-store.js';
import type { TieSpan } from './partial-date.js';
import type { Standing } from './standing.js';

/** An actor as the network knows it. */
export interface NetworkActor {
  readonly id: string;
  readonly label: string;
  /** Id of a row of the actor vocabulary; `other` when the dataset's type is not in it. */
  readonly type: string;
  readonly record: Actor;
  /** Position in the dataset, from 0. */
  readonly index: number;
}

/** One tie of two actors. A record with n parties gives n·(n−1)/2 of these, all with the same `eventId`. */
export interface NetworkTie {
  /** The record's id; with `~1`, `~2`, … appended when the record has more than two parties. */
  readonly id: string;
  readonly record: TieRecord;
  readonly source: string;
  readonly target: string;
  readonly type: TieType;
  /** `undefined` when the record names none, or one that the vocabulary does not have. */
  readonly subtype: TieSubtype | undefined;
  /** The type exactly as the dataset writes it: `visit/official`. */
  readonly typeText: string;
  readonly mutual: boolean;
  readonly span: TieSpan;
  readonly standing: Standing;
  /** The evidence that is listened to: all of it, unless voices are left out (`listen-to.ts`). */
  readonly evidence: readonly Evidence[];
  readonly allEvidence: readonly Evidence[];
  /** Nobody who is listened to asserts the tie; filters leave it out. */
  readonly silent: boolean;
  readonly eventId: string | undefined;
  /** Position among the ties of the network, from 0. */
  readonly index: number;
}

/**
 * The actors and ties of one dataset, ready to be asked. Facts only: no colour, position or visibility. `graphOf` gives
 * it as a Graphology graph, for everything that Graphology's libraries can work out.
 */
export interface Network {
  readonly dataset: Dataset;
  readonly actors: ReadonlyMap<string, NetworkActor>;
  readonly ties: ReadonlyMap<string, NetworkTie>;
  readonly places: ReadonlyMap<string, Place>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** The single events, where ties stand for many. */
  readonly events: EventStore | undefined;
  /** Actors with at least one tie, in dataset order. Only these are drawn. */
  readonly tiedActors: readonly string[];
  /** Actors without a tie that speak in some evidence, in dataset order. */
  readonly speakersOnly: readonly string[];
  /** Ties of an actor as source or target, in dataset order. */
  tiesOf(actor: string): readonly NetworkTie[];
  /** Ties between two actors, both ways, in dataset order. */
  tiesBetween(one: string, other: string): readonly NetworkTie[];
  /**
   * The state (or body without one) that an actor belongs to; itself for a state. See `affiliations.ts`.
   * @param day civil day number (days since 1970-01-01); `undefined` = the latest known
   */
  stateOf(actor: string, day?: number): string;
}
