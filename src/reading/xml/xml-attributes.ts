import type { XmlAttributes } from './read-xml.js';

/**
 * The parser's own object, which has no prototype, so that no name of a file reaches one. Hundreds of thousands of
 * elements are asked for a few names each, and no map is filled for them.
 */
export class ParsedAttributes implements XmlAttributes {
  readonly longest: number;
  readonly #values: Record<string, string>;

  constructor(values: Record<string, string>) {
    let longest = 0;
    let own = values;
    for (const name in values) {
      longest = Math.max(longest, values[name]!.length);
      if (own === values && name.includes(':')) own = byLocalName(values);
    }
    this.longest = longest;
    this.#values = own;
  }

  get(name: string): string | undefined {
    return this.#values[name];
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  *entries(): Iterable<readonly [string, string]> {
    for (const name in this.#values) if (name !== 'xmlns') yield [name, this.#values[name]!];
  }
}

/** Without prefixes, and without declarations of namespaces and what belongs to `xsi`. */
function byLocalName(values: Readonly<Record<string, string>>): Record<string, string> {
  const own: Record<string, string> = Object.create(null);
  for (const name in values) {
    if (!name.startsWith('xmlns:') && !name.startsWith('xsi:')) own[localName(name)] = values[name]!;
  }
  return own;
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
