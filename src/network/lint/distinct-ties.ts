import type { Network } from '../network.js';
import { quoteValue } from '../report.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, type PlacedTie, placedTies } from './placed-ties.js';

/**
 * Ties that are likely one: same type, ends and dates, and no note on either that tells them apart. One event told
 * several times is one tie with several items of evidence.
 * @see domain note, section 9
 */
export const distinctTies = lintCheck({
  id: 'likely-duplicate-ties',
  label: { en: 'Ties that are likely one' },
  severity: 'warning',
  find: network => {
    const firstByKey = new Map<string, PlacedTie>();
    return placedTies(network).flatMap(tie => {
      const key = keyOf(tie);
      const first = key === undefined ? undefined : firstByKey.get(key);
      if (key !== undefined && first === undefined) firstByKey.set(key, tie);
      return first === undefined || hasNote(tie) || hasNote(first) ? [] : [twinFinding(tie, first, network)];
    });
  },
});

function keyOf({ record, pairs, ends }: PlacedTie): string | undefined {
  const [pair] = pairs;
  if (pair === undefined) return undefined;
  const actors = ends.map(({ actor }) => actor);
  // An event without an end has its start there, so that both ways to write one day are equal.
  const { start, end } = pair.span;
  return JSON.stringify([record.type, pair.mutual ? actors.sort() : actors, start?.text, end?.text]);
}

const hasNote = ({ record }: PlacedTie): boolean => (record.note ?? '').trim() !== '';

function twinFinding(tie: PlacedTie, first: PlacedTie, network: Network): Finding {
  const date = tie.pairs[0]?.span.startText;
  return {
    where: tie.path,
    found: quoteValue(tie.record.id),
    expected: 'one tie with all the evidence, or a "note" that tells the two apart',
    hint: `Move the evidence to "${first.record.id}" (${first.path}), or say in "note" why there are two.`,
    message: `The ${nameOfTie(tie, network)} has the type, ends and ${date === undefined ? 'lack of a date' : `date (${date})`} of "${first.record.id}" (${first.path}), and neither has a note.`,
  };
}
