import { actorTypeOf } from '../vocabulary/actor-types.js';
import type { ClauseKind } from './clause.js';

/** Filter by relation, on both levels: `visit` and `visit/official`. */
export const relationClause = {
  id: 'relation',
  valuesOf: tie => (tie.subtype ? [tie.type.id, `${tie.type.id}/${tie.subtype.id}`] : [tie.type.id]),
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
