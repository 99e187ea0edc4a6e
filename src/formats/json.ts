import { exportWords } from '../messages/ui-export.js';
import { createByteWriter } from './byte-writer.js';
import { canonicalPieces } from './canonical-json.js';
import { extractLosses, writtenDataset } from './dataset-extract.js';
import { exportedPart, scopeOf } from './exported-part.js';
import { fileNameOf } from './file-name.js';
import type { Writer } from './writer.js';

const MEDIA_TYPE = 'application/json';
/** Records between two pauses: some ten milliseconds. */
const BETWEEN_PAUSES = 2000;

/**
 * Entente's own format: nothing is lost, and the same data give the same bytes. An extract keeps of the lists what
 * its ties need and says in the field `extract` what it was taken from.
 */
export const jsonWriter = {
  id: 'json',
  get label() {
    return exportWords().formats.json.label;
  },
  get purpose() {
    return exportWords().formats.json.purpose;
  },
  extension: 'json',
  mediaType: MEDIA_TYPE,
  kind: 'data',
  inWorker: true,
  losses: (source, options) => extractLosses(source, options),
  async write(source, options) {
    const part = exportedPart(source, options);
    const dataset = writtenDataset(source, options);
    const { write, toBlob } = createByteWriter();
    let pieces = 0;
    for (const piece of canonicalPieces(dataset)) {
      write(piece);
      pieces += 1;
      if (pieces % BETWEEN_PAUSES === 0) await source.pause?.();
    }
    return {
      blob: toBlob(MEDIA_TYPE),
      fileName: fileNameOf(
        source.network.dataset.title,
        scopeOf(options) === 'shown' ? source.filters : [],
        source.now,
        'json',
      ),
      actors: dataset.actors.length,
      ties: part.ties.length,
      notes: [],
    };
  },
} satisfies Writer;
