import { ui } from '../messages/ui.js';
import { exportWords } from '../messages/ui-export.js';
import type { Dataset } from '../network/dataset-schema.js';
import { altTextOf } from './alt-text.js';
import { countOfTies, pictureWords } from './picture-words.js';
import { type PngChunk, textChunk } from './png-chunks.js';
import { PRODUCT } from './product.js';
import type { ExportSource } from './writer.js';

/**
 * What a picture file says of itself, by the keywords registered for PNG and some of our own, which stay English. Dates
 * are ISO 8601.
 */
export function pictureFacts(source: ExportSource): readonly (readonly [keyword: string, text: string])[] {
  const words = pictureWords(source);
  const { dataset } = source.network;
  const authors = (dataset.authors ?? []).map(author => author.name).join('; ');
  const names = exportWords().picture;
  const filters = words.filters.length === 0 ? names.noFilters : words.filters.join(exportWords().separator);
  const description = [
    altTextOf(source),
    ui.labelled(names.filters, filters),
    names.tiesShown(countOfTies(source)),
    names.actorsShown(source.shown.actors.size),
  ];
  const facts: readonly (readonly [keyword: string, text: string | undefined])[] = [
    ['Title', words.title],
    ['Author', authors],
    ['Description', description.join('\n')],
    ['Not drawn', source.picture?.undrawn.join(exportWords().separator)],
    ['As of', dataset.asOf],
    ['Release', releaseOf(dataset)],
    ['Copyright', dataset.license],
    ['Creation Time', source.now.toISOString()],
    ['Software', `${PRODUCT.name} ${PRODUCT.version}`],
    ['Disclaimer', dataset.disclaimer || words.disclaimer],
    ['Source', documentsOf(source)],
  ];
  return facts.flatMap(([keyword, text]) => (text ? [[keyword, text] as const] : []));
}

/**
 * The facts of a picture as chunks of a PNG.
 * @see PNG specification (W3C, third edition), section 11.3.3.1
 */
export function textChunksOf(source: ExportSource): readonly PngChunk[] {
  return pictureFacts(source).map(([keyword, text]) => textChunk(keyword, text));
}

/** "1.0.0 of 2026-11-30"; empty when the dataset names no release. */
function releaseOf({ release, released }: Dataset): string {
  return exportWords().picture.release(release ?? '', released ?? '');
}

/** One document a line, with its address where it has one on the web. */
function documentsOf({ network, shown }: ExportSource): string {
  const used = new Set<string>();
  for (const id of shown.ties) {
    for (const { document } of network.ties.get(id)?.evidence ?? []) if (document !== undefined) used.add(document);
  }
  return [...network.documents.values()]
    .filter(({ id }) => used.has(id))
    .map(({ title, publisher, published, url }) =>
      [title, publisher, published, /^https?:\/\//i.test(url ?? '') ? url : undefined]
        .filter(part => part !== undefined)
        .join(', '),
    )
    .join('\n');
}
