import type { NetworkTie } from '../network/network.js';
import type { ExportedPart } from './exported-part.js';
import { documentOf, sourceName, webAddress } from './gexf-columns.js';
import type { ExportSource } from './writer.js';

/** Sources written out; a file of ten thousand documents names them in its columns. */
const MOST_SOURCES = 40;

const NAMES_DISCLAIMER = 'Names and lines imply no opinion on the legal status of any territory or body.';

/** Whose words stand in which columns, where a tie has a row or element of its own. */
const CLAIMS = 'Every tie is a claim: the columns "standing", "speakers" and "statement" say whose.';

/**
 * What a file says of itself, one sentence or field a line: title, extent, filters, dates, sources, licence,
 * disclaimer. Every format that has room for it carries these lines, since a file is often seen without its page.
 * @param claims the sentence on whose words are in the file, and in which columns
 * @see domain note, section 9
 */
export function provenanceLines(source: ExportSource, part: ExportedPart, claims = CLAIMS): readonly string[] {
  const { dataset, ties, tiedActors } = source.network;
  const filters = part.scope === 'shown' ? source.filters : [];
  const version = [dataset.release, dataset.released && `of ${dataset.released}`].filter(Boolean).join(' ');
  return [
    dataset.title ?? 'Untitled dataset',
    dataset.description ?? '',
    `Extent: ${part.ties.length} of ${ties.size} ties, ${part.actors.length} of ${tiedActors.length} actors.`,
    `Filters: ${filters.length === 0 ? 'none.' : filters.map(endWithStop).join(' ')}`,
    claims,
    dataset.asOf === undefined ? '' : `As of: ${dataset.asOf}.`,
    version === '' ? '' : `Release: ${version}.`,
    `Sources: ${sourcesText(source, part.ties)}`,
    dataset.authors === undefined || dataset.authors.length === 0
      ? ''
      : `Authors: ${dataset.authors.map(author => author.name).join(', ')}.`,
    dataset.citation === undefined ? '' : `Cite as: ${dataset.citation}`,
    `Licence: ${dataset.license ?? 'not stated'}.`,
    `Exported: ${source.now.toISOString()}.`,
    dataset.disclaimer ?? NAMES_DISCLAIMER,
  ].filter(line => line !== '');
}

function sourcesText({ network }: ExportSource, ties: readonly NetworkTie[]): string {
  const ids = new Set<string>();
  for (const { evidence } of ties) for (const { document } of evidence) if (document !== undefined) ids.add(document);
  const documents = new Map([...ids].map(id => [id, documentOf(id, network)]));
  const named = [...documents.values()].slice(0, MOST_SOURCES).map(document => {
    const details = [document.published, webAddress(document.url)].filter(detail => detail !== undefined);
    return [sourceName(document), ...details].join(', ');
  });
  if (named.length === 0) return 'none named.';
  const rest = documents.size - named.length;
  return `${named.join('; ')}${rest > 0 ? `; and ${rest} more, see the column "source_name"` : ''}.`;
}

const endWithStop = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
