import { ACTOR_TYPES, actorTypeOf } from '../../vocabulary/actor-types.js';
import { TIE_TYPES } from '../../vocabulary/tie-types.js';
import type { Network } from '../network.js';
import { quoteValue } from '../report.js';
import { declaredType } from './declared-type.js';
import { type Finding, lintCheck } from './lint-check.js';
import { nameOfTie, type PlacedTie, placedTies } from './placed-ties.js';

/** Types of actors and ties that neither the vocabulary nor the dataset's own types have. */
export const knownTypes = lintCheck({
  id: 'unknown-type',
  label: { en: 'Type that the vocabulary does not have' },
  severity: 'warning',
  find: network => [
    ...unknownParents(network),
    ...network.dataset.actors.flatMap(({ id, type }, index) =>
      actorTypeOf(type).id === 'other' && type !== 'other' ? [unknownActorType(`actors[${index}].type`, type, id)] : [],
    ),
    ...placedTies(network).flatMap(tie => unknownTieType(tie, network)),
  ],
});

const listed = (types: readonly { readonly id: string }[]): string => types.map(({ id }) => id).join(', ');

function unknownActorType(where: string, type: string, id: string): Finding {
  return {
    where,
    found: quoteValue(type),
    expected: `one of ${listed(ACTOR_TYPES)}`,
    hint: 'Choose the kind of actor that comes nearest, and tell the rest in "note".',
    message: `The actor "${id}" is of the kind "${quoteValue(type)}", which the vocabulary does not have; it is shown as "other".`,
  };
}

function unknownTieType(tie: PlacedTie, network: Network): readonly Finding[] {
  const { record, path } = tie;
  const { type, isKnown, isSubtypeKnown } = declaredType(record.type, network.dataset);
  if (isKnown && isSubtypeKnown) return [];
  const finding = { where: `${path}.type`, found: quoteValue(record.type) };
  if (!isKnown) {
    return [
      {
        ...finding,
        expected: `one of ${listed(TIE_TYPES)}, or an own type`,
        hint: 'Choose the relation that comes nearest, or describe the new one under "tieTypes" with its parent.',
        message: `The type of the ${nameOfTie(tie, network)} is not in the vocabulary; it is shown as "other".`,
      },
    ];
  }
  return [
    {
      ...finding,
      expected: type.subtypes.length === 0 ? type.id : `${type.id}, or with one of ${listed(type.subtypes)}`,
      hint: 'Choose a subtype that the relation has, leave it out, or describe it under "tieTypes".',
      message: `The subtype of the ${nameOfTie(tie, network)} is not in the vocabulary; it counts as "${type.label.en}" alone.`,
    },
  ];
}

/** Own types that stand under no relation of the vocabulary, and so have neither family nor colour. */
function unknownParents({ dataset }: Network): readonly Finding[] {
  return (dataset.tieTypes ?? []).flatMap(({ id, parent }, index) =>
    parent !== undefined && declaredType(parent, dataset).isKnown
      ? []
      : [
          {
            where: `tieTypes[${index}].parent`,
            found: quoteValue(parent),
            expected: `one of ${listed(TIE_TYPES)}`,
            hint: 'Name the relation of the vocabulary under which the own type stands.',
            message: `The own type "${id}" stands under ${parent === undefined ? 'no relation' : `"${quoteValue(parent)}", which is not a relation`} of the vocabulary; its ties are shown as "other".`,
          },
        ],
  );
}
