import { quoteValue } from '../../network/report.js';
import { type Draft, type FilePlace, placeText } from '../draft.js';
import type { Field } from '../graph-file/fields.js';
import { castValue } from '../graphml/cast-value.js';
import type { XmlAttributes } from '../xml/read-xml.js';

/** What a value can belong to. */
export type GexfPart = 'node' | 'edge' | 'graph';

interface Column {
  /** What the field is called: no two columns of a class alike. */
  readonly name: string;
  readonly title: string;
  readonly type: string;
  fallback: string | undefined;
}

/** The declared columns of a file, by class and id. A class may be declared in several blocks. */
export class GexfColumns {
  readonly #draft: Draft;
  readonly #columns = new Map<string, Column>();
  readonly #names = new Set<string>();
  readonly #told = new Set<string>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** @param part class of the block: `node` or `edge` */
  declare(part: string, attributes: XmlAttributes): Column {
    const id = attributes.get('id') ?? attributes.get('title') ?? '';
    const title = attributes.get('title')?.trim() || id;
    const column: Column = {
      name: this.#nameOf(part, id, title),
      title,
      type: attributes.get('type') ?? 'string',
      fallback: undefined,
    };
    this.#columns.set(`${part} ${id}`, column);
    return column;
  }

  /** Ids that are words are names, and stay the same in every language of a title; numbers have only a title. */
  #nameOf(part: string, id: string, title: string): string {
    const name = /^[a-z][a-z0-9_.-]*$/i.test(id) ? id : title;
    const own = this.#names.has(`${part} ${name}`) && name !== id ? `${name} (${id})` : name;
    this.#names.add(`${part} ${own}`);
    return own;
  }

  /** A value as a field, cast to the type of its column. */
  field(part: GexfPart, id: string, text: string, at: FilePlace): Field {
    const column = this.#columns.get(`${part} ${id}`);
    if (!column) {
      this.#tellOnce(`undeclared ${part} ${id}`, () =>
        this.#draft.note(
          {
            code: 'undeclared-attribute',
            severity: 'warning',
            found: id,
            expected: 'the id of a declared attribute',
            message: `The attribute “${quoteValue(id)}” (${placeText(at)}) is not declared; its values are kept as text under this name.`,
            hint: `Declare it with <attribute id="${quoteValue(id)}" …>.`,
          },
          at,
        ),
      );
      return [id, text];
    }
    return [column.name, this.#cast(column, text, at)];
  }

  /** Default values of the columns of a class that an actor or tie does not have. */
  defaults(part: GexfPart, given: ReadonlySet<string>): readonly Field[] {
    const fields: Field[] = [];
    for (const [key, column] of this.#columns) {
      const [of, id = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
      if (of !== part || column.fallback === undefined || given.has(id)) continue;
      const cast = castValue(typeOfGexf(column.type), column.fallback);
      fields.push([column.name, cast.fits ? cast.value : column.fallback]);
    }
    return fields;
  }

  #cast(column: Column, text: string, at: FilePlace): unknown {
    if (/^list/i.test(column.type)) return text;
    const cast = castValue(typeOfGexf(column.type), text);
    if (cast.fits) return cast.value;
    this.#draft.note(
      {
        code: 'wrong-value',
        severity: 'warning',
        found: text,
        expected: cast.expected,
        message: `“${quoteValue(text)}” (${placeText(at)}) in the column “${quoteValue(column.title)}” is not ${cast.expected}; it is kept as text.`,
        hint: 'Correct the value, or the type of the column.',
      },
      at,
    );
    return text;
  }

  #tellOnce(key: string, tell: () => void): void {
    if (this.#told.has(key)) return;
    this.#told.add(key);
    tell();
  }
}

/** Types that GEXF names otherwise than GraphML. */
function typeOfGexf(type: string): string {
  const plain = type.toLowerCase();
  if (plain === 'bigdecimal') return 'double';
  return plain === 'biginteger' ? 'long' : plain;
}
