import type { Evidence } from '../../network/dataset-schema.js';
import type { Draft } from '../draft.js';
import { asText, asTruth, type Fields } from '../graph-file/fields.js';
import { hasOurColumns } from '../graph-file/tie-of-fields.js';

/** A link that a browser may follow. */
const LINK = /^https?:\/\/\S+$/i;

/** Standings that a document which asserts the tie does not surpass. */
const BORNE_OUT = ['confirmed-both', 'confirmed-one', 'reported'];

/**
 * Whether a tie of ours can be said to be asserted by its documents. A denial, a retraction or the authors' own
 * judgement cannot be given back to the document that it came from, so then the documents stay text: a file that was
 * saved and opened again must not claim more than before.
 */
function isBorneOut(fields: Fields): boolean {
  const isTrue = (name: string): boolean => fields.find([name], asTruth) === true;
  return (
    hasOurColumns(fields) &&
    BORNE_OUT.includes(fields.find(['standing'], asText) ?? '') &&
    !isTrue('disputed') &&
    !isTrue('retracted') &&
    !/ \((?:denies|qualifies|retracts)\)(?:;|$)/.test(fields.find(['speakers'], asText) ?? '')
  );
}

/**
 * The documents that our own files name for a tie, as evidence that asserts it: columns `source_name`, `source_url` and
 * `source_date`, several joined by "; " in one order. Who spoke in them is a text there (`speakers`), which stays one.
 */
export function evidenceOfColumns(fields: Fields, draft: Draft): readonly Evidence[] {
  if (!isBorneOut(fields)) return [];
  const names = listOf(fields.take(['source_name'], asText));
  if (names.length === 0) return [];
  const addresses = listOf(fields.take(['source_url'], asText));
  const dates = listOf(fields.take(['source_date'], asText));
  return names.flatMap((name, index) => {
    const url = addresses[index]?.trim() ?? '';
    const published = dates[index]?.trim() ?? '';
    const id = `${name} ${url}`.trim();
    if (id === '') return [];
    draft.document({
      id,
      title: name,
      ...(LINK.test(url) ? { url } : {}),
      ...(/^\d{4}(?:-\d\d){0,2}$/.test(published) ? { published } : {}),
    });
    return [{ id: `e${index + 1}`, stance: 'asserts' as const, document: id }];
  });
}

const listOf = (text: string | undefined): readonly string[] => text?.split('; ') ?? [];
