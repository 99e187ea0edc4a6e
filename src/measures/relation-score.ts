import type { QuadClass } from '../vocabulary/tie-type.js';
import type { MeasuredTie } from './measured-ties.js';

/** Classes that are scored. */
export type ScoredClass = Exclude<QuadClass, 'ST'>;

/** Number of events by class. */
export type QuadCounts = Readonly<Record<ScoredClass, number>>;

/** What is between two actors, as numbers. */
export interface DyadScore {
  readonly one: string;
  readonly other: string;
  /** Scored ties or events, both ways and mutual together: n. */
  readonly n: number;
  /** Sum of the Goldstein values of these. */
  readonly sum: number;
  /** Sum by n. */
  readonly mean: number;
  readonly quads: QuadCounts;
}

/**
 * The relation score R of every pair: Goldstein values of its ties, each times the events it stands for. Pairs with the
 * most ties first; ties that are never scored do not make a pair.
 * @see Goldstein 1992, "A conflict-cooperation scale for WEIS events data"; values of CAMEO's published table
 */
export function dyadScores(ties: readonly MeasuredTie[]): readonly DyadScore[] {
  const byOne = new Map<string, Map<string, DyadDraft>>();
  const drafts: DyadDraft[] = [];
  for (const { source, target, weight, quad, goldstein } of ties) {
    if (quad === 'ST' || goldstein === undefined) continue;
    const [one, other] = source < target ? [source, target] : [target, source];
    const others = byOne.get(one) ?? new Map<string, DyadDraft>();
    byOne.set(one, others);
    let draft = others.get(other);
    if (!draft) {
      draft = { one, other, n: 0, sum: 0, quads: { VC: 0, MC: 0, VK: 0, MK: 0 } };
      others.set(other, draft);
      drafts.push(draft);
    }
    draft.n += weight;
    draft.sum += weight * goldstein;
    draft.quads[quad] += weight;
  }
  return drafts
    .map(draft => ({ ...draft, mean: draft.n === 0 ? 0 : draft.sum / draft.n }))
    .sort((a, b) => b.n - a.n || (a.one < b.one || (a.one === b.one && a.other < b.other) ? -1 : 1));
}

interface DyadDraft {
  readonly one: string;
  readonly other: string;
  n: number;
  sum: number;
  readonly quads: Record<ScoredClass, number>;
}

/** Events by class, of all ties that are scored. */
export function quadCountsOf(ties: readonly MeasuredTie[]): QuadCounts {
  const counts = { VC: 0, MC: 0, VK: 0, MK: 0 };
  for (const { quad, weight } of ties) if (quad !== 'ST') counts[quad] += weight;
  return counts;
}
