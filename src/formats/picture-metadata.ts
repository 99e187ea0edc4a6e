import { altTextOf } from './alt-text.js';
import { countOfTies, pictureWords } from './picture-words.js';
import { type PngChunk, textChunk } from './png-chunks.js';
import { PRODUCT } from './product.js';
import type { ExportSource } from './writer.js';

/**
 * What a picture file says of itself, under the keywords registered for PNG. Dates are ISO 8601.
 * @see PNG specification (W3C, third edition), section 11.3.3.1
 */
export function textChunksOf(source: ExportSource): readonly PngChunk[] {
  const words = pictureWords(source);
  const { dataset } = source.network;
  const authors = (dataset.authors ?? []).map(author => author.name).join('; ');
  const filters = words.filters.length === 0 ? 'none' : words.filters.join('; ');
  const texts: readonly (readonly [keyword: string, text: string | undefined])[] = [
    ['Title', words.title],
    ['Author', authors],
    ['Description', `${altTextOf(source)}\nFilters: ${filters}\nTies: ${countOfTies(source)} shown`],
    ['Copyright', dataset.license],
    ['Creation Time', source.now.toISOString()],
    ['Software', `${PRODUCT.name} ${PRODUCT.version}`],
    ['Disclaimer', dataset.disclaimer || words.disclaimer],
    ['Source', documentsOf(source)],
  ];
  return texts.flatMap(([keyword, text]) => (text ? [textChunk(keyword, text)] : []));
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
