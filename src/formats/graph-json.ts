import type { Dataset } from '../network/dataset-schema.js';
import type { ExportedPart } from './exported-part.js';
import type { Cells } from './graph-columns.js';

/**
 * Fields that may be called anything, `__proto__` among them, as an object that `JSON.stringify` writes whole.
 * Assigning them one by one would set the prototype instead.
 */
export function fieldsOf(...parts: readonly (Cells | readonly (readonly [string, unknown])[])[]): object {
  return Object.fromEntries(parts.flatMap(part => [...part]));
}

/**
 * What a dataset has beside the actors and ties of the graph: its head, places, documents, own relations, story, and
 * the actors that no tie joins: those who only speak, and the states and bodies that others are of.
 */
export function headOf(dataset: Dataset, part: ExportedPart): object {
  const present = new Set(part.actors.map(({ id }) => id));
  const others = dataset.actors.filter(({ id }) => !present.has(id));
  const head = Object.entries(dataset).filter(([name]) => name !== 'actors' && name !== 'ties');
  return Object.fromEntries(others.length === 0 ? head : [...head, ['actors', others]]);
}

/** Writes `"name": [ … ]`, one item a line: one text of a hundred thousand ties may be longer than an engine allows. */
export function writeList<Item>(
  write: (text: string) => void,
  name: string,
  items: readonly Item[],
  toObject: (item: Item) => object,
): void {
  write(`${JSON.stringify(name)}: [`);
  items.forEach((item, index) => {
    write(`${index === 0 ? '' : ','}\n${JSON.stringify(toObject(item))}`);
  });
  write('\n]');
}

/** Writes the fields of an object, each on its line with a comma behind. */
export function writeFields(write: (text: string) => void, fields: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(fields)) write(`${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
}
