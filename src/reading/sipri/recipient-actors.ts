import type { Draft, FilePlace } from '../draft.js';
import { countryNamed, NamedActors, slugOf } from '../published/named-actors.js';
import { bodyByName } from '../published/organisations.js';

/**
 * Recipients and suppliers of a register. SIPRI marks those that are no states: `*` armed groups, `**` organisations,
 * `***` where it does not know. The marks leave the name and are told in a note of the actor.
 */
export class RegisterActors {
  readonly #draft: Draft;
  readonly #actors: NamedActors;
  readonly #ids = new Map<string, string>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#actors = new NamedActors(draft);
  }

  named(name: string, at: FilePlace): string {
    let id = this.#ids.get(name);
    if (id === undefined) {
      id = this.#add(name, at);
      this.#ids.set(name, id);
    }
    return id;
  }

  #add(name: string, at: FilePlace): string {
    const marks = /\*+$/.exec(name)?.[0] ?? '';
    const label = name.slice(0, name.length - marks.length).trim();
    if (/^unknown (recipient|supplier)/i.test(label)) {
      const side = /supplier/i.test(label) ? 'supplier' : 'recipient';
      const note = `The register has “${name}”: SIPRI does not know who it was; it may stand for several.`;
      return this.#actors.other(`Unknown ${side}`, { id: `unknown-${side}`, note });
    }
    if (marks === '') {
      // Names without a mark are of states, also those of a short time such as Biafra.
      const isKnown = countryNamed(label) !== undefined || bodyByName(label) !== undefined;
      return this.#actors.byName(label, at, isKnown ? {} : { type: 'entity', id: slugOf(label) });
    }
    const note = `The register has “${name}”, which marks a recipient that is no state.`;
    const known = bodyByName(label);
    const type = marks === '**' ? 'igo' : marks === '*' ? 'armed-group' : 'other';
    if (!known) return this.#actors.other(label, { type, note });
    const id = this.#actors.byName(label, at);
    this.#draft.amendActor(id, { note });
    return id;
  }
}
