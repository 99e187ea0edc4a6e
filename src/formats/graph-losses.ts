import { counted } from './counted.js';
import { exportedPart, scopeOf } from './exported-part.js';
import { placesOf } from './gexf-positions.js';
import type { ExportSource, WriteOptions } from './writer.js';

/** What no format of nodes and edges has room for: ties that are hidden, actors without a tie. */
export function extentLosses(source: ExportSource, options: WriteOptions): readonly string[] {
  const { network } = source;
  const untied = network.dataset.actors.length - network.tiedActors.length;
  const part = exportedPart(source, options);
  return [
    scopeOf(options) === 'shown' && part.ties.length < network.ties.size ? 'What the filters hide is left out.' : '',
    counted(
      untied,
      'actor without a tie is left out; if it speaks, its name is in the column "speakers".',
      'actors without a tie are left out; the names of those that speak are in the column "speakers".',
    ),
  ].filter(loss => loss !== '');
}

/** What is no part of the graph in JSON that carries whole records. */
export function headLosses({ network, shown }: ExportSource, options: WriteOptions): readonly string[] {
  const isCut = scopeOf(options) === 'shown' && shown.ties.size < network.ties.size;
  return [
    ...(isCut ? ['What the filters hide is left out; speakers, documents and places of the ties shown are kept.'] : []),
    'Actors without a tie, documents and places are no part of the graph; they stand in the field "entente" of the whole.',
    'A tie of several parties becomes its pairs, each with the whole record.',
  ];
}

/** What becomes of evidence, affiliations and places where there are columns only. */
export const COLUMN_LOSSES: readonly string[] = [
  'Evidence becomes text: chains of speakers, sources and numbers are columns of the tie; quotations, translations, grades and notes are lost.',
  'Affiliations become the columns "state" and "office"; folded states are unfolded.',
  'Places become a name; where they lie on the map is lost.',
  'Milestones of treaties, claims on content and links between ties are lost.',
];

/** Actors that the picture has no place for. */
export function placeLosses(source: ExportSource, options: WriteOptions): readonly string[] {
  return [
    counted(
      placesOf(source, exportedPart(source, options)).unplaced,
      'actor has no place in the picture and stands on a circle around the others.',
      'actors have no place in the picture and stand on a circle around the others.',
    ),
  ].filter(loss => loss !== '');
}
