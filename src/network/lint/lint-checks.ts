import { affiliationOnDate } from './affiliation-on-date.js';
import { datedAfterSource } from './dated-after-source.js';
import { describedSpeakers } from './described-speakers.js';
import { direction } from './direction.js';
import { distinctActors } from './distinct-actors.js';
import { distinctEnds } from './distinct-ends.js';
import { distinctTies } from './distinct-ties.js';
import { endAfterStart } from './end-after-start.js';
import { knownTypes } from './known-types.js';
import type { LintCheck } from './lint-check.js';
import { milestoneOrder } from './milestone-order.js';
import { reasonedOverride } from './reasoned-override.js';
import { resolvedIds } from './resolved-ids.js';
import { shortQuotations } from './short-quotations.js';
import { sourcedTies } from './sourced-ties.js';
import { tracedRetractions } from './traced-retractions.js';

/** Every check, in the order in which problems are told: evidence and ids, types and ends, dates, standing, doubles, form. */
export const LINT_CHECKS: readonly LintCheck[] = [
  sourcedTies,
  resolvedIds,
  knownTypes,
  direction,
  distinctEnds,
  endAfterStart,
  milestoneOrder,
  datedAfterSource,
  reasonedOverride,
  tracedRetractions,
  distinctActors,
  distinctTies,
  affiliationOnDate,
  shortQuotations,
  describedSpeakers,
];
