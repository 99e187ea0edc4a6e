import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { type ReadingJob, readInWorker } from '../../elements/read-in-worker.js';
import { controlStyles } from '../../elements/shared.styles.js';
import { en } from '../../messages/en.js';
import { enOpening as words } from '../../messages/en-opening.js';
import type { GuessedTable, Report } from '../../network/report.js';
import { copyText } from '../../platform/clipboard.js';
import { download } from '../../platform/download.js';
import type { ReadOptions } from '../../reading/reader.js';
import type { NamedBlob } from '../../reading/worker/read-blobs.js';
import type { Reading } from '../../reading/worker/report-parts.js';
import type { Theme } from '../../scene/line-style.js';
import { columnsView } from './columns-view.js';
import { openingStyles } from './entente-opening.styles.js';
import { reportText } from './report-text.js';
import { countsView, problemsView } from './report-view.js';

/** Who reads faster shows no progress, ms. */
const PATIENCE = 300;

/** Files that the reader has agreed to open. */
export interface Agreed {
  readonly name: string;
  readonly report: Report;
}

/** Something that is read elsewhere and shown here: told shares, ended once. */
export interface Followed {
  readonly tell: (share: number) => void;
  readonly end: () => void;
}

/**
 * @summary The dialog between files and the page: progress, then the report, in which the columns of a table can be set
 *   right; the reader opens, or leaves it. Nothing else changes here.
 */
export class EntenteOpening extends LitElement {
  static override properties: PropertyDeclarations = {
    openTitle: { attribute: false },
    theme: { reflect: true },
    files: { state: true },
    reading: { state: true },
    share: { state: true },
    isReading: { state: true },
    isOpenAlready: { state: true },
    told: { state: true },
  };

  static override styles = [controlStyles, openingStyles];

  /** Title of what is open, which a rejected file leaves as it is. */
  declare openTitle: string | undefined;
  declare theme: Theme;
  declare protected files: readonly NamedBlob[];
  /** What reading came to last. */
  declare protected reading: Reading | undefined;
  /** Of the way; `undefined` while nothing is known of it. */
  declare protected share: number | undefined;
  declare protected isReading: boolean;
  /** The report is of what is open; there is nothing to decide. */
  declare protected isOpenAlready: boolean;
  /** What became of copying the report. */
  declare protected told: string;

  #options: ReadOptions = {};
  /** The last table that was told, since a refusal after a wrong choice may tell none. */
  #table: GuessedTable | undefined;
  #job: Pick<ReadingJob, 'cancel'> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle: ((agreed: Agreed | undefined) => void) | undefined;

  constructor() {
    super();
    this.theme = 'light';
    this.files = [];
    this.isReading = false;
    this.isOpenAlready = false;
    this.told = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.cancel();
  }

  /**
   * Reads files and shows the report. Files asked for later take the place of earlier ones.
   * @returns what the reader agreed to open; `undefined` when it was cancelled or cannot be opened
   */
  ask(files: readonly NamedBlob[]): Promise<Agreed | undefined> {
    this.#end(undefined);
    this.#options = {};
    this.#table = undefined;
    this.files = files;
    this.reading = undefined;
    return new Promise(resolve => {
      this.#settle = resolve;
      void this.#read();
    });
  }

  /** Shows the report of what is open already. */
  tell(name: string, report: Report): void {
    this.#end(undefined);
    this.files = [{ name, blob: new Blob() }];
    this.isOpenAlready = true;
    this.reading = { report, advice: [] };
    void this.#show().then(() => this.#focusHeading());
  }

