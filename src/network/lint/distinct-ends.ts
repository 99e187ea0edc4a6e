import { familyOf } from '../../vocabulary/find-tie-type.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, placedTies } from './placed-ties.js';

/**
 * Ties from an actor to itself. Ties inside one state are not meant: their ends are two actors. Structure is left
 * out, since delegation and affiliation may become such a tie when offices are told as their state.
 * @see domain note, section 9
 */
export const distinctEnds = lintCheck({
  id: 'tie-to-itself',
  label: { en: 'Tie of an actor to itself' },
  severity: 'warning',
  find: network =>
    placedTies(network).flatMap((tie): readonly Finding[] => {
      const [pair] = tie.pairs;
      if (new Set(tie.ends.map(({ actor }) => actor)).size > 1) return [];
      if (pair !== undefined && familyOf(pair.type, pair.subtype) === 'structure') return [];
      const last = tie.ends.at(-1)!;
      return [
        {
          where: last.where,
          found: last.actor,
          expected: 'another actor',
          hint: 'Name the other end, or the person or body that acted.',
          message: `The ${nameOfTie(tie, network)} leads from an actor to itself.`,
        },
      ];
    }),
});
