import type { EventActor } from './event-actor.js';

/** The actor of a code or name; worked out once for each. */
export type ActorsByKey = (key: string, ...more: readonly string[]) => EventActor;

/** Keeps what was worked out: a hundred thousand rows name a few thousand actors. */
export function actorsByKey(make: (key: string, ...more: readonly string[]) => EventActor): ActorsByKey {
  const made = new Map<string, EventActor>();
  return (key, ...more) => {
    let actor = made.get(key);
    if (!actor) {
      actor = make(key, ...more);
      made.set(key, actor);
    }
    return actor;
  };
}
