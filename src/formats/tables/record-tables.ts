import type { Actor, Evidence, TieRecord } from '../../network/dataset-schema.js';
import { describeTie, relationLabelOf } from '../../network/describe-tie.js';
import type { NetworkTie } from '../../network/network.js';
import {
  ACTOR_RECORD_COLUMNS,
  EVIDENCE_RECORD_COLUMNS,
  isCellText,
  type RecordColumn,
  TIE_OF_EVIDENCE,
  TIE_RECORD_COLUMNS,
  type TOLD_HEADINGS,
} from '../../network/record-columns.js';
import { labelOf, speakersOf } from '../../network/speakers.js';
import { webAddress } from '../gexf-columns.js';
import type { ExportSource } from '../writer.js';

/** Records as a table. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly recordOf: (row: Row) => object;
  readonly columns: readonly RecordColumn[];
  /** Columns before those of the record. */
  readonly first?: readonly ToldColumn<Row, string>[];
  /** Columns that say in words what others say by id. */
  readonly told: readonly ToldColumn<Row, string>[];
}

interface ToldColumn<Row, Heading extends string> {
  readonly heading: Heading;
  readonly valueOf: (row: Row) => string | boolean;
}

type Told<Row, List extends keyof typeof TOLD_HEADINGS> = readonly ToldColumn<
  Row,
  (typeof TOLD_HEADINGS)[List][number]
>[];

/** The table of actors. */
export function actorsTable({ network }: ExportSource, actors: readonly Actor[]): Table<Actor> {
  const told: Told<Actor, 'actors'> = [
    { heading: 'state', valueOf: ({ id }) => labelOf(network, network.stateOf(id)) },
  ];
  return { rows: actors, recordOf: actor => actor, columns: ACTOR_RECORD_COLUMNS, told };
}

/** The table of ties, one row a record: a tie of several parties is one row. */
export function tiesTable(source: ExportSource, records: readonly TieRecord[]): Table<TieRecord> {
  const { network } = source;
  const tieOf = new Map<TieRecord, NetworkTie>();
  for (const tie of network.ties.values()) if (!tieOf.has(tie.record)) tieOf.set(tie.record, tie);
  const about = (record: TieRecord, tell: (tie: NetworkTie) => string | boolean): string | boolean => {
    const tie = tieOf.get(record);
    return tie === undefined ? '' : tell(tie);
  };
  const nameOf = (id: unknown): string => (typeof id === 'string' ? labelOf(network, id) : '');
  const told: Told<TieRecord, 'ties'> = [
    { heading: 'source_name', valueOf: record => nameOf(record['source']) },
    { heading: 'target_name', valueOf: record => nameOf(record['target']) },
    { heading: 'relation', valueOf: record => about(record, tie => relationLabelOf(network, tie)) },
    { heading: 'standing', valueOf: record => about(record, tie => tie.standing.level) },
    { heading: 'disputed', valueOf: record => about(record, tie => tie.standing.disputed) },
    { heading: 'retracted', valueOf: record => about(record, tie => tie.standing.retracted) },
    { heading: 'place_name', valueOf: ({ place }) => (place && network.places.get(place)?.label) || '' },
    { heading: 'statement', valueOf: record => about(record, tie => describeTie(network, tie).sentence) },
  ];
  return {
    rows: records,
    recordOf: record => (isInTable(record) ? without(record, 'evidence') : record),
    columns: TIE_RECORD_COLUMNS,
    told,
  };
}

interface EvidenceRow {
  readonly tie: string;
  readonly item: Evidence;
}

/** The table of evidence, in the order of the ties. */
export function evidenceTable({ network }: ExportSource, records: readonly TieRecord[]): Table<EvidenceRow> {
  const documentOf = ({ item }: EvidenceRow) =>
    item.document === undefined ? undefined : network.documents.get(item.document);
  const told: Told<EvidenceRow, 'evidence'> = [
    {
      heading: 'speakers',
      valueOf: ({ item }) =>
        speakersOf(network, item)
          .map(({ label, unnamed }) => (unnamed ? `“${label}”` : label))
          .join(' → '),
    },
    { heading: 'document_title', valueOf: row => documentOf(row)?.title ?? '' },
    { heading: 'publisher', valueOf: row => documentOf(row)?.publisher ?? '' },
    { heading: 'published', valueOf: row => documentOf(row)?.published ?? '' },
    { heading: 'url', valueOf: row => webAddress(documentOf(row)?.url) ?? '' },
  ];
  return {
    rows: records
      .filter(isInTable)
      .flatMap(record => (record.evidence ?? []).map((item): EvidenceRow => ({ tie: record.id, item }))),
    recordOf: ({ item }) => item,
    columns: EVIDENCE_RECORD_COLUMNS,
    first: [{ heading: TIE_OF_EVIDENCE, valueOf: ({ tie }) => tie }],
    told,
  };
}

/** Whether the table can hold the evidence: an empty list has no row, and a broken id no cell; those stay with the tie. */
const isInTable = ({ id, evidence }: TieRecord): boolean =>
  evidence !== undefined && evidence.length > 0 && isCellText(id);

function without(record: object, field: string): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
}
