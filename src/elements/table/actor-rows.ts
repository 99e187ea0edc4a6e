import type { Filtered } from '../../filter/apply-filter.js';
import { filterColumnsOf } from '../../filter/filter-columns.js';
import type { Network, NetworkActor, NetworkTie } from '../../network/network.js';
import { daysHeld } from '../../network/partial-date.js';
import { FAMILIES } from '../../vocabulary/families.js';
import type { Family } from '../../vocabulary/tie-type.js';

/** Ties of an actor: those that pass the filter, and all. A tie with itself counts once. */
export interface ActorTally {
  readonly shown: number;
  readonly total: number;
}

/** An actor with what the filter leaves of its ties. */
export interface ActorRow {
  readonly actor: NetworkActor;
  readonly ties: ActorTally;
  readonly families: Readonly<Record<Family, ActorTally>>;
  /** Other actors with whom it has a shown tie. */
  readonly partners: number;
  /** The shown tie that began first, and the one that ended last; `undefined` when none is dated. */
  readonly first: NetworkTie | undefined;
  readonly last: NetworkTie | undefined;
}

/** What of the ties does not change with the filter, by their index. */
interface TieFacts {
  readonly ties: readonly NetworkTie[];
  /** Position among `FAMILIES`. */
  readonly family: Uint8Array;
  /** First and last day it held; `NaN` without a date. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** All ties by actor and family. */
  readonly totals: Uint32Array;
}

const factsByNetwork = new WeakMap<Network, TieFacts>();
const KINDS = FAMILIES.length;
const placeOf = (family: Family): number => FAMILIES.findIndex(({ id }) => id === family);

/** The family of a tie: that of its subtype where it has one of its own. */
export function familyOf({ type, subtype }: NetworkTie): Family {
  return subtype?.family ?? type.family;
}

function factsOf(network: Network): TieFacts {
  const known = factsByNetwork.get(network);
  if (known) return known;
  const { source, target } = filterColumnsOf(network);
  const ties = [...network.ties.values()];
  const facts: TieFacts = {
    ties,
    family: Uint8Array.from(ties, tie => placeOf(familyOf(tie))),
    from: new Float64Array(ties.length).fill(Number.NaN),
    to: new Float64Array(ties.length).fill(Number.NaN),
    totals: new Uint32Array(network.actors.size * KINDS),
  };
  ties.forEach(({ span }, tie) => {
    const held = daysHeld(span);
    if (held) {
      facts.from[tie] = held.from;
      facts.to[tie] = held.to;
    }
    const family = facts.family[tie]!;
    facts.totals[source[tie]! * KINDS + family]! += 1;
    if (source[tie] !== target[tie]) facts.totals[target[tie]! * KINDS + family]! += 1;
  });
  factsByNetwork.set(network, facts);
  return facts;
}

/** Rows of all actors with a shown tie, in dataset order. */
export function actorRows(network: Network, filtered: Filtered): readonly ActorRow[] {
  const facts = factsOf(network);
  const { source, target } = filterColumnsOf(network);
  const { mask } = filtered.ties;
  const size = network.actors.size;
  const shown = new Uint32Array(size * KINDS);
  const partners = new Uint32Array(size);
  const first = new Int32Array(size).fill(-1);
  const last = new Int32Array(size).fill(-1);
  const pairs = new Set<number>();
  for (let tie = 0; tie < mask.length; tie += 1) {
    if (mask[tie] === 0) continue;
    const [one, other] = [source[tie]!, target[tie]!];
    const family = facts.family[tie]!;
    shown[one * KINDS + family]! += 1;
    note(one, tie);
    if (one === other) continue;
    shown[other * KINDS + family]! += 1;
    note(other, tie);
    const pair = Math.min(one, other) * size + Math.max(one, other);
    if (pairs.has(pair)) continue;
    pairs.add(pair);
    partners[one]! += 1;
    partners[other]! += 1;
  }

  /** "Since ever" is no first date; "goes on" is a last one. */
  function note(actor: number, tie: number): void {
    const earliest = first[actor]!;
    const from = facts.from[tie]!;
    if (Number.isFinite(from) && (earliest < 0 || from < facts.from[earliest]!)) first[actor] = tie;
    const latest = last[actor]!;
    const to = facts.to[tie]!;
    if (!Number.isNaN(to) && (latest < 0 || to > facts.to[latest]!)) last[actor] = tie;
  }

  const rows: ActorRow[] = [];
  for (const actor of network.actors.values()) {
    const { index } = actor;
    if (filtered.actors.mask[index] === 0) continue;
    const tally = (at: number): ActorTally => ({
      shown: shown[index * KINDS + at]!,
      total: facts.totals[index * KINDS + at]!,
    });
    const families = {
      cooperation: tally(placeOf('cooperation')),
      conflict: tally(placeOf('conflict')),
      structure: tally(placeOf('structure')),
    };
    const all = Object.values(families);
    rows.push({
      actor,
      ties: { shown: sum(all.map(one => one.shown)), total: sum(all.map(one => one.total)) },
      families,
      partners: partners[index]!,
      first: facts.ties[first[index]!],
      last: facts.ties[last[index]!],
    });
  }
  return rows;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
