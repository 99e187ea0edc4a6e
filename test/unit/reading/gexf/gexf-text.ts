import type { Report } from '../../../../src/network/report.js';
import { readDataset } from '../../../../src/reading/read-files.js';

/** A GEXF text of these nodes and edges. @param blocks what stands before them: columns */
export const gexf = (
  nodes: string,
  edges = '',
  { blocks = '', graph = 'defaultedgetype="directed"', head = '' } = {},
): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n${head}<graph ${graph}>\n${blocks}<nodes>\n${nodes}\n</nodes>\n<edges>\n${edges}\n</edges>\n</graph>\n</gexf>\n`;

/** Three states. */
export const THREE =
  '<node id="arc" label="Arcadia"/><node id="bor" label="Borduria"/><node id="syl" label="Syldavia"/>';

/** Reads a text as a file. */
export const read = (text: string): Promise<Report> => readDataset(text, { name: 'talks.gexf' });

/** The only tie of a file with one edge. */
export async function tieOf(text: string) {
  const { dataset } = await read(text);
  return dataset!.ties[0]!;
}

/** Codes of what is said of a file. */
export const codesOf = ({ problems }: Report): readonly string[] => problems.map(({ code }) => code);
