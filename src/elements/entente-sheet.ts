import { html, LitElement, type PropertyDeclarations } from 'lit';
import { Copy, FileDown, Printer, X } from 'lucide';
import type { About } from '../formats/sheet/between.js';
import { csvWriter } from '../formats/sheet/csv.js';
import { evidenceSheet } from '../formats/sheet/evidence-sheet.js';
import { markdownWriter } from '../formats/sheet/markdown.js';
import { plainTextOf } from '../formats/sheet/plain-text.js';
import type { EvidenceSheet } from '../formats/sheet/sheet-model.js';
import type { ExportSource, Writer } from '../formats/writer.js';
import { ui } from '../messages/ui.js';
import { copyText } from '../platform/clipboard.js';
import { download } from '../platform/download.js';
import { printAlone, printPage } from '../platform/print-alone.js';
import type { Theme } from '../scene/line-style.js';
import { sheetStyles } from './entente-sheet.styles.js';
import './entente-sheet-page.js';
import { icon } from './icon.js';
import { readerLocale } from './locale.js';
import { controlStyles } from './shared.styles.js';

/** Ties on the page; some hundred sheets of paper. Files have all of them. */
const MOST_TIES = 1500;

/**
 * @summary The evidence sheet over the whole window: what is in view, or everything between two actors, to read,
 * print, copy and save. While it is open, printing the page by whatever means prints the sheet alone.
 */
export class EntenteSheet extends LitElement {
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    theme: { reflect: true },
    sheet: { state: true },
    outcome: { state: true },
  };

  static override styles = [controlStyles, sheetStyles];

  /** Gives what the sheet is of, asked anew each time it opens. */
  declare source: (() => Promise<ExportSource | undefined>) | undefined;
  declare theme: Theme;
  declare protected sheet: EvidenceSheet | undefined;
  /** What became of the last saving or copying. */
  declare protected outcome: string;

  #current: { readonly source: ExportSource; readonly about: About | undefined } | undefined;
  #endPrinting: (() => void) | undefined;
  #request = 0;

  constructor() {
    super();
    this.theme = 'light';
    this.outcome = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  /**
   * Opens the sheet of what is in view, or the dossier of two actors. Does nothing while no dataset is open.
   * @param about ids of the two; `folded` says which of them stand also for their people and bodies, both by default
   */
  async show(about?: About): Promise<void> {
    this.#request += 1;
    const request = this.#request;
    const source = await this.source?.();
    if (!source || request !== this.#request) return;
    this.#leave();
    this.#current = { source, about };
    this.outcome = '';
    this.sheet = evidenceSheet(source, about, { locale: readerLocale(), most: MOST_TIES });
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || !this.isConnected) return;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    this.#endPrinting = printAlone(this.#printedPage(this.sheet), `${this.sheet.title} – ${ui.product}`);
  }

  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  /** Paper is white, whatever the screen is. */
  #printedPage(sheet: EvidenceSheet): HTMLElement {
    const page = document.createElement('entente-sheet-page');
    page.sheet = sheet;
    return page;
  }

  #leave(): void {
    this.#endPrinting?.();
    this.#endPrinting = undefined;
  }

  #onClose = (): void => {
    this.#leave();
    this.#current = undefined;
    this.sheet = undefined;
  };

  async #save(writer: Writer): Promise<void> {
    if (!this.#current) return;
    const { source, about } = this.#current;
    const { blob, fileName, notes } = await writer.write(source, { about });
    download(blob, fileName);
    this.outcome = [ui.sheet.saved(fileName), ...notes].join(' ');
  }

  async #copy(): Promise<void> {
    if (!this.#current) return;
    const { source, about } = this.#current;
    const text = plainTextOf(evidenceSheet(source, about, { locale: readerLocale() }));
    this.outcome = (await copyText(text)) ? ui.copied : ui.copyFailed;
  }

  protected override render() {
    const { sheet } = this;
    const button = (label: string, node: Parameters<typeof icon>[0], onClick: () => void) =>
      html`<button type="button" class="button" @click=${onClick}>${icon(node, 16)} ${label}</button>`;
    return html`<dialog aria-label=${sheet ? `${sheet.kind}: ${sheet.title}` : ui.sheet.name} @close=${this.#onClose}>
      <div class="bar">
        <button type="button" class="button primary" @click=${printPage}>${icon(Printer, 16)} ${ui.sheet.print}</button>
        ${button(ui.sheet.markdown, FileDown, () => void this.#save(markdownWriter))}
        ${button(ui.sheet.csv, FileDown, () => void this.#save(csvWriter))}
        ${button(ui.sheet.copyText, Copy, () => void this.#copy())}
        <p class="outcome" role="status">${this.outcome}</p>
        <button
          type="button"
          class="button bare"
          aria-label=${ui.close}
          title=${ui.close}
          @click=${() => this.close()}
        >
          ${icon(X, 18)}
        </button>
      </div>
      <div class="paper">
        <entente-sheet-page .sheet=${sheet} .theme=${this.theme}></entente-sheet-page>
      </div>
    </dialog>`;
  }
}

customElements.define('entente-sheet', EntenteSheet);

declare global {
  interface HTMLElementTagNameMap {
    'entente-sheet': EntenteSheet;
  }
}
