import { exportWords } from '../../messages/ui-export.js';
import { countNonXml, dropNonXml } from '../escape-xml.js';
import { exportedPart } from '../exported-part.js';
import { fileNameOf } from '../file-name.js';
import { ACTOR_COLUMNS, TIE_COLUMNS } from '../gexf-columns.js';
import { type Cells, type GraphEdge, type GraphNode, graphEdges, graphNodes } from '../graph-columns.js';
import { columnLosses, extentLosses } from '../graph-losses.js';
import { PRODUCT } from '../product.js';
import { provenanceLines } from '../provenance.js';
import { scopedSource } from '../scoped-source.js';
import { csvLine } from '../sheet/csv-cell.js';
import { writableInterval } from '../writable-interval.js';
import type { Writer } from '../writer.js';
import { uniqueIds } from '../xml-ids.js';
import { zipOf } from '../zip.js';

const EXTENSION = 'gephi.zip';
const MEDIA_TYPE = 'application/zip';

/**
 * The two tables of Gephi's spreadsheet import: `nodes.csv` and `edges.csv`. Parallel ties have a `Kind` each, or
 * Gephi adds them up; `Type` may differ from row to row here, unlike in GEXF; `Timeset` is what Gephi takes for
 * the time of an edge.
 * @see gephi/gephi, ImportEdgesProcess and AbstractImporterSpreadsheet
 */
export const gephiCsvWriter = {
  id: 'gephi-csv',
  get label() {
    return exportWords().formats['gephi-csv'].label;
  },
  get purpose() {
    return exportWords().formats['gephi-csv'].purpose;
  },
  extension: EXTENSION,
  mediaType: MEDIA_TYPE,
  kind: 'data',
  inWorker: true,
  losses: (source, options) => [
    ...extentLosses(source, options),
    ...columnLosses(),
    exportWords().losses.datesWidened,
    exportWords().losses.gephiReadsNoPlaces,
    exportWords().losses.gephiShowsGuards,
  ],
  async write(given, options) {
    const source = scopedSource(given, options);
    const part = exportedPart(source, options);
    const readme = [
      `GEPHI TABLES, written by ${PRODUCT.name} ${PRODUCT.version}`,
      '',
      ...provenanceLines(source, part),
    ];
    const help = [
      '',
      'In Gephi: File, Import spreadsheet; nodes.csv first, then edges.csv into the same workspace.',
      'Set "Edges merge strategy" to "Don\'t merge", or leave it: the kinds of parallel ties differ.',
      '',
    ];
    const nodes = graphNodes(source, part);
    const files = [
      { name: 'README.txt', text: [...readme, ...help].join('\r\n') },
      { name: 'nodes.csv', text: nodesCsv(nodes) },
      { name: 'edges.csv', text: edgesCsv(graphEdges(source, part), nodes) },
    ];
    return {
      blob: new Blob(
        [
          zipOf(
            files.map(({ name, text }) => ({ name, text: dropNonXml(text) })),
            source.now,
          ),
        ],
        { type: MEDIA_TYPE },
      ),
      fileName: fileNameOf(
        source.network.dataset.title,
        part.scope === 'shown' ? source.filters : [],
        source.now,
        EXTENSION,
      ),
      actors: part.actors.length,
      ties: part.ties.length,
      notes: droppedNotes(files.map(({ text }) => text)),
    };
  },
} satisfies Writer;

/** Controls and half surrogate pairs, by which a file would be taken for no text. */
function droppedNotes(texts: readonly string[]): readonly string[] {
  const dropped = texts.reduce((sum, text) => sum + countNonXml(text), 0);
  return dropped > 0 ? [exportWords().notes.noText(dropped)] : [];
}

const valuesOf = (columns: readonly { readonly id: string }[], cells: Cells) =>
  columns.map(({ id }) => cells.get(id) ?? '');

function nodesCsv(nodes: readonly GraphNode[]): string {
  const ids = uniqueIds(nodes.map(({ actor }) => actor));
  return [
    csvLine(['Id', 'Label', ...ACTOR_COLUMNS.map(({ id }) => id)]),
    ...nodes.map(({ actor, cells }, at) =>
      csvLine([ids[at]!, actor.label || actor.id, ...valuesOf(ACTOR_COLUMNS, cells)]),
    ),
  ].join('');
}

function edgesCsv(edges: readonly GraphEdge[], nodes: readonly GraphNode[]): string {
  const actorIds = uniqueIds(nodes.map(({ actor }) => actor));
  const idOf = new Map(nodes.map(({ actor }, at) => [actor.id, actorIds[at]!]));
  const ids = uniqueIds(edges.map(({ tie }) => tie));
  const headings = ['Source', 'Target', 'Type', 'Kind', 'Id', 'Label', 'Weight', 'Timeset'];
  return [
    csvLine([...headings, ...TIE_COLUMNS.map(({ id }) => id)]),
    ...edges.map(({ tie, cells, kind, label, weight }, at) =>
      csvLine([
        ...[
          idOf.get(tie.source)!,
          idOf.get(tie.target)!,
          tie.mutual ? 'Undirected' : 'Directed',
          kind,
          ids[at]!,
          label,
        ],
        ...[weight, timesetOf(tie), ...valuesOf(TIE_COLUMNS, cells)],
      ]),
    ),
  ].join('');
}

/** `<[2025-06-04, 2025-06-04]>`; an open or unknown end is infinite. Empty without a day. */
function timesetOf(tie: GraphEdge['tie']): string {
  const interval = writableInterval(tie);
  return interval === undefined ? '' : `<[${interval.start ?? '-Infinity'}, ${interval.end ?? 'Infinity'}]>`;
}
