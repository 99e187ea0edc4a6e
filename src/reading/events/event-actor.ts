import type { Affiliation } from '../../network/dataset-schema.js';
import { actorOfCountry, type Country } from '../countries/country.js';
import type { Draft, DraftActor } from '../draft.js';

/** An actor as an event names it. */
export interface EventActor {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** The country it is of; its own where it is a state. */
  readonly country?: Country | undefined;
  /** The code or name in the file, where the label is another. */
  readonly alias?: string;
}

/** Bodies of the state itself. */
const ORGANS = new Set(['government-body', 'armed-force', 'legislature', 'court', 'intelligence-service']);

/** The state of a country as an actor of events. */
export function stateActor(country: Country): EventActor {
  return { id: country.id, label: country.label, type: country.type, country };
}

/** Puts the actor and its state into the draft, unless they are there. @returns the actor's id */
export function keepEventActor(draft: Draft, { id, label, type, country, alias }: EventActor): string {
  if (draft.hasActor(id)) return id;
  if (country) draft.actorNamed(country.id, () => actorOfCountry(country) as Partial<DraftActor>);
  if (country?.id === id) return id;
  return draft.actorNamed(id, () => ({
    label,
    type,
    ...(country ? { affiliations: [affiliationTo(country, type)] } : {}),
    ...(alias === undefined || alias === label ? {} : { aliases: [alias] }),
  }));
}

/**
 * Organs are part of their state, and people, media and companies are its nationals, so that all of them fold into it.
 * Armed groups only are in the country: a rebellion must not look like a war of the state against itself.
 */
function affiliationTo({ id }: Country, type: string): Affiliation {
  if (ORGANS.has(type)) return { to: id, kind: 'part-of' };
  return { to: id, kind: type === 'armed-group' ? 'located-in' : 'nationality' };
}
