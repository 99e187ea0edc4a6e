/** A JSON Schema of the kind that we publish. */
export type Schema = Readonly<Record<string, unknown>>;

/** Keywords that say something about a schema and nothing about a value. */
const REMARKS = ['$schema', '$id', '$defs', 'title', 'description'];

/**
 * Faults of a value against a schema, each as "path: keyword"; empty when it is valid. Knows the few keywords that
 * the published schema uses, after JSON Schema draft 2020-12, and refuses others, so that none is passed over.
 * @throws {Error} for a keyword that it does not know
 */
export function faultsAgainst(schema: Schema, value: unknown, root: Schema = schema, path = ''): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (REMARKS.includes(keyword)) return [];
    if (keyword === '$ref') return faultsAgainst(definitionAt(rule as string, root), value, root, path);
    if (keyword === 'anyOf') {
      const fits = (rule as readonly Schema[]).some(option => faultsAgainst(option, value, root, path).length === 0);
      return fits ? [] : [`${path}: anyOf`];
    }
    const check = Object.hasOwn(CHECKS, keyword) ? CHECKS[keyword] : undefined;
    if (check) return check(value, rule) ? [] : [`${path}: ${keyword}`];
    const walk = Object.hasOwn(WALKS, keyword) ? WALKS[keyword] : undefined;
    if (!walk) throw new Error(`The check of schemas does not know the keyword "${keyword}".`);
    return walk(value, rule, schema).flatMap(([part, at, inner]) =>
      faultsAgainst(inner, part, root, at === '' ? path : `${path}${at}`),
    );
  });
}

function definitionAt(reference: string, root: Schema): Schema {
  const definition = (root['$defs'] as Readonly<Record<string, Schema>>)[reference.replace('#/$defs/', '')];
  if (!definition) throw new Error(`The schema has no definition for "${reference}".`);
  return definition;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: value => typeof value === 'string',
  number: value => typeof value === 'number',
  integer: value => Number.isInteger(value),
  boolean: value => typeof value === 'boolean',
};

/** Keywords about the value itself. Each holds for values of other types, as the standard has it. */
const CHECKS: Readonly<Record<string, (value: unknown, rule: unknown) => boolean>> = {
  type: (value, rule) => TYPES[rule as string]!(value),
  const: (value, rule) => value === rule,
  enum: (value, rule) => (rule as readonly unknown[]).includes(value),
  minLength: (value, rule) => typeof value !== 'string' || [...value].length >= (rule as number),
  minimum: (value, rule) => typeof value !== 'number' || value >= (rule as number),
  maximum: (value, rule) => typeof value !== 'number' || value <= (rule as number),
  minItems: (value, rule) => !Array.isArray(value) || value.length >= (rule as number),
  maxItems: (value, rule) => !Array.isArray(value) || value.length <= (rule as number),
  required: (value, rule) => !isObject(value) || (rule as readonly string[]).every(name => Object.hasOwn(value, name)),
};

/** Parts of a value with their places and schemas. */
type Walk = (value: unknown, rule: unknown, schema: Schema) => readonly (readonly [unknown, string, Schema])[];

const named = (schema: Schema, keyword: string): Schema => (schema[keyword] ?? {}) as Schema;

const WALKS: Readonly<Record<string, Walk>> = {
  properties: (value, rule) =>
    !isObject(value)
      ? []
      : Object.entries(rule as Readonly<Record<string, Schema>>).flatMap(([name, inner]) =>
          Object.hasOwn(value, name) ? [[value[name], `.${name}`, inner] as const] : [],
        ),
  additionalProperties: (value, rule, schema) =>
    !isObject(value)
      ? []
      : Object.entries(value).flatMap(([name, part]) =>
          Object.hasOwn(named(schema, 'properties'), name) ? [] : [[part, `.${name}`, rule as Schema] as const],
        ),
  propertyNames: (value, rule) =>
    isObject(value) ? Object.keys(value).map(name => [name, `.${name}`, rule as Schema] as const) : [],
  prefixItems: (value, rule) =>
    Array.isArray(value)
      ? (rule as readonly Schema[])
          .slice(0, value.length)
          .map((inner, index) => [value[index], `[${index}]`, inner] as const)
      : [],
  items: (value, rule, schema) => {
    const before = Array.isArray(schema['prefixItems']) ? schema['prefixItems'].length : 0;
    return Array.isArray(value)
      ? value.slice(before).map((part, index) => [part, `[${before + index}]`, rule as Schema] as const)
      : [];
  },
};
