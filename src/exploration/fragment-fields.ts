/** A fragment is never longer than this (UTF-8 bytes). */
export const LONGEST_FRAGMENT = 8192;

/** Half of a surrogate pair, as broken files have it in ids, cannot be encoded; it becomes U+FFFD and leads nowhere. */
export const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

/** The text that was percent-encoded; empty where it is broken, which then matches nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken percent sequence is somebody's typing, not an error of ours.
    return '';
  }
}

/** Values as a sorted list in a fragment. */
export const list = (values: ReadonlySet<string>): string => [...values].sort().map(encoded).join(',');

/** The values of a list in a fragment. */
export const items = (text: string): string[] =>
  text
    .split(',')
    .map(decoded)
    .filter(item => item !== '')
    .slice(0, 5000);

/** The fields `name=value` of a fragment. Of several of one name the last holds. It remembers which were asked for. */
export class FragmentFields {
  readonly #fields = new Map<string, string>();
  readonly #asked = new Set<string>();

  /** @param fragment with or without the leading `#` */
  constructor(fragment: string) {
    const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
    for (const part of text.slice(0, LONGEST_FRAGMENT * 2).split('&')) {
      const at = part.indexOf('=');
      if (at > 0) this.#fields.set(part.slice(0, at), part.slice(at + 1));
    }
  }

  get(name: string): string | undefined {
    this.#asked.add(name);
    return this.#fields.get(name);
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  /** Fields that somebody asked for. */
  asked(): readonly (readonly [name: string, value: string])[] {
    return [...this.#fields].filter(([name]) => this.#asked.has(name));
  }

  /** Fields that nobody asked for: those of another version, or of nobody. Only what an address can hold as it is. */
  unasked(): readonly (readonly [name: string, value: string])[] {
    return [...this.#fields].filter(field => !this.#asked.has(field[0]) && field.every(text => /^[!-~]*$/.test(text)));
  }
}
