import { STANDINGS, type StandingId } from '../vocabulary/standings.js';
import type { MeasuredTie } from './measured-ties.js';

/** How solid a picture is. */
export interface Corroboration {
  /** Ties; those that stand for many events count once, since their evidence is one. */
  readonly n: number;
  /** Ties by the number of independent origins of their assertions: none, one, two, three and more. */
  readonly byOrigins: readonly [number, number, number, number];
  /** Origins of a tie on average; `undefined` without ties. */
  readonly mean: number | undefined;
  /** Ties by standing, best established first; levels that occur. */
  readonly byStanding: readonly { readonly standing: StandingId; readonly ties: number }[];
  readonly disputed: number;
}

/** Independent origins of each tie, and the share of each standing. Ten papers with one wire story are one origin. */
export function corroborationOf(ties: readonly MeasuredTie[]): Corroboration {
  const byOrigins: [number, number, number, number] = [0, 0, 0, 0];
  const levels = new Map<StandingId, number>();
  let origins = 0;
  let disputed = 0;
  for (const { tie } of ties) {
    const { standing } = tie;
    byOrigins[Math.min(3, standing.origins)]! += 1;
    origins += standing.origins;
    levels.set(standing.level, (levels.get(standing.level) ?? 0) + 1);
    if (standing.disputed) disputed += 1;
  }
  return {
    n: ties.length,
    byOrigins,
    mean: ties.length === 0 ? undefined : origins / ties.length,
    byStanding: STANDINGS.filter(({ id }) => levels.has(id)).map(({ id }) => ({ standing: id, ties: levels.get(id)! })),
    disputed,
  };
}
