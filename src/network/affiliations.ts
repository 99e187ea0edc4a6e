import { actorTypeOf } from '../vocabulary/actor-types.js';
import type { Actor, Affiliation } from './dataset-schema.js';
import { spanOf } from './tie-span.js';

/**
 * Affiliations that lead to the state an actor belongs to, the most telling first. `located-in` says where a
 * mission stands, `member` that an actor joined a body: neither makes it part of the host or the body.
 */
const upwardKinds = ['office', 'part-of', 'sent-by', 'state-owned', 'nationality'] as const;
type UpwardKind = (typeof upwardKinds)[number];

/** An office that an actor held. */
export interface Office {
  readonly role: string;
  /** Label of the body; its id when the dataset does not have the body. */
  readonly body: string;
  readonly bodyId: string;
}

/**
 * The state (or body claiming statehood) that an actor belongs to on a day: follows the affiliations upward, at
 * each step the one valid on that day, to the first actor whose type is framed, or to the last one reached; an
 * actor without affiliation is its own home. A diplomatic mission belongs to its sending state.
 *
 * Bounds of an affiliation are taken at their widest, a missing or unreadable one as unbounded. Among several valid
 * ones an office goes before `part-of`, that before the others, then the order of the dataset decides. When none is
 * valid on the day, the nearest in time is followed: a general whose listed office began a month after the tie
 * is still his state's general. Affiliations to actors that the dataset does not have are passed over. Actors that
 * are affiliated in a circle share one home, the one of them whose id sorts first.
 * @param day civil day number; `undefined` = the latest known: one that has not ended, else the one that ended last
 * @returns an actor id; `actorId` itself when the dataset does not have it
 */
export function homeOf(actorId: string, day: number | undefined, actors: ReadonlyMap<string, Actor>): string {
  const path = [actorId];
  let current = actors.get(actorId);
  while (current !== undefined && !actorTypeOf(current.type).framed) {
    const next = superiorOf(current, day, actors)?.superior;
    if (next === undefined) return current.id;
    const seenAt = path.indexOf(next.id);
    if (seenAt >= 0) return path.slice(seenAt).sort()[0] ?? actorId;
    path.push(next.id);
    current = next;
  }
  return current?.id ?? actorId;
}

/**
 * Whether an actor's words on a day count as those of its home: every step of the way there must speak for what
 * stands above it. A minister speaks for the state; a citizen (nationality only), a journalist of a free medium or
 * a party's leader does not. An actor that is its own home speaks for itself.
 * @param day civil day number; `undefined` = no particular day
 */
export function speaksForHome(actorId: string, day: number | undefined, actors: ReadonlyMap<string, Actor>): boolean {
  const passed = new Set<string>();
  let current = actors.get(actorId);
  while (current !== undefined && !passed.has(current.id)) {
    const { framed, speaksFor } = actorTypeOf(current.type);
    const next = framed ? undefined : superiorOf(current, day, actors);
    if (next === undefined) return true;
    if (!speaksFor || next.kind === 'nationality') return false;
    passed.add(current.id);
    current = next.superior;
  }
  return false;
}

/**
 * The office an actor held on a day, for captions such as "Secretary, Security Council". Unlike a home, an office is
 * never guessed from the nearest in time.
 * @param day civil day number; `undefined` = no particular day: an office that goes on (`..`), else the first named
 * @returns `undefined` when no office with a role is recorded for the day
 */
export function officeOn(
  actorId: string,
  day: number | undefined,
  actors: ReadonlyMap<string, Actor>,
): Office | undefined {
  const offices = (actors.get(actorId)?.affiliations ?? []).filter(
    affiliation => kindOf(affiliation) === 'office' && affiliation.role,
  );
  const held =
    day === undefined
      ? (offices.find(affiliation => affiliation.end === '..') ?? offices[0])
      : offices.find(affiliation => distanceTo(affiliation, day) === 0);
  if (held?.role === undefined) return undefined;
  return { role: held.role, body: actors.get(held.to)?.label ?? held.to, bodyId: held.to };
}

interface Step {
  readonly superior: Actor;
  readonly kind: UpwardKind;
  readonly distance: number;
}

function superiorOf(actor: Actor, day: number | undefined, actors: ReadonlyMap<string, Actor>): Step | undefined {
  let best: Step | undefined;
  for (const affiliation of actor.affiliations ?? []) {
    const kind = kindOf(affiliation);
    const superior = actors.get(affiliation.to);
    if (kind === undefined || superior === undefined || superior.id === actor.id) continue;
    const step = { superior, kind, distance: distanceTo(affiliation, day ?? LATEST) };
    if (best === undefined || goesBefore(step, best)) best = step;
  }
  return best;
}

function goesBefore(one: Step, other: Step): boolean {
  return one.distance === other.distance ? rankOf(one.kind) < rankOf(other.kind) : one.distance < other.distance;
}

/** An affiliation with no kind is an office when it names a role, otherwise part of a whole. */
function kindOf(affiliation: Affiliation): UpwardKind | undefined {
  const kind = affiliation.kind ?? (affiliation.role ? 'office' : 'part-of');
  return upwardKinds.find(upward => upward === kind);
}

/** Office, part-of, all others alike. */
function rankOf(kind: UpwardKind): number {
  return Math.min(upwardKinds.indexOf(kind), 2);
}

/** A day after all others, about the year 12000. */
const LATEST = 3_700_000;

/** Days between a day and the time an affiliation was valid; 0 on its days. */
function distanceTo(affiliation: Affiliation, day: number): number {
  const { from, to } = boundsOf(affiliation);
  if (from !== undefined && day < from) return from - day;
  return to !== undefined && day > to ? day - to : 0;
}

interface Bounds {
  readonly from?: number;
  readonly to?: number;
}

// Affiliations are asked about once for each tie; reading their dates each time would be most of the work.
const boundsByAffiliation = new WeakMap<Affiliation, Bounds>();

function boundsOf(affiliation: Affiliation): Bounds {
  const known = boundsByAffiliation.get(affiliation);
  if (known) return known;
  const { from, to } = spanOf(affiliation, 'state');
  const bounds = { from, to };
  boundsByAffiliation.set(affiliation, bounds);
  return bounds;
}
