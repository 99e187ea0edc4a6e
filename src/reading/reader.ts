import type { ColumnMapping, Report } from '../network/report.js';
import type { SourceFile } from './source-file.js';

/** The beginning of a file, by which its format is told: never its name, which is often wrong. */
export interface Sample {
  /** File name, for messages only. */
  readonly name: string;
  /** The first bytes, unpacked; at most 64 KiB. */
  readonly bytes: Uint8Array;
  /** These bytes as text, decoded leniently; without a byte order mark. */
  readonly text: string;
  /** The text as a table; `undefined` when it does not look like one (markup, JSON, one column). */
  readonly table: TableSample | undefined;
}

/** The first rows of a table. */
export interface TableSample {
  readonly delimiter: string;
  /** Rows of title and remarks above the table, which `eachRow` leaves out. */
  readonly above: number;
  /** The first row of the table, whether or not it is a header. */
  readonly first: readonly string[];
  /** Up to fifty further rows. */
  readonly rows: readonly (readonly string[])[];
}

/** That a reader knows a file. */
export interface Recognition {
  /** 0 to 1; the surest reader gets the file. 1 = an unmistakable mark, 0.5 = a likely form, below = a last resort. */
  readonly sureness: number;
  /** The part a file plays where a format needs several: `nodes`, `edges`. */
  readonly role?: string;
}

/** A file with the part it plays. */
export interface RecognisedFile {
  readonly file: SourceFile;
  readonly sample: Sample;
  readonly role: string | undefined;
}

/** What a reader may be asked, by whoever opens the file. */
export interface ReadOptions {
  /** Encoding to take instead of the one that was found: a label of the WHATWG Encoding Standard. */
  readonly encoding?: string;
  /** Mark between the cells of a table, instead of the one that was found. */
  readonly delimiter?: string;
  /** What the columns of a table are, instead of what was guessed. */
  readonly mapping?: ColumnMapping;
  /** Reader to take instead of the surest, by id. */
  readonly format?: string;
}

/** What a reader is given beside its files. */
export interface ReadContext {
  readonly options: ReadOptions;
  /** Called now and then with a share between 0 and 1. */
  readonly progress: (share: number) => void;
}

/**
 * A format that can be opened. Readers are rows of `readers.ts`; what reads is loaded when a file needs it.
 * A reader never throws for what a file holds but {@link Refusal}, and never keeps a part without saying so.
 */
export interface Reader {
  readonly id: string;
  /** "GEXF", "COW formal alliances". */
  readonly label: string;
  readonly recognise: (sample: Sample) => Recognition | undefined;
  /** Sets of roles that may be opened together, where a format has several files; absent: one file at a time. */
  readonly together?: (roles: readonly (string | undefined)[]) => boolean;
  readonly load: () => Promise<Read>;
}

/** Reads the files of one dataset; the files are in the order in which they were given. */
export type Read = (files: readonly RecognisedFile[], context: ReadContext) => Promise<Report>;