  /** Shows the progress of something that is read elsewhere. @param cancel called when the reader cancels it */
  follow(name: string, cancel: () => void): Followed {
    this.#end(undefined);
    this.files = [{ name, blob: new Blob() }];
    this.reading = undefined;
    const job = { cancel };
    this.#begin(job);
    return {
      tell: share => {
        if (this.#job === job) this.share = share;
      },
      end: () => {
        if (this.#job !== job) return;
        this.#job = undefined;
        this.#end(undefined);
      },
    };
  }

  /** Ends what is going on, as the Cancel button does. */
  cancel(): void {
    this.#end(undefined);
  }

  async #read(): Promise<void> {
    this.#job?.cancel();
    const job = readInWorker({ files: this.files, options: this.#options, advise: true }, share => {
      if (this.#job === job) this.share = share;
    });
    this.#begin(job);
    let reading: Reading;
    try {
      reading = await job.done;
    } catch {
      // Cancelled, by the reader or by a later wish, which goes on from here.
      return;
    }
    if (this.#job !== job) return;
    clearTimeout(this.#timer);
    this.#job = undefined;
    this.isReading = false;
    const isFirst = this.reading === undefined;
    this.reading = reading;
    this.#table = reading.report.table ?? this.#table;
    await this.#show();
    if (isFirst) this.#focusHeading();
  }

  #focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  #begin(job: Pick<ReadingJob, 'cancel'>): void {
    clearTimeout(this.#timer);
    this.#job = job;
    this.share = undefined;
    this.told = '';
    this.isReading = true;
    this.#timer = setTimeout(() => void this.#show(), PATIENCE);
  }

  async #show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.#dialog;
    if (dialog && !dialog.open && this.files.length > 0) dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #end(agreed: Agreed | undefined): void {
    clearTimeout(this.#timer);
    const job = this.#job;
    this.#job = undefined;
    job?.cancel();
    this.isReading = false;
    const settle = this.#settle;
    this.#settle = undefined;
    this.#dialog?.close();
    this.files = [];
    this.reading = undefined;
    this.isOpenAlready = false;
    settle?.(agreed);
  }

  #agree(): void {
    const { reading } = this;
    if (reading?.report.dataset) this.#end({ name: this.#name, report: reading.report });
  }

  #readAgain(change: Partial<ReadOptions>): void {
    const { mapping, ...others } = this.#options;
    // Other cells are other columns: what was set of them is void.
    const kept = 'delimiter' in change || mapping === undefined ? others : { ...others, mapping };
    this.#options = { ...kept, ...change };
    void this.#read();
  }

  get #name(): string {
    const [first, second, ...others] = this.files.map(({ name }) => name);
    return second === undefined ? (first ?? '') : words.names(first ?? '', others.length + 1, second);
  }

  get #text(): string {
    const { reading } = this;
    return reading ? reportText(this.#name, reading.report, reading.advice) : '';
  }

  async #copy(): Promise<void> {
    this.told = (await copyText(this.#text)) ? en.copied : en.copyFailed;
  }

  #save(): void {
    download(new Blob([this.#text], { type: 'text/plain' }), `${this.#name}.report.txt`);
  }

  protected override render() {
    const { reading } = this;
    const [only] = this.files;
    if (!only) return html`<dialog></dialog>`;
    return html`<dialog
      class=${reading ? '' : 'waiting'}
      aria-labelledby="title"
      aria-busy=${this.isReading}
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.cancel();
      }}
    >
      ${reading ? this.#report(reading) : this.#progress()}
    </dialog>`;
  }

  #progress(): TemplateResult {
    const name = words.reading(this.#name);
    return html`<div class="top"><h2 id="title" tabindex="-1">${name}</h2></div>
      <div class="wait">
        <progress max="1" value=${this.share ?? nothing} aria-labelledby="title"></progress>
        <span class="share" aria-hidden="true">${this.share === undefined ? '' : words.share(this.share)}</span>
      </div>
      <div class="bottom">
        <button type="button" class="button" @click=${this.cancel}>${words.cancel}</button>
      </div>`;
  }

  #report({ report, advice }: Reading): TemplateResult {
    const isRejected = report.dataset === undefined;
    const readAs = [
      ...(report.format === undefined ? [] : [words.readAs(report.format)]),
      ...(report.encoding === undefined ? [] : [words.inEncoding(report.encoding)]),
    ];
    return html`<div class="top">
        <h2 id="title" tabindex="-1">${this.isOpenAlready ? words.reportOn(this.#name) : words.titles[report.outcome](this.#name)}</h2>
        ${readAs.length > 0 ? html`<p class="aside">${readAs.join(' · ')}</p>` : nothing}
      </div>
      <div class="body">
        ${isRejected ? nothing : countsView(report)}
        ${isRejected ? html`${problemsView(report, advice)}${this.#columns(report)}` : html`${this.#columns(report)}${problemsView(report, advice)}`}
      </div>
      <div class="bottom">
        <p class="aside" aria-live="polite">${this.#footnote(isRejected)}</p>
        <div class="takeaway">
          <button type="button" class="link" @click=${this.#copy}>${words.copyReport}</button>
          <button type="button" class="link" @click=${this.#save}>${words.saveReport}</button>
        </div>
        <div class="decide">
          <button type="button" class="button" @click=${this.cancel}>
            ${isRejected || this.isOpenAlready ? words.close : words.cancel}
          </button>
          ${isRejected ? this.#readButton(report) : this.#openButton(report)}
        </div>
      </div>`;
  }

  #openButton({ outcome }: Report): TemplateResult | typeof nothing {
    if (this.isOpenAlready) return nothing;
    return html`<button type="button" class="button primary" ?disabled=${this.isReading} @click=${this.#agree}>
      ${words.open(outcome === 'partial')}
    </button>`;
  }

  /** A guess that was too unsure to be used, but may be right: the reader of the page can say so. */
  #readButton({ table }: Report): TemplateResult | typeof nothing {
    if (table?.mapping.source === undefined || table.mapping.target === undefined) return nothing;
    return html`<button
      type="button"
      class="button primary"
      ?disabled=${this.isReading}
      @click=${() => this.#readAgain({ mapping: table.mapping })}
    >
      ${words.readWithThese}
    </button>`;
  }

  #footnote(isRejected: boolean): string {
    if (this.isReading) return words.readingAgain;
    if (this.told !== '') return `${this.told}.`;
    const { openTitle } = this;
    if (this.isOpenAlready) return '';
    if (openTitle === undefined) return isRejected ? words.nothingChanges : '';
    return isRejected ? en.stillOpen(openTitle) : words.staysOpen;
  }

  #columns(report: Report): TemplateResult | typeof nothing {
    if (this.isOpenAlready) return nothing;
    const { encoding, delimiter = this.#table?.delimiter, mapping } = this.#options;
    const isFitting = this.#table !== undefined && this.#table.delimiter === delimiter;
    const table = isFitting ? this.#table : undefined;
    const isText = table !== undefined || delimiter !== undefined;
    return columnsView({
      table: table && mapping && !report.table ? { ...table, mapping } : table,
      delimiter,
      encoding: encoding ?? report.encoding?.toLowerCase() ?? (isText ? 'utf-8' : undefined),
      onChange: change => this.#readAgain(change),
    });
  }
}

customElements.define('entente-opening', EntenteOpening);

declare global {
  interface HTMLElementTagNameMap {
    'entente-opening': EntenteOpening;
  }
}
