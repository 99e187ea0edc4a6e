import type { PartialDate } from '../partial-date.js';

/**
 * Days by which two dates may differ and still be one: a report of the 5th in Seoul may be of the 4th elsewhere.
 * @see domain note, section 5
 */
export const DAYS_BETWEEN_TIME_ZONES = 1;

/**
 * Whether every day that the first date may mean lies before every day that the second may mean. Where a date is
 * open or unknown nothing is sure.
 * @param days how many days must lie between at least; 0 = the day before is before
 */
export function isSurelyBefore(one: PartialDate | undefined, other: PartialDate | undefined, days = 0): boolean {
  const last = one?.latestDay;
  const first = other?.earliestDay;
  return last !== undefined && first !== undefined && last + days < first;
}
