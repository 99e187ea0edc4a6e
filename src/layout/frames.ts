import {
  alignedRows,
  arrangeColumn,
  arrangeRow,
  besideIn,
  bottomOf,
  columnsFor,
  FRAME_PADDING,
  type Row,
  titleBand,
} from './arrange-members.js';
import { FLANK_GAP, type Flanked, flanked, type OtherUnit } from './flanks.js';
import type { Point } from './geometry.js';
import type { LayoutActor, LayoutInput, Place } from './layout.js';
import { type ArrangedUnit, arrangeAlone, placeUnits, type Unit, UnitWeights, unitsOf } from './unit.js';

/** Distance of parallel lines that run from one state to the other. */
const LEDGER_STEP = 27;
const GAP_LEAST = 210;
/** On tall screens width is scarce, and small type is worse than short lines. */
const GAP_LEAST_ON_TALL = 124;
const GAP_MOST = 470;
/** A high pair may stand further apart, so that many lines do not get steep. */
const GAP_BY_HEIGHT = 0.55;
/** Blank between one of the two and what flanks it. */
const FLANK_DISTANCE = 150;
/** Blank between rows of frames: room for lines to bend. */
const ROW_DISTANCE = 86;
const BESIDE = 56;

/**
 * The layout made for states and their people. The two units with most lines between them face each other, their
 * members in columns that line up, with room left between for the lines that run from state to state; the others
 * stand in rows below, or, when they are many, beside the one that they deal with.
 */
export const placeFrames: Place = input => {
  const units = unitsOf(input);
  const weights = new UnitWeights(input, units);
  const [left, right] = protagonists(units, weights);
  if (!left) return { frames: new Map(), actors: new Map() };
  const rest = units.filter(unit => unit !== left && unit !== right);
  const facing = right ? arrangeFacing(left, right, input, weights) : [arrangeOther(left, weights)];
  const others = rest
    .map(unit => ({ unit, ...pullOf(unit, left, right, weights) }))
    .sort((a, b) => b.weight - a.weight || a.unit.order - b.unit.order)
    .map(({ unit, side, weight }) => ({
      arranged: arrangeOther(unit, weights),
      side,
      weight,
      elsewhere: weights.of(unit.id) - weight,
    }));
  const height = Math.max(...facing.map(unit => unit.size.height));
  const around = flanked(others, height, facing, input);
  return placeUnits(
    [...facing, ...others.map(other => other.arranged)],
    cornersOf(facing, around, input.viewport.width / input.viewport.height),
  );
};

/** The pair with most lines between them; the weightier one stands left. With no lines at all, the first two. */
function protagonists(units: readonly Unit[], weights: UnitWeights): [Unit | undefined, Unit | undefined] {
  let best: [Unit, Unit] | undefined;
  let most = -1;
  units.forEach((one, index) => {
    for (const other of units.slice(index + 1)) {
      const lines = weights.between(one.id, other.id);
      if (lines > most) {
        most = lines;
        best = [one, other];
      }
    }
  });
  if (!best) return [units[0], undefined];
  const [one, other] = best;
  return weights.of(other.id) > weights.of(one.id) ? [other, one] : [one, other];
}

/** How strongly a unit is tied to the two, and to which side it leans: −1 left … +1 right. */
function pullOf(
  unit: Unit,
  left: Unit,
  right: Unit | undefined,
  weights: UnitWeights,
): { weight: number; side: number } {
  const toLeft = weights.between(unit.id, left.id);
  const toRight = right ? weights.between(unit.id, right.id) : 0;
  const sum = toLeft + toRight;
  return { weight: sum, side: sum === 0 ? 0 : (toRight - toLeft) / sum };
}

function arrangeOther(unit: Unit, weights: UnitWeights): ArrangedUnit {
  return unit.frame ? arrangeRow(unit, weights.innerLines(unit.id)) : arrangeAlone(unit);
}

