import type { Affiliation } from '../../network/dataset-schema.js';
import type { Draft, FilePlace } from '../draft.js';
import { slugOf } from '../published/named-actors.js';

/** Persons of a list that gives each a number, with the offices that they held. */
export class OfficePersons {
  readonly #draft: Draft;
  readonly #ids = new Map<string, string>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /**
   * The person with a number and name. A second name of one number is an alias when the two share a word, else it is
   * another person, with a warning.
   */
  of(number: string, name: string, at: FilePlace): string {
    const key = `${number}\n${name}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#add(number, name, at);
    this.#ids.set(key, id);
    return id;
  }

  #add(number: string, name: string, at: FilePlace): string {
    const first = this.#draft.actorOf(number);
    if (!first) return this.#draft.actorNamed(number, () => ({ label: name, type: 'person' }));
    const words = new Set(slugOf(first.label).split('-'));
    const isOne = slugOf(name)
      .split('-')
      .some(word => word.length > 2 && words.has(word));
    if (isOne) {
      this.#draft.amendActor(number, { aliases: [...(first.aliases ?? []), name] });
      return number;
    }
    this.#draft.note(
      {
        code: 'one-number-two-names',
        severity: 'warning',
        found: name,
        expected: `the name “${first.label}”, as elsewhere with this number`,
        hint: 'Correct the number in the file, or join the two actors.',
        message: `In line ${at.line} the number of “${first.label}” stands with the name “${name}”; they are taken as two persons.`,
      },
      at,
    );
    return this.#draft.actorNamed(`${number}-${slugOf(name)}`, () => ({ label: name, type: 'person' }));
  }

  /** Persons so far. */
  get count(): number {
    return new Set(this.#ids.values()).size;
  }

  /** That a person held an office, for folding and for captions. */
  held(id: string, office: Affiliation): void {
    const affiliations = this.#draft.actorOf(id)?.affiliations ?? [];
    this.#draft.amendActor(id, { affiliations: [...affiliations, office] });
  }
}
