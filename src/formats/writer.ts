import { exportWords } from '../messages/ui-export.js';
import type { Network, NetworkTie } from '../network/network.js';
import type { Voices } from '../network/voices.js';
import { ExportError } from './export-error.js';
import type { PictureSource } from './picture-source.js';

export { ExportError } from './export-error.js';

/** How a tie is told in another language than English; who has the words hands them in. */
export interface Sayings {
  /** The claim with whose claim it is, as sentences. */
  readonly tie: (network: Network, tie: NetworkTie) => string;
  /** The numbers on a tie, each with its speaker. */
  readonly quantities: (network: Network, tie: NetworkTie, locale: string) => readonly string[];
}

/** What is the reader's language in a source: actors under their names in it, filters in its words. */
export interface ReadersWords {
  readonly network: Network;
  readonly filters: readonly string[];
  readonly sayings: Sayings;
}

/**
 * What is written: a network, what of it is in view, where its actors stand, and under which filters. Files of data are
 * in English and under the names of the dataset, so that the same view gives everybody the same bytes; what people read
 * (pictures, alt texts, evidence sheets) is in the language of the interface, see {@link forReaders}.
 */
export interface ExportSource {
  readonly network: Network;
  /** What the filter leaves, folded or not. */
  readonly shown: { readonly actors: ReadonlySet<string>; readonly ties: ReadonlySet<string> };
  /** Centre of each drawn actor in the picture's own units, y downward; also of actors inside folded states. */
  readonly positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** Whose evidence the network has; absent = everybody's. */
  readonly heard?: Voices;
  /** Filters in force as plain sentences; empty when there is none. */
  readonly filters: readonly string[];
  /** The same for people; absent where that is English too, and in what `forReaders` gives. */
  readonly inReadersWords?: ReadersWords;
  /** How ties are told; absent = as English sentences. */
  readonly sayings?: Sayings;
  /** The picture on screen; absent where nothing is drawn (Node). */
  readonly picture?: PictureSource;
  /** Moment of the export, handed in so that the same state gives the same bytes. */
  readonly now: Date;
  /** Awaited now and then while much is written, where somebody waits for the page meanwhile. */
  readonly pause?: () => Promise<void>;
}

/** Which ties go out. */
export type Scope = 'shown' | 'everything';

/** Something that a reader may choose for a format of data; the dialog shows it as radio buttons. */
export interface WriterChoice {
  /** Key in {@link WriteOptions}. */
  readonly id: string;
  readonly label: string;
  /** The first is what is written without a wish. */
  readonly values: readonly { readonly id: string; readonly label: string }[];
}

/** Wishes common to all writers; a writer adds its own (`png.ts`, `Writer.choices`). */
export interface WriteOptions {
  readonly scope?: Scope;
  readonly [option: string]: unknown;
}

/** What came out. */
export interface Written {
  readonly blob: Blob;
  /** Suggested file name with its ending. */
  readonly fileName: string;
  readonly actors: number;
  readonly ties: number;
  /** Sentences on what was changed on the way (characters dropped, size lowered); empty when nothing was. */
  readonly notes: readonly string[];
}

/** A format that can be saved. Writers are rows of `writers.ts`; the Export dialog is built from that list. */
export interface Writer {
  /** Also the name for `exportAs`. */
  readonly id: string;
  /** Accessible name in the dialog: "PNG", in the language of the interface. */
  readonly label: string;
  /** What it is good for, in a few words of the language of the interface. */
  readonly purpose: string;
  readonly extension: string;
  readonly mediaType: string;
  /** A picture needs `ExportSource.picture`. */
  readonly kind: 'picture' | 'data';
  /** It asks the source for facts alone, which a worker has as well: neither for the picture nor for the reader's words. */
  readonly inWorker?: boolean;
  /** Absent where there is nothing to choose but the scope. */
  readonly choices?: readonly WriterChoice[];
  /** What the format cannot hold, as sentences for the dialog. */
  readonly losses: (source: ExportSource, options: WriteOptions) => readonly string[];
  /**
   * Pictures: a small image of what `write` would give, quickly made; `undefined` where the browser gives none.
   * @throws {ExportError} as `write` does, for options that cannot be
   */
  readonly preview?: (source: ExportSource, options: WriteOptions) => Promise<Blob | undefined>;
  /** @throws {ExportError} with a message for the reader when nothing could be written */
  readonly write: (source: ExportSource, options: WriteOptions) => Promise<Written>;
}

/**
 * A source as people read it: the names and words of the interface in place of those of files of data. Gives back what it
 * has given.
 */
export function forReaders(source: ExportSource): ExportSource {
  const { inReadersWords, shown, picture, now, pause } = source;
  if (!inReadersWords) return source;
  return {
    ...inReadersWords,
    shown,
    // To work them out may take long, and most of what people read has no use for them.
    get positions() {
      return source.positions;
    },
    ...(picture && { picture }),
    now,
    ...(pause && { pause }),
  };
}

/**
 * The value wished for, or the first one without a wish.
 * @throws {ExportError} for a wish that is none of the values
 */
export function chosen({ id, values }: WriterChoice, options: WriteOptions): string {
  const wish = options[id] ?? values[0]!.id;
  const value = values.find(row => row.id === wish);
  if (value) return value.id;
  const names = values.map(row => `"${row.id}"`).join(', ');
  throw new ExportError(exportWords().errors.noSuchValue(id, JSON.stringify(wish), names));
}
