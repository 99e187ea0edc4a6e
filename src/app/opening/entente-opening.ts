import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { controlStyles } from '../../elements/shared.styles.js';
import { ui } from '../../messages/ui.js';
import { uiOpening as words } from '../../messages/ui-opening.js';
import type { Report } from '../../network/report.js';
import { copyText } from '../../platform/clipboard.js';
import { download } from '../../platform/download.js';
import type { NamedBlob } from '../../reading/worker/read-blobs.js';
import type { Reading } from '../../reading/worker/report-parts.js';
import type { Theme } from '../../scene/line-style.js';
import type { OpenFiles } from './carried-over.js';
import { columnsView } from './columns-view.js';
import { openingStyles } from './entente-opening.styles.js';
import { FilesBeingRead } from './files-being-read.js';
import { reportText } from './report-text.js';
import { countsView, problemsView } from './report-view.js';

/** Who reads faster shows no progress, ms. */
const PATIENCE = 300;

/** Files that the reader has agreed to open. */
export interface Agreed {
  readonly name: string;
  readonly report: Report;
  readonly source: OpenFiles;
}

/** Something that is read elsewhere and shown here: told shares, ended once. */
export interface Followed {
  readonly tell: (share: number) => void;
  readonly end: () => void;
}

/** What the dialog is about: files to decide on, something read elsewhere, or what is open already. */
type Matter =
  | { readonly kind: 'asked'; readonly files: FilesBeingRead; readonly settle: (agreed: Agreed | undefined) => void }
  | { readonly kind: 'followed'; readonly name: string; readonly share?: number; readonly cancel: () => void }
  | { readonly kind: 'told'; readonly name: string; readonly report: Report };

/**
 * @summary The dialog between files and the page: progress, then the report, in which the columns of a table can be set
 *   right; the reader opens, or leaves it. Nothing else changes here.
 */
export class EntenteOpening extends LitElement {
  static override properties: PropertyDeclarations = {
    openTitle: { attribute: false },
    theme: { reflect: true },
    matter: { state: true },
    told: { state: true },
  };

  static override styles = [controlStyles, openingStyles];

  /** Title of what is open, which a rejected file leaves as it is. */
  declare openTitle: string | undefined;
  declare theme: Theme;
  declare protected matter: Matter | undefined;
  /** What became of copying the report. */
  declare protected told: string;

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.theme = 'light';
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
  ask(blobs: readonly NamedBlob[]): Promise<Agreed | undefined> {
    return new Promise(settle => {
      let isFirst = true;
      const files = new FilesBeingRead(blobs, () => {
        this.told = '';
        this.requestUpdate();
        if (files.isReading || !isFirst) return;
        isFirst = false;
        void this.#show();
      });
      this.#begin({ kind: 'asked', files, settle });
      void files.read();
    });
  }

  /** Shows the report of what is open already. */
  tell(name: string, report: Report): void {
    this.#begin({ kind: 'told', name, report });
    void this.#show();
  }

  /** Shows the progress of something that is read elsewhere. @param cancel called when the reader cancels it */
  follow(name: string, cancel: () => void): Followed {
    let matter: Matter = { kind: 'followed', name, cancel };
    this.#begin(matter);
    return {
      tell: share => {
        if (this.matter !== matter) return;
        matter = { kind: 'followed', name, cancel, share };
        this.matter = matter;
      },
      end: () => {
        if (this.matter === matter) this.#close();
      },
    };
  }

  /** Ends what is going on, as the Cancel button does. */
  cancel(): void {
    const { matter } = this;
    this.#close();
    if (matter?.kind === 'followed') matter.cancel();
    if (matter?.kind !== 'asked') return;
    matter.files.cancel();
    matter.settle(undefined);
  }

