import type { Filtered } from '../../filter/apply-filter.js';
import type { Network } from '../../network/network.js';
import { type DrawnEnds, drawnEnds } from '../../scene/drawn-network.js';
import { eventsOf } from '../../scene/line-style.js';
import { FAMILIES } from '../../vocabulary/families.js';
import { familyOf } from '../table/actor-rows.js';

/** Families that a cell counts, in the order of the legend. */
export const FAMILY_COUNT = FAMILIES.length;

/** The cells of a matrix before any filter: which tie is counted where. */
export interface MatrixGround {
  /** Ids of actors and folded states. */
  readonly ids: readonly string[];
  /** Row and column of each cell, as positions among `ids`. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** Cells by row and column: `row * ids.length + column`. */
  readonly cellAt: ReadonlyMap<number, number>;
  /** Cell of each tie, and the one across the diagonal where it is mutual; −1 = none. */
  readonly cellOf: Int32Array;
  readonly acrossOf: Int32Array;
  /** Family of each tie, as position among the families. */
  readonly family: Uint8Array;
  /** Events that each tie stands for at any time. */
  readonly events: Uint32Array;
  /** Some tie stands for more or less than one event. */
  readonly countsEvents: boolean;
}

let last: { network: Network; folded: ReadonlySet<string>; ground: MatrixGround } | undefined;

/** The ground of a network under some folds; the last one is remembered. */
export function matrixGround(network: Network, folded: ReadonlySet<string>): MatrixGround {
  if (last?.network !== network || last.folded !== folded) {
    last = { network, folded, ground: makeGround(network, drawnEnds(network, folded)) };
  }
  return last.ground;
}

function makeGround(network: Network, { ids, source, target }: DrawnEnds): MatrixGround {
  const size = network.ties.size;
  const cellOf = new Int32Array(size).fill(-1);
  const acrossOf = new Int32Array(size).fill(-1);
  const family = new Uint8Array(size);
  const events = new Uint32Array(size);
  const cellAt = new Map<number, number>();
  const rows: number[] = [];
  const columns: number[] = [];
  const cell = (row: number, column: number): number => {
    const key = row * ids.length + column;
    const known = cellAt.get(key);
    if (known !== undefined) return known;
    cellAt.set(key, rows.length);
    rows.push(row);
    columns.push(column);
    return rows.length - 1;
  };
  let countsEvents = false;
  for (const tie of network.ties.values()) {
    const { index, mutual } = tie;
    const [from, to] = [source[index]!, target[index]!];
    family[index] = FAMILIES.findIndex(({ id }) => id === familyOf(tie));
    events[index] = eventsOf([tie]);
    if (events[index] !== 1) countsEvents = true;
    if (from < 0) continue;
    cellOf[index] = cell(from, to);
    if (mutual && from !== to) acrossOf[index] = cell(to, from);
  }
  return {
    ids,
    row: Int32Array.from(rows),
    column: Int32Array.from(columns),
    cellAt,
    cellOf,
    acrossOf,
    family,
    events,
    countsEvents,
  };
}

/** What a filter leaves in the cells of a matrix. */
export interface MatrixCounts {
  /** Events by cell and family. */
  readonly events: Uint32Array;
  /** Ties by cell. */
  readonly ties: Uint32Array;
  /** Ties inside folded states, which no cell has. */
  readonly inside: number;
}

/** Counts the ties that pass a filter; a mutual tie stands on both sides of the diagonal. */
export function countCells(ground: MatrixGround, filtered: Filtered): MatrixCounts {
  const cells = ground.row.length;
  const events = new Uint32Array(cells * FAMILY_COUNT);
  const ties = new Uint32Array(cells);
  const { mask } = filtered.ties;
  const ofTie = filtered.events ?? ground.events;
  let inside = 0;
  for (let tie = 0; tie < mask.length; tie += 1) {
    if (mask[tie] === 0) continue;
    const cell = ground.cellOf[tie]!;
    if (cell < 0) {
      inside += 1;
      continue;
    }
    events[cell * FAMILY_COUNT + ground.family[tie]!]! += ofTie[tie]!;
    ties[cell]! += 1;
    const across = ground.acrossOf[tie]!;
    if (across < 0) continue;
    events[across * FAMILY_COUNT + ground.family[tie]!]! += ofTie[tie]!;
    ties[across]! += 1;
  }
  return { events, ties, inside };
}

/** Events of a cell, of all families. */
export function totalOf({ events }: MatrixCounts, cell: number): number {
  let sum = 0;
  for (let family = 0; family < FAMILY_COUNT; family += 1) sum += events[cell * FAMILY_COUNT + family]!;
  return sum;
}
