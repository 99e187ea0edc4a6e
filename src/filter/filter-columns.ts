import { type InSteps, runAtOnce, TIES_A_STEP } from '../network/in-steps.js';
import type { Network, NetworkTie } from '../network/network.js';
import { CLAUSE_KINDS } from './clause-kinds.js';

/** The values of ties under one clause kind, as numbers into `values`. */
export interface ClauseColumn {
  readonly kind: string;
  readonly values: readonly string[];
  /** Ties under each value. */
  readonly totals: Uint32Array;
}

/**
 * What filtering asks of a network, worked out once. Ties that are alike under every kind of clause share a profile,
 * and there are few of those: a filter judges profiles, not ties.
 */
export interface FilterColumns {
  readonly clauses: readonly ClauseColumn[];
  /** Profile of each tie, by its index. */
  readonly profileOf: Uint32Array;
  /** For each profile and kind of clause the numbers of its values. */
  readonly profiles: readonly (readonly (readonly number[])[])[];
  /** Ends of each tie as positions among the actors of the dataset. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** 1 for ties that nobody who is heard asserts. */
  readonly silent: Uint8Array;
  /** Whether there is any such tie. */
  readonly hasSilent: boolean;
  readonly tieIds: readonly string[];
  readonly actorIds: readonly string[];
}

const columnsByNetwork = new WeakMap<Network, FilterColumns>();

/** The columns of a network; made at the first call. */
export function filterColumnsOf(network: Network): FilterColumns {
  return columnsByNetwork.get(network) ?? runAtOnce(filterColumnsInSteps(network));
}

/** Makes the columns of a network; `filterColumnsOf` has them then. */
export function* filterColumnsInSteps(network: Network): InSteps<FilterColumns> {
  const count = network.ties.size;
  const profileOf = new Uint32Array(count);
  const source = new Uint32Array(count);
  const target = new Uint32Array(count);
  const silent = new Uint8Array(count);
  const clauses = CLAUSE_KINDS.map(kind => new ClauseColumnDraft(kind.id));
  const profiles = new Profiles();
  const profileSizes: number[] = [];
  for (const tie of network.ties.values()) {
    const { index } = tie;
    source[index] = network.actors.get(tie.source)!.index;
    target[index] = network.actors.get(tie.target)!.index;
    silent[index] = tie.silent ? 1 : 0;
    const profile = profiles.of(tie, network, clauses);
    profileOf[index] = profile;
    profileSizes[profile] = (profileSizes[profile] ?? 0) + 1;
    if (index % TIES_A_STEP === TIES_A_STEP - 1) yield;
  }
  profiles.list.forEach((profile, number) => {
    profile.forEach((values, at) => {
      for (const value of values) clauses[at]!.totals[value]! += profileSizes[number]!;
    });
  });
  const actorIds = [...network.actors.keys()];
  const columns = {
    clauses: clauses.map(({ kind, values, totals }) => ({ kind, values, totals: Uint32Array.from(totals) })),
    profileOf,
    profiles: profiles.list,
    source,
    target,
    silent,
    hasSilent: silent.includes(1),
    tieIds: [...network.ties.keys()],
    actorIds,
  };
  columnsByNetwork.set(network, columns);
  return columns;
}

/** Values of a clause kind in order of first appearance. */
class ClauseColumnDraft {
  readonly kind: string;
  readonly values: string[] = [];
  readonly totals: number[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(kind: string) {
    this.kind = kind;
  }

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.values.length;
    this.#numbers.set(value, number);
    this.values.push(value);
    this.totals.push(0);
    return number;
  }
}

class Profiles {
  readonly list: number[][][] = [];
  readonly #numbers = new Map<string, number>();

  of(tie: NetworkTie, network: Network, clauses: readonly ClauseColumnDraft[]): number {
    const words = CLAUSE_KINDS.map(kind => kind.valuesOf(tie, network));
    const key = words.map(values => values.join('\t')).join('\n');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.list.length;
    this.#numbers.set(key, number);
    this.list.push(words.map((values, at) => values.map(value => clauses[at]!.numberOf(value))));
    return number;
  }
}