/** Two facing units. Members that deal with the other side come first, those that deal with third ones last. */
function arrangeFacing(left: Unit, right: Unit, input: LayoutInput, weights: UnitWeights): ArrangedUnit[] {
  const pair = [left, right] as const;
  const ends = new Map<string, LayoutEnds>();
  for (const unit of pair) for (const member of unit.members) ends.set(member.id, endsOf(member, unit, pair, input));
  const isLower = (member: LayoutActor): boolean => {
    const { across, elsewhere } = ends.get(member.id)!;
    return elsewhere > across;
  };
  const upper = untangled(
    left.members.filter(member => !isLower(member)),
    right.members.filter(member => !isLower(member)),
    input,
  );
  const lower = pair.map(unit => unit.members.filter(isLower));
  const besides = [besideIn(left.members.length, 'left'), besideIn(right.members.length, 'right')];
  const columns = pair.map((unit, side) => (besides[side] ? 1 : columnsFor(unit.members.length)));
  const top = Math.max(titleBand(left), titleBand(right)) + 12;
  const upperRows = alignedRows(upper, columns, top, besides);
  const ledger = input.links
    .filter(
      link =>
        (link.source === left.id && link.target === right.id) || (link.source === right.id && link.target === left.id),
    )
    .reduce((sum, link) => sum + link.lines, 0);
  const lastShape = upperRows.at(-1);
  const ledgerTop = lastShape ? lastShape.top + 62 : top;
  const lowerTop = Math.max(bottomOf(upperRows, top), ledger > 0 ? ledgerTop + ledger * LEDGER_STEP + 8 : 0);
  const lowerRows = alignedRows(lower, columns, lowerTop, besides);
  const end = lowerRows.length > 0 ? bottomOf(lowerRows, lowerTop) : lowerTop;
  const height = end - 20 + FRAME_PADDING;

  return pair.map((unit, side) => {
    if (!unit.frame) return arrangeAlone(unit);
    const rowOf = (list: readonly LayoutActor[], rows: readonly Row[]): Row[] =>
      list.map((_, index) => rows[Math.floor(index / columns[side]!)]!);
    return arrangeColumn(
      unit,
      [...upper[side]!, ...lower[side]!],
      [...rowOf(upper[side]!, upperRows), ...rowOf(lower[side]!, lowerRows)],
      height,
      weights.innerLines(unit.id),
      besides[side],
    );
  });
}

interface LayoutEnds {
  /** Lines to the facing unit. */
  readonly across: number;
  /** Lines to third units. */
  readonly elsewhere: number;
}

function endsOf(member: LayoutActor, unit: Unit, pair: readonly [Unit, Unit], input: LayoutInput): LayoutEnds {
  const facing = pair[0] === unit ? pair[1] : pair[0];
  const own = new Set([unit.id, ...unit.members.map(actor => actor.id)]);
  const opposite = new Set([facing.id, ...facing.members.map(actor => actor.id)]);
  let across = 0;
  let elsewhere = 0;
  for (const link of input.links) {
    if (link.source !== member.id && link.target !== member.id) continue;
    const other = link.source === member.id ? link.target : link.source;
    if (opposite.has(other)) across += link.lines;
    else if (!own.has(other)) elsewhere += link.lines;
  }
  return { across, elsewhere };
}

/**
 * Orders two facing lists so that few lines between them cross: the barycentre method (Sugiyama, Tagawa & Toda
 * 1981), a few rounds from each side, the given order settling what is equal.
 */
function untangled(
  left: readonly LayoutActor[],
  right: readonly LayoutActor[],
  input: LayoutInput,
): [readonly LayoutActor[], readonly LayoutActor[]] {
  let one = left;
  let other = right;
  for (let round = 0; round < 4; round += 1) {
    other = byBarycentre(other, one, input);
    one = byBarycentre(one, other, input);
  }
  return [one, other];
}

function byBarycentre(
  list: readonly LayoutActor[],
  fixed: readonly LayoutActor[],
  input: LayoutInput,
): readonly LayoutActor[] {
  const place = new Map(fixed.map((actor, index) => [actor.id, index]));
  const mean = new Map<string, number>();
  list.forEach((actor, index) => {
    let sum = 0;
    let lines = 0;
    for (const link of input.links) {
      if (link.source !== actor.id && link.target !== actor.id) continue;
      const at = place.get(link.source === actor.id ? link.target : link.source);
      if (at === undefined) continue;
      sum += at * link.lines;
      lines += link.lines;
    }
    mean.set(actor.id, lines === 0 ? index : sum / lines);
  });
  return list
    .map((actor, index) => ({ actor, index }))
    .sort((a, b) => mean.get(a.actor.id)! - mean.get(b.actor.id)! || a.index - b.index)
    .map(entry => entry.actor);
}

