import type { FilePlace } from '../draft.js';
import { type CodedSpan, sharedSpan } from './coded-date.js';
import type { DatasetTies } from './dataset-ties.js';

/** What a treaty of alliance obliges its parties to. */
export type Obligation = 'defence' | 'offence' | 'neutrality' | 'non-aggression' | 'consultation';

/** The relation of each obligation; pacts that oblige to attack together have no subtype of their own. */
const RELATIONS: readonly { readonly obligation: Obligation; readonly type: string; readonly note: string }[] = [
  { obligation: 'defence', type: 'treaty/defence-pact', note: 'Obligation of defence.' },
  { obligation: 'offence', type: 'treaty', note: 'Obligation to join an attack.' },
  { obligation: 'neutrality', type: 'treaty/neutrality-nonaggression', note: 'Obligation of neutrality.' },
  { obligation: 'non-aggression', type: 'treaty/neutrality-nonaggression', note: 'Obligation of non-aggression.' },
  { obligation: 'consultation', type: 'treaty/consultation-pact', note: 'Obligation to consult (entente).' },
];

/** Relation and wording of an obligation. */
export function relationOf(obligation: Obligation): { readonly type: string; readonly note: string } {
  return RELATIONS.find(relation => relation.obligation === obligation)!;
}

/** A party to a treaty with the time it was bound; an `undefined` start is before the data begin, such an end goes on. */
export interface PactParty extends CodedSpan {
  readonly actor: string;
  readonly obligations: ReadonlySet<Obligation>;
}

/** A treaty, or one phase of it. */
export interface Pact {
  /** Ties of one treaty share it. */
  readonly eventId: string;
  readonly parties: readonly PactParty[];
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Said of a start that is not known: "in force before 1816-01-01". */
  readonly startBasis?: string;
  readonly at: FilePlace;
}

/**
 * Adds the ties of a treaty: one for each obligation. Parties bound over the same time are one record; with others a
 * party shares the time in which both were bound. An obligation holds between two when it binds at least one of them;
 * who is bound is told where it is not everybody.
 * @returns how many ties were added; none when no party has an obligation or no two were bound at one time
 */
export function addPact(ties: DatasetTies, pact: Pact): number {
  let added = 0;
  for (const { obligation, type, note } of RELATIONS) {
    for (const { parties, span } of circlesOf(pact.parties, obligation)) {
      const bound = parties.filter(({ obligations }) => obligations.has(obligation)).map(({ actor }) => actor);
      const ids = parties.map(({ actor }) => actor);
      ties.add(
        {
          type,
          ...(ids.length === 2 ? { source: ids[0], target: ids[1] } : { parties: ids }),
          start: span.start ?? '..',
          end: span.end ?? '..',
          dateBasis: span.start === undefined ? pact.startBasis : undefined,
          eventId: pact.eventId,
          note,
          attributes: {
            ...pact.attributes,
            obligation,
            ...(bound.length === ids.length ? {} : { bound: bound.join(' ') }),
          },
        },
        pact.at,
      );
      added += 1;
    }
  }
  return added;
}

interface Circle {
  readonly parties: readonly PactParty[];
  readonly span: CodedSpan;
}

/** Parties as records: all that were bound over the same time together, the others in pairs. */
function circlesOf(given: readonly PactParty[], obligation: Obligation): readonly Circle[] {
  const isBound = ({ obligations }: PactParty): boolean => obligations.has(obligation);
  if (!given.some(isBound)) return [];
  const byTime = groups(given);
  const parties = byTime.flat();
  const circles: Circle[] = [];
  const placeOf = new Map<PactParty, number>();
  for (const [place, group] of byTime.entries()) {
    const unbound = group.filter(party => !isBound(party));
    // Between two that are both not bound there is nothing, so such a circle is told in pairs.
    const isWhole = group.length > 1 && unbound.length <= 1;
    for (const party of group) if (isWhole) placeOf.set(party, place);
    if (isWhole) circles.push({ parties: group, span: { start: group[0]!.start, end: group[0]!.end } });
  }
  for (const [index, one] of parties.entries()) {
    for (const other of parties.slice(index + 1)) {
      const place = placeOf.get(one);
      if (place !== undefined && place === placeOf.get(other)) continue;
      if (one.actor === other.actor || !(isBound(one) || isBound(other))) continue;
      const span = sharedSpan(one, other);
      if (span) circles.push({ parties: [one, other], span });
    }
  }
  return circles;
}

/** Parties by the time they were bound; an actor with two times stands in two groups. */
function groups(parties: readonly PactParty[]): readonly (readonly PactParty[])[] {
  const byTime = new Map<string, PactParty[]>();
  for (const party of parties) {
    const key = `${party.start}/${party.end}`;
    const group = byTime.get(key);
    if (!group) byTime.set(key, [party]);
    else if (!group.some(({ actor }) => actor === party.actor)) group.push(party);
  }
  return [...byTime.values()];
}
