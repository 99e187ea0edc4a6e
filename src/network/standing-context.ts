import { homeOf, speaksForHome } from './affiliations.js';
import type { Dataset } from './dataset-schema.js';
import type { NetworkTie } from './network.js';
import type { GradedTie, StandingContext } from './standing.js';

/** What grading asks of a dataset: homes, who speaks for whom, and who published what. */
export function standingContextOf(dataset: Dataset): StandingContext {
  const records = new Map(dataset.actors.map(actor => [actor.id, actor]));
  const publishers = new Map((dataset.documents ?? []).map(document => [document.id, document.publisher]));
  const outlets = outletsOf(dataset);
  return {
    homeOf: (actor, day) => homeOf(actor, day, records),
    speaksFor: (actor, day) => speaksForHome(actor, day, records),
    documentKey: id => {
      const publisher = publishers.get(id);
      return publisher === undefined ? id : (outlets.get(publisher) ?? publisher);
    },
  };
}

/** Actors by the names that publishers may carry, so that an outlet and its articles count as one. */
export function outletsOf(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(
    dataset.actors.flatMap(actor => [actor.label, ...(actor.aliases ?? [])].map(name => [name, actor.id] as const)),
  );
}

/** A tie as grading sees it, with some of its evidence or all. */
export function gradedTie(
  tie: Pick<NetworkTie, 'source' | 'target' | 'span' | 'record'>,
  evidence: GradedTie['evidence'],
): GradedTie {
  return {
    source: tie.source,
    target: tie.target,
    day: tie.span.from ?? tie.span.to,
    evidence,
    against: tie.record.against,
    override: tie.record.standing,
  };
}
