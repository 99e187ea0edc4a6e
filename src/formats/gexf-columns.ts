import type { Evidence, SourceDocument } from '../network/dataset-schema.js';
import { describeQuantities, describeTie } from '../network/describe-tie.js';
import type { Network, NetworkActor, NetworkTie } from '../network/network.js';
import { labelOf, speakersOf } from '../network/speakers.js';
import { xmlToken } from './escape-xml.js';

/** A column of the file. The id is what programs read, the title what people see in Gephi's data laboratory. */
export interface GexfColumn<Row> {
  /** `[a-z][a-z0-9_]*`; Gephi compares ids without case, and takes `label`, `type`, `x`, `color` … for its own fields. */
  readonly id: string;
  readonly title: string;
  /** Other types stop one reader or another; lists are one text with "; ". */
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  /** `undefined` or an empty text = nothing is written. */
  readonly valueOf: (row: Row, network: Network) => string | number | boolean | undefined;
}

/** Columns of actors. */
export const ACTOR_COLUMNS: readonly GexfColumn<NetworkActor>[] = [
  { id: 'actor_type', title: 'Actor type', type: 'string', valueOf: actor => actor.record.type },
  {
    id: 'state',
    title: 'State',
    type: 'string',
    valueOf: (actor, network) => labelOf(network, network.stateOf(actor.id)),
  },
  { id: 'iso3', title: 'ISO code', type: 'string', valueOf: actor => codeOf(actor, 'iso3') },
  {
    id: 'office',
    title: 'Office',
    type: 'string',
    valueOf: (actor, network) => list((actor.record.affiliations ?? []).map(held => officeText(held, network))),
  },
  {
    id: 'names',
    title: 'Other names',
    type: 'string',
    valueOf: actor => list([...Object.values(actor.record.names ?? {}), ...(actor.record.aliases ?? [])]),
  },
];

/** Columns of ties. `statement` has the claim with its speaker, as a bare `kind` would read like a fact. */
export const TIE_COLUMNS: readonly GexfColumn<NetworkTie>[] = [
  { id: 'tie_type', title: 'Tie type', type: 'string', valueOf: tie => plainTypeOf(tie) },
  { id: 'subtype', title: 'Subtype', type: 'string', valueOf: tie => subtypeOf(tie) },
  { id: 'standing', title: 'Standing', type: 'string', valueOf: tie => tie.standing.level },
  { id: 'disputed', title: 'Disputed', type: 'boolean', valueOf: tie => tie.standing.disputed },
  { id: 'retracted', title: 'Retracted', type: 'boolean', valueOf: tie => tie.standing.retracted },
  { id: 'symmetric', title: 'Symmetric', type: 'boolean', valueOf: tie => tie.mutual },
  { id: 'count', title: 'Count', type: 'integer', valueOf: tie => tie.record.count },
  { id: 'start_date', title: 'Start date', type: 'string', valueOf: tie => tie.span.startText },
  { id: 'end_date', title: 'End date', type: 'string', valueOf: tie => tie.span.endText },
  { id: 'date_precision', title: 'Date precision', type: 'string', valueOf: tie => tie.span.precision },
  {
    id: 'place',
    title: 'Place',
    type: 'string',
    valueOf: (tie, network) => {
      const id = tie.record.place;
      return id === undefined ? undefined : (network.places.get(id)?.label ?? id);
    },
  },
  {
    id: 'quantities',
    title: 'Quantities',
    type: 'string',
    // A number without who gave it would be taken for a measurement.
    valueOf: (tie, network) =>
      list(describeQuantities(network, tie).map(({ text, attribution }) => `${text}, ${attribution}`)),
  },
  {
    id: 'speakers',
    title: 'Speakers',
    type: 'string',
    valueOf: (tie, network) => list(tie.evidence.map(item => chainText(item, network))),
  },
  { id: 'evidence_count', title: 'Evidence items', type: 'integer', valueOf: tie => tie.evidence.length },
  { id: 'origins', title: 'Independent origins', type: 'integer', valueOf: tie => tie.standing.origins },
  {
    id: 'source_name',
    title: 'Source',
    type: 'string',
    valueOf: (tie, network) => sourceTexts(tie, network)?.names,
  },
  {
    id: 'source_url',
    title: 'Source URL',
    type: 'string',
    valueOf: (tie, network) => sourceTexts(tie, network)?.addresses,
  },
  {
    id: 'source_date',
    title: 'Source date',
    type: 'string',
    valueOf: (tie, network) => sourceTexts(tie, network)?.dates,
  },
  {
    id: 'statement',
    title: 'Statement',
    type: 'string',
    valueOf: (tie, network) => describeTie(network, tie).sentence,
  },
];

/** The type without its subtype, as the dataset writes it: also types that the vocabulary does not have. */
export function plainTypeOf(tie: NetworkTie): string {
  const slash = tie.typeText.indexOf('/');
  return (slash < 0 ? tie.typeText : tie.typeText.slice(0, slash)) || tie.type.id;
}

