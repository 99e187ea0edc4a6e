import type { NetworkActor, NetworkTie } from '../network/network.js';
import { textIn } from '../vocabulary/text.js';
import { ACTOR_COLOUR, degreesOf, sizeOf } from './actor-look.js';
import type { ExportedPart } from './exported-part.js';
import { ACTOR_COLUMNS, countOf, type GexfColumn, TIE_COLUMNS } from './gexf-columns.js';
import { placesOf } from './gexf-positions.js';
import { createWordings } from './tie-wordings.js';
import type { ExportSource } from './writer.js';

/** A value of a column. */
export type CellValue = string | number | boolean;

/** Columns with their values; without those that an actor or tie does not have. */
export type Cells = ReadonlyMap<string, CellValue>;

/** The row of one actor or tie by the columns of the GEXF profile. */
export function cellsOf<Row>(columns: readonly GexfColumn<Row>[], row: Row, network: ExportSource['network']): Cells {
  const cells = new Map<string, CellValue>();
  for (const column of columns) {
    const value = column.valueOf(row, network);
    if (value !== undefined && value !== '') cells.set(column.id, value);
  }
  return cells;
}

/** An actor as formats of nodes and edges have it. */
export interface GraphNode {
  readonly actor: NetworkActor;
  readonly cells: Cells;
  /** y upward. */
  readonly point: { readonly x: number; readonly y: number };
  readonly size: number;
  readonly colour: string;
}

/** A tie as formats of nodes and edges have it. */
export interface GraphEdge {
  readonly tie: NetworkTie;
  readonly cells: Cells;
  readonly kind: string;
  readonly label: string;
  readonly weight: number;
  readonly colour: string;
}

/** The actors of a part, in order. */
export function graphNodes(source: ExportSource, part: ExportedPart): readonly GraphNode[] {
  const { pointOf } = placesOf(source, part);
  const degrees = degreesOf(part.ties);
  return part.actors.map(actor => ({
    actor,
    cells: cellsOf(ACTOR_COLUMNS, actor, source.network),
    point: pointOf(actor),
    size: sizeOf(degrees.get(actor.id) ?? 0),
    colour: ACTOR_COLOUR,
  }));
}

/** The ties of a part, in order. */
export function graphEdges({ network }: ExportSource, part: ExportedPart): readonly GraphEdge[] {
  const wordingOf = createWordings(network, part.ties);
  return part.ties.map(tie => ({
    tie,
    cells: cellsOf(TIE_COLUMNS, tie, network),
    ...wordingOf(tie),
    weight: countOf(tie),
    colour: tie.type.hue.light,
  }));
}

/** What a file of nodes and edges says of itself, field by field. */
export function graphHead({ network, filters, now }: ExportSource, part: ExportedPart): Cells {
  const { dataset } = network;
  const relations = [...new Set(part.ties.map(tie => textIn(tie.type.label)))].sort();
  const fields: readonly (readonly [string, CellValue | undefined])[] = [
    ['title', dataset.title],
    ['dataset_id', dataset.id],
    ['release', dataset.release],
    ['as_of', dataset.asOf],
    ['licence', dataset.license],
    ['citation', dataset.citation],
    ['filters', part.scope === 'shown' ? filters.join(' ') : ''],
    ['actors', part.actors.length],
    ['ties', part.ties.length],
    ['ties_in_dataset', network.ties.size],
    ['relations', relations.join('; ')],
    ['exported', now.toISOString()],
  ];
  return new Map(
    fields.filter((field): field is readonly [string, CellValue] => field[1] !== undefined && field[1] !== ''),
  );
}
