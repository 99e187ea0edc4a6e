import type { Point } from './geometry.js';
import { type Beside, footprintAt, type LayoutActor } from './layout.js';
import type { ArrangedUnit, Unit } from './unit.js';

/** Blank between the border of a frame and what is in it. */
export const FRAME_PADDING = 20;
/** Blank below a label before the next row. */
const ROW_GAP = 20;
/** The same where labels stand beside the shapes. */
const BESIDE_ROW_GAP = 14;
/** Blank between two labels side by side. */
const COLUMN_GAP = 22;
/** Half the room that a line needs which goes around a member's label inside the frame. */
const BRACKET = 80;
/** Room above members side by side for a line from one to the other. */
const RISE = 14;
/** Room for a line between members whose labels are on the other side. */
const BESIDE_SWING = 30;
/** Room that each further line between members needs beside the first. */
const TRACK = 9;
/** Lines between members for which room is kept; more than these are seldom side by side. */
const MOST_TRACKS = 6;
const LEAST_WIDTH = 176;
const MOST_IN_A_COLUMN = 10;
const MOST_IN_A_ROW = 5;

const widthOf = (actor: LayoutActor): number => Math.max(actor.shape.width, actor.label.width);
const heightOf = (actor: LayoutActor): number => footprintAt(actor, ORIGIN).height;
const ORIGIN: Point = { x: 0, y: 0 };
/** A frame with more members has their labels beside them, on the side away from the lines: half as high. */
const MOST_LABELLED_BELOW = 6;

/** The side on which the members of a facing frame have their labels; `undefined` = below. */
export function besideIn(members: number, outer: Beside): Beside | undefined {
  return members > MOST_LABELLED_BELOW ? outer : undefined;
}

/** Room for lines between members, given that for the first of them. */
function roomForInner(lines: number, first: number): number {
  return lines === 0 ? 0 : first + (Math.min(lines, MOST_TRACKS) - 1) * TRACK;
}

/** Height of the band that holds a frame's title. */
export function titleBand(unit: Unit): number {
  return unit.frame ? unit.frame.title.height + 22 : 0;
}

/** Width of a frame's head line: name, code and sign. */
function headWidth(unit: Unit): number {
  return unit.frame ? unit.frame.title.width + unit.frame.sign.width + 2 * FRAME_PADDING : 0;
}

/** A member's row: distance of its shape's middle from the top of the frame. */
export interface Row {
  readonly top: number;
  readonly height: number;
}

/**
 * Members one below the other, each in the row given for it, so that the columns of two facing frames line up.
 * @param rows one row per member, in the order of `members`, measured from the top of the frame
 * @param innerLines number of lines between members, for which room is kept beside the labels
 */
export function arrangeColumn(
  unit: Unit,
  members: readonly LayoutActor[],
  rows: readonly Row[],
  height: number,
  innerLines: number,
  beside?: Beside,
): ArrangedUnit {
  if (beside) return arrangeBeside(unit, members, rows, height, innerLines, beside);
  const half = Math.max(0, roomForInner(innerLines, BRACKET), ...members.map(member => widthOf(member) / 2));
  const columns = Math.max(1, Math.ceil(members.length / MOST_IN_A_COLUMN));
  const pitch = half * 2 + COLUMN_GAP;
  const width = Math.max(LEAST_WIDTH, headWidth(unit), columns * pitch - COLUMN_GAP + 2 * FRAME_PADDING);
  const left = (width - (columns * pitch - COLUMN_GAP)) / 2 + half;
  const centres = new Map<string, Point>();
  members.forEach((member, index) => {
    const row = rows[index]!;
    centres.set(member.id, { x: left + (index % columns) * pitch, y: row.top + member.shape.height / 2 });
  });
  return { unit, size: { width, height }, members: centres };
}

/** One column with the labels beside the shapes; lines between members swing out on the other side. */
function arrangeBeside(
  unit: Unit,
  members: readonly LayoutActor[],
  rows: readonly Row[],
  height: number,
  innerLines: number,
  beside: Beside,
): ArrangedUnit {
  const prints = members.map(member => footprintAt(member, ORIGIN, beside));
  const toLeft = Math.max(...prints.map(print => -print.x));
  const toRight = Math.max(...prints.map(print => print.x + print.width));
  const swing = roomForInner(innerLines, BESIDE_SWING);
  const inner = toLeft + toRight + swing;
  const width = Math.max(LEAST_WIDTH, headWidth(unit), inner + 2 * FRAME_PADDING);
  const x = beside === 'left' ? width - FRAME_PADDING - swing - toRight : FRAME_PADDING + swing + toLeft;
  const centres = new Map(
    members.map((member, index) => {
      const row = rows[index]!;
      return [member.id, { x, y: row.top + row.height / 2 }] as const;
    }),
  );
  return { unit, size: { width, height }, members: centres, beside };
}

