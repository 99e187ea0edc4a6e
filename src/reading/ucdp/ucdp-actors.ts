import type { Draft, FilePlace } from '../draft.js';
import { countryNamed, NamedActors, slugOf } from '../published/named-actors.js';

/** A side of a conflict as UCDP writes it. */
export interface UcdpName {
  readonly name: string;
  /** UCDP's own number of the actor. */
  readonly id?: string | undefined;
  /** Gleditsch and Ward number, of governments. */
  readonly gw?: string | undefined;
  /** Conflict in which it stands without a number of its own: groups of one name are told apart by it. */
  readonly conflict?: string;
}

const GOVERNMENT = 'Government of ';

/** Actors of UCDP: governments become their states, by number where there is one, others are armed groups. */
export class UcdpActors {
  readonly #draft: Draft;
  readonly #actors: NamedActors;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#actors = new NamedActors(draft);
  }

  of({ name, id, gw, conflict = '' }: UcdpName, at: FilePlace): string {
    if (name.startsWith(GOVERNMENT)) {
      const state = name.slice(GOVERNMENT.length);
      const byNumber = gw === undefined ? undefined : this.#actors.byCode('gw', gw, at, state);
      return byNumber ?? this.#stateNamed(state, at);
    }
    const label = name === '' ? `UCDP actor ${id}` : name;
    if (id === undefined) {
      return this.#actors.other(label, { id: `ucdp-${slugOf(`${conflict} ${label}`)}`, type: 'armed-group' });
    }
    return this.#draft.actorNamed(`ucdp-${id}`, () => ({
      label,
      type: 'armed-group',
      codes: { ucdp: /^\d{1,9}$/.test(id) ? Number(id) : id },
    }));
  }

  #stateNamed(state: string, at: FilePlace): string {
    const country = countryNamed(state);
    if (country) return this.#actors.country(country);
    return this.#actors.byName(state, at, { type: 'state' });
  }
}

/** Whether UCDP means a government. */
export const isGovernment = (name: string): boolean => name.startsWith(GOVERNMENT);
