import { ownJsonReader } from './own-json/own-json-reader.js';
import type { Reader } from './reader.js';

/** All formats that can be opened. The order decides only between readers that are equally sure. */
export const READERS: readonly Reader[] = [ownJsonReader];
