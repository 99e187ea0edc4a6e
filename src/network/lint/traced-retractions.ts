import type { StandingContext } from '../standing.js';
import { standingContextOf } from '../standing-context.js';
import { originOf } from '../voice.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, type PlacedTie, placedTies } from './placed-ties.js';

/**
 * Retractions that withdraw nothing. Only what the same origin (first link of the chain, else the publisher) had
 * asserted is withdrawn; another's word is denied, not retracted.
 */
export const tracedRetractions = lintCheck({
  id: 'retraction-of-nothing',
  label: { en: 'Retraction of what the origin did not assert' },
  severity: 'warning',
  find: network => {
    const { documentKey } = standingContextOf(network.dataset);
    return placedTies(network).flatMap(tie => idleRetractions(tie, () => nameOfTie(tie, network), documentKey));
  },
});

function idleRetractions(
  { record, path }: PlacedTie,
  name: () => string,
  documentKey: StandingContext['documentKey'],
): readonly Finding[] {
  const evidence = record.evidence ?? [];
  return evidence.flatMap((item, at) => {
    if (item.stance !== 'retracts') return [];
    const origin = originOf(item, documentKey);
    const isWithdrawing = evidence.some(
      other => (other.stance === 'asserts' || other.stance === 'qualifies') && originOf(other, documentKey) === origin,
    );
    if (isWithdrawing) return [];
    return [
      {
        where: `${path}.evidence[${at}].stance`,
        found: 'retracts',
        expected: `an item in which "${origin}" asserted it before`,
        hint: 'Add what the same origin had asserted, or write "denies" for the word of another.',
        message: `The evidence "${item.id}" of the ${name()} retracts what its origin "${origin}" nowhere asserts.`,
      },
    ];
  });
}
