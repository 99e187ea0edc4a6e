import type { Filtered } from '../filter/apply-filter.js';
import { homeColumnsOf } from '../filter/home-columns.js';
import type { Network, NetworkTie } from '../network/network.js';
import { goldsteinOf, quadOf } from '../vocabulary/find-tie-type.js';
import { findStanding } from '../vocabulary/standings.js';
import type { QuadClass } from '../vocabulary/tie-type.js';

/** What is measured of what is in view. */
export interface MeasureChoice {
  /** People and bodies count as the state they belong to on the day of the tie. */
  readonly rollUp: boolean;
  /** Structural ties (membership, affiliation, unknown relations) are counted too; they are never scored. */
  readonly structure: boolean;
  /** Ties that are no more than claimed, alleged or unsourced are counted too. */
  readonly weak: boolean;
}

/** The rule of the field: reported and better, structure left out, states as wholes. */
export const USUAL_CHOICE: MeasureChoice = { rollUp: true, structure: false, weak: false };

/** A tie as the measures see it. */
export interface MeasuredTie {
  readonly tie: NetworkTie;
  /** The actors it counts for. */
  readonly source: string;
  readonly target: string;
  /** Events it stands for, in the window of time; 1 for a tie that is no collection of events. */
  readonly weight: number;
  readonly quad: QuadClass;
  /** Goldstein value of one event, −10 to +10; `undefined` for what is never scored. */
  readonly goldstein: number | undefined;
}

/** What is measured, and how much of what is in view is not. */
export interface MeasuredTies {
  /** In dataset order. */
  readonly ties: readonly MeasuredTie[];
  readonly leftOut: {
    readonly retracted: number;
    readonly structure: number;
    readonly weak: number;
    /** Between people and bodies of one state, or of an actor with itself. */
    readonly inside: number;
  };
}

const WEAKEST_USUAL = findStanding('reported').rank;

/** The ties in view that are measured. A tie that is left out for several reasons is counted under the first. */
export function measuredTies(network: Network, filtered: Filtered, choice: MeasureChoice): MeasuredTies {
  const ties: MeasuredTie[] = [];
  const homes = homeColumnsOf(network);
  const leftOut = { retracted: 0, structure: 0, weak: 0, inside: 0 };
  for (const tie of network.ties.values()) {
    if (filtered.ties.mask[tie.index] !== 1) continue;
    const quad = quadOf(tie.type, tie.subtype);
    const source = choice.rollUp ? homes.actorIds[homes.source[tie.index]!]! : tie.source;
    const target = choice.rollUp ? homes.actorIds[homes.target[tie.index]!]! : tie.target;
    if (tie.standing.retracted) leftOut.retracted += 1;
    else if (quad === 'ST' && !choice.structure) leftOut.structure += 1;
    else if (findStanding(tie.standing.level).rank > WEAKEST_USUAL && !choice.weak) leftOut.weak += 1;
    else if (source === target) leftOut.inside += 1;
    else {
      const weight = filtered.events?.[tie.index] ?? tie.record.count ?? 1;
      ties.push({ tie, source, target, weight, quad, goldstein: goldsteinOf(tie.type, tie.subtype) });
    }
  }
  return { ties, leftOut };
}
