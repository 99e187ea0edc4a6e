import { exportWords } from '../messages/ui-export.js';
import type { Network } from '../network/network.js';
import { createByteWriter } from './byte-writer.js';
import { writtenDataset } from './dataset-extract.js';
import { exportedPart } from './exported-part.js';
import { fileNameOf } from './file-name.js';
import { plainTypeOf } from './gexf-columns.js';
import { type GraphEdge, type GraphNode, graphEdges, graphHead, graphNodes } from './graph-columns.js';
import { fieldsOf, headOf, writeFields, writeList } from './graph-json.js';
import { headLosses, placeLosses } from './graph-losses.js';
import { PRODUCT } from './product.js';
import { provenanceLines } from './provenance.js';
import { scopedSource } from './scoped-source.js';
import type { Writer } from './writer.js';

const EXTENSION = 'cyjs';
const MEDIA_TYPE = 'application/json';

/**
 * Cytoscape.js JSON, which Cytoscape desktop opens as `.cyjs`: columns of the GEXF profile as data, positions as on
 * screen, people and bodies inside their state. Ids have a prefix (`a:`, `t:`), since actors and ties share one set
 * of ids there; the whole record of each is in `entente`.
 * @see https://js.cytoscape.org/#notation/elements-json
 */
export const cytoscapeWriter = {
  id: 'cytoscape',
  get label() {
    return exportWords().formats.cytoscape.label;
  },
  get purpose() {
    return exportWords().formats.cytoscape.purpose;
  },
  extension: EXTENSION,
  mediaType: MEDIA_TYPE,
  kind: 'data',
  inWorker: true,
  losses: (source, options) => [
    ...headLosses(source, options),
    exportWords().losses.cytoscapeIds,
    exportWords().losses.cytoscapeDirection,
    ...placeLosses(source, options),
  ],
  async write(given, options) {
    const source = scopedSource(given, options);
    const part = exportedPart(source, options);
    const { network } = source;
    const present = new Set(part.actors.map(({ id }) => id));
    const { write, toBlob } = createByteWriter();
    write('{\n');
    writeFields(write, {
      format_version: '1.0',
      generated_by: `${PRODUCT.name}-${PRODUCT.version}`,
      target_cytoscapejs_version: '~3.0',
      data: fieldsOf(
        [
          ['name', network.dataset.title || 'Network'],
          ['description', provenanceLines(source, part).join('\n')],
        ],
        graphHead(source, part),
        [['entente', headOf(writtenDataset(given, options), part)]],
      ),
    });
    write('"elements": {\n');
    writeList(write, 'nodes', graphNodes(source, part), node =>
      nodeElement(node, parentOf(node.actor.id, network, present)),
    );
    write(',\n');
    writeList(write, 'edges', graphEdges(source, part), edgeElement);
    write('\n}\n}\n');
    return {
      blob: toBlob(MEDIA_TYPE),
      fileName: fileNameOf(network.dataset.title, part.scope === 'shown' ? source.filters : [], source.now, EXTENSION),
      actors: part.actors.length,
      ties: part.ties.length,
      notes: [],
    };
  },
} satisfies Writer;

function nodeElement({ actor, cells, point, size, colour }: GraphNode, parent: string | undefined): object {
  return {
    data: fieldsOf(
      [
        ['id', `a:${actor.id}`],
        ['name', actor.label || actor.id],
        ['label', actor.label || actor.id],
        ...(parent === undefined ? [] : [['parent', `a:${parent}`] as const]),
      ],
      cells,
      [
        ['size', Math.round(size * 1000) / 1000],
        ['color', colour],
        ['entente', actor.record],
      ],
    ),
    position: { x: point.x, y: -point.y },
  };
}

/** The state that an actor is of, when it is in the file itself. A state of a state would be a frame in a frame. */
function parentOf(actor: string, network: Network, present: ReadonlySet<string>): string | undefined {
  const state = network.stateOf(actor);
  if (state === actor || network.stateOf(state) !== state) return undefined;
  return present.has(state) ? state : undefined;
}

function edgeElement({ tie, cells, kind, label, weight, colour }: GraphEdge): object {
  return {
    data: fieldsOf(
      [
        ['id', `t:${tie.id}`],
        ['source', `a:${tie.source}`],
        ['target', `a:${tie.target}`],
        ['name', label],
        ['label', label],
        ['interaction', plainTypeOf(tie)],
        ['kind', kind],
        ['weight', weight],
      ],
      cells,
      [
        ['color', colour],
        ['entente', tie.record],
      ],
    ),
  };
}
