import { xmlAttribute } from '../src/formats/escape-xml.js';
import { seededRandom } from '../src/layout/seeded-random.js';
import type { Network } from '../src/network/network.js';
import { blocOf } from './generate-network.js';

/** Distance of actors from one another on average, px: room for a node of 24 px and its label. */
const SPREAD = 80;

/**
 * The same actors and ties for the plain stack: GEXF with labels, relations, dates and places, and no evidence, which
 * no plain stack would know what to do with. Actors stand near the others of their bloc, so that the plain stack need
 * not lay anything out.
 */
export function plainGexf(network: Network, seed: number): string {
  const random = seededRandom(seed);
  const radius = SPREAD * Math.sqrt(network.tiedActors.length);
  const nodes = network.tiedActors.map((id, index) => {
    const { label, type } = network.actors.get(id)!;
    const angle = blocOf(index);
    const x = radius * (Math.cos(angle) + random() - 0.5);
    const y = radius * (Math.sin(angle) + random() - 0.5);
    return `<node id="${xmlAttribute(id)}" label="${xmlAttribute(label)}"><attvalues><attvalue for="kind" value="${type}"/></attvalues><viz:position x="${x.toFixed(1)}" y="${y.toFixed(1)}" z="0"/></node>`;
  });
  const edges = [...network.ties.values()].map(tie => {
    const date =
      tie.record.start === undefined ? '' : `<attvalue for="date" value="${xmlAttribute(tie.record.start)}"/>`;
    return `<edge id="${xmlAttribute(tie.id)}" source="${xmlAttribute(tie.source)}" target="${xmlAttribute(tie.target)}" type="${tie.mutual ? 'undirected' : 'directed'}"><attvalues><attvalue for="relation" value="${tie.type.id}"/>${date}</attvalues></edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    '<graph defaultedgetype="directed">',
    '<attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="relation" title="relation" type="string"/>',
    '<attribute id="date" title="date" type="string"/></attributes>',
    '<nodes>',
    ...nodes,
    '</nodes>',
    '<edges>',
    ...edges,
    '</edges>',
    '</graph>',
    '</gexf>\n',
  ].join('\n');
}
