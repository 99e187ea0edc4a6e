import { danglingReferences } from '../dangling-references.js';
import { unknownReference } from '../dataset-problems.js';
import type { Milestones, TieRecord } from '../dataset-schema.js';
import { quoteValue } from '../report.js';
import { type Finding, lintCheck } from './lint-check.js';
import { type PlacedTie, placedTies } from './placed-ties.js';

/**
 * Ids that lead to no record of the dataset: places, documents, speakers, actors, ties, items of evidence, and what
 * an item of evidence supports.
 */
export const resolvedIds = lintCheck({
  id: 'unknown-reference',
  label: { en: 'Id that leads nowhere' },
  severity: 'warning',
  find: network => {
    const { actors = [], places = [] } = network.dataset;
    const ties = placedTies(network);
    const tieIds = new Set(network.dataset.ties.map(tie => tie.id));
    return [
      ...danglingReferences(network.dataset, {
        actors: actors.map((_, index) => `actors[${index}]`),
        places: places.map((_, index) => `places[${index}]`),
        ties: ties.map(({ path }) => path),
      }),
      ...ties.flatMap(tie => [
        ...tie.ends
          .filter(({ actor }) => !network.actors.has(actor))
          .map(({ where, actor }) => unknownReference(where, actor, 'an actor')),
        ...milestoneIds(tie, id => network.actors.has(id), tieIds),
        ...unknownSupports(tie),
      ]),
    ];
  },
});

/** Milestones with a date for each actor. */
const BY_ACTOR = ['signed', 'ratified'] as const satisfies readonly (keyof Milestones)[];

function milestoneIds(
  { record, path }: PlacedTie,
  isActor: (id: string) => boolean,
  ties: ReadonlySet<string>,
): readonly Finding[] {
  const { milestones = {} } = record;
  const actors = BY_ACTOR.flatMap(name => {
    const dates = milestones[name];
    if (typeof dates !== 'object') return [];
    return Object.keys(dates)
      .filter(actor => !isActor(actor))
      .map(actor => unknownReference(`${path}.milestones.${name}.${actor}`, actor, 'an actor'));
  });
  const { replacedBy } = milestones;
  if (replacedBy === undefined || ties.has(replacedBy)) return actors;
  return [...actors, unknownReference(`${path}.milestones.replacedBy`, replacedBy, 'a tie')];
}

function unknownSupports({ record, path }: PlacedTie): readonly Finding[] {
  const known = new Set(supportable(record));
  return (record.evidence ?? []).flatMap((item, at) =>
    (item.supports ?? []).flatMap((what, place) =>
      known.has(what)
        ? []
        : [
            {
              where: `${path}.evidence[${at}].supports[${place}]`,
              found: quoteValue(what),
              expected: [...known].map(name => `"${quoteValue(name)}"`).join(', '),
              hint: 'Write "date", "place", "content" (of what a statement claims) or what a quantity of this tie is called; leave "supports" out for the tie itself.',
              message: `The evidence "${item.id}" supports "${quoteValue(what)}", which the tie "${record.id}" does not have.`,
            },
          ],
    ),
  );
}

/** `content` is what a statement claims: who rejects that does not deny that it was said. */
function supportable({ quantities = [], contentClaim }: TieRecord): readonly string[] {
  return ['date', 'place', ...(contentClaim === undefined ? [] : ['content']), ...quantities.map(({ what }) => what)];
}
