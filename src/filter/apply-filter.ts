import type { Network } from '../network/network.js';
import { type Clauses, hiddenIn } from './clause.js';
import { CLAUSE_KINDS } from './clause-kinds.js';
import { filterColumnsOf } from './filter-columns.js';
import { MaskedIds } from './masked-ids.js';

/** Ties under one value of a clause: how many pass every clause, of how many there are. */
export interface Tally {
  readonly shown: number;
  readonly total: number;
}

/** What a set of clauses leaves in view. Sets of ids: nothing is copied, moved or deselected. */
export interface Filtered {
  /** Ties that pass every clause, in dataset order; `mask` has them by index. */
  readonly ties: MaskedIds;
  /** Actors with at least one such tie, in dataset order. */
  readonly actors: MaskedIds;
  /** By clause kind, then by value, in order of first appearance. Only values that occur. */
  readonly tallies: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
  /** Number of ties in the network. */
  readonly total: number;
  /** Events of each tie, by index, within the window of time; absent without one. */
  readonly events?: Uint32Array | undefined;
}

/** Ties that something else than the clauses leaves: a window of time (`period.ts`), a focus (`narrow.ts`). */
export interface Within {
  /** 1 for each tie that stays, by its index. */
  readonly mask: Uint8Array;
  /** Events of each tie within a window of time; absent without one. */
  readonly counts?: Uint32Array | undefined;
}

/** The clauses a dataset opens with: everything in view but retracted ties. */
export const CLAUSES_AT_FIRST: Clauses = new Map(
  CLAUSE_KINDS.filter(kind => kind.hiddenAtFirst.length > 0).map(kind => [kind.id, new Set(kind.hiddenAtFirst)]),
);

/**
 * Which ties pass all clauses, with the counts for every control. Ties alike under every clause are judged once
 * (`filter-columns.ts`); after that a filter is one pass over a column of numbers.
 * @param within absent: every tie
 */
export function applyFilter(network: Network, clauses: Clauses, within?: Within): Filtered {
  const columns = filterColumnsOf(network);
  const hidden = columns.clauses.map(({ kind, values }) => {
    const names = hiddenIn(clauses, kind);
    return values.map(value => names.has(value));
  });
  const passes = Uint8Array.from(columns.profiles, profile =>
    profile.every((values, at) => values.every(value => !hidden[at]![value])) ? 1 : 0,
  );
  const { profileOf, source, target } = columns;
  const silent = columns.hasSilent ? columns.silent : undefined;
  const inside = within?.mask;
  const mask = new Uint8Array(profileOf.length);
  const touched = new Uint8Array(columns.actorIds.length);
  const shownOfProfile = new Uint32Array(passes.length);
  let shown = 0;
  for (let tie = 0; tie < mask.length; tie += 1) {
    // The window first: most of a million ties are outside of it, and nothing else is asked of them.
    if (inside !== undefined && inside[tie] === 0) continue;
    const profile = profileOf[tie]!;
    if (passes[profile] === 0 || (silent !== undefined && silent[tie] === 1)) continue;
    mask[tie] = 1;
    touched[source[tie]!] = 1;
    touched[target[tie]!] = 1;
    shownOfProfile[profile]! += 1;
    shown += 1;
  }
  return {
    ties: new MaskedIds(columns.tieIds, mask, id => network.ties.get(id)?.index, shown),
    actors: new MaskedIds(
      columns.actorIds,
      touched,
      id => network.actors.get(id)?.index,
      touched.reduce((sum, one) => sum + one, 0),
    ),
    tallies: talliesOf(columns, shownOfProfile),
    total: mask.length,
    events: within?.counts,
  };
}

function talliesOf(
  { clauses, profiles }: ReturnType<typeof filterColumnsOf>,
  shownOfProfile: Uint32Array,
): ReadonlyMap<string, ReadonlyMap<string, Tally>> {
  const shown = clauses.map(({ values }) => new Uint32Array(values.length));
  profiles.forEach((profile, number) => {
    profile.forEach((values, at) => {
      for (const value of values) shown[at]![value]! += shownOfProfile[number]!;
    });
  });
  return new Map(
    clauses.map(({ kind, values, totals }, at) => [
      kind,
      new Map(values.map((value, number) => [value, { shown: shown[at]![number]!, total: totals[number]! }])),
    ]),
  );
}
