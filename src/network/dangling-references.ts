import { unknownReference } from './dataset-problems.js';
import type { Dataset, TieRecord } from './dataset-schema.js';
import type { Problem } from './report.js';

/** Place in the file of each record of a list. */
export interface RecordPaths {
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly ties: readonly string[];
}

/** An id that a record names, and what it should lead to. */
interface Reference {
  readonly where: string;
  readonly id: string | undefined;
  /** With its article, for the message: "a place". */
  readonly kind: string;
  readonly known: ReadonlySet<string>;
}

/**
 * Ids that lead nowhere, in the order of actors, places and ties. The ends of ties are not among them: without its
 * actors a tie cannot stand, while a document or speaker that the file lacks is only shown by its id.
 */
export function danglingReferences(dataset: Dataset, paths: RecordPaths): readonly Problem[] {
  const actors = idsOf(dataset.actors);
  const places = new Set([...idsOf(dataset.places), ...actors]);
  const documents = idsOf(dataset.documents);
  const ties = idsOf(dataset.ties);
  // What was saved under a filter lacks ties that others are part of, and says so in the field `extract`.
  const isExtract = dataset['extract'] !== undefined;
  const references = [
    ...dataset.actors.flatMap((actor, index) => [
      ...(actor.affiliations ?? []).map(({ to }, at) =>
        reference(`${paths.actors[index]}.affiliations[${at}].to`, to, 'an actor', actors),
      ),
      reference(`${paths.actors[index]}.successor`, actor.successor, 'an actor', actors),
    ]),
    ...(dataset.places ?? []).map((place, index) =>
      reference(`${paths.places[index]}.in`, place.in, 'an actor or place', places),
    ),
    ...dataset.ties.flatMap((tie, index) =>
      referencesOfTie(tie, paths.ties[index]!, { actors, places, documents, ties }),
    ),
  ];
  return references.flatMap(({ where, id, kind, known }) => {
    if (id === undefined || known.has(id)) return [];
    const problem = unknownReference(where, id, kind);
    return [known === ties && isExtract ? { ...problem, severity: 'info' as const } : problem];
  });
}

type Known = Readonly<Record<'actors' | 'places' | 'documents' | 'ties', ReadonlySet<string>>>;

function referencesOfTie(tie: TieRecord, path: string, known: Known): readonly Reference[] {
  const own = idsOf(tie.evidence);
  const actorsAt = (name: string, ids: readonly string[] | undefined): readonly Reference[] =>
    (ids ?? []).map((id, at) => reference(`${path}.${name}[${at}]`, id, 'an actor', known.actors));
  const evidenceAt = (name: string, ids: readonly string[] | undefined): readonly Reference[] =>
    (ids ?? []).map((id, at) => reference(`${path}.${name}.evidence[${at}]`, id, "an item of the tie's evidence", own));
  return [
    reference(`${path}.place`, tie.place, 'a place', known.places),
    reference(`${path}.partOf`, tie.partOf, 'a tie', known.ties),
    ...actorsAt('regarding', tie.regarding),
    ...actorsAt('against', tie.against),
    ...(tie.quantities ?? []).flatMap((quantity, at) => [
      reference(`${path}.quantities[${at}].side`, quantity.side, 'an actor', known.actors),
      ...evidenceAt(`quantities[${at}]`, quantity.evidence),
    ]),
    ...evidenceAt('contentClaim', tie.contentClaim?.evidence),
    ...(tie.evidence ?? []).flatMap((item, at) => [
      reference(`${path}.evidence[${at}].document`, item.document, 'a document', known.documents),
      ...(item.chain ?? []).map((speaker, link) =>
        reference(
          `${path}.evidence[${at}].chain[${link}]`,
          typeof speaker === 'string' ? speaker : undefined,
          'an actor',
          known.actors,
        ),
      ),
    ]),
  ];
}

const reference = (where: string, id: string | undefined, kind: string, known: ReadonlySet<string>): Reference => ({
  where,
  id,
  kind,
  known,
});

const idsOf = (records: readonly { readonly id: string }[] | undefined): ReadonlySet<string> =>
  new Set((records ?? []).map(record => record.id));
