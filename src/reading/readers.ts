import { ATOP_READERS } from './atop/atop-readers.js';
import { COW_READERS } from './cow/cow-readers.js';
import { cytoscapeJsonReader } from './cytoscape-json/cytoscape-json-reader.js';
import { EVENT_READERS } from './events/event-readers.js';
import { gephiCsvReader } from './gephi-csv/gephi-csv-reader.js';
import { gexfReader } from './gexf/gexf-reader.js';
import { gmlReader } from './gml/gml-reader.js';
import { graphmlReader } from './graphml/graphml-reader.js';
import { graphologyJsonReader } from './graphology-json/graphology-json-reader.js';
import { GSDB_READERS } from './gsdb/gsdb-readers.js';
import { OFFICE_HOLDER_READERS } from './office-holders/office-holder-readers.js';
import { ownCsvReader } from './own-csv/own-csv-reader.js';
import { ownJsonReader } from './own-json/own-json-reader.js';
import { pajekReader } from './pajek/pajek-reader.js';
import type { Reader } from './reader.js';
import { SIPRI_READERS } from './sipri/sipri-readers.js';
import { edgeListReader } from './table/edge-list-reader.js';
import { TRAVEL_READERS } from './travel/travel-readers.js';
import { UCDP_READERS } from './ucdp/ucdp-readers.js';
import { UN_VOTES_READERS } from './un-votes/un-votes-readers.js';

/** All formats that can be opened. The order decides only between readers that are equally sure. */
export const READERS: readonly Reader[] = [
  ownCsvReader,
  // Graphs that we wrote carry the head of a dataset of ours: they come before it.
  cytoscapeJsonReader,
  graphologyJsonReader,
  ownJsonReader,
  gexfReader,
  ...COW_READERS,
  ...ATOP_READERS,
  ...EVENT_READERS,
  ...SIPRI_READERS,
  ...UCDP_READERS,
  ...UN_VOTES_READERS,
  ...TRAVEL_READERS,
  ...OFFICE_HOLDER_READERS,
  ...GSDB_READERS,
  graphmlReader,
  gmlReader,
  pajekReader,
  gephiCsvReader,
  edgeListReader,
];
