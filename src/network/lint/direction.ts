import type { Network } from '../network.js';
import { quoteValue } from '../report.js';
import { declaredType } from './declared-type.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, type PlacedTie, placedTies } from './placed-ties.js';

/**
 * Ties whose ends contradict the direction of their type. A mutual type with source and target is fine: the two are
 * then taken without an order.
 */
export const direction = lintCheck({
  id: 'direction-against-type',
  label: { en: 'Direction against the type' },
  severity: 'warning',
  find: network => placedTies(network).flatMap(tie => contradictionsOf(tie, network)),
});

function contradictionsOf(tie: PlacedTie, network: Network): readonly Finding[] {
  const { record, path } = tie;
  const { direction: rule, type } = declaredType(record.type, network.dataset);
  const name = nameOfTie(tie, network);
  const findings: Finding[] = [];
  if (Array.isArray(record.parties)) {
    if (rule === 'directed' && record.twoSided !== true) {
      findings.push({
        where: `${path}.parties`,
        found: quoteValue(record.parties),
        expected: '"source" and "target"',
        hint: 'Write one tie for each direction, with "source" and "target", or choose a mutual type.',
        message: `The ${name} names parties without an order, but its type says who acts on whom (${type.label.en}: from a source to a target).`,
      });
    }
    if (record.source !== undefined || record.target !== undefined) {
      findings.push({
        where: path,
        found: '"parties" beside "source" or "target"',
        expected: 'one or the other',
        hint: 'Keep "parties" for a mutual tie, "source" and "target" for a directed one.',
        message: `The ${name} has both parties and a source or target; only the parties count.`,
      });
    }
  } else if (rule === 'directed' && record['mutual'] === true) {
    findings.push({
      where: `${path}.mutual`,
      found: 'true',
      expected: 'a tie from source to target',
      hint: 'Leave "mutual" out; write a second tie for what the target did, or set "twoSided" where both sides act.',
      message: `The ${name} is marked as mutual, but its type says who acts on whom; the mark has no effect.`,
    });
  }
  return findings;
}
