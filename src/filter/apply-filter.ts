import type { Network } from '../network/network.js';
import { type Clauses, hiddenIn } from './clause.js';
import { CLAUSE_KINDS } from './clause-kinds.js';

/** Ties under one value of a clause: how many pass every clause, of how many there are. */
export interface Tally {
  readonly shown: number;
  readonly total: number;
}

/** What a set of clauses leaves in view. Sets of ids: nothing is copied, moved or deselected. */
export interface Filtered {
  /** Ties that pass every clause, in dataset order. */
  readonly ties: ReadonlySet<string>;
  /** Actors with at least one such tie, in dataset order. */
  readonly actors: ReadonlySet<string>;
  /** By clause kind, then by value, in order of first appearance. Only values that occur. */
  readonly tallies: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
  /** Number of ties in the network. */
  readonly total: number;
}

/** The clauses a dataset opens with: everything in view but retracted ties. */
export const CLAUSES_AT_FIRST: Clauses = new Map(
  CLAUSE_KINDS.filter(kind => kind.hiddenAtFirst.length > 0).map(kind => [kind.id, new Set(kind.hiddenAtFirst)]),
);

/**
 * Which ties pass all clauses, with the counts for every control. Values of ties are worked out once per network
 * and kept, so that a toggle is one pass over small arrays.
 */
export function applyFilter(network: Network, clauses: Clauses): Filtered {
  const columns = columnsOf(network);
  const hidden = columns.map(column => {
    const names = hiddenIn(clauses, column.kind);
    return Uint8Array.from(column.values, value => (names.has(value) ? 1 : 0));
  });
  const shown = columns.map(column => new Uint32Array(column.values.length));
  const ties = new Set<string>();
  const touched = new Set<string>();
  let index = 0;
  for (const tie of network.ties.values()) {
    const passes =
      !tie.silent && columns.every((column, at) => column.ofTie[index]!.every(value => hidden[at]![value] === 0));
    if (passes) {
      ties.add(tie.id);
      touched.add(tie.source).add(tie.target);
      columns.forEach((column, at) => {
        for (const value of column.ofTie[index]!) shown[at]![value]! += 1;
      });
    }
    index += 1;
  }
  return {
    ties,
    actors: new Set(network.tiedActors.filter(actor => touched.has(actor))),
    tallies: new Map(
      columns.map((column, at) => [
        column.kind,
        new Map(
          column.values.map((value, position) => [
            value,
            { shown: shown[at]![position]!, total: column.totals[position]! },
          ]),
        ),
      ]),
    ),
    total: network.ties.size,
  };
}

/** The values of every tie under one clause kind, as numbers into `values`. */
interface Column {
  readonly kind: string;
  readonly values: readonly string[];
  readonly totals: readonly number[];
  /** By index of the tie. */
  readonly ofTie: readonly (readonly number[])[];
}

const columnsByNetwork = new WeakMap<Network, readonly Column[]>();

function columnsOf(network: Network): readonly Column[] {
  let columns = columnsByNetwork.get(network);
  if (!columns) {
    columns = CLAUSE_KINDS.map(kind => {
      const numbers = new Map<string, number>();
      const totals: number[] = [];
      const ofTie = [...network.ties.values()].map(tie =>
        kind.valuesOf(tie, network).map(value => {
          const number = numbers.get(value) ?? numbers.size;
          numbers.set(value, number);
          totals[number] = (totals[number] ?? 0) + 1;
          return number;
        }),
      );
      return { kind: kind.id, values: [...numbers.keys()], totals, ofTie };
    });
    columnsByNetwork.set(network, columns);
  }
  return columns;
}
