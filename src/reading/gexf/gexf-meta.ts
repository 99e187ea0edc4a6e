import type { Draft } from '../draft.js';

/** What has a place of its own in the head of a dataset. */
const OF_HEAD = ['title', 'description'];

/** What a file says of itself, gathered from its `<meta>`. Markup inside a field is text like any. */
export class GexfMeta {
  readonly #texts = new Map<string, string>();
  #field: string | undefined;

  /** An element inside `<meta>` begins. */
  open(name: string): void {
    this.#field ??= name;
  }

  /** Text inside `<meta>`. */
  text(text: string): void {
    if (this.#field !== undefined) this.add(this.#field, text);
  }

  /** An element inside `<meta>` ends. */
  close(name: string): void {
    if (name === this.#field) this.#field = undefined;
  }

  add(name: string, text: string): void {
    this.#texts.set(name, (this.#texts.get(name) ?? '') + text);
  }

  /** Puts it into the head of the dataset: title and description, the rest as attributes. */
  tell(draft: Draft): void {
    const texts = [...this.#texts].map(([name, text]) => [name, text.trim()] as const);
    const told = texts.filter(([, text]) => text !== '');
    const others = told.filter(([name]) => !OF_HEAD.includes(name));
    Object.assign(draft.head, Object.fromEntries(told.filter(([name]) => OF_HEAD.includes(name))));
    if (others.length > 0) Object.assign(draft.head, { attributes: Object.fromEntries(others) });
  }
}
