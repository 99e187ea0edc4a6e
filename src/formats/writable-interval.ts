import type { NetworkTie } from '../network/network.js';

/**
 * First and last day for `start` and `end`, the widest that the dates allow; an open or unknown end is left out.
 * @returns `undefined` when there is no day, when the end lies before the start, or when a year has not four digits,
 *   which neither `xs:date` nor Gephi reads
 */
export function writableInterval({ span }: NetworkTie): Interval | undefined {
  let known = intervals.get(span);
  if (known === undefined) {
    known = intervalOf(span) ?? NONE;
    intervals.set(span, known);
  }
  return known === NONE ? undefined : known;
}

/** A time in whole days; absent = open or unknown. */
interface Interval {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Spans are shared by ties of the same dates, and each is asked for several times. */
const intervals = new WeakMap<NetworkTie['span'], Interval>();
const NONE: Interval = {};

function intervalOf(span: NetworkTie['span']): Interval | undefined {
  if (span.problem !== undefined || (span.fromDay === undefined && span.toDay === undefined)) return undefined;
  const days = [span.fromDay, span.toDay].filter(day => day !== undefined);
  if (days.some(day => !/^(?!0000)\d{4}-\d\d-\d\d$/.test(day))) return undefined;
  return { start: span.fromDay, end: span.toDay };
}
