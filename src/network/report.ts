import type { Dataset } from './dataset-schema.js';

/** Something that is wrong, doubtful or worth knowing in a file. */
export interface Problem {
  /** Stable name of the kind of problem: `unknown-actor`, `duplicate-id`, … */
  readonly code: string;
  /** `error`: nothing, or not this record, can be loaded. `warning`: loaded, but changed or doubtful. `info`: a note. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Path in the data (`ties[3].source`), or the place in the text. */
  readonly where: string;
  readonly line?: number;
  readonly column?: number;
  /** The offending text, cut at 80 letters. */
  readonly found?: string;
  readonly expected?: string;
  /** What the author can do. */
  readonly hint: string;
  /** A whole sentence for the reader. */
  readonly message: string;
}

/** Numbers of actors and ties. */
export interface Counts {
  readonly actors: number;
  readonly ties: number;
}

/** What reading a file came to. Infos do not change the outcome. */
export interface Report {
  readonly outcome: 'loaded' | 'loaded-with-warnings' | 'partial' | 'rejected';
  /** Absent when rejected. */
  readonly dataset?: Dataset;
  readonly found: Counts;
  readonly kept: Counts;
  readonly changed: Counts;
  readonly skipped: Counts;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

const NONE: Counts = { actors: 0, ties: 0 };

/** A report that says why nothing was loaded. */
export function rejected(problem: Problem): Report {
  return { outcome: 'rejected', found: NONE, kept: NONE, changed: NONE, skipped: NONE, problems: [problem] };
}

/** The text of a value for a message: cut at 80 letters, never "[object Object]" or "undefined". */
export function quoteValue(value: unknown): string {
  const text = typeof value === 'string' ? value : jsonOf(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function jsonOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  try {
    return JSON.stringify(value) ?? `a ${typeof value}`;
  } catch {
    // Nested deeper than the stack, or in a circle: what it is can be said, what it holds cannot.
    return Array.isArray(value) ? 'a list nested too deep' : `a ${typeof value} that cannot be written as JSON`;
  }
}

/** A JSON object of which nothing is known yet. */
export type LooseRecord = Record<string, unknown>;

/** Whether a value is an object with fields, neither `null` nor a list. */
export const isRecord = (value: unknown): value is LooseRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
