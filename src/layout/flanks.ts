import type { LayoutInput } from './layout.js';
import type { ArrangedUnit } from './unit.js';

/** A unit that is not one of the two that face each other. */
export interface OtherUnit {
  readonly arranged: ArrangedUnit;
  /** To which of the two it leans: −1 left … +1 right. */
  readonly side: number;
  /** Ties with the two. */
  readonly weight: number;
  /** Ties with others than the two. */
  readonly elsewhere: number;
}

/** The others by where they stand; each list from top to bottom, or from the most to the least tied. */
export interface Flanked {
  readonly left: readonly OtherUnit[];
  readonly right: readonly OtherUnit[];
  readonly below: readonly OtherUnit[];
}

/** Up to so many others have room below without a crowd. */
const MOST_BELOW = 4;
/** Who has nearly all its ties with one of the two stands beside it. */
const LEAN = 0.6;
const MOST_ELSEWHERE = 1;
/** Least blank between two units of a flank. */
export const FLANK_GAP = 46;

/**
 * Where the others stand. A few stand below. Of many, those that deal with one side only, and hardly with each other,
 * stand beside that side, so that their lines do not cross the middle; as many as there is height for, the most tied
 * first.
 * @param others from the most to the least tied
 * @param height of the two that face each other
 */
export function flanked(
  others: readonly OtherUnit[],
  height: number,
  facing: readonly ArrangedUnit[],
  input: LayoutInput,
): Flanked {
  if (others.length <= MOST_BELOW || facing.length < 2) return { left: [], right: [], below: others };
  const left: OtherUnit[] = [];
  const right: OtherUnit[] = [];
  const below: OtherUnit[] = [];
  const used = new Map([
    [left, 0],
    [right, 0],
  ]);
  for (const other of others) {
    const isOneSided = other.weight > 0 && Math.abs(other.side) >= LEAN && other.elsewhere <= MOST_ELSEWHERE;
    const flank = isOneSided ? (other.side < 0 ? left : right) : below;
    const needs = other.arranged.size.height + FLANK_GAP;
    const before = used.get(flank);
    if (before === undefined || before + needs > height + FLANK_GAP) {
      below.push(other);
    } else {
      flank.push(other);
      used.set(flank, before + needs);
    }
  }
  return { left: byHeight(left, facing[0]!, input), right: byHeight(right, facing[1]!, input), below };
}

/** Orders a flank by the height of what it is tied to on its side, so that few lines cross. */
function byHeight(flank: readonly OtherUnit[], side: ArrangedUnit, input: LayoutInput): readonly OtherUnit[] {
  const heights = new Map([...side.members].map(([id, centre]) => [id, centre.y]));
  heights.set(side.unit.id, side.size.height / 2);
  const mean = (other: OtherUnit): number => {
    const own = new Set([other.arranged.unit.id, ...other.arranged.unit.members.map(member => member.id)]);
    let sum = 0;
    let lines = 0;
    for (const link of input.links) {
      const end = own.has(link.source) ? link.target : own.has(link.target) ? link.source : undefined;
      const height = end === undefined ? undefined : heights.get(end);
      if (height === undefined) continue;
      sum += height * link.lines;
      lines += link.lines;
    }
    return lines === 0 ? side.size.height / 2 : sum / lines;
  };
  const means = new Map(flank.map(other => [other, mean(other)]));
  return [...flank].sort((a, b) => means.get(a)! - means.get(b)! || a.arranged.unit.order - b.arranged.unit.order);
}
