import type { Report } from '../../network/report.js';
import { Draft } from '../draft.js';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { noteEncoding } from '../table/columns.js';
import { readXml } from '../xml/read-xml.js';
import { GexfBuilder } from './gexf-builder.js';

/**
 * Reads GEXF 1.0 to 1.3 in any of its namespaces or none: nodes (nested or by parent), edges of every direction, columns
 * in any number of blocks, time as attributes, spells or timestamps, places and colours.
 */
export async function readGexf(files: readonly RecognisedFile[], context: ReadContext): Promise<Report> {
  const [recognised] = files;
  const draft = new Draft();
  const builder = new GexfBuilder(draft);
  const text = await readXml(recognised!, context, builder);
  noteEncoding(draft, text);
  if (!builder.hasGraph) {
    throw new Refusal({
      code: 'no-graph',
      where: 'the whole file',
      expected: 'an element <graph>',
      message: `“${recognised!.file.name}” is a GEXF file without a <graph>: it holds no actors and no ties.`,
      hint: 'Export the network again from the program that made the file.',
    });
  }
  builder.finish();
  return draft.report(builder.version === '' ? 'GEXF' : `GEXF ${builder.version}`);
}
