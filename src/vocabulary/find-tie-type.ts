import { swapEnds } from './sentence-patterns.js';
import { OTHER_TYPE } from './structure-types.js';
import type { Direction, Family, QuadClass, SentencePattern, Temporality, TieSubtype, TieType } from './tie-type.js';
import { TIE_TYPES } from './tie-types.js';

/** What a type text of a dataset names. */
export interface FoundTieType {
  readonly type: TieType;
  /** `undefined` when the text names none, or one that its type does not have. */
  readonly subtype: TieSubtype | undefined;
  /** Whether the type (not the subtype) is in the vocabulary; `false` means that `type` is the row `other`. */
  readonly known: boolean;
}

// Maps, not objects: the keys to look up come from files, and `__proto__` or `constructor` may be among them.
const typesById = new Map(TIE_TYPES.map(type => [type.id, type]));
const subtypesByText = new Map<string, TieSubtype>(
  TIE_TYPES.flatMap(type => type.subtypes.map(subtype => [`${type.id}/${subtype.id}`, subtype] as const)),
);

/**
 * The row for a type text such as `visit/official`. An unknown subtype falls back to its type, an unknown type to
 * the row `other`. Case and spaces count: repairing what a file wrote is the work of its reader.
 */
export function findTieType(typeText: string): FoundTieType {
  const slash = typeText.indexOf('/');
  const type = typesById.get(slash < 0 ? typeText : typeText.slice(0, slash));
  if (type === undefined) return { type: OTHER_TYPE, subtype: undefined, known: false };
  return { type, subtype: subtypesByText.get(typeText), known: true };
}

/** Direction rule of the subtype, or else of the type. */
export function directionOf(type: TieType, subtype?: TieSubtype): Direction {
  return subtype?.direction ?? type.direction;
}

/** Family of the subtype, or else of the type: easing a sanction is cooperation. */
export function familyOf(type: TieType, subtype?: TieSubtype): Family {
  return subtype?.family ?? type.family;
}

/** Quad class of the subtype, or else of the type. */
export function quadOf(type: TieType, subtype?: TieSubtype): QuadClass {
  return subtype?.quad ?? type.quad;
}

/** Goldstein value (−10 … +10) of the subtype, or else of the type; `undefined` when its class is structural. */
export function goldsteinOf(type: TieType, subtype?: TieSubtype): number | undefined {
  return quadOf(type, subtype) === 'ST' ? undefined : (subtype?.goldstein ?? type.goldstein);
}

/** CAMEO codes of the subtype, or else of the type; empty for structural relations. */
export function cameoOf(type: TieType, subtype?: TieSubtype): readonly string[] {
  return subtype?.cameo ?? type.cameo;
}

/** PLOVER category of the subtype, or else of the type; `undefined` when its class is structural. */
export function ploverOf(type: TieType, subtype?: TieSubtype): string | undefined {
  return quadOf(type, subtype) === 'ST' ? undefined : (subtype?.plover ?? type.plover);
}

/** Whether an absent end means "the same day" or "unknown": of the subtype, or else of the type. */
export function temporalityOf(type: TieType, subtype?: TieSubtype): Temporality {
  return subtype?.temporality ?? type.temporality;
}

/**
 * English sentence patterns of the subtype, or else of the type.
 * @param mutual whether the record is mutual or two-sided; where the relation has words for that, both tellings
 *   use them
 */
export function sentenceOf(type: TieType, subtype?: TieSubtype, mutual = false): SentencePattern {
  const pattern = (subtype?.sentence ?? type.sentence).en;
  if (!mutual || pattern.mutual === undefined) return pattern;
  return { forward: pattern.mutual, reverse: swapEnds(pattern.mutual), mutual: pattern.mutual };
}
