/**
 * Single events behind ties that stand for many of them, as columns sorted by day: row `i` says that `actors[source[i]]`
 * did `types[type[i]]` to `actors[target[i]]` on `day[i]`. Plain arrays, so that they pass between threads uncopied.
 */
export interface EventColumns {
  readonly count: number;
  /** Ids of actors of the dataset. */
  readonly actors: readonly string[];
  /** Relations as ties write them: `visit/official`. */
  readonly types: readonly string[];
  /** How the source words or codes the event: "Make a visit", "042". */
  readonly wordings: readonly string[];
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly type: Uint16Array;
  /** Days since 1970-01-01, ascending; `NO_DAY` where none is given, these first. */
  readonly day: Int32Array;
  readonly wording: Uint16Array;
  /** Line of the file the event stands on, from 1. */
  readonly line: Uint32Array;
}

/** The day of an event without a date. */
export const NO_DAY = -0x80000000;
