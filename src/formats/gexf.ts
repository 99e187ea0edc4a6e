import { exportWords } from '../messages/ui-export.js';
import { textIn } from '../vocabulary/text.js';
import { createByteWriter } from './byte-writer.js';
import { xmlAttribute, xmlCdata } from './escape-xml.js';
import { type ExportedPart, exportedPart } from './exported-part.js';
import { fileNameOf } from './file-name.js';
import { ACTOR_COLUMNS, TIE_COLUMNS } from './gexf-columns.js';
import { writeEdges, writeNodes, writePairs } from './gexf-elements.js';
import { EDGES, gexfLosses } from './gexf-losses.js';
import { gexfNotes } from './gexf-notes.js';
import { PAIR_COLUMNS, pairTies } from './gexf-pairs.js';
import { PRODUCT } from './product.js';
import { provenanceLines } from './provenance.js';
import { scopedSource } from './scoped-source.js';
import { writableInterval } from './writable-interval.js';
import { chosen, type ExportSource, type WriteOptions, type Writer } from './writer.js';

/** GEXF has no registered media type; this is the one in use. */
const MEDIA_TYPE = 'application/gexf+xml';

/** Whose words an edge stands for that is several ties. */
const PAIR_CLAIMS =
  'Every edge stands for claims: the columns "weakest_standing", "strongest_standing" and "speakers" say how well they are established, and whose they are.';

/**
 * GEXF 1.3 for Gephi, Gephi Lite, networkx and R. All ties go out as directed edges with a column `symmetric`:
 * Gephi drops undirected edges of a directed file, networkx stops at them. Parallel ties carry a `kind` each, or
 * Gephi would add them up. Dates are whole days in `start` and `end`, as a year alone stops Gephi's import; the
 * dates as given are in columns. By choice, all ties of a pair and relation are one edge with a weight.
 * @see https://gexf.net/schema.html
 */
export const gexfWriter = {
  id: 'gexf',
  get label() {
    return exportWords().formats.gexf.label;
  },
  get purpose() {
    return exportWords().formats.gexf.purpose;
  },
  extension: 'gexf',
  mediaType: MEDIA_TYPE,
  kind: 'data',
  inWorker: true,
  choices: [EDGES],
  losses: gexfLosses,
  async write(given, options) {
    const source = scopedSource(given, options);
    const part = exportedPart(source, options);
    return {
      blob: await gexfDocument(source, part, options),
      fileName: fileNameOf(
        source.network.dataset.title,
        part.scope === 'shown' ? source.filters : [],
        source.now,
        'gexf',
      ),
      actors: part.actors.length,
      ties: part.ties.length,
      notes: gexfNotes(source, part),
    };
  },
} satisfies Writer;

async function gexfDocument(source: ExportSource, part: ExportedPart, options: WriteOptions): Promise<Blob> {
  const pairs = chosen(EDGES, options) === 'pairs' ? pairTies(source.network, part.ties) : undefined;
  const { write, toBlob } = createByteWriter();
  const isDynamic = part.ties.some(tie => writableInterval(tie) !== undefined);
  const relations = new Set(part.ties.map(tie => textIn(tie.type.label)));
  const keywords = ['international relations', 'diplomacy', ...relations].join(', ');
  const time = isDynamic ? ' mode="dynamic" timeformat="date" timerepresentation="interval"' : ' mode="static"';
  write('<?xml version="1.0" encoding="UTF-8"?>\n');
  write('<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n');
  write(`  <meta lastmodifieddate="${source.now.toISOString().slice(0, 10)}">\n`);
  write(`    <creator>${PRODUCT.name} ${PRODUCT.version}</creator>\n`);
  // CDATA, because Gephi keeps of a text with entities only what follows the last one.
  write(`    <keywords>${xmlCdata(keywords)}</keywords>\n`);
  write(`    <description>${xmlCdata(provenanceLines(source, part, pairs && PAIR_CLAIMS).join('\n'))}</description>\n`);
  write('  </meta>\n');
  write(`  <graph defaultedgetype="directed"${time}>\n`);
  write(attributesBlock('node', ACTOR_COLUMNS));
  write(attributesBlock('edge', pairs ? PAIR_COLUMNS : TIE_COLUMNS));
  write(`    <nodes count="${part.actors.length}">\n`);
  await writeNodes(source, part, write);
  write('    </nodes>\n');
  write(`    <edges count="${pairs?.length ?? part.ties.length}">\n`);
  if (pairs) writePairs(source, part, pairs, write);
  else await writeEdges(source, part, write);
  await source.pause?.();
  write('    </edges>\n  </graph>\n</gexf>\n');
  return toBlob(MEDIA_TYPE);
}

function attributesBlock(
  itsClass: 'node' | 'edge',
  columns: readonly { readonly id: string; readonly title: string; readonly type: string }[],
): string {
  return [
    `    <attributes class="${itsClass}" mode="static">\n`,
    ...columns.map(
      ({ id, title, type }) => `      <attribute id="${id}" title="${xmlAttribute(title)}" type="${type}"/>\n`,
    ),
    '    </attributes>\n',
  ].join('');
}
