import { inUi } from '../messages/ui.js';
import { officeOn } from '../network/affiliations.js';
import type { Network } from '../network/network.js';
import { actorTypeOf } from '../vocabulary/actor-types.js';

/** What is said of an actor in one line: office or kind, and state. "Secretary, Security Council of Russia · Russia" */
export function roleOf(network: Network, id: string): string {
  const actor = network.actors.get(id);
  if (!actor) return '';
  const records = new Map([...network.actors].map(([key, value]) => [key, value.record]));
  const office = officeOn(id, undefined, records);
  const kind = inUi(actorTypeOf(actor.record.type).label);
  const home = network.stateOf(id);
  const state = home === id ? undefined : network.actors.get(home)?.label;
  const what = office?.role
    ? office.body && office.body !== state
      ? `${office.role}, ${office.body}`
      : office.role
    : kind;
  return state === undefined ? what : `${what} · ${state}`;
}
