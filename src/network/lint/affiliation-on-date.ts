import { actorTypeOf } from '../../vocabulary/actor-types.js';
import type { Actor, Affiliation } from '../dataset-schema.js';
import type { NetworkTie } from '../network.js';
import { type PartialDate, spanOf } from '../partial-date.js';
import { quoteValue } from '../report.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, placedTies } from './placed-ties.js';

/**
 * Persons, bodies and forces of which the file knows whose they are, but not on the date of their tie: whom they then
 * acted for is guessed from the affiliation nearest in time. Undated ties are left alone.
 */
export const affiliationOnDate = lintCheck({
  id: 'affiliation-missing',
  label: { en: 'Affiliation missing on the date of a tie' },
  severity: 'warning',
  find: network =>
    placedTies(network).flatMap(tie => {
      const date = tie.pairs[0] && dateOf(tie.pairs[0]);
      if (date === undefined) return [];
      return tie.ends.flatMap(({ where, actor }): readonly Finding[] => {
        const known = network.actors.get(actor);
        if (known === undefined || !isUnaffiliatedOn(known.record, date)) return [];
        return [
          {
            where,
            found: quoteValue(actor),
            expected: `an affiliation of "${quoteValue(actor)}" that is valid on ${date.text}`,
            hint: `Add to actors[${known.index}].affiliations the office or body of that date, or correct the dates there.`,
            message: `"${known.label}" has affiliations, but none on ${date.text}, the date of the ${nameOfTie(tie, network)}; the nearest in time is taken.`,
          },
        ];
      });
    }),
});

/** When the tie began, else when it ended: the day on which affiliations are asked for. */
function dateOf({ span }: NetworkTie): PartialDate | undefined {
  return [span.start, span.end].find(date => date?.earliestDay !== undefined && date.latestDay !== undefined);
}

/** Where a mission stands and which bodies an actor joined do not say whose it is. */
const BESIDE_THE_WAY_HOME: readonly Affiliation['kind'][] = ['located-in', 'member'];

function isUnaffiliatedOn({ type, affiliations = [] }: Actor, date: PartialDate): boolean {
  const home = affiliations.filter(({ kind }) => !BESIDE_THE_WAY_HOME.includes(kind));
  if (actorTypeOf(type).framed || home.length === 0) return false;
  return !home.some(affiliation => {
    const { from, to } = spanOf(affiliation, 'state');
    // At their widest: an office taken up in May is one of the whole month where only the month is known.
    return (from ?? -Infinity) <= date.latestDay! && (to ?? Infinity) >= date.earliestDay!;
  });
}
