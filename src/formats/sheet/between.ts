import type { Network, NetworkTie } from '../../network/network.js';

/** Two ends whose dealings are asked for. */
export interface About {
  readonly one: string;
  readonly other: string;
  /**
   * Ends that stand also for their people and bodies, as a folded state does; absent = both. A tie counts for the
   * state to which its actor belonged on the tie's day.
   */
  readonly folded?: ReadonlySet<string>;
}

/** Which way a tie goes between two ends. */
export type Way = 'forth' | 'back' | 'mutual';

/**
 * Every tie between two ends, both ways, whatever filters hide, in time order. Ties that nobody who is listened to
 * tells are among them (`silent`): the caller decides.
 */
export function tiesBetweenEnds(network: Network, about: About): readonly NetworkTie[] {
  return inTimeOrder([...network.ties.values()].filter(tie => wayOf(network, tie, about) !== undefined));
}

/** Which way a tie goes; `undefined` when it is not between these ends. */
export function wayOf(network: Network, tie: NetworkTie, about: About): Way | undefined {
  const { one, other } = about;
  const joins = (from: string, to: string): boolean =>
    isAt(network, tie, tie.source, from, about) && isAt(network, tie, tie.target, to, about);
  const goesForth = joins(one, other);
  if (!goesForth && !joins(other, one)) return undefined;
  if (tie.mutual) return 'mutual';
  return goesForth ? 'forth' : 'back';
}

/** Earliest day first, undated ties last, equal ones in the order of the dataset. */
export function inTimeOrder(ties: readonly NetworkTie[]): readonly NetworkTie[] {
  const dayOf = ({ span }: NetworkTie): number => span.from ?? span.to ?? Number.POSITIVE_INFINITY;
  return [...ties].sort((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    return one === other ? a.index - b.index : one - other;
  });
}

function isAt(network: Network, tie: NetworkTie, actor: string, end: string, { one, other, folded }: About): boolean {
  if (actor === end) return true;
  // One of the two ends is itself and nobody else: Shoigu is not part of Russia in "Russia and Shoigu".
  if (actor === one || actor === other || folded?.has(end) === false) return false;
  return network.stateOf(actor, tie.span.from ?? tie.span.to) === end;
}
