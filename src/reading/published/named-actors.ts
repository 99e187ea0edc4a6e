import { actorOfCountry, type CodeSystem, type Country, countryByCode, countryByName } from '../countries/country.js';
import type { Draft, DraftActor, FilePlace } from '../draft.js';
import { bodyByName } from './organisations.js';

/** Names by which our list of countries does not know what a dataset means, as pairs of dataset name and name there. */
const OTHER_NAMES = new Map([
  ['fry', 'Yugoslavia'],
  ['cyprus (northern)', 'Northern Cyprus'],
  ['ethiopia (excludes eritrea)', 'Ethiopia'],
  ['palestinian authority', 'Palestine'],
  ['west bank', 'Palestine'],
  ['antigua barbuda', 'Antigua and Barbuda'],
  ['congo democratic republic', 'Democratic Republic of the Congo'],
  ['congo republic', 'Republic of the Congo'],
  ['saint vincent grenadines', 'Saint Vincent and the Grenadines'],
]);

/** The country that a name of a dataset means, also with a former name in brackets: `DR Congo (Zaire)`. */
export function countryNamed(name: string): Country | undefined {
  const plain = name.trim();
  const known = countryByName(plain) ?? countryByName(OTHER_NAMES.get(plain.toLowerCase()) ?? '');
  if (known) return known;
  const bracket = plain.indexOf(' (');
  return bracket < 0 ? undefined : countryByName(plain.slice(0, bracket));
}

/** An id out of a name: letters and digits of all scripts, joined by strokes; the name itself where it has none. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(part => part !== '')
    .join('-');
  return slug === '' ? name.trim() : slug;
}

/** Actors of a table by code or name: countries and organisations we know, and others as the file names them. */
export class NamedActors {
  readonly #draft: Draft;
  readonly #ids = new Map<string, string>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  country(country: Country): string {
    return this.#draft.actorNamed(country.id, () => actorOfCountry(country));
  }

  /**
   * The state with a number or code. One that we do not know becomes an actor under the name of the file, with a warning.
   * @returns its id; `undefined` when the cell holds no code
   */
  byCode(system: CodeSystem, code: string, at: FilePlace, name?: string): string | undefined {
    const key = `${system} ${code}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const country = countryByCode(system, code);
    const id = country ? this.country(country) : this.#unknownCode(system, code, at, name);
    if (id !== undefined) this.#ids.set(key, id);
    return id;
  }

  #unknownCode(system: CodeSystem, code: string, at: FilePlace, name: string | undefined): string | undefined {
    if (code === '' || /^-|^0+$/.test(code)) return undefined;
    const label = name === undefined || name === '' ? `${system.toUpperCase()} ${code}` : name;
    this.#draft.note(
      {
        code: 'unknown-country',
        severity: 'warning',
        found: code,
        expected: 'a code of the list of states',
        hint: 'Check the code; the actor keeps it.',
        message: `The state number ${code} is not in our list of countries; its actor is named as in the file: “${label}”.`,
      },
      at,
    );
    return this.#draft.actorNamed(`${system}-${slugOf(code)}`, () => ({
      label,
      type: 'state',
      codes: { [system]: code },
    }));
  }

  /**
   * The country, organisation or group with a name. Another one becomes an actor under the name of the file; what we do
   * not know is told once.
   * @param otherwise what an unknown one is
   */
  byName(name: string, at: FilePlace, otherwise: Partial<DraftActor> = {}): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.#named(name, at, otherwise);
    this.#ids.set(name, id);
    return id;
  }

  #named(name: string, at: FilePlace, otherwise: Partial<DraftActor>): string {
    const country = countryNamed(name);
    if (country) return this.country(country);
    const body = bodyByName(name);
    if (body) return this.#draft.actorNamed(body.id, () => ({ label: body.label, type: body.type }));
    if (otherwise.type === undefined) {
      this.#draft.note(
        {
          code: 'unknown-name',
          severity: 'warning',
          found: name,
          expected: 'a country or organisation that we know',
          hint: 'Give the actor its kind in the saved dataset.',
          message: `“${name}” is no country or organisation that we know; it is kept under this name, of no known kind.`,
        },
        at,
      );
    }
    return this.other(name, otherwise);
  }

  /** An actor that is no country, under an id of its own. */
  other(name: string, { id, ...fields }: Partial<DraftActor> = {}): string {
    return this.#draft.actorNamed(id ?? `other-${slugOf(name)}`, () => ({ label: name, type: 'other', ...fields }));
  }
}
