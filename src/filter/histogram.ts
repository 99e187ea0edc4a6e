import { civilDate, dayNumber } from '../network/civil-day.js';
import type { Network } from '../network/network.js';
import type { TieType } from '../vocabulary/tie-type.js';
import { spanColumnsOf } from './period.js';

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
  const { types, typeOf } = typeColumnOf(network);
  const raw = new Uint32Array(pieces * types.length);
  const { first, last, inStore } = spanColumnsOf(network);
  const begin = starts[0]!;
  const end = starts.at(-1)!;
  for (let tie = 0; tie < mask.length; tie += 1) {
    if (mask[tie] !== 1 || inStore[tie]! >= 0) continue;
    const from = first[tie]!;
    const to = last[tie]!;
    if (from > to || to < begin || from >= end) continue;
    const until = pieceOf(to);
    for (let piece = pieceOf(from); piece <= until; piece += 1) raw[piece * types.length + typeOf[tie]!]! += 1;
  }
  addEvents(network, mask, pieceOf, typeOf, types.length, raw, starts);
  let most = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    let sum = 0;
    for (let type = 0; type < types.length; type += 1) sum += raw[piece * types.length + type]!;
    most = Math.max(most, sum);
  }
  return { unit, starts, types, counts: raw, most };
}

function addEvents(
  network: Network,
  mask: Uint8Array,
  pieceOf: (day: number) => number,
  typeOf: Uint16Array,
  types: number,
  counts: Uint32Array,
  starts: readonly number[],
): void {
  const { events } = network;
  if (!events) return;
  const { columns, undated } = events;
  const positions = tieOfStore(network, columns.ties);
  const typeOfTie = new Int32Array(positions.length);
  for (let at = 0; at < positions.length; at += 1) {
    const tie = positions[at]!;
    typeOfTie[at] = tie >= 0 && mask[tie] === 1 ? typeOf[tie]! : -1;
  }
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
    if (day >= starts[0]! && day < starts.at(-1)!) counts[piece * types + type]! += 1;
  }
}

interface TypeColumn {
  readonly types: readonly TieType[];
  /** Number of the relation of each tie, by index of the tie. */
  readonly typeOf: Uint16Array;
}

const typesByNetwork = new WeakMap<Network, TypeColumn>();

function typeColumnOf(network: Network): TypeColumn {
  const known = typesByNetwork.get(network);
  if (known) return known;
  const numbers = new Map<TieType, number>();
  const typeOf = new Uint16Array(network.ties.size);
  for (const { type, index } of network.ties.values()) {
    const number = numbers.get(type) ?? numbers.size;
    numbers.set(type, number);
    typeOf[index] = number;
  }
  const column = { types: [...numbers.keys()], typeOf };
  typesByNetwork.set(network, column);
  return column;
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

const positionsByNetwork = new WeakMap<Network, Int32Array>();

/** Index in the network of each tie of the store of events; −1 where it has none. */
function tieOfStore(network: Network, ids: readonly string[]): Int32Array {
  let positions = positionsByNetwork.get(network);
  if (!positions) {
    positions = new Int32Array(ids.length).fill(-1);
    const { inStore } = spanColumnsOf(network);
    for (let tie = 0; tie < inStore.length; tie += 1) {
      const position = inStore[tie]!;
      if (position >= 0) positions[position] = tie;
    }
    positionsByNetwork.set(network, positions);
  }
  return positions;
}
