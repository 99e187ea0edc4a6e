import type { Dataset } from '../../network/dataset-schema.js';
import { readDate } from '../../network/partial-date.js';
import { asText, type Fields } from './fields.js';

/** What a graph says of itself, as far as a dataset has a place for it; the rest is its `attributes`. */
export function headOfGraph(fields: Fields): Partial<Dataset> {
  const head = {
    title: fields.take(['title', 'name', 'label'], asText),
    description: fields.take(['description'], asText),
    citation: fields.take(['citation'], asText),
    license: fields.take(['licence', 'license'], asText),
    release: fields.take(['release'], asText),
    asOf: fields.take(['as_of'], value => (typeof value === 'string' && readDate(value) ? value : undefined)),
    attributes: fields.rest(),
  };
  return Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
}
