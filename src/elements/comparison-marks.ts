import type { Exploration } from '../exploration/exploration.js';
import { type Agreement, compareVoices } from '../network/compare-voices.js';
import type { Picture } from '../scene/picture.js';
import { AGREEMENT_MARKS } from './compare-card.js';

/**
 * What two compared voices say of each line: "A", "B", "AB" or "A≠B"; of a folded line everything that occurs on it.
 * @returns by line id, only lines that one of them speaks of; `undefined` when nothing is compared
 */
export function comparisonMarks(exploration: Exploration, picture: Picture): ReadonlyMap<string, string> | undefined {
  const { network, filtered, view } = exploration;
  if (!network || !filtered || !view.comparison) return undefined;
  const found = compareVoices(network, view.comparison.one, view.comparison.other);
  const agreementOf = new Map<string, Agreement>();
  for (const agreement of Object.keys(AGREEMENT_MARKS) as Agreement[]) {
    for (const tie of found[agreement]) agreementOf.set(tie.id, agreement);
  }
  const marks = new Map<string, string>();
  for (const line of picture.lines) {
    const own = line.ties.filter(tie => filtered.ties.has(tie.id)).map(tie => agreementOf.get(tie.id));
    const texts = new Set(own.flatMap(agreement => (agreement ? [AGREEMENT_MARKS[agreement]] : [])));
    if (texts.size > 0) marks.set(line.id, [...texts].join(' '));
  }
  return marks;
}
