import { datasetSchema } from '../network/dataset-schema.js';

/** Fields that come before all others, so that a record begins with what names it. */
const LEADING = ['format', 'version', 'id', 'source', 'target', 'parties', 'type'];

/**
 * A dataset as JSON text that is the same for the same data: fields that the format knows in its own order, all
 * others after them by name, two blanks a level, one line end at the end. Nothing is left out but `undefined`.
 * Text is put together directly, since copying fields into objects would lose a key such as `__proto__`.
 */
export function canonicalJson(dataset: unknown): string {
  return `${write(dataset, datasetSchema, '')}\n`;
}

/** The same text in pieces, in order: a record of a list each, so that it can be written bit by bit. */
export function* canonicalPieces(dataset: object): Generator<string> {
  const { entries } = datasetSchema as Schema;
  const keys = orderedKeys(dataset, entries);
  if (keys.length === 0) {
    yield '{}\n';
    return;
  }
  for (const [number, key] of keys.entries()) {
    const value: unknown = Reflect.get(dataset, key);
    const schema = entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
    const head = `${number === 0 ? '{\n' : ',\n'}  ${JSON.stringify(key)}: `;
    if (!Array.isArray(value) || value.length === 0) {
      yield head + write(value, schema, '  ');
      continue;
    }
    const item = partsOf(schema)?.item;
    for (const [at, entry] of value.entries())
      yield `${at === 0 ? `${head}[\n` : ',\n'}    ${write(entry, item, '    ')}`;
    yield '\n  ]';
  }
  yield '\n}\n';
}

/** The parts of a schema that say what is inside; valibot keeps them readable at run time. */
interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema | string)[];
}

function write(value: unknown, schema: Schema | undefined, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const item = partsOf(schema)?.item;
    return `[\n${value.map(entry => inner + write(entry, item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = partsOf(schema, value)?.entries;
  const lines = orderedKeys(value, entries).map(key => {
    const child = entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
    return `${inner}${JSON.stringify(key)}: ${write(Reflect.get(value, key), child, inner)}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Known keys in the order of the format, then unknown ones by code unit: the order must not hang on a locale. */
function orderedKeys(value: object, entries: Readonly<Record<string, Schema>> | undefined): readonly string[] {
  const known = entries ? rankOf(entries) : undefined;
  const unknownRank = Number.MAX_SAFE_INTEGER;
  return Object.keys(value)
    .filter(key => Reflect.get(value, key) !== undefined)
    .map(key => ({ key, rank: known?.get(key) ?? unknownRank }))
    .sort((one, other) => one.rank - other.rank || (one.key < other.key ? -1 : 1))
    .map(({ key }) => key);
}

const ranks = new WeakMap<object, ReadonlyMap<string, number>>();

function rankOf(entries: Readonly<Record<string, Schema>>): ReadonlyMap<string, number> {
  let rank = ranks.get(entries);
  if (!rank) {
    const keys = Object.keys(entries);
    const order = [...LEADING.filter(key => keys.includes(key)), ...keys.filter(key => !LEADING.includes(key))];
    rank = new Map(order.map((key, index) => [key, index]));
    ranks.set(entries, rank);
  }
  return rank;
}

/** What the schema says of a value: of alternatives the one that has all its needed fields, else the first of objects. */
function partsOf(schema: Schema | undefined, value?: object): Schema | undefined {
  if (schema === undefined) return undefined;
  if (schema.wrapped) return partsOf(schema.wrapped, value);
  if (schema.type !== 'union') return schema;
  const alternatives = (schema.options ?? [])
    .map(option => (typeof option === 'string' ? undefined : partsOf(option, value)))
    .filter(option => option?.entries !== undefined);
  return alternatives.find(option => value !== undefined && hasNeeded(value, option!.entries!)) ?? alternatives[0];
}

function hasNeeded(value: object, entries: Readonly<Record<string, Schema>>): boolean {
  return Object.entries(entries).every(([key, schema]) => schema.type === 'optional' || Object.hasOwn(value, key));
}
