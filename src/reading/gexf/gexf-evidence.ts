import type { Evidence } from '../../network/dataset-schema.js';
import type { Draft } from '../draft.js';
import { asText, type Fields } from '../graph-file/fields.js';

/** A link that a browser may follow. */
const LINK = /^https?:\/\/\S+$/i;

/**
 * The documents that our own files name for a tie, as evidence that asserts it: columns `source_name`, `source_url` and
 * `source_date`, several joined by "; " in one order. Who spoke in them is a text there (`speakers`), which stays one.
 */
export function evidenceOfColumns(fields: Fields, draft: Draft): readonly Evidence[] {
  const names = listOf(fields.take(['source_name'], asText));
  if (names.length === 0) return [];
  const addresses = listOf(fields.take(['source_url'], asText));
  const dates = listOf(fields.take(['source_date'], asText));
  return names.map((name, index) => {
    const url = addresses[index]?.trim() ?? '';
    const published = dates[index]?.trim() ?? '';
    const id = `${name} ${url}`.trim();
    draft.document({
      id,
      title: name,
      ...(LINK.test(url) ? { url } : {}),
      ...(/^\d{4}(?:-\d\d){0,2}$/.test(published) ? { published } : {}),
    });
    return { id: `e${index + 1}`, stance: 'asserts', document: id };
  });
}

const listOf = (text: string | undefined): readonly string[] => text?.split('; ') ?? [];
