import type { Network } from '../network.js';
import { quoteValue } from '../report.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, type PlacedTie, placedTies } from './placed-ties.js';

/**
 * Standings set by the author without a reason, or without need: an override that says what the evidence gives
 * anyway would stay when the evidence changes.
 */
export const reasonedOverride = lintCheck({
  id: 'standing-override',
  label: { en: 'Standing set without reason' },
  severity: 'warning',
  find: network => placedTies(network).flatMap(tie => faultsOf(tie, network)),
});

function faultsOf(tie: PlacedTie, network: Network): readonly Finding[] {
  const { record, path, pairs } = tie;
  const { standing } = record;
  if (standing === undefined) return [];
  const computed = [...new Set(pairs.map(pair => pair.standing.computedLevel))];
  if (pairs.length > 0 && computed.every(level => level === standing.level)) {
    return [
      {
        where: `${path}.standing`,
        found: standing.level,
        expected: 'no override, since the evidence gives this level',
        hint: 'Leave "standing" out; put what it explains into "note".',
        message: `The standing of the ${nameOfTie(tie, network)} is set to ${standing.level}, which the evidence gives anyway.`,
      },
    ];
  }
  if (/\p{L}/u.test(standing.reason ?? '')) return [];
  return [
    {
      where: `${path}.standing.reason`,
      found: standing.reason?.trim() ? quoteValue(standing.reason) : 'no reason',
      expected: 'a reason that a reader can check',
      hint: 'Write why the evidence should count for more or less than the rules say, or let the standing be computed.',
      message: `The standing of the ${nameOfTie(tie, network)} is set to ${standing.level} against the evidence (${computed.join(', ') || 'none'}) without a reason.`,
    },
  ];
}
