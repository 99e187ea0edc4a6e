import type { Dataset } from './dataset-schema.js';
import type { EventColumns } from './event-columns.js';

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
  /** In the order of the file; of one kind at most the first twenty of a long file. */
  readonly problems: readonly Problem[];
  /** How many further problems of a kind there are that `problems` does not list. */
  readonly unlisted?: readonly UnlistedProblems[];
  /** What the file was taken for: "GEXF 1.2", "COW formal alliances by dyad". Absent for data from memory. */
  readonly format?: string;
  /** Encoding of a text file, where it was not plain UTF-8. */
  readonly encoding?: string;
  /** A table whose columns were guessed, to be shown and corrected; also where it was rejected for want of a column. */
  readonly table?: GuessedTable;
  /** The single events, where ties stand for many. */
  readonly events?: EventColumns;
}

/** Problems of one kind that are counted, not listed. */
export interface UnlistedProblems {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly count: number;
}

/** What a column of a table of ties can hold. */
export const COLUMN_ROLES = ['source', 'target', 'type', 'start', 'end', 'weight', 'evidence', 'id', 'label'] as const;
/** What a column of a table of ties can hold. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Which column (from 0) plays which part. A role without a column is absent. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, number>>>;

/** A table with columns in no known order, and what was made of them. */
export interface GuessedTable {
  /** Names of the columns; "Column 1", … where the table has no header. */
  readonly columns: readonly string[];
  /** The first rows, as text. */
  readonly rows: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  /** The mark between cells. */
  readonly delimiter: string;
}

const NONE: Counts = { actors: 0, ties: 0 };

/**
 * A report that says why nothing was loaded.
 * @param table a table that would be loaded if somebody said what its columns are
 */
export function rejected(problem: Problem, table?: GuessedTable): Report {
  const counts = { found: NONE, kept: NONE, changed: NONE, skipped: NONE };
  return { outcome: 'rejected', ...counts, problems: [problem], ...(table ? { table } : {}) };
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
