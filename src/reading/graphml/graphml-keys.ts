import { quoteValue } from '../../network/report.js';
import { type Draft, type FilePlace, placeText } from '../draft.js';
import type { Field } from '../graph-file/fields.js';
import { castValue } from './cast-value.js';

/** What a value can belong to. */
export type GraphmlPart = 'graph' | 'node' | 'edge';

/** A declared column. */
export interface GraphmlKey {
  readonly id: string;
  /** `graph`, `node`, `edge`, `all`, …; empty when it is not said, which means all. */
  readonly of: string;
  /** What the column is called; its id where it has no name. */
  readonly name: string;
  readonly type: string;
  /** Text that stands for a missing value. */
  readonly fallback: string | undefined;
}

/** The columns of a file, by id. Maps, since ids come from files and may be `__proto__`. */
export class GraphmlKeys {
  readonly #draft: Draft;
  readonly #byId = new Map<string, GraphmlKey[]>();
  readonly #told = new Set<string>();
  #hasFallbacks = false;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** Adds a column. A second one of the same id and elements is left out, with a warning. */
  add(key: GraphmlKey, at: FilePlace): void {
    const known = this.#byId.get(key.id) ?? [];
    if (known.some(({ of }) => of === key.of)) {
      this.#draft.note(
        {
          code: 'duplicate-key',
          severity: 'warning',
          found: key.id,
          expected: 'an id that no other key has',
          message: `The key “${quoteValue(key.id)}” (${placeText(at)}) is declared twice; the first declaration counts.`,
          hint: 'Give each key an id of its own.',
        },
        at,
      );
      return;
    }
    this.#byId.set(key.id, [...known, key]);
    this.#hasFallbacks ||= key.fallback !== undefined;
  }

  /** A value with the name and type of its column. What is not declared stays text under its id, with a warning. */
  fieldOf(part: GraphmlPart, id: string, text: string, at: FilePlace): Field {
    const keys = this.#byId.get(id) ?? [];
    const key = keys.find(({ of }) => of === part) ?? keys.find(({ of }) => of === 'all' || of === '');
    if (key) return [key.name, this.#cast(key, text, at)];
    const other = keys[0];
    this.#noteUndeclared(part, id, other?.of, at);
    return [other?.name ?? id, text];
  }

  /** Values of the columns of a part that a record lacks. @param present ids of those that it has */
  fallbacksOf(part: GraphmlPart, present: readonly string[]): readonly Field[] {
    const fields: Field[] = [];
    if (!this.#hasFallbacks) return fields;
    for (const [id, keys] of this.#byId) {
      if (present.includes(id)) continue;
      for (const key of keys) {
        if (key.fallback === undefined || ![part, 'all', ''].includes(key.of)) continue;
        fields.push([key.name, this.#cast(key, key.fallback, {})]);
      }
    }
    return fields;
  }

  #cast(key: GraphmlKey, text: string, at: FilePlace): unknown {
    const cast = castValue(key.type, text);
    if (cast.fits) return cast.value;
    const column = `“${quoteValue(key.name)}”`;
    this.#draft.note(
      {
        code: 'wrong-value',
        severity: 'warning',
        found: text,
        expected: cast.expected,
        message: `The column ${column} (${placeText(at)}) has “${quoteValue(text)}”, not ${cast.expected}; it is kept as text.`,
        hint: 'Correct the value, or declare the column as text (string).',
      },
      at,
    );
    return text;
  }

  #noteUndeclared(part: GraphmlPart, id: string, other: string | undefined, at: FilePlace): void {
    const once = `${part}\0${id}`;
    if (this.#told.has(once)) return;
    this.#told.add(once);
    const key = `“${quoteValue(id)}”`;
    this.#draft.note(
      {
        code: other === undefined ? 'undeclared-key' : 'key-of-others',
        severity: 'warning',
        found: id,
        expected: `a key declared for ${part}s`,
        message:
          other === undefined
            ? `The key ${key} (${placeText(at)}) is not declared; its values are kept as text under this name.`
            : `The key ${key} (${placeText(at)}) is declared for “${quoteValue(other)}”, not for ${part}s; its values are kept as text.`,
        hint: 'Add a <key> element for it.',
      },
      at,
    );
  }
}
