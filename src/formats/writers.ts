import { columnsJsonWriter } from './columns-json.js';
import { cytoscapeWriter } from './cytoscape-json.js';
import { gexfWriter } from './gexf.js';
import { graphmlWriter } from './graphml.js';
import { graphologyWriter } from './graphology-json.js';
import { jsonWriter } from './json.js';
import { pngWriter } from './png.js';
import { csvWriter } from './sheet/csv.js';
import { markdownWriter } from './sheet/markdown.js';
import { svgWriter } from './svg.js';
import { csvTablesWriter } from './tables/csv-tables.js';
import { gephiCsvWriter } from './tables/gephi-csv.js';
import type { Writer } from './writer.js';

/** All formats that can be saved, in the order of the Export dialog: pictures, whole datasets, graphs, sheets. */
export const WRITERS: readonly Writer[] = [
  ...[pngWriter, svgWriter, gexfWriter, jsonWriter, csvTablesWriter],
  ...[columnsJsonWriter, graphmlWriter, gephiCsvWriter, cytoscapeWriter, graphologyWriter],
  ...[markdownWriter, csvWriter],
];

/** The writer with this id; `undefined` when there is none. */
export function writerById(id: string): Writer | undefined {
  return WRITERS.find(writer => writer.id === id);
}
