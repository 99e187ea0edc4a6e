import type { Network, NetworkTie } from '../network/network.js';

/** One value a clause can hide, as a row of its control: a relation, a standing, a kind of actor. */
export interface ClauseValue {
  readonly id: string;
  /** For a subtype: the type it belongs to. */
  readonly parent?: string;
}

/**
 * A kind of filter. A tie passes a clause when none of its values is hidden. Kinds are rows of `clause-kinds.ts`;
 * nothing else asks which kind a clause is.
 */
export interface ClauseKind {
  readonly id: string;
  /**
   * Values of a tie under this clause; hiding any of them hides the tie.
   * `visit/official` counts under both `visit` and `visit/official`.
   */
  readonly valuesOf: (tie: NetworkTie, network: Network) => readonly string[];
  /** Values that start hidden. */
  readonly hiddenAtFirst: readonly string[];
}

/** Hidden values by clause kind. A kind that is absent hides nothing. */
export type Clauses = ReadonlyMap<string, ReadonlySet<string>>;

/** Clauses with the hidden values of one kind replaced; the others are untouched. */
export function withHidden(clauses: Clauses, kind: string, hidden: Iterable<string>): Clauses {
  const values = new Set(hidden);
  const next = new Map(clauses);
  if (values.size === 0) next.delete(kind);
  else next.set(kind, values);
  return next;
}

/** The hidden values of a kind; empty when it hides none. */
export function hiddenIn(clauses: Clauses, kind: string): ReadonlySet<string> {
  return clauses.get(kind) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
