import type { Text } from './text.js';

/** Group in which a relation stands in legends and lists; its sign is the polarity of the quad class. */
export type Family = 'cooperation' | 'conflict' | 'structure';

/** Quad class of event data: verbal or material, cooperation or conflict; ST = structural, never scored. */
export type QuadClass = 'VC' | 'MC' | 'VK' | 'MK' | 'ST';

/**
 * Whether a relation has a source and a target. `directed`: drawn with an arrow. `mutual`: stored once,
 * no arrow. `either`: the record says (`mutual: true`), directed unless it does.
 */
export type Direction = 'directed' | 'mutual' | 'either';

/** An `event` without an end date ended the day it began; a `state` without one has an unknown end. */
export type Temporality = 'event' | 'state';

/** Sentence patterns with `{source}` and `{target}`; no final stop, no attribution (that is added from the evidence). */
export interface SentencePattern {
  /** "{source} visited {target}" */
  readonly forward: string;
  /** "{target} was visited by {source}": the same claim told from the other end. */
  readonly reverse: string;
  /**
   * "{source} and {target} fought each other": for a record that is mutual or two-sided though its type need not
   * be. Only such types have it; `sentenceOf` turns it into both tellings.
   */
  readonly mutual?: string;
}

/** A finer kind of a tie type. What it leaves out it takes from its type. */
export interface TieSubtype {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  readonly direction?: Direction;
  readonly family?: Family;
  readonly quad?: QuadClass;
  /** Goldstein value (−10 … +10) of the CAMEO code; absent = that of the type. */
  readonly goldstein?: number;
  readonly cameo?: readonly string[];
  /** PLOVER category; absent = that of the type. */
  readonly plover?: string;
  readonly temporality?: Temporality;
  readonly sentence?: Readonly<Record<'en', SentencePattern>>;
}

/** One row of the vocabulary: everything the product knows of a relation. */
export interface TieType {
  readonly id: string;
  /** Two capital letters that stand for the relation where colour cannot. Unique. */
  readonly tag: string;
  readonly label: Text;
  readonly definition: Text;
  readonly direction: Direction;
  readonly family: Family;
  readonly quad: QuadClass;
  /** Goldstein value (−10 … +10), CAMEO's published table; `undefined` for structural types. */
  readonly goldstein: number | undefined;
  readonly cameo: readonly string[];
  /** PLOVER category; `undefined` for structural types. */
  readonly plover: string | undefined;
  readonly temporality: Temporality;
  readonly sentence: Readonly<Record<'en', SentencePattern>>;
  /** One of the four headline relations, which come first in every list. */
  readonly headline: boolean;
  /** Line colour as `#RRGGBB` on light and on dark paper. Only scene, elements and formats read it. */
  readonly hue: { readonly light: string; readonly dark: string };
  readonly subtypes: readonly TieSubtype[];
}
