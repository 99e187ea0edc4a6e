import type { MeasuredTie } from './measured-ties.js';

/** Partners of an actor, and ties (or the events these stand for) with them. */
export interface Degree {
  readonly partners: number;
  readonly strength: number;
}

/** How much an actor has to do with others. */
export interface ActorDegrees {
  readonly actor: string;
  readonly all: Degree;
  /** From the actor to others. */
  readonly out: Degree;
  readonly in: Degree;
  /** Of ties that have no direction. */
  readonly mutual: Degree;
}

/**
 * Degree k (number of partners) and strength s (number of ties or events) of every actor with a tie, out, in and mutual
 * apart; the strongest first, among equals that with the smaller id.
 */
export function degreesOf(ties: readonly MeasuredTie[]): readonly ActorDegrees[] {
  const byActor = new Map<string, Record<'all' | 'out' | 'in' | 'mutual', Draft>>();
  const draftOf = (actor: string): Record<'all' | 'out' | 'in' | 'mutual', Draft> => {
    const known = byActor.get(actor);
    if (known) return known;
    const made = { all: new Draft(), out: new Draft(), in: new Draft(), mutual: new Draft() };
    byActor.set(actor, made);
    return made;
  };
  for (const { tie, source, target, weight } of ties) {
    const from = draftOf(source);
    const to = draftOf(target);
    from.all.add(target, weight);
    to.all.add(source, weight);
    from[tie.mutual ? 'mutual' : 'out'].add(target, weight);
    to[tie.mutual ? 'mutual' : 'in'].add(source, weight);
  }
  return [...byActor]
    .map(([actor, draft]) => ({
      actor,
      all: draft.all.done(),
      out: draft.out.done(),
      in: draft.in.done(),
      mutual: draft.mutual.done(),
    }))
    .sort((a, b) => b.all.strength - a.all.strength || b.all.partners - a.all.partners || (a.actor < b.actor ? -1 : 1));
}

class Draft {
  readonly #partners = new Set<string>();
  #strength = 0;

  add(partner: string, weight: number): void {
    this.#partners.add(partner);
    this.#strength += weight;
  }

  done(): Degree {
    return { partners: this.#partners.size, strength: this.#strength };
  }
}
