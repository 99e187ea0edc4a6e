import { ATOP_READERS } from './atop/atop-readers.js';
import { COW_READERS } from './cow/cow-readers.js';
import { EVENT_READERS } from './events/event-readers.js';
import { ownCsvReader } from './own-csv/own-csv-reader.js';
import { ownJsonReader } from './own-json/own-json-reader.js';
import type { Reader } from './reader.js';
import { edgeListReader } from './table/edge-list-reader.js';

/** All formats that can be opened. The order decides only between readers that are equally sure. */
export const READERS: readonly Reader[] = [
  ownCsvReader,
  ownJsonReader,
  ...COW_READERS,
  ...ATOP_READERS,
  ...EVENT_READERS,
  edgeListReader,
];