/** How many events the tie stands for, which is also its weight. */
export const countOf = (tie: NetworkTie): number => tie.record.count ?? 1;

function subtypeOf(tie: NetworkTie): string | undefined {
  const slash = tie.typeText.indexOf('/');
  return slash < 0 ? undefined : tie.typeText.slice(slash + 1);
}

/** The documents of a tie's evidence, each once, in the order of the evidence. */
export function documentsOf(tie: NetworkTie, network: Network): readonly SourceDocument[] {
  return documentIdsOf(tie).map(id => documentOf(id, network));
}

/** A document by its id, which is all there is of one that the dataset lacks. */
export function documentOf(id: string, network: Network): SourceDocument {
  return network.documents.get(id) ?? { id, title: id };
}

/** The three columns on sources, side by side. */
interface SourceTexts {
  readonly names: string;
  readonly addresses: string;
  readonly dates: string;
}

/** By the ids of the documents: many ties come from the same ones, and addresses are slow to check. */
const sourceTextsByNetwork = new WeakMap<Network, Map<string, SourceTexts>>();

function sourceTexts(tie: NetworkTie, network: Network): SourceTexts | undefined {
  if (tie.evidence.length === 0) return undefined;
  const known = sourceTextsByNetwork.get(network) ?? new Map<string, SourceTexts>();
  sourceTextsByNetwork.set(network, known);
  const key = tie.evidence.length === 1 ? (tie.evidence[0]!.document ?? '') : JSON.stringify(documentIdsOf(tie));
  let texts = known.get(key);
  if (!texts) {
    const documents = documentsOf(tie, network);
    texts = {
      names: aligned(documents, sourceName),
      addresses: aligned(documents, document => webAddress(document.url)),
      dates: aligned(documents, document => document.published),
    };
    known.set(key, texts);
  }
  return texts;
}

function documentIdsOf(tie: NetworkTie): readonly string[] {
  const [only] = tie.evidence;
  if (tie.evidence.length === 1) return only!.document === undefined ? [] : [only!.document];
  return [...new Set(tie.evidence.flatMap(item => item.document ?? []))];
}

/** Title and publisher of a document. */
export function sourceName({ title, publisher }: SourceDocument): string {
  return publisher === undefined ? title : `${title} (${publisher})`;
}

/** An address that may become a link in another program; `undefined` for anything but http and https. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, username, password } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && username + password === '' ? url.trim() : undefined;
}

function codeOf(actor: NetworkActor, name: string): string | undefined {
  const codes = actor.record.codes;
  const code = codes !== undefined && Object.hasOwn(codes, name) ? codes[name] : undefined;
  return code === undefined ? undefined : String(code);
}

type HeldOffice = NonNullable<NetworkActor['record']['affiliations']>[number];

/** "Secretary, Security Council (2024-05-12/..)"; an affiliation without a role is no office. */
function officeText({ role, to, start, end }: HeldOffice, network: Network): string {
  if (role === undefined || role === '') return '';
  const time = start === undefined && end === undefined ? '' : ` (${start ?? ''}/${end ?? ''})`;
  return `${role}, ${labelOf(network, to)}${time}`;
}

/**
 * "National Intelligence Service → Lee Seong-kweun"; the stance follows unless it asserts. The outlet ends the chain
 * when its name is known; a document's title stands there only when it is all there is, for it has its own column.
 */
function chainText(item: Evidence, network: Network): string {
  const isTitled = item.document !== undefined && network.documents.get(item.document)?.publisher === undefined;
  const hasSpeaker = item.chain !== undefined && item.chain.length > 0;
  const chain = speakersOf(network, isTitled && hasSpeaker ? { ...item, document: undefined } : item);
  const names = chain.map(speaker => (speaker.unnamed ? `“${speaker.label}”` : speaker.label)).join(' → ');
  return names === '' || item.stance === 'asserts' ? names : `${names} (${item.stance})`;
}

/** Parts that say something, each once, as one text; a semicolon inside a part would look like two parts. */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.length === 0 ? '' : withoutSemicolons(parts[0]!);
  return [...new Set(parts.map(withoutSemicolons))].filter(part => part !== '').join('; ');
}

/** One part for each document, empty where it has none, so that the columns can be split side by side. */
function aligned(
  documents: readonly SourceDocument[],
  partOf: (document: SourceDocument) => string | undefined,
): string {
  const parts = documents.map(document => withoutSemicolons(partOf(document) ?? ''));
  return parts.every(part => part === '') ? '' : parts.join('; ');
}

/** One part on one line. In an address a semicolon has a code of its own. */
const withoutSemicolons = (text: string): string =>
  /^https?:/.test(text) ? text.replaceAll(';', '%3B') : xmlToken(text.replaceAll(';', ','));
