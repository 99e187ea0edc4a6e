import type { Evidence } from '../../network/dataset-schema.js';
import type { Draft } from '../draft.js';

/** A link that a browser may follow; nothing else, such as `javascript:`, is one. */
const LINK = /^https?:\/\/\S+$/i;

/**
 * Evidence out of a cell that holds a link or names a source: the document asserts the tie. Rows with the same cell
 * share the document.
 */
export function evidenceOfCell(draft: Draft, cell: string, line: number): Evidence[] | undefined {
  if (cell === '') return undefined;
  const document = draft.document({ id: cell, title: cell, ...(LINK.test(cell) ? { url: cell } : {}) });
  return [{ id: `e${line}`, stance: 'asserts', document }];
}
