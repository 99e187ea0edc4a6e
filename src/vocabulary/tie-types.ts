import { HEADLINE_TYPES } from './headline-types.js';
import { MATERIAL_CONFLICT_TYPES } from './material-conflict-types.js';
import { MATERIAL_COOPERATION_TYPES } from './material-cooperation-types.js';
import { OTHER_TYPE, STRUCTURE_TYPES } from './structure-types.js';
import type { TieType } from './tie-type.js';
import { VERBAL_CONFLICT_TYPES } from './verbal-conflict-types.js';
import { VERBAL_COOPERATION_TYPES } from './verbal-cooperation-types.js';

/**
 * Every relation the product knows, in the order of lists, filters and legends: the four headline relations, then
 * cooperation, conflict and structure, and `other` last. A new relation is a new row here and nothing else.
 *
 * Classes and codes: CAMEO codebook 1.1b3 (Schrodt 2012) with its published Goldstein table, PLOVER manual 0.7;
 * alliance classes: Correlates of War (Gibler 2009).
 */
export const TIE_TYPES: readonly TieType[] = [
  ...HEADLINE_TYPES,
  ...VERBAL_COOPERATION_TYPES,
  ...MATERIAL_COOPERATION_TYPES,
  ...VERBAL_CONFLICT_TYPES,
  ...MATERIAL_CONFLICT_TYPES,
  ...STRUCTURE_TYPES,
  OTHER_TYPE,
];
