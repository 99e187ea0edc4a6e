import { type ReadingJob, readInWorker } from '../../elements/read-in-worker.js';
import { uiOpening as words } from '../../messages/ui-opening.js';
import type { GuessedTable } from '../../network/report.js';
import type { ReadOptions } from '../../reading/reader.js';
import type { NamedBlob } from '../../reading/worker/read-blobs.js';
import type { Reading } from '../../reading/worker/report-parts.js';
import type { OpenFiles } from './carried-over.js';
import type { TextChoice } from './columns-view.js';

/**
 * Files on their way to a report. They are read again when something is set about their columns or letters; the last
 * wish wins, and the report before stays until there is a new one.
 */
export class FilesBeingRead {
  /** What they go by together. */
  readonly name: string;
  /** Of the way; `undefined` while nothing is known of it. */
  share: number | undefined;
  /** What reading came to last. */
  reading: Reading | undefined;
  readonly #files: readonly NamedBlob[];
  readonly #onChange: () => void;
  #options: ReadOptions = {};
  /** The last table that was told, since a refusal after a wrong choice may tell none. */
  #table: GuessedTable | undefined;
  #job: ReadingJob | undefined;

  /** @param onChange called when share or reading have changed */
  constructor(files: readonly NamedBlob[], onChange: () => void) {
    this.#files = files;
    this.#onChange = onChange;
    const [first, second, ...others] = files.map(({ name }) => name);
    this.name = second === undefined ? (first ?? '') : words.names(first ?? '', others.length + 1, second);
  }

  /** What is to be read, and how: enough to read it again. */
  get source(): OpenFiles {
    return { name: this.name, files: this.#files, options: this.#options };
  }

  get isReading(): boolean {
    return this.#job !== undefined;
  }

  /** Reads the files, with these options beside those that were set before. */
  async read(change: Partial<ReadOptions> = {}): Promise<void> {
    const { mapping, ...others } = this.#options;
    // Other cells are other columns: what was set of them is void.
    const kept = 'delimiter' in change || mapping === undefined ? others : { ...others, mapping };
    this.#options = { ...kept, ...change };
    this.#job?.cancel();
    const question = { files: this.#files, options: this.#options, advise: true };
    const job = readInWorker(question, share => {
      if (this.#job !== job) return;
      this.share = share;
      this.#onChange();
    });
    this.#job = job;
    this.share = undefined;
    this.#onChange();
    try {
      const reading = await job.done;
      if (this.#job !== job) return;
      this.reading = reading;
      this.#table = reading.report.table ?? this.#table;
    } catch {
      // Cancelled, by the reader or by a later wish, which goes on from here.
      return;
    }
    this.#job = undefined;
    this.#onChange();
  }

  /** Stops reading; what has been read stays. */
  cancel(): void {
    const job = this.#job;
    this.#job = undefined;
    job?.cancel();
  }

  /** What can be set about the files. */
  get choice(): TextChoice {
    const { encoding, delimiter = this.#table?.delimiter, mapping } = this.#options;
    const report = this.reading?.report;
    const table = this.#table?.delimiter === delimiter ? this.#table : undefined;
    return {
      table: table && mapping && !report?.table ? { ...table, mapping } : table,
      delimiter,
      encoding: encoding ?? report?.encoding?.toLowerCase() ?? (delimiter === undefined ? undefined : 'utf-8'),
      onChange: change => void this.read(change),
    };
  }
}