/** Number of columns that `arrangeColumn` uses for so many members. */
export function columnsFor(members: number): number {
  return Math.max(1, Math.ceil(members / MOST_IN_A_COLUMN));
}

/**
 * Rows for two facing lists of members, aligned: row i is as high as the higher of the two.
 * With several columns, `columns` members share a row.
 */
export function alignedRows(
  lists: readonly (readonly LayoutActor[])[],
  columns: readonly number[],
  top: number,
  besides: readonly (Beside | undefined)[] = [],
): Row[] {
  const count = Math.max(0, ...lists.map((list, at) => Math.ceil(list.length / columns[at]!)));
  const rows: Row[] = [];
  let y = top;
  for (let index = 0; index < count; index += 1) {
    const heights = lists.flatMap((list, at) =>
      list
        .slice(index * columns[at]!, (index + 1) * columns[at]!)
        .map(actor => footprintAt(actor, ORIGIN, besides[at]).height),
    );
    const height = Math.max(...heights);
    rows.push({ top: y, height });
    y += height + (besides.every(beside => beside) && besides.length > 0 ? BESIDE_ROW_GAP : ROW_GAP);
  }
  return rows;
}

/** Where the next row after these would start. */
export function bottomOf(rows: readonly Row[], top: number): number {
  const last = rows.at(-1);
  return last ? last.top + last.height + ROW_GAP : top;
}

/**
 * Members side by side, the title to their left and the sign to their right: for frames whose ties come in from
 * above, so that no line has to cross the title.
 */
export function arrangeRow(unit: Unit, innerLines: number): ArrangedUnit {
  const title = unit.frame?.title ?? { width: 0, height: 0 };
  const cell = Math.max(0, ...unit.members.map(widthOf)) + COLUMN_GAP;
  const perRow = Math.min(MOST_IN_A_ROW, unit.members.length);
  const top = FRAME_PADDING + roomForInner(innerLines, RISE);
  const centres = new Map<string, Point>();
  const start = FRAME_PADDING + title.width + 26;
  let y = top;
  for (let first = 0; first < unit.members.length; first += perRow) {
    const row = unit.members.slice(first, first + perRow);
    row.forEach((member, index) => {
      centres.set(member.id, { x: start + index * cell + (cell - COLUMN_GAP) / 2, y: y + member.shape.height / 2 });
    });
    y += Math.max(...row.map(heightOf)) + ROW_GAP;
  }
  const width = start + perRow * cell - COLUMN_GAP + FRAME_PADDING + (unit.frame?.sign.width ?? 0);
  const height = Math.max(y - ROW_GAP + FRAME_PADDING - 4, title.height + 2 * FRAME_PADDING);
  return { unit, size: { width, height }, members: centres };
}

/** Members under the title, in one column or a block: for layouts that say nothing of directions. */
export function arrangeBlock(unit: Unit): ArrangedUnit {
  const cell = Math.max(0, ...unit.members.map(widthOf)) + COLUMN_GAP;
  // Few members stand in one column, so that no line has to pass through a neighbour.
  const perRow = unit.members.length <= MOST_IN_A_ROW ? 1 : Math.ceil(Math.sqrt(unit.members.length));
  const inner = perRow * cell - COLUMN_GAP;
  const width = Math.max(LEAST_WIDTH, headWidth(unit), inner + 2 * FRAME_PADDING);
  const start = (width - inner) / 2;
  const centres = new Map<string, Point>();
  let y = titleBand(unit) + 10;
  for (let first = 0; first < unit.members.length; first += perRow) {
    const row = unit.members.slice(first, first + perRow);
    row.forEach((member, index) => {
      centres.set(member.id, { x: start + index * cell + (cell - COLUMN_GAP) / 2, y: y + member.shape.height / 2 });
    });
    y += Math.max(...row.map(heightOf)) + ROW_GAP;
  }
  return { unit, size: { width, height: y - ROW_GAP + FRAME_PADDING }, members: centres };
}