/** Upper left corners: the facing pair with its flanks on top, rows of the rest below, all centred on one axis. */
function cornersOf(facing: readonly ArrangedUnit[], around: Flanked, aspect: number): Map<string, Point> {
  const { below } = around;
  const pairHeight = Math.max(...facing.map(unit => unit.size.height));
  const flankWidths = [around.left, around.right].map(flank =>
    flank.length === 0 ? 0 : Math.max(...flank.map(({ arranged }) => arranged.size.width)) + FLANK_DISTANCE,
  );
  const pairWidth = facing.reduce((sum, unit) => sum + unit.size.width, 0);
  const fixedWidth = pairWidth + flankWidths[0]! + flankWidths[1]!;
  const area = below.reduce(
    (sum, { arranged }) => sum + (arranged.size.width + BESIDE) * (arranged.size.height + ROW_DISTANCE),
    0,
  );
  const guess = pairHeight + (below.length === 0 ? 0 : Math.max(150, area / Math.max(fixedWidth + GAP_LEAST, 1)));
  const least = aspect < 0.9 ? GAP_LEAST_ON_TALL : GAP_LEAST;
  const most = Math.max(GAP_MOST, pairHeight * GAP_BY_HEIGHT);
  const gap = facing.length < 2 ? 0 : Math.min(most, Math.max(least, guess * aspect - fixedWidth));
  const rowWidth = Math.max(fixedWidth + gap, Math.sqrt(area * aspect));

  const corners = new Map<string, Point>();
  let x = -(pairWidth + gap) / 2;
  placeFlank(around.left, x - FLANK_DISTANCE, 'right', pairHeight, corners);
  for (const unit of facing) {
    corners.set(unit.unit.id, { x, y: (pairHeight - unit.size.height) / 2 });
    x += unit.size.width + gap;
  }
  placeFlank(around.right, x - gap + FLANK_DISTANCE, 'left', pairHeight, corners);
  let y = pairHeight + ROW_DISTANCE;
  for (const row of rowsOf(below, rowWidth)) {
    const used = row.reduce((sum, { arranged }) => sum + arranged.size.width, 0);
    // A full row is spread over the whole width, so that few of it stand right under the pair.
    const beside = row.length > 3 ? Math.max(BESIDE, (fixedWidth + gap - used) / (row.length - 1)) : BESIDE;
    const width = used + beside * (row.length - 1);
    const height = Math.max(...row.map(({ arranged }) => arranged.size.height));
    // A row that leans to one side stands under that side, as far as it does not stick out.
    const lean = row.reduce((sum, { side }) => sum + side, 0) / row.length;
    let left = -width / 2 + lean * Math.max(0, (pairWidth + gap - width) / 2) * 0.5;
    for (const { arranged } of row) {
      corners.set(arranged.unit.id, { x: left, y });
      left += arranged.size.width + beside;
    }
    y += height + ROW_DISTANCE;
  }
  return corners;
}

/** A flank as a column over the height of the pair, its inner edge at `edge`. */
function placeFlank(
  flank: readonly OtherUnit[],
  edge: number,
  aligned: 'left' | 'right',
  pairHeight: number,
  corners: Map<string, Point>,
): void {
  const used = flank.reduce((sum, { arranged }) => sum + arranged.size.height, 0);
  const gap = Math.max(FLANK_GAP, Math.min(120, (pairHeight - used) / flank.length));
  let y = (pairHeight - used - gap * (flank.length - 1)) / 2;
  const widest = Math.max(0, ...flank.map(({ arranged }) => arranged.size.width));
  for (const { arranged } of flank) {
    const inset = (widest - arranged.size.width) / 2;
    const x = aligned === 'left' ? edge + inset : edge - widest + inset;
    corners.set(arranged.unit.id, { x, y });
    y += arranged.size.height + gap;
  }
}

/** The others in rows no wider than given (unless one alone is), each row ordered by the side it leans to. */
function rowsOf(below: readonly OtherUnit[], width: number): OtherUnit[][] {
  const rows: OtherUnit[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const entry of below) {
    const needs = entry.arranged.size.width + BESIDE;
    if (used + needs > width + BESIDE) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(entry);
    used += needs;
  }
  for (const row of rows) row.sort((a, b) => a.side - b.side || a.arranged.unit.order - b.arranged.unit.order);
  return rows;
}
