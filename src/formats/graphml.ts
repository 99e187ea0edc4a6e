import { exportWords } from '../messages/ui-export.js';
import { plainNumber, redGreenBlue } from './actor-look.js';
import { createByteWriter } from './byte-writer.js';
import { xmlAttribute, xmlToken } from './escape-xml.js';
import { type ExportedPart, exportedPart } from './exported-part.js';
import { fileNameOf } from './file-name.js';
import { ACTOR_COLUMNS, plainTypeOf, TIE_COLUMNS } from './gexf-columns.js';
import { gexfNotes } from './gexf-notes.js';
import {
  type Cells,
  type CellValue,
  type GraphEdge,
  type GraphNode,
  graphEdges,
  graphHead,
  graphNodes,
} from './graph-columns.js';
import { columnLosses, extentLosses, placeLosses } from './graph-losses.js';
import { provenanceLines } from './provenance.js';
import { scopedSource } from './scoped-source.js';
import { writableInterval } from './writable-interval.js';
import type { ExportSource, Writer } from './writer.js';
import { uniqueIds } from './xml-ids.js';

/** GraphML has no registered media type; this is the one in use. */
const MEDIA_TYPE = 'application/graphml+xml';

/**
 * GraphML 1.1 for igraph, networkx, Cytoscape and yEd, with the columns of the GEXF profile as typed keys. All edges
 * are directed, with a key `symmetric`: networkx stops at an undirected edge of a directed graph, and a graph of
 * igraph has one direction for all edges. Positions have y upward, as in GEXF. Keys are named by their ids, since
 * that is what scripts use.
 * @see http://graphml.graphdrawing.org/specification.html
 */
export const graphmlWriter = {
  id: 'graphml',
  get label() {
    return exportWords().formats.graphml.label;
  },
  get purpose() {
    return exportWords().formats.graphml.purpose;
  },
  extension: 'graphml',
  mediaType: MEDIA_TYPE,
  kind: 'data',
  inWorker: true,
  losses: (source, options) => [
    ...extentLosses(source, options),
    ...columnLosses(),
    exportWords().losses.mutualAsDirected,
    exportWords().losses.patternsInColumn,
    ...placeLosses(source, options),
  ],
  async write(given, options) {
    const source = scopedSource(given, options);
    const part = exportedPart(source, options);
    return {
      blob: graphmlDocument(source, part),
      fileName: fileNameOf(
        source.network.dataset.title,
        part.scope === 'shown' ? source.filters : [],
        source.now,
        'graphml',
      ),
      actors: part.actors.length,
      ties: part.ties.length,
      notes: gexfNotes(source, part),
    };
  },
} satisfies Writer;

/** A key of the file: of which elements, under which name, with which type. */
interface Key {
  readonly of: 'graph' | 'node' | 'edge';
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
}

const key = (of: Key['of'], name: string, type: Key['type'] = 'string'): Key => ({ of, name, type });
const typeOfColumn = (type: 'string' | 'integer' | 'double' | 'boolean'): Key['type'] =>
  type === 'integer' ? 'int' : type;

/** The names of position, size and colour are those that Gephi reads; igraph takes `color`, Cytoscape `interaction`. */
const KEYS: readonly Key[] = [
  key('node', 'label'),
  ...ACTOR_COLUMNS.map(({ id, type }) => key('node', id, typeOfColumn(type))),
  ...(['x', 'y', 'size'] as const).map(name => key('node', name, 'double')),
  ...(['r', 'g', 'b'] as const).map(name => key('node', name, 'int')),
  key('node', 'color'),
  key('edge', 'label'),
  key('edge', 'kind'),
  key('edge', 'interaction'),
  key('edge', 'weight', 'double'),
  ...TIE_COLUMNS.map(({ id, type }) => key('edge', id, typeOfColumn(type))),
  key('edge', 'start'),
  key('edge', 'end'),
  key('edge', 'color'),
];

/** `n_label`, `e_standing`: ids of keys are unique in the file, names only among keys of the same elements. */
const idOf = ({ of, name }: Pick<Key, 'of' | 'name'>): string => `${of[0]}_${name}`;

function graphmlDocument(source: ExportSource, part: ExportedPart): Blob {
  const { write, toBlob } = createByteWriter();
  const head = graphHead(source, part);
  const keys = [
    ...[...head].map(([name, value]) => key('graph', name, typeof value === 'number' ? 'int' : 'string')),
    ...KEYS,
  ];
  write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n');
  for (const { of, name, type } of keys) {
    write(`  <key id="${idOf({ of, name })}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`);
  }
  write('  <graph id="G" edgedefault="directed">\n');
  write(`    <desc>${xmlAttribute(provenanceLines(source, part).join('\n'))}</desc>\n`);
  write(dataElements('graph', head, '    '));
  const ids = uniqueIds(part.actors);
  graphNodes(source, part).forEach((node, index) => {
    write(
      `    <node id="${xmlAttribute(ids[index]!)}">\n${dataElements('node', nodeCells(node), '      ')}    </node>\n`,
    );
  });
  const idOfActor = new Map(part.actors.map((actor, index) => [actor.id, xmlAttribute(ids[index]!)]));
  const tieIds = uniqueIds(part.ties);
  graphEdges(source, part).forEach((edge, index) => {
    const { tie } = edge;
    write(
      `    <edge id="${xmlAttribute(tieIds[index]!)}" source="${idOfActor.get(tie.source)}" target="${idOfActor.get(tie.target)}">\n` +
        `${dataElements('edge', edgeCells(edge), '      ')}    </edge>\n`,
    );
  });
  write('  </graph>\n</graphml>\n');
  return toBlob(MEDIA_TYPE);
}

function nodeCells({ actor, cells, point, size, colour }: GraphNode): Cells {
  const { r, g, b } = redGreenBlue(colour);
  return new Map<string, CellValue>([
    ['label', xmlToken(actor.label) || xmlToken(actor.id) || 'unnamed'],
    ...cells,
    ['x', plainNumber(point.x)],
    ['y', plainNumber(point.y)],
    ['size', plainNumber(size)],
    ['r', r],
    ['g', g],
    ['b', b],
    ['color', colour],
  ]);
}

function edgeCells({ tie, cells, kind, label, weight, colour }: GraphEdge): Cells {
  const { start, end } = writableInterval(tie) ?? {};
  return new Map<string, CellValue>([
    ['label', label],
    ['kind', kind],
    ['interaction', xmlToken(plainTypeOf(tie)) || 'other'],
    ['weight', weight],
    ...cells,
    ...(start ? ([['start', start]] as const) : []),
    ...(end ? ([['end', end]] as const) : []),
    ['color', colour],
  ]);
}

function dataElements(of: Key['of'], cells: Cells, indent: string): string {
  let elements = '';
  for (const [name, value] of cells) {
    const text = typeof value === 'string' ? xmlAttribute(value) : String(value);
    // What is left of a text of controls or blanks says nothing.
    if (text.length < 20 && /^(?:\s|&#x[9AD];)*$/.test(text)) continue;
    elements += `${indent}<data key="${idOf({ of, name })}">${text}</data>\n`;
  }
  return elements;
}
