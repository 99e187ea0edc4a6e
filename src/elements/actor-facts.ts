import { sayOffice } from '../messages/say-office.js';
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
  const body = office && (network.actors.get(office.bodyId)?.label ?? office.body);
  const role = office?.role && sayOffice(office.role, network.actors.get(home)?.record.codes?.['iso3']);
  const what = role ? (body && body !== state ? `${role}, ${body}` : role) : kind;
  return state === undefined ? what : `${what} · ${state}`;
}
