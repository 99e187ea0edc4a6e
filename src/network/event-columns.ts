import type { EventIndex } from './event-index.js';

/**
 * Single events behind ties that stand for many of them, as columns sorted by day: row `i` says that one of the events
 * of the tie `ties[tie[i]]` was on `day[i]`. Plain arrays, so that they pass between threads uncopied.
 */
export interface EventColumns {
  readonly count: number;
  /** Ids of ties of the dataset. */
  readonly ties: readonly string[];
  /** How the source words or codes events: "Make a visit", "042". */
  readonly wordings: readonly string[];
  readonly tie: Uint32Array;
  /** Days since 1970-01-01, ascending; `NO_DAY` where none is given, these first. */
  readonly day: Int32Array;
  readonly wording: Uint16Array;
  /** Line of the file the event stands on, from 1. */
  readonly line: Uint32Array;
  /** Of exactly these columns, where it was made along with them; columns made out of others leave it out. */
  readonly index?: EventIndex;
}

/** The day of an event without a date. */
export const NO_DAY = -0x80000000;
