import { actorTypeOf } from '../vocabulary/actor-types.js';
import type { ClauseKind } from './clause.js';

/**
 * Filter by relation, on both levels: `visit` and `visit/official`. What the vocabulary does not have is a kind of the
 * relation it counts as: `other/statement`.
 */
export const relationClause = {
  id: 'relation',
  valuesOf: ({ type, subtype, typeText }) => {
    if (subtype) return [type.id, `${type.id}/${subtype.id}`];
    if (typeText === type.id || typeText === '') return [type.id];
    return [type.id, typeText.startsWith(`${type.id}/`) ? typeText : `${type.id}/${typeText}`];
  },
  hiddenAtFirst: [],
} satisfies ClauseKind;

/** Filter by standing; `retracted` is a value of its own, whatever level the tie has besides. */
export const standingClause = {
  id: 'standing',
  valuesOf: tie => (tie.standing.retracted ? ['retracted'] : [tie.standing.level]),
  hiddenAtFirst: ['retracted'],
} satisfies ClauseKind;

/** Filter by kind of actor (states, persons, forces…): a tie goes when either of its ends is of a hidden kind. */
export const actorKindClause = {
  id: 'actor',
  valuesOf: (tie, network) => {
    const source = actorTypeOf(network.actors.get(tie.source)!.record.type).group;
    const target = actorTypeOf(network.actors.get(tie.target)!.record.type).group;
    return source === target ? [source] : [source, target];
  },
  hiddenAtFirst: [],
} satisfies ClauseKind;

/** All kinds of filter, in the order of the rail. */
export const CLAUSE_KINDS: readonly ClauseKind[] = [relationClause, standingClause, actorKindClause];
