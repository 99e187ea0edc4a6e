import { exportWords } from '../messages/ui-export.js';
import { columnLosses, extentLosses, placeLosses } from './graph-losses.js';
import { chosen, type ExportSource, type WriteOptions, type WriterChoice } from './writer.js';

/** What becomes an edge. */
export const EDGES: WriterChoice = {
  id: 'edges',
  get label() {
    return exportWords().edges.label;
  },
  get values() {
    const { ties, pairs } = exportWords().edges;
    return [
      { id: 'ties', label: ties },
      { id: 'pairs', label: pairs },
    ];
  },
};

/** What GEXF has no word for, for the dialog before the export. */
export function gexfLosses(source: ExportSource, options: WriteOptions): readonly string[] {
  const { losses } = exportWords();
  return [
    ...extentLosses(source, options),
    ...columnLosses(),
    ...(chosen(EDGES, options) === 'pairs' ? [losses.pairsAsOne] : []),
    losses.datesWidened,
    losses.mutualAsDirected,
    ...placeLosses(source, options),
  ];
}
