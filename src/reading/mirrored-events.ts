import { NO_DAY } from '../network/event-columns.js';
import type { NumberedRelations } from './numbered-relations.js';

/** Flags of a row: the relation has no direction. */
export const MUTUAL = 1;
/** The row was told from the end that is now its source. */
export const TOLD_FROM_SOURCE = 2;
/** The row was told from the end that is now its target. */
export const TOLD_FROM_TARGET = 4;
/** The relation has no direction if the event is told from both sides. */
export const MUTUAL_WHEN_MIRRORED = 8;
const TOLD_FROM_BOTH = TOLD_FROM_SOURCE | TOLD_FROM_TARGET;
/** Of a row that names no report. */
export const NO_REPORT = 0;

/** What tells whether two rows are one event. */
export interface MirroringRows {
  readonly day: Int32Array;
  /** Numbers of {@link NumberedRelations}. */
  readonly relation: Uint32Array;
  readonly flags: Uint8Array;
  /** Numbers that stand for reports. */
  readonly report: Uint32Array;
}

/** A number for the relation of a row; relations count apart where they are mutual. */
export const relationKey = (row: number, { relation, flags }: Pick<MirroringRows, 'relation' | 'flags'>): number =>
  relation[row]! * 2 + (flags[row]! & MUTUAL);

/**
 * Of the rows of one day and report that tell the same from either side, as many are kept as the side with more has.
 * Rows with neither day nor report are all kept: nothing says that they tell one event.
 * @returns the kept part of the order, which is changed
 */
export function withoutMirrors(order: Uint32Array, rows: MirroringRows, relations: NumberedRelations): Uint32Array {
  const { day, flags } = rows;
  if (!flags.some(flag => flag > MUTUAL)) return order;
  const dropped = new Uint8Array(order.length);
  const sides = new Uint8Array(relations.count * 2);
  for (let start = 0; start < order.length; ) {
    const today = day[order[start]!]!;
    let end = start;
    while (end < order.length && day[order[end]!] === today) end += 1;
    dropMirrors(order.subarray(start, end), rows, sides, dropped);
    start = end;
  }
  let kept = 0;
  for (const row of order) {
    if (dropped[row]) continue;
    turnBack(row, rows, relations);
    order[kept] = row;
    kept += 1;
  }
  return order.subarray(0, kept);
}

/** Gives an event that only its target told its direction again: it was turned to look for the other side. */
function turnBack(row: number, { flags, relation }: MirroringRows, relations: NumberedRelations): void {
  const flag = flags[row]!;
  if (!(flag & MUTUAL_WHEN_MIRRORED) || flag & MUTUAL || !(flag & TOLD_FROM_TARGET)) return;
  const turned = relation[row]!;
  relation[row] = relations.of(relations.targetOf(turned), relations.sourceOf(turned), relations.typeOf(turned));
}

/**
 * Marks what of the rows of one day is told from the other side too.
 * @param sides room for the sides from which a relation is told, all 0, as it is left
 */
function dropMirrors(day: Uint32Array, rows: MirroringRows, sides: Uint8Array, dropped: Uint8Array): void {
  const { flags, report } = rows;
  for (const row of day) sides[relationKey(row, rows)]! |= flags[row]! & TOLD_FROM_BOTH;
  const groups = new Map<string, { readonly bySource: number[]; readonly byTarget: number[] }>();
  for (const row of day) {
    const flag = flags[row]!;
    const key = relationKey(row, rows);
    if (flag <= MUTUAL || sides[key] !== TOLD_FROM_BOTH) continue;
    if (report[row] === NO_REPORT && rows.day[row] === NO_DAY) continue;
    const name = `${key} ${report[row]}`;
    const group = groups.get(name) ?? { bySource: [], byTarget: [] };
    groups.set(name, group);
    (flag & TOLD_FROM_SOURCE ? group.bySource : group.byTarget).push(row);
  }
  for (const row of day) sides[relationKey(row, rows)] = 0;
  for (const { bySource, byTarget } of groups.values()) {
    const [fewer, others] = bySource.length < byTarget.length ? [bySource, byTarget] : [byTarget, bySource];
    for (const row of fewer) dropped[row] = 1;
    for (const row of others.slice(0, fewer.length)) {
      if (flags[row]! & MUTUAL_WHEN_MIRRORED) flags[row]! |= MUTUAL;
    }
  }
}
