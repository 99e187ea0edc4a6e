import { exportWords } from '../messages/ui-export.js';
import { exportedPart, scopeOf } from './exported-part.js';
import { placesOf } from './gexf-positions.js';
import type { ExportSource, WriteOptions } from './writer.js';

/** What no format of nodes and edges has room for: ties that are hidden, actors without a tie. */
export function extentLosses(source: ExportSource, options: WriteOptions): readonly string[] {
  const { network } = source;
  const { losses } = exportWords();
  const untied = network.dataset.actors.length - network.tiedActors.length;
  const part = exportedPart(source, options);
  return [
    ...(scopeOf(options) === 'shown' && part.ties.length < network.ties.size ? [losses.hiddenLeftOut] : []),
    ...(untied > 0 ? [losses.untied(untied)] : []),
  ];
}

/** What is no part of the graph in JSON that carries whole records. */
export function headLosses({ network, shown }: ExportSource, options: WriteOptions): readonly string[] {
  const { losses } = exportWords();
  const isCut = scopeOf(options) === 'shown' && shown.ties.size < network.ties.size;
  return [...(isCut ? [losses.hiddenButNeeded] : []), losses.untiedInWhole, losses.partiesToPairs];
}

/** What becomes of evidence, affiliations and places where there are columns only. */
export function columnLosses(): readonly string[] {
  const { evidenceToText, affiliationsToColumns, placesToNames, milestonesLost } = exportWords().losses;
  return [evidenceToText, affiliationsToColumns, placesToNames, milestonesLost];
}

/** Actors that the picture has no place for. */
export function placeLosses(source: ExportSource, options: WriteOptions): readonly string[] {
  const { unplaced } = placesOf(source, exportedPart(source, options));
  return unplaced > 0 ? [exportWords().losses.unplaced(unplaced)] : [];
}
