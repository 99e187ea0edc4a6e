import type { Dataset } from '../network/dataset-schema.js';
import type { Cells } from './graph-columns.js';

/**
 * Fields that may be called anything, `__proto__` among them, as an object that `JSON.stringify` writes whole.
 * Assigning them one by one would set the prototype instead.
 */
export function fieldsOf(...parts: readonly (Cells | readonly (readonly [string, unknown])[])[]): object {
  return Object.fromEntries(parts.flatMap(part => [...part]));
}

/** What a dataset has beside actors and ties: its head, places, documents, own relations, story. */
export function headOf(dataset: Dataset): object {
  return Object.fromEntries(Object.entries(dataset).filter(([name]) => name !== 'actors' && name !== 'ties'));
}

/** JSON with two blanks a level, one line end at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
