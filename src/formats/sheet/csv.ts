import { exportWords } from '../../messages/ui-export.js';
import type { Evidence } from '../../network/dataset-schema.js';
import { describeQuantities, describeTie, relationLabelOf } from '../../network/describe-tie.js';
import type { Network, NetworkTie } from '../../network/network.js';
import { labelOf, type NamedSpeaker } from '../../network/speakers.js';
import { type ExportedPart, scopeOf } from '../exported-part.js';
import { webAddress } from '../gexf-columns.js';
import { provenanceLines } from '../provenance.js';
import { scopedSource } from '../scoped-source.js';
import type { ExportSource, Writer } from '../writer.js';
import type { About } from './between.js';
import { csvLine } from './csv-cell.js';
import { tiesOfSheet } from './evidence-sheet.js';
import { countsOf, sheetFileName } from './markdown.js';
import { aboutOf } from './sheet-source.js';
import { namedIn } from './tell-tie.js';

const MEDIA_TYPE = 'text/csv';
const BROKEN = /\0|\p{Cs}/gu;

/** A row of the table: an item of evidence with its tie; a tie without evidence has one row with none. */
interface Row {
  readonly tie: NetworkTie;
  readonly item: Evidence | undefined;
}

interface Column {
  /** Heading, lower case with underscores. */
  readonly id: string;
  readonly valueOf: (row: Row, network: Network) => string | number | boolean | undefined;
}

const TIE: readonly Column[] = [
  { id: 'tie_id', valueOf: ({ tie }) => tie.id },
  { id: 'source_id', valueOf: ({ tie }) => tie.source },
  { id: 'source', valueOf: ({ tie }, network) => labelOf(network, tie.source) },
  { id: 'target_id', valueOf: ({ tie }) => tie.target },
  { id: 'target', valueOf: ({ tie }, network) => labelOf(network, tie.target) },
  { id: 'mutual', valueOf: ({ tie }) => tie.mutual },
  { id: 'type', valueOf: ({ tie }) => tie.typeText },
  { id: 'relation', valueOf: ({ tie }, network) => relationLabelOf(network, tie) },
  { id: 'statement', valueOf: ({ tie }, network) => describeTie(network, tie).sentence },
  { id: 'standing', valueOf: ({ tie }) => tie.standing.level },
  { id: 'disputed', valueOf: ({ tie }) => tie.standing.disputed },
  { id: 'retracted', valueOf: ({ tie }) => tie.standing.retracted },
  { id: 'standing_reason', valueOf: ({ tie }) => tie.standing.reason },
  { id: 'count', valueOf: ({ tie }) => tie.record.count },
  { id: 'start', valueOf: ({ tie }) => tie.span.startText },
  { id: 'end', valueOf: ({ tie }) => tie.span.endText },
  { id: 'date_basis', valueOf: ({ tie }) => tie.record.dateBasis },
  { id: 'place_id', valueOf: ({ tie }) => tie.record.place },
  {
    id: 'place',
    valueOf: ({ tie: { record } }, network) =>
      record.place === undefined ? '' : network.places.get(record.place)?.label,
  },
  {
    id: 'quantities',
    // A number without who gave it would be taken for a measurement.
    valueOf: ({ tie }, network) =>
      describeQuantities(network, tie)
        .map(({ text, attribution }) => `${text}, ${attribution}`)
        .join('; '),
  },
  {
    id: 'regarding',
    valueOf: ({ tie }, network) => (tie.record.regarding ?? []).map(id => labelOf(network, id)).join('; '),
  },
  { id: 'summary', valueOf: ({ tie }) => tie.record.summary },
  { id: 'note', valueOf: ({ tie }) => tie.record.note },
];

