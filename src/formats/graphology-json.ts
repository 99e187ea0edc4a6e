import { exportWords } from '../messages/ui-export.js';
import { createByteWriter } from './byte-writer.js';
import { writtenDataset } from './dataset-extract.js';
import { exportedPart } from './exported-part.js';
import { fileNameOf } from './file-name.js';
import { type GraphEdge, type GraphNode, graphEdges, graphHead, graphNodes } from './graph-columns.js';
import { fieldsOf, headOf, writeFields, writeList } from './graph-json.js';
import { headLosses, placeLosses } from './graph-losses.js';
import { provenanceLines } from './provenance.js';
import { scopedSource } from './scoped-source.js';
import type { Writer } from './writer.js';

const EXTENSION = 'graphology.json';
const MEDIA_TYPE = 'application/json';

/**
 * Graphology's serialisation, for its libraries, sigma.js and Gephi Lite: a mixed multi graph, so mutual ties are
 * undirected. Keys have a prefix (`a:`, `t:`): Graphology looks neighbours up in plain objects, and an actor called
 * `__proto__` would change all objects of the page.
 * @see https://graphology.github.io/serialization.html
 */
export const graphologyWriter = {
  id: 'graphology',
  get label() {
    return exportWords().formats.graphology.label;
  },
  get purpose() {
    return exportWords().formats.graphology.purpose;
  },
  extension: EXTENSION,
  mediaType: MEDIA_TYPE,
  kind: 'data',
  inWorker: true,
  losses: (source, options) => [
    ...headLosses(source, options),
    exportWords().losses.graphologyKeys,
    ...placeLosses(source, options),
  ],
  async write(given, options) {
    const source = scopedSource(given, options);
    const part = exportedPart(source, options);
    const { dataset } = source.network;
    const { write, toBlob } = createByteWriter();
    write('{\n');
    writeFields(write, {
      options: { type: 'mixed', multi: true, allowSelfLoops: true },
      attributes: fieldsOf([['description', provenanceLines(source, part).join('\n')]], graphHead(source, part), [
        ['entente', headOf(writtenDataset(given, options), part)],
      ]),
    });
    writeList(write, 'nodes', graphNodes(source, part), serialisedNode);
    write(',\n');
    writeList(write, 'edges', graphEdges(source, part), serialisedEdge);
    write('\n}\n');
    return {
      blob: toBlob(MEDIA_TYPE),
      fileName: fileNameOf(dataset.title, part.scope === 'shown' ? source.filters : [], source.now, EXTENSION),
      actors: part.actors.length,
      ties: part.ties.length,
      notes: [],
    };
  },
} satisfies Writer;

function serialisedNode({ actor, cells, point, size, colour }: GraphNode): object {
  return {
    key: `a:${actor.id}`,
    attributes: fieldsOf(
      [
        ['label', actor.label || actor.id],
        // y upward, as sigma.js draws.
        ['x', point.x],
        ['y', point.y],
        ['size', Math.round(size * 1000) / 1000],
        ['color', colour],
      ],
      cells,
      [['entente', actor.record]],
    ),
  };
}

function serialisedEdge({ tie, cells, kind, label, weight, colour }: GraphEdge): object {
  return {
    key: `t:${tie.id}`,
    source: `a:${tie.source}`,
    target: `a:${tie.target}`,
    ...(tie.mutual ? { undirected: true } : {}),
    attributes: fieldsOf(
      [
        ['label', label],
        ['kind', kind],
        ['weight', weight],
        ['color', colour],
      ],
      cells,
      [['entente', tie.record]],
    ),
  };
}
