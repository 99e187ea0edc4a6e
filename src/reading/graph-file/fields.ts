/** A value of an actor or tie in a graph file, with its name there. */
export type Field = readonly [name: string, value: unknown];

/**
 * The named values of one actor or tie, from which known ones are taken one by one; what nobody takes stays. Names
 * are matched without case and without how their words are joined: "Shared Name", `shared_name`, `shared.name`.
 */
export class Fields {
  readonly #fields: Field[];
  // A list, not a set: there are few fields, and many records.
  readonly #taken: Field[] = [];
  readonly #byName = new Map<string, Field>();

  constructor(fields: Iterable<Field>) {
    this.#fields = [...fields].filter(([, value]) => value !== undefined && value !== null && value !== '');
    for (const field of this.#fields) {
      const name = plainName(field[0]);
      if (!this.#byName.has(name)) this.#byName.set(name, field);
    }
  }

  /** The value under the first of the names whose value fits; it stays a field. */
  find<Value>(names: readonly string[], read: (value: unknown) => Value | undefined): Value | undefined {
    return this.#first(names, read)?.value;
  }

  /** The value under the first of the names whose value fits; it is no field any more. */
  take<Value>(names: readonly string[], read: (value: unknown) => Value | undefined): Value | undefined {
    const found = this.#first(names, read);
    if (found) this.#taken.push(found.field);
    return found?.value;
  }

  /** What nobody took, as an object with own keys only; `undefined` when nothing is left. */
  rest(): Readonly<Record<string, unknown>> | undefined {
    const left = this.#fields.filter(field => !this.#taken.includes(field));
    return left.length === 0 ? undefined : Object.fromEntries(left);
  }

  #first<Value>(
    names: readonly string[],
    read: (value: unknown) => Value | undefined,
  ): { readonly field: Field; readonly value: Value } | undefined {
    for (const name of names) {
      const field = this.#byName.get(name);
      if (!field || this.#taken.includes(field)) continue;
      const value = read(field[1]);
      if (value !== undefined) return { field, value };
    }
    return undefined;
  }
}

/** Names repeat with every record. */
const plainNames = new Map<string, string>();
const MOST_REMEMBERED = 1000;

function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s._-]+/g, '_');
  if (plainNames.size < MOST_REMEMBERED && name.length < 200) plainNames.set(name, plain);
  return plain;
}

/** A text that is not blank; numbers and truth values as they are written. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A text that is more than a number or a truth value. */
export function asWords(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || /^(?:[\d\s.,+-]+|true|false)$/i.test(text) ? undefined : text;
}

/** A finite number, also one written as text. */
export function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A truth value, also one written as text. */
export function asTruth(value: unknown): boolean | undefined {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (text === true || text === 'true') return true;
  return text === false || text === 'false' ? false : undefined;
}
