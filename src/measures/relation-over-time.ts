import { startOfUnit, stepUnits } from '../filter/histogram.js';
import { type Period, spanColumnsOf } from '../filter/period.js';
import { NO_DAY } from '../network/event-columns.js';
import type { Network, NetworkTie } from '../network/network.js';
import type { PartialDate } from '../network/partial-date.js';
import { goldsteinOf, quadOf } from '../vocabulary/find-tie-type.js';
import type { ScoredClass } from './relation-score.js';

/** Lengths of the pieces. */
export type ScoreUnit = 'month' | 'year';

/** What was between two in a month or a year. */
export interface ScoredPiece {
  /** First civil day. */
  readonly start: number;
  readonly quads: Readonly<Record<ScoredClass, number>>;
  /** Scored ties or events: n. */
  readonly n: number;
  /** Sum of their Goldstein values. */
  readonly sum: number;
}

/** A relation piece by piece. */
export interface RelationOverTime {
  readonly unit: ScoreUnit;
  /** Without gaps, from the first piece with a tie to the last; empty when nothing can be placed. */
  readonly pieces: readonly ScoredPiece[];
  /** Ties or events without a date. */
  readonly undated: number;
  /** Ties whose date is wider than a piece: a year has no month. */
  readonly tooWide: number;
  /** Structural ties, which are never scored. */
  readonly unscored: number;
}

/** No chart has room for more. */
const MOST_PIECES = 1200;

/**
 * The scored ties by month or year. A tie counts when it began, a tie that stands for events when each of these was.
 * @param ties those in view
 * @param period window of time in force: of the events only those within count
 */
export function relationOverTime(
  network: Network,
  ties: readonly NetworkTie[],
  unit: ScoreUnit,
  period?: Period,
): RelationOverTime {
  const pieces = new Map<number, { quads: Record<ScoredClass, number>; n: number; sum: number }>();
  let undated = 0;
  let tooWide = 0;
  let unscored = 0;
  const add = (start: number, tie: NetworkTie): void => {
    const piece = pieces.get(start) ?? { quads: { VC: 0, MC: 0, VK: 0, MK: 0 }, n: 0, sum: 0 };
    pieces.set(start, piece);
    const quad = quadOf(tie.type, tie.subtype);
    if (quad === 'ST') return;
    piece.quads[quad] += 1;
    piece.n += 1;
    piece.sum += goldsteinOf(tie.type, tie.subtype) ?? 0;
  };
  const { inStore } = spanColumnsOf(network);
  const stored = new Map<number, NetworkTie>();
  for (const tie of ties) {
    if (quadOf(tie.type, tie.subtype) === 'ST') unscored += 1;
    else if (network.events && inStore[tie.index]! >= 0) stored.set(inStore[tie.index]!, tie);
    else {
      const days = daysOf(tie.span.start) ?? daysOf(tie.span.end);
      if (!days) undated += 1;
      else if (startOfUnit(days.first, unit) !== startOfUnit(days.last, unit)) tooWide += 1;
      else add(startOfUnit(days.first, unit), tie);
    }
  }
  undated += addEvents(network, stored, period, (day, tie) => add(startOfUnit(day, unit), tie));
  const starts = [...pieces.keys()].sort((a, b) => a - b);
  const filled: ScoredPiece[] = [];
  const last = starts.at(-1) ?? Number.NEGATIVE_INFINITY;
  for (let start = starts[0] ?? 0; start <= last && filled.length < MOST_PIECES; start = stepUnits(start, unit, 1)) {
    filled.push({ start, ...(pieces.get(start) ?? { quads: { VC: 0, MC: 0, VK: 0, MK: 0 }, n: 0, sum: 0 }) });
  }
  return { unit, pieces: filled, undated, tooWide, unscored };
}

/** First and last day on which something may have begun; `undefined` when a side is open or unknown. */
function daysOf(date: PartialDate | undefined): { readonly first: number; readonly last: number } | undefined {
  const first = date?.earliestDay;
  const last = date?.latestDay;
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** Each event of some ties. One pass over all events: they are sorted by day, not by tie. @returns those without a day */
function addEvents(
  network: Network,
  stored: ReadonlyMap<number, NetworkTie>,
  period: Period | undefined,
  add: (day: number, tie: NetworkTie) => void,
): number {
  if (!network.events || stored.size === 0) return 0;
  const { tie: tieOf, day: dayOf, count, ties } = network.events.columns;
  const isWanted = new Uint8Array(ties.length);
  for (const position of stored.keys()) isWanted[position] = 1;
  const from = period?.from ?? Number.NEGATIVE_INFINITY;
  const to = period?.to ?? Number.POSITIVE_INFINITY;
  let undated = 0;
  for (let row = 0; row < count; row += 1) {
    if (isWanted[tieOf[row]!] === 0) continue;
    const day = dayOf[row]!;
    if (day === NO_DAY) undated += 1;
    else if (day >= from && day <= to) add(day, stored.get(tieOf[row]!)!);
  }
  return undated;
}

/** The unit that suits a relation: months where its ties have them and no more than ten years are to be seen. */
export function unitOf(network: Network, ties: readonly NetworkTie[], period?: Period): ScoreUnit {
  const byMonth = relationOverTime(network, ties, 'month', period);
  return byMonth.tooWide > 0 || byMonth.pieces.length > 120 ? 'year' : 'month';
}
