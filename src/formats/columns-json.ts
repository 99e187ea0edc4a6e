import { exportWords } from '../messages/ui-export.js';
import { packDataset } from '../network/columns/pack-dataset.js';
import { createByteWriter } from './byte-writer.js';
import { extractLosses, writtenDataset } from './dataset-extract.js';
import { exportedPart, scopeOf } from './exported-part.js';
import { fileNameOf } from './file-name.js';
import type { Writer } from './writer.js';

const MEDIA_TYPE = 'application/json';

/**
 * Entente's own format for large data: the same dataset with its actors and ties as columns, and with the single events
 * behind ties that stand for many. A sixth of the size of the plain form, and read as much quicker.
 */
export const columnsJsonWriter = {
  id: 'json-columns',
  get label() {
    return exportWords().formats['json-columns'].label;
  },
  get purpose() {
    return exportWords().formats['json-columns'].purpose;
  },
  extension: 'columns.json',
  mediaType: MEDIA_TYPE,
  kind: 'data',
  inWorker: true,
  losses: (source, options) => [
    ...extractLosses(source, options, true),
    ...(source.network.events ? [exportWords().losses.allEventsKept] : []),
  ],
  async write(source, options) {
    const part = exportedPart(source, options);
    const dataset = writtenDataset(source, options);
    const { write, toBlob } = createByteWriter();
    writeParts(packDataset(dataset, source.network.events?.columns), write);
    return {
      blob: toBlob(MEDIA_TYPE),
      fileName: fileNameOf(
        source.network.dataset.title,
        scopeOf(options) === 'shown' ? source.filters : [],
        source.now,
        'columns.json',
      ),
      actors: dataset.actors.length,
      ties: part.ties.length,
      notes: [],
    };
  },
} satisfies Writer;

/** A field a line. Written piece by piece: engines have a longest string. */
function writeParts(packed: object, write: (text: string) => void): void {
  Object.entries(packed)
    .filter(([, value]) => value !== undefined)
    .forEach(([name, value], index) => {
      write(`${index === 0 ? '{' : ','}\n${JSON.stringify(name)}:`);
      writeValue(value, write, LEVELS);
    });
  write('\n}\n');
}

/** Levels written piece by piece: list, columns, column, values. */
const LEVELS = 4;
const ITEMS_AT_ONCE = 10_000;

function writeValue(value: unknown, write: (text: string) => void, levels: number): void {
  if (levels === 0 || typeof value !== 'object' || value === null) {
    write(JSON.stringify(value) ?? 'null');
  } else if (Array.isArray(value)) {
    const hasColumns = levels > 1 && value.length < ITEMS_AT_ONCE && typeof value[0] === 'object';
    const atOnce = hasColumns ? 1 : ITEMS_AT_ONCE;
    write('[');
    for (let at = 0; at < value.length; at += atOnce) {
      if (at > 0) write(',');
      if (hasColumns) writeValue(value[at], write, levels - 1);
      else write(JSON.stringify(value.slice(at, at + atOnce)).slice(1, -1));
    }
    write(']');
  } else {
    write('{');
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .forEach(([name, inner], index) => {
        write(`${index > 0 ? ',' : ''}${JSON.stringify(name)}:`);
        writeValue(inner, write, levels - 1);
      });
    write('}');
  }
}
