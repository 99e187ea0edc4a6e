import type { Network } from '../network/network.js';
import { STANDINGS, type StandingRow } from '../vocabulary/standings.js';
import type { TieType } from '../vocabulary/tie-type.js';
import { TIE_TYPES } from '../vocabulary/tie-types.js';

/** What a dataset holds, counted from its records; nothing of it is typed by its authors. */
export interface DatasetCounts {
  /** Actors with a tie. */
  readonly actors: number;
  /** Actors without a tie that speak in the evidence. */
  readonly speakers: number;
  /** Ties as they are drawn: a record with three parties is three. */
  readonly ties: number;
  /** Items of evidence, each once, however many ties its record makes. */
  readonly evidence: number;
  readonly documents: number;
  /** Documents whose wording nobody has gone back to. */
  readonly notReread: number;
  /** Relations that occur, in the order of the vocabulary. */
  readonly byType: readonly { readonly type: TieType; readonly ties: number }[];
  /** Standings that occur, best established first. */
  readonly byStanding: readonly { readonly standing: StandingRow; readonly ties: number }[];
}

/** Counts the records of a dataset, everybody heard and nothing filtered. */
export function countsOf(network: Network): DatasetCounts {
  const types = new Map<string, number>();
  const standings = new Map<string, number>();
  for (const tie of network.ties.values()) {
    types.set(tie.type.id, (types.get(tie.type.id) ?? 0) + 1);
    standings.set(tie.standing.level, (standings.get(tie.standing.level) ?? 0) + 1);
  }
  return {
    actors: network.tiedActors.length,
    speakers: network.speakersOnly.length,
    ties: network.ties.size,
    evidence: network.dataset.ties.reduce((sum, tie) => sum + (tie.evidence?.length ?? 0), 0),
    documents: network.documents.size,
    notReread: [...network.documents.values()].filter(document => document.checked === false).length,
    byType: TIE_TYPES.flatMap(type => {
      const ties = types.get(type.id);
      return ties === undefined ? [] : [{ type, ties }];
    }),
    byStanding: STANDINGS.flatMap(standing => {
      const ties = standings.get(standing.id);
      return ties === undefined ? [] : [{ standing, ties }];
    }),
  };
}
