import { civilDate, dayNumber } from '../network/civil-day.js';
import type { Network } from '../network/network.js';
import { daysHeld } from '../network/tie-span.js';
import type { TieType } from '../vocabulary/tie-type.js';

/** Lengths of the pieces that time is cut into. */
export type TimeUnit = 'day' | 'month' | 'quarter' | 'year' | 'decade';

/** Ties by time and relation. */
export interface Histogram {
  readonly unit: TimeUnit;
  /** First civil day of each piece, and one more for the day after the last. */
  readonly starts: readonly number[];
  /** Relations that occur, in vocabulary order. */
  readonly types: readonly TieType[];
  /** Ties of a relation in a piece: `counts[piece * types.length + type]`. */
  readonly counts: Uint32Array;
  /** Most ties in one piece. */
  readonly most: number;
}

const UNITS: readonly { readonly unit: TimeUnit; readonly days: number }[] = [
  { unit: 'day', days: 1 },
  { unit: 'month', days: 30.44 },
  { unit: 'quarter', days: 91.3 },
  { unit: 'year', days: 365.25 },
  { unit: 'decade', days: 3652.5 },
];

/** The finest unit that cuts a stretch of days into no more pieces than there is room for. */
export function unitFor(days: number, mostPieces: number): TimeUnit {
  return (UNITS.find(row => days / row.days <= mostPieces) ?? UNITS.at(-1)!).unit;
}

/** First day of the piece that a day is in. */
export function startOfUnit(day: number, unit: TimeUnit): number {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return day;
    case 'month':
      return dayNumber({ year, month, day: 1 });
    case 'quarter':
      return dayNumber({ year, month: month - ((month - 1) % 3), day: 1 });
    case 'year':
      return dayNumber({ year, month: 1, day: 1 });
    case 'decade':
      return dayNumber({ year: Math.floor(year / 10) * 10, month: 1, day: 1 });
    default:
      return unit satisfies never;
  }
}

/** First day of the piece so many further on. */
export function stepUnits(start: number, unit: TimeUnit, steps: number): number {
  if (unit === 'day') return start + steps;
  const months = { month: 1, quarter: 3, year: 12, decade: 120 }[unit] * steps;
  const { year, month } = civilDate(start);
  const all = year * 12 + (month - 1) + months;
  return dayNumber({ year: Math.floor(all / 12), month: (((all % 12) + 12) % 12) + 1, day: 1 });
}

/**
 * Ties over time. An event with a day is in one piece; one known to the year only, or a state, is in every piece that
 * it may have touched. Undated ties are in none.
 * @param mask 1 for each tie that counts, by index
 * @param extent first and last day to show
 */
export function histogramOf(
  network: Network,
  mask: Uint8Array,
  extent: { readonly from: number; readonly to: number },
  unit: TimeUnit,
): Histogram {
  const starts = [startOfUnit(extent.from, unit)];
  while (starts.at(-1)! <= extent.to) starts.push(stepUnits(starts.at(-1)!, unit, 1));
  const pieces = starts.length - 1;
  const pieceOf = pieceFinder(starts);
  const numbers = new Map<TieType, number>();
  for (const { type } of network.ties.values()) if (!numbers.has(type)) numbers.set(type, numbers.size);
  const raw = new Uint32Array(pieces * numbers.size);
  const stored = new Set(network.events?.columns.ties);
  for (const tie of network.ties.values()) {
    if (mask[tie.index] !== 1 || stored.has(tie.id)) continue;
    const held = daysHeld(tie.span);
    if (!held || held.to < starts[0]! || held.from >= starts.at(-1)!) continue;
    const type = numbers.get(tie.type)!;
    const last = pieceOf(held.to);
    for (let piece = pieceOf(held.from); piece <= last; piece += 1) raw[piece * numbers.size + type]! += 1;
  }
  addEvents(network, mask, pieceOf, numbers, raw, starts);
  let most = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    let sum = 0;
    for (let type = 0; type < numbers.size; type += 1) sum += raw[piece * numbers.size + type]!;
    most = Math.max(most, sum);
  }
  return { unit, starts, types: [...numbers.keys()], counts: raw, most };
}

function addEvents(
  network: Network,
  mask: Uint8Array,
  pieceOf: (day: number) => number,
  numbers: ReadonlyMap<TieType, number>,
  counts: Uint32Array,
  starts: readonly number[],
): void {
  const { events } = network;
  if (!events) return;
  const { columns, undated } = events;
  const typeOfTie = columns.ties.map(id => {
    const tie = network.ties.get(id);
    return tie && mask[tie.index] === 1 ? numbers.get(tie.type)! : -1;
  });
  let day = Number.NaN;
  let piece = 0;
  // Events come by day, so the piece is looked up once a day.
  for (let row = undated; row < columns.count; row += 1) {
    const type = typeOfTie[columns.tie[row]!]!;
    if (type < 0) continue;
    if (columns.day[row] !== day) {
      day = columns.day[row]!;
      piece = pieceOf(day);
    }
    if (day >= starts[0]! && day < starts.at(-1)!) counts[piece * numbers.size + type]! += 1;
  }
}

/** Finds the piece of a day, the first or last for days outside. */
function pieceFinder(starts: readonly number[]): (day: number) => number {
  return day => {
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
