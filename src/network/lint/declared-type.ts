import { directionOf, findTieType } from '../../vocabulary/find-tie-type.js';
import type { Direction, TieType } from '../../vocabulary/tie-type.js';
import type { Dataset, OwnTieType } from '../dataset-schema.js';

/** What a type text of a dataset names, in the vocabulary or among the dataset's own types. */
export interface DeclaredType {
  /** Row of the vocabulary; that of the parent for an own type, `other` when nothing is known. */
  readonly type: TieType;
  readonly isKnown: boolean;
  /** `true` also when the text names no subtype. */
  readonly isSubtypeKnown: boolean;
  readonly direction: Direction;
}

/** Looks a type text up as `buildNetwork` does: the vocabulary first, then the dataset's own types. */
export function declaredType(typeText: string, dataset: Dataset): DeclaredType {
  const found = findTieType(typeText);
  const isSubtypeKnown = !typeText.includes('/') || found.subtype !== undefined;
  const own = found.known && isSubtypeKnown ? undefined : ownType(typeText, dataset);
  const named = found.known || own?.parent === undefined ? found : findTieType(own.parent);
  return {
    type: named.type,
    isKnown: found.known || own !== undefined,
    isSubtypeKnown: isSubtypeKnown || own?.id === typeText,
    direction: own?.direction ?? directionOf(named.type, named.subtype),
  };
}

function ownType(typeText: string, { tieTypes = [] }: Dataset): OwnTieType | undefined {
  const [id] = typeText.split('/');
  return tieTypes.find(own => own.id === typeText) ?? tieTypes.find(own => own.id === id);
}
