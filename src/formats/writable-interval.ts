import type { NetworkTie } from '../network/network.js';

/**
 * First and last day for `start` and `end`, the widest that the dates allow; an open or unknown end is left out.
 * @returns `undefined` when there is no day, when the end lies before the start, or when a year has not four digits,
 *   which neither `xs:date` nor Gephi reads
 */
export function writableInterval({ span }: NetworkTie): { readonly start?: string; readonly end?: string } | undefined {
  if (span.problem !== undefined || (span.fromDay === undefined && span.toDay === undefined)) return undefined;
  const days = [span.fromDay, span.toDay].filter(day => day !== undefined);
  if (days.some(day => !/^(?!0000)\d{4}-\d\d-\d\d$/.test(day))) return undefined;
  return { start: span.fromDay, end: span.toDay };
}
