import { COLUMN_LOSSES, extentLosses, placeLosses } from './graph-losses.js';
import { chosen, type ExportSource, type WriteOptions, type WriterChoice } from './writer.js';

/** What becomes an edge. */
export const EDGES: WriterChoice = {
  id: 'edges',
  label: 'Edges',
  values: [
    { id: 'ties', label: 'One for each tie' },
    { id: 'pairs', label: 'One for each pair and relation, weighted by the number of ties' },
  ],
};

const PAIR_LOSS =
  'All ties of a pair and relation are one edge: what they say one by one is lost but for their ids in "tie_ids".';

/** What GEXF has no word for, for the dialog before the export. */
export function gexfLosses(source: ExportSource, options: WriteOptions): readonly string[] {
  return [
    ...extentLosses(source, options),
    ...COLUMN_LOSSES,
    ...(chosen(EDGES, options) === 'pairs' ? [PAIR_LOSS] : []),
    'A partly known date is widened to whole days; the date as given is in the columns "start_date" and "end_date".',
    'Mutual ties are written as directed ones with the column "symmetric".',
    ...placeLosses(source, options),
  ];
}
