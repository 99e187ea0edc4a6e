import { unknownReference } from './dataset-problems.js';
import type { Dataset, TieRecord } from './dataset-schema.js';
import type { Problem } from './report.js';

/** Place in the file of each record of a list. */
export interface RecordPaths {
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly ties: readonly string[];
}

/**
 * Told of each id that a record names: where, the id, what it should lead to, with its article ("a place"), and what
 * is known of that kind. Where is asked for only when something is wrong: there are a million ids in a large dataset.
 */
type OnReference = (where: () => string, id: string | undefined, kind: string, known: ReadonlySet<string>) => void;

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
  const problems: Problem[] = [];
  const check: OnReference = (where, id, kind, known) => {
    if (id === undefined || known.has(id)) return;
    const problem = unknownReference(where(), id, kind);
    problems.push(known === ties && isExtract ? { ...problem, severity: 'info' } : problem);
  };
  dataset.actors.forEach((actor, index) => {
    const path = paths.actors[index];
    actor.affiliations?.forEach(({ to }, at) => {
      check(() => `${path}.affiliations[${at}].to`, to, 'an actor', actors);
    });
    check(() => `${path}.successor`, actor.successor, 'an actor', actors);
  });
  dataset.places?.forEach((place, index) => {
    check(() => `${paths.places[index]}.in`, place.in, 'an actor or place', places);
  });
  dataset.ties.forEach((tie, index) => {
    checkTie(tie, paths.ties[index]!, { actors, places, documents, ties }, check);
  });
  return problems;
}

type Known = Readonly<Record<'actors' | 'places' | 'documents' | 'ties', ReadonlySet<string>>>;

function checkTie(tie: TieRecord, path: string, known: Known, check: OnReference): void {
  const actorsAt = (name: string, ids: readonly string[] | undefined): void => {
    ids?.forEach((id, at) => {
      check(() => `${path}.${name}[${at}]`, id, 'an actor', known.actors);
    });
  };
  const evidenceAt = (name: () => string, ids: readonly string[] | undefined): void => {
    if (!ids) return;
    const own = idsOf(tie.evidence);
    ids.forEach((id, at) => {
      check(() => `${path}.${name()}.evidence[${at}]`, id, "an item of the tie's evidence", own);
    });
  };
  check(() => `${path}.place`, tie.place, 'a place', known.places);
  check(() => `${path}.partOf`, tie.partOf, 'a tie', known.ties);
  actorsAt('regarding', tie.regarding);
  actorsAt('against', tie.against);
  tie.quantities?.forEach((quantity, at) => {
    check(() => `${path}.quantities[${at}].side`, quantity.side, 'an actor', known.actors);
    evidenceAt(() => `quantities[${at}]`, quantity.evidence);
  });
  evidenceAt(() => 'contentClaim', tie.contentClaim?.evidence);
  tie.evidence?.forEach((item, at) => {
    check(() => `${path}.evidence[${at}].document`, item.document, 'a document', known.documents);
    item.chain?.forEach((speaker, link) => {
      const id = typeof speaker === 'string' ? speaker : undefined;
      check(() => `${path}.evidence[${at}].chain[${link}]`, id, 'an actor', known.actors);
    });
  });
}

const idsOf = (records: readonly { readonly id: string }[] | undefined): ReadonlySet<string> =>
  new Set((records ?? []).map(record => record.id));
