import { actorOfCountry, type CodeSystem, countryByCode, countryByName } from '../countries/country.js';
import type { Draft, FilePlace } from '../draft.js';

/**
 * States of a table that names them by number. A state gets its name from our list of countries; what the file calls
 * it otherwise becomes an alias.
 */
export class StateActors {
  readonly #draft: Draft;
  readonly #system: CodeSystem;
  readonly #ids = new Map<string, string>();
  readonly #named = new Set<string>();

  constructor(draft: Draft, system: CodeSystem = 'cow') {
    this.#draft = draft;
    this.#system = system;
  }

  /** @returns id of the actor; `undefined` when the cell holds no code */
  of(code: string, at: FilePlace, name?: string): string | undefined {
    const plain = code.trim();
    const id = this.#ids.get(plain) ?? this.#add(plain, at, name);
    if (id !== undefined && name !== undefined && name !== '') this.#addAlias(id, name.trim());
    return id;
  }

  #add(code: string, at: FilePlace, name: string | undefined): string | undefined {
    const country = countryByCode(this.#system, code);
    if (country) {
      this.#ids.set(code, country.id);
      return this.#draft.actorNamed(country.id, () => actorOfCountry(country));
    }
    const number = Number(code);
    if (code === '' || !Number.isInteger(number) || number <= 0) return undefined;
    const id = `${this.#system}-${number}`;
    this.#draft.note(
      {
        code: 'unknown-country',
        severity: 'warning',
        found: code,
        expected: 'a number of the list of states',
        hint: 'Check the number; the actor keeps it as its name.',
        message: `The state number ${number} is not in our list of countries; its actor is named by the file.`,
      },
      at,
    );
    this.#ids.set(code, id);
    const label = name?.trim() || `${this.#system.toUpperCase()} ${number}`;
    return this.#draft.actorNamed(id, () => ({ label, type: 'state', codes: { [this.#system]: number } }));
  }

  #addAlias(id: string, name: string): void {
    const key = `${id}\n${name}`;
    if (this.#named.has(key)) return;
    this.#named.add(key);
    if (countryByName(name)?.id === id) return;
    const actor = this.#draft.actorOf(id);
    if (!actor || actor.label === name || actor.aliases?.includes(name)) return;
    this.#draft.amendActor(id, { aliases: [...(actor.aliases ?? []), name] });
  }
}