  #begin(matter: Matter): void {
    this.cancel();
    this.matter = matter;
    this.#timer = setTimeout(() => void this.#show(), PATIENCE);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#dialog?.close();
    this.matter = undefined;
    this.told = '';
  }

  async #show(): Promise<void> {
    clearTimeout(this.#timer);
    await this.updateComplete;
    if (!this.matter) return;
    if (!this.#dialog?.open) this.#dialog?.showModal();
    if (this.#reading) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #name(): string {
    const { matter } = this;
    return matter?.kind === 'asked' ? matter.files.name : (matter?.name ?? '');
  }

  /** The report that is shown; `undefined` while there is none. */
  get #reading(): Reading | undefined {
    const { matter } = this;
    if (matter?.kind === 'told') return { report: matter.report, advice: [] };
    return matter?.kind === 'asked' ? matter.files.reading : undefined;
  }

  get #isReading(): boolean {
    return this.matter?.kind === 'followed' || (this.matter?.kind === 'asked' && this.matter.files.isReading);
  }

  #agree(): void {
    const { matter } = this;
    const report = this.#reading?.report;
    if (matter?.kind !== 'asked' || !report?.dataset) return;
    const name = this.#name;
    this.#close();
    matter.settle({ name, report, source: matter.files.source });
  }

  get #text(): string {
    const reading = this.#reading;
    return reading ? reportText(this.#name, reading.report, reading.advice) : '';
  }

  async #copy(): Promise<void> {
    this.told = (await copyText(this.#text)) ? ui.copied : ui.copyFailed;
  }

  #save(): void {
    download(new Blob([this.#text], { type: 'text/plain' }), `${this.#name}.report.txt`);
  }

  protected override render() {
    if (!this.matter) return html`<dialog></dialog>`;
    const reading = this.#reading;
    return html`<dialog
      class=${reading ? '' : 'waiting'}
      aria-labelledby="title"
      aria-busy=${this.#isReading}
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.cancel();
      }}
    >
      ${reading ? this.#report(reading) : this.#progress()}
    </dialog>`;
  }

  #progress(): TemplateResult {
    const { matter } = this;
    const share =
      matter?.kind === 'asked' ? matter.files.share : matter?.kind === 'followed' ? matter.share : undefined;
    return html`<div class="top"><h2 id="title" tabindex="-1">${words.reading(this.#name)}</h2></div>
      <div class="wait">
        <progress max="1" value=${share ?? nothing} aria-labelledby="title"></progress>
        <span class="share" aria-hidden="true">${share === undefined ? '' : words.share(share)}</span>
      </div>
      <div class="bottom">
        <button type="button" class="button" @click=${this.cancel}>${words.cancel}</button>
      </div>`;
  }

  #report({ report, advice }: Reading): TemplateResult {
    const { matter } = this;
    const isRejected = report.dataset === undefined;
    const isTold = matter?.kind === 'told';
    const columns = matter?.kind === 'asked' ? columnsView(matter.files.choice) : nothing;
    const problems = problemsView(report, advice);
    const title = isTold ? words.reportOn(this.#name) : words.titles[report.outcome](this.#name);
    const readAs = [
      ...(report.format === undefined ? [] : [words.readAs(report.format)]),
      ...(report.encoding === undefined ? [] : [words.inEncoding(report.encoding)]),
    ];
    return html`<div class="top">
        <h2 id="title" tabindex="-1">${title}</h2>
        ${readAs.length > 0 ? html`<p class="aside">${readAs.join(' · ')}</p>` : nothing}
      </div>
      <div class="body">
        ${isRejected ? problems : countsView(report)} ${columns} ${isRejected ? nothing : problems}
      </div>
      <div class="bottom">
        <p class="aside" aria-live="polite">${this.#footnote(isRejected, isTold)}</p>
        <div class="takeaway">
          <button type="button" class="link" @click=${this.#copy}>${words.copyReport}</button>
          <button type="button" class="link" @click=${this.#save}>${words.saveReport}</button>
        </div>
        <div class="decide">
          <button type="button" class="button" @click=${this.cancel}>
            ${isRejected || isTold ? words.close : words.cancel}
          </button>
          ${isTold ? nothing : isRejected ? this.#readButton(report) : this.#openButton(report)}
        </div>
      </div>`;
  }

  #openButton({ outcome }: Report): TemplateResult {
    return html`<button type="button" class="button primary" ?disabled=${this.#isReading} @click=${this.#agree}>
      ${words.open(outcome === 'partial')}
    </button>`;
  }

  /** A guess that was too unsure to be used, but may be right: the reader of the page can say so. */
  #readButton({ table }: Report): TemplateResult | typeof nothing {
    const { matter } = this;
    if (matter?.kind !== 'asked' || !table) return nothing;
    const { mapping } = table;
    if (mapping.source === undefined || mapping.target === undefined) return nothing;
    return html`<button
      type="button"
      class="button primary"
      ?disabled=${this.#isReading}
      @click=${() => matter.files.read({ mapping })}
    >
      ${words.readWithThese}
    </button>`;
  }

  #footnote(isRejected: boolean, isTold: boolean): string {
    if (this.#isReading) return words.readingAgain;
    if (this.told !== '') return `${this.told}.`;
    if (isTold) return '';
    const { openTitle } = this;
    if (openTitle === undefined) return isRejected ? words.nothingChanges : '';
    return isRejected ? ui.stillOpen(openTitle) : words.staysOpen;
  }
}

customElements.define('entente-opening', EntenteOpening);

declare global {
  interface HTMLElementTagNameMap {
    'entente-opening': EntenteOpening;
  }
}
