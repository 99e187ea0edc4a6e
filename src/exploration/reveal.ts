import { tiesInFocus } from '../filter/actor-focus.js';
import { applyFilter } from '../filter/apply-filter.js';
import { hiddenIn, withHidden } from '../filter/clause.js';
import { CLAUSE_KINDS } from '../filter/clause-kinds.js';
import { tiesAt } from '../filter/narrow.js';
import { tiesOfPairs } from '../filter/pair-columns.js';
import { spanColumnsOf, tiesInPeriod } from '../filter/period.js';
import { listenTo } from '../network/listen-to.js';
import type { Network, NetworkTie } from '../network/network.js';
import type { View } from './view.js';

/** Parts of a view that hide ties. */
export type Revealing = Partial<
  Pick<View, 'clauses' | 'voices' | 'period' | 'undated' | 'place' | 'focus' | 'leastTies'>
>;

/** Ties of an actor that are tried for the one that is hidden least. */
const MOST_TRIED = 40;

/**
 * What has to change of a view so that a tie passes, and nothing else; empty when it passes.
 * @param network all voices heard
 */
export function changesForTie(network: Network, view: View, id: string): Revealing {
  const tie = network.ties.get(id);
  if (!tie) return {};
  const heard = listenTo(network, view.voices).ties.get(id);
  const isSilent = heard === undefined || heard.silent;
  const changes: { -readonly [Part in keyof Revealing]: Revealing[Part] } = {};
  if (isSilent && view.voices) changes.voices = undefined;
  const told = isSilent ? tie : heard;
  const voices = 'voices' in changes ? undefined : view.voices;
  let { clauses } = view;
  for (const kind of CLAUSE_KINDS) {
    const hidden = hiddenIn(clauses, kind.id);
    const values = kind.valuesOf(told, network);
    if (values.some(value => hidden.has(value))) {
      clauses = withHidden(
        clauses,
        kind.id,
        [...hidden].filter(value => !values.includes(value)),
      );
    }
  }
  if (clauses !== view.clauses) changes.clauses = clauses;
  const period = view.period && tiesInPeriod(network, view.period, view.undated);
  const isOutside = period?.mask[tie.index] === 0;
  if (isOutside) {
    const { first, last } = spanColumnsOf(network);
    if (first[tie.index]! > last[tie.index]!) changes.undated = true;
    else changes.period = undefined;
  }
  const isElsewhere = view.place !== undefined && tie.record.place !== view.place;
  if (isElsewhere) changes.place = undefined;
  if (view.leastTies > 1 || view.focus) {
    const listened = listenTo(network, voices);
    const within = isOutside ? undefined : period;
    const anywhere = applyFilter(listened, clauses, within).ties.mask;
    const passing = view.place === undefined || isElsewhere ? anywhere : tiesAt(listened, view.place, anywhere);
    const heavy = view.leastTies > 1 ? tiesOfPairs(listened, view.leastTies, passing, within?.counts) : passing;
    if (heavy[tie.index] === 0) changes.leastTies = 1;
    const steps = heavy[tie.index] === 0 ? passing : heavy;
    if (view.focus && tiesInFocus(listened, view.focus, steps)[tie.index] === 0) changes.focus = undefined;
  }
  return changes;
}

/** The same for an actor: for the one of its ties that takes the fewest changes. */
export function changesForActor(network: Network, view: View, id: string): Revealing {
  let best: Revealing | undefined;
  for (const tie of network.tiesOf(id).slice(0, MOST_TRIED)) {
    const changes = changesForTie(network, view, tie.id);
    const number = Object.keys(changes).length;
    if (number === 0) return {};
    if (!best || number < Object.keys(best).length) best = changes;
  }
  return best ?? {};
}

/** Folded states that have to open so that actors are drawn themselves. */
export function foldsAround(network: Network, view: View, ids: readonly string[], day?: number): readonly string[] {
  return [...new Set(ids.map(id => network.stateOf(id, day)))].filter(
    state => view.folded.has(state) && !ids.includes(state),
  );
}

/** Folded states that have to open so that a tie is drawn: only what is inside one has no line. */
export function foldsOver(network: Network, view: View, tie: NetworkTie): readonly string[] {
  const day = tie.span.from ?? tie.span.to;
  const [one, other] = [network.stateOf(tie.source, day), network.stateOf(tie.target, day)];
  return one === other && view.folded.has(one) ? [one] : [];
}
