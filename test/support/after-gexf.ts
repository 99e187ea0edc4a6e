import { dropNonXml, xmlToken } from '../../src/formats/escape-xml.js';
import { plainTypeOf } from '../../src/formats/gexf-columns.js';
import { uniqueIds } from '../../src/formats/xml-ids.js';
import { buildNetwork } from '../../src/network/build-network.js';
import type { Dataset } from '../../src/network/dataset-schema.js';
import type { NetworkTie } from '../../src/network/network.js';

/** What a file of nodes and edges tells of an actor. */
export interface ActorFacts {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  readonly iso3: string | undefined;
}

/** What such a file tells of a tie. Of a mutual tie the ends are in no order. */
export interface TieFacts {
  readonly id: string;
  readonly ends: readonly string[];
  readonly type: string;
  readonly mutual: boolean;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly count: number;
}

/** The facts of a graph. */
export interface GraphFacts {
  readonly actors: readonly ActorFacts[];
  readonly ties: readonly TieFacts[];
}

/** A text as XML keeps it and readers take it: without what XML cannot hold, without blanks at its ends. */
const cleaned = (text: string | undefined): string | undefined => dropNonXml(text ?? '').trim() || undefined;

/**
 * The facts that are left of a dataset in GEXF and GraphML, with every loss applied that the writers declare: actors
 * without a tie left out, ties of several parties as pairs, characters of XML only, labels on one line, evidence,
 * quantities, places on the map, milestones, contents and links gone.
 */
export function afterGexf(dataset: Dataset): GraphFacts {
  const network = buildNetwork(dataset);
  const actors = network.tiedActors.map(id => network.actors.get(id)!);
  const ties = [...network.ties.values()];
  const actorIds = uniqueIds(actors);
  const tieIds = uniqueIds(ties);
  const idOf = new Map(actors.map(({ id }, index) => [id, actorIds[index]!]));
  return {
    actors: actors.map(({ record }, index) => ({
      id: actorIds[index]!,
      label: xmlToken(record.label) || xmlToken(record.id) || 'unnamed',
      type: cleaned(record.type) ?? 'other',
      iso3: iso3Of(record.codes),
    })),
    ties: ties.map((tie, index) => ({
      id: tieIds[index]!,
      ends: endsOf(idOf.get(tie.source)!, idOf.get(tie.target)!, tie.mutual),
      type: typeOf(tie),
      mutual: tie.mutual,
      start: cleaned(tie.span.startText),
      end: cleaned(tie.span.endText),
      count: tie.record.count ?? 1,
    })),
  };
}

/** The same facts of what was read. */
export function factsOf(dataset: Dataset): GraphFacts {
  const network = buildNetwork(dataset);
  return {
    actors: network.tiedActors
      .map(id => network.actors.get(id)!)
      .map(({ record }) => ({ id: record.id, label: record.label, type: record.type, iso3: iso3Of(record.codes) })),
    ties: [...network.ties.values()].map(tie => ({
      id: tie.id,
      ends: endsOf(tie.source, tie.target, tie.mutual),
      type: tie.typeText,
      mutual: tie.mutual,
      start: tie.span.startText,
      end: tie.span.endText,
      count: tie.record.count ?? 1,
    })),
  };
}

/** Codes of three capitals; whatever else stands there is no code of a state, and stays a text of the file. */
function iso3Of(codes: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const code = codes !== undefined && Object.hasOwn(codes, 'iso3') ? codes['iso3'] : undefined;
  return typeof code === 'string' && /^[A-Z]{3}$/.test(code) ? code : undefined;
}

function endsOf(source: string, target: string, mutual: boolean): readonly string[] {
  return mutual ? [source, target].sort() : [source, target];
}

/** Type and subtype, each cleaned; a subtype of nothing is none. */
function typeOf(tie: NetworkTie): string {
  const slash = tie.typeText.indexOf('/');
  const subtype = slash < 0 ? undefined : cleaned(tie.typeText.slice(slash + 1));
  const type = cleaned(plainTypeOf(tie)) ?? 'other';
  return subtype === undefined ? type : `${type}/${subtype}`;
}