const EVIDENCE: readonly Column[] = [
  { id: 'evidence_id', valueOf: ({ item }) => item?.id },
  { id: 'stance', valueOf: ({ item }) => item?.stance },
  {
    id: 'speakers',
    valueOf: ({ item }, network) => (item ? namedIn(network, item).map(englishName).join(' → ') : ''),
  },
  { id: 'supports', valueOf: ({ item }) => item?.supports?.join('; ') },
  { id: 'said_on', valueOf: ({ item }) => item?.saidOn },
  { id: 'reliability', valueOf: ({ item }) => item?.reliability },
  { id: 'credibility', valueOf: ({ item }) => item?.credibility },
  { id: 'quote', valueOf: ({ item }) => item?.quote },
  { id: 'translated', valueOf: ({ item }) => item?.translated },
  { id: 'evidence_note', valueOf: ({ item }) => item?.note },
  { id: 'document_id', valueOf: ({ item }) => item?.document },
  { id: 'document', valueOf: ({ item }, network) => documentOf(item, network)?.title },
  { id: 'publisher', valueOf: ({ item }, network) => documentOf(item, network)?.publisher },
  { id: 'published', valueOf: ({ item }, network) => documentOf(item, network)?.published },
  { id: 'url', valueOf: ({ item }, network) => webAddress(documentOf(item, network)?.url) },
  { id: 'checked', valueOf: ({ item }, network) => documentOf(item, network)?.checked },
];

/** So that rows of several files can be told apart after they have been put together. */
const DATASET: readonly Column[] = [
  { id: 'dataset', valueOf: (_, { dataset }) => dataset.title ?? dataset.id },
  { id: 'release', valueOf: (_, { dataset }) => dataset.release },
  { id: 'as_of', valueOf: (_, { dataset }) => dataset.asOf },
  { id: 'licence', valueOf: (_, { dataset }) => dataset.license },
];

const COLUMNS: readonly Column[] = [...TIE, ...EVIDENCE, ...DATASET];
/** Filters, counts, sources and disclaimer, once: in the first row, since CSV has no place for remarks. */
const REMARKS = 'about_this_file';

/** Headings of the table, in their order. */
export const CSV_HEADINGS: readonly string[] = [...COLUMNS.map(column => column.id), REMARKS];

/**
 * The table of evidence, or with the option `about` that of two actors: RFC 4180, UTF-8. With the option
 * `byteOrderMark: true` it starts with the mark that Excel needs to read other scripts.
 */
export const csvWriter = {
  id: 'csv',
  get label() {
    return exportWords().formats.csv.label;
  },
  get purpose() {
    return exportWords().formats.csv.purpose;
  },
  extension: 'csv',
  mediaType: MEDIA_TYPE,
  kind: 'data',
  inWorker: true,
  losses: () => {
    const { actorsByName, numbersToText, formulasGuardedForGood } = exportWords().losses;
    return [actorsByName, numbersToText, formulasGuardedForGood];
  },
  async write(source, options) {
    const about = aboutOf(options);
    const whole = scopedSource(source, options);
    const ties = tiesOfSheet(whole, about);
    const raw = csvText(whole, about, ties, scopeOf(options));
    // Half surrogate pairs have no bytes in UTF-8, and a file with a NUL is taken for no text.
    const text = raw.replace(BROKEN, '');
    const broken = raw.match(BROKEN)?.length ?? 0;
    return {
      blob: new Blob(options['byteOrderMark'] === true ? ['\uFEFF', text] : [text], {
        type: `${MEDIA_TYPE};charset=utf-8`,
      }),
      fileName: sheetFileName(whole, about, 'csv'),
      ...countsOf(ties),
      notes: broken === 0 ? [] : [exportWords().notes.brokenText(broken)],
    };
  },
} satisfies Writer;

function csvText(
  source: ExportSource,
  about: About | undefined,
  ties: readonly NetworkTie[],
  scope: ExportedPart['scope'],
): string {
  const { network } = source;
  const joined = new Set(ties.flatMap(tie => [tie.source, tie.target]));
  const actors = network.tiedActors.filter(id => joined.has(id)).map(id => network.actors.get(id)!);
  const remarks = provenanceLines(source, { scope: about ? 'everything' : scope, ties, actors }).join('\n');
  const rows = ties.flatMap((tie): readonly Row[] =>
    tie.evidence.length === 0 ? [{ tie, item: undefined }] : tie.evidence.map(item => ({ tie, item })),
  );
  const lines = rows.map((row, at) =>
    csvLine([...COLUMNS.map(column => String(column.valueOf(row, network) ?? '')), at === 0 ? remarks : '']),
  );
  return csvLine(CSV_HEADINGS) + lines.join('');
}

/** An unnamed speaker stands in quotation marks: the words are the source's, not a name. */
const englishName = ({ label, unnamed }: NamedSpeaker): string => (unnamed ? `“${label}”` : label);

function documentOf(item: Evidence | undefined, network: Network) {
  return item?.document === undefined ? undefined : network.documents.get(item.document);
}
