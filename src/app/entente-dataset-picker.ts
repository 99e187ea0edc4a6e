import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Check, ChevronDown, FolderOpen, Info } from 'lucide';
import { dateText } from '../elements/evidence-view.js';
import { icon } from '../elements/icon.js';
import { readerLocale } from '../elements/locale.js';
import { controlStyles } from '../elements/shared.styles.js';
import { ui } from '../messages/ui.js';
import type { Dataset } from '../network/dataset-schema.js';
import { FetchError, fetchFile } from '../platform/fetch-file.js';
import { readOwnJson } from '../reading/own-json/read-own-json.js';
import { BUNDLED_DATASETS, type BundledDataset } from './bundled-datasets.js';
import { EntenteAboutEvent, EntenteChooseDatasetEvent, EntenteOpenFileEvent } from './dataset-picker-events.js';
import { type DatasetSummary, summaryOf } from './dataset-summary.js';
import { pickerStyles } from './entente-dataset-picker.styles.js';

/** Least distance of the list from the edges of the window, px. */
const MARGIN = 8;
/** Between the button and the list, px. */
const GAP = 6;

/**
 * @summary The open dataset by its title; a button that lists the bundled datasets, opening of files, and what there
 *   is to read about the open one.
 * @fires entente-choose-dataset - the reader chose a bundled dataset
 * @fires entente-open-file - the reader wants to open a file
 * @fires entente-about - the reader wants to read about the open dataset
 */
export class EntenteDatasetPicker extends LitElement {
  static override properties: PropertyDeclarations = {
    current: { attribute: false },
    datasets: { attribute: false },
    expanded: { state: true },
    summaries: { state: true },
  };

  static override styles = [controlStyles, pickerStyles];

  /** The open dataset; `undefined` while none is. */
  declare current: Dataset | undefined;
  /** What can be chosen, in this order. */
  declare datasets: readonly BundledDataset[];
  declare protected expanded: boolean;
  /** By id; `undefined` = could not be read. Fetched when the list first opens, and again after a failure. */
  declare protected summaries: ReadonlyMap<string, DatasetSummary | undefined>;

  readonly #fetching = new Set<string>();
  #closing: AbortController | undefined;

  constructor() {
    super();
    this.datasets = BUNDLED_DATASETS;
    this.expanded = false;
    this.summaries = new Map();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closing?.abort();
    this.expanded = false;
  }

  /** Closes the list; the focus returns to the button. */
  hide(): void {
    this.#list?.hidePopover();
    // Browsers return the focus by themselves, but not into a shadow root.
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  }

  get #list(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#list');
  }

  async #fetch({ id, url }: BundledDataset): Promise<void> {
    if (this.summaries.get(id) || this.#fetching.has(id)) return;
    this.#fetching.add(id);
    let summary: DatasetSummary | undefined;
    try {
      const { dataset } = readOwnJson(await fetchFile(url), { name: id });
      summary = dataset && summaryOf(dataset);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
    } finally {
      this.#fetching.delete(id);
    }
    this.summaries = new Map([...this.summaries, [id, summary]]);
  }

  #onToggle(event: ToggleEvent): void {
    this.#closing?.abort();
    this.expanded = event.newState === 'open';
    if (!this.expanded) return;
    this.#closing = new AbortController();
    addEventListener('resize', () => this.#place(), { signal: this.#closing.signal });
    this.#place();
    for (const row of this.datasets) void this.#fetch(row);
    const [first] = this.#items;
    (this.#items.find(item => item.ariaCurrent === 'true') ?? first)?.focus();
  }

  /** Under the button, within the window. By script, since the page's policy allows no style attributes. */
  #place(): void {
    const list = this.#list;
    const button = this.renderRoot.querySelector('.open')?.getBoundingClientRect();
    if (!list || !button) return;
    const width = document.documentElement.clientWidth;
    const left = Math.max(MARGIN, Math.min(button.left, width - list.offsetWidth - MARGIN));
    const top = button.bottom + GAP;
    list.style.setProperty('left', `${Math.round(left)}px`);
    list.style.setProperty('top', `${Math.round(top)}px`);
    list.style.setProperty('max-height', `calc(100dvh - ${Math.round(top + MARGIN)}px)`);
  }

  get #items(): readonly HTMLButtonElement[] {
    return [...(this.#list?.querySelectorAll('button') ?? [])];
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.hide();
      return;
    }
    const items = this.#items;
    const at = items.findIndex(item => item.matches(':focus'));
    const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  }

  #choose(id: string): void {
    this.hide();
    this.dispatchEvent(new EntenteChooseDatasetEvent(id));
  }

  #openFile(): void {
    this.hide();
    this.dispatchEvent(new EntenteOpenFileEvent());
  }

  #about(): void {
    this.hide();
    this.dispatchEvent(new EntenteAboutEvent());
  }

  protected override render() {
    const { current } = this;
    const title = current ? (current.title ?? ui.untitled) : '';
    return html`
      <h1>
        <button
          type="button"
          class="open"
          popovertarget="list"
          aria-haspopup="dialog"
          aria-expanded=${this.expanded}
          title=${title || nothing}
          aria-label=${title ? nothing : ui.picker.name}
        >
          <span class="title">${title || ui.picker.name}</span>${icon(ChevronDown, 15)}
        </button>
      </h1>
      <div
        id="list"
        popover
        role="dialog"
        aria-label=${ui.picker.name}
        @toggle=${this.#onToggle}
        @keydown=${this.#onKey}
      >
        <ul>
          ${this.datasets.map((row, index) => html`<li>${this.#row(row, index)}</li>`)}
          ${current && !this.datasets.some(row => row.id === current.id) ? html`<li>${this.#ownFile(current)}</li>` : nothing}
        </ul>
        <div class="more">
          ${
            current
              ? html`<button type="button" class="item plain" @click=${this.#about}>
                  ${icon(Info, 17)} ${ui.aboutDataset.name}
                </button>`
              : nothing
          }
          <button type="button" class="item plain" @click=${this.#openFile}>
            ${icon(FolderOpen, 17)} ${ui.picker.openFile}
          </button>
        </div>
      </div>
    `;
  }

  #row({ id }: BundledDataset, index: number): TemplateResult {
    const summary = this.summaries.get(id);
    const isOpen = this.current?.id === id;
    const isFailed = this.summaries.has(id) && !summary;
    // The whole row is the button's, by its styles; the facts stay outside, so that its name is the title alone.
    return html`<div class="item dataset">
      <button
        type="button"
        class="name"
        aria-describedby="facts-${index}"
        aria-current=${isOpen ? 'true' : nothing}
        @click=${() => this.#choose(id)}
      >
        ${summary?.title ?? (isOpen ? this.current?.title : undefined) ?? id}
      </button>
      ${isOpen ? html`<span class="mark">${icon(Check, 16)}</span>` : nothing}
      <div class="facts" id="facts-${index}">
        ${isOpen ? html`<span class="visually-hidden">${ui.picker.openNow}.</span>` : nothing}
        ${summary ? factsOf(summary) : html`<span>${isFailed ? ui.picker.notRead : ui.picker.reading}</span>`}
      </div>
    </div>`;
  }

  /** What was opened from a file stands among the bundled ones while it is open. */
  #ownFile(dataset: Dataset): TemplateResult {
    return html`<div class="item dataset own">
      <span class="name">${dataset.title ?? ui.untitled}</span>
      <span class="mark">${icon(Check, 16)}</span>
      <div class="facts"><span>${ui.picker.fromFile}</span></div>
    </div>`;
  }
}

function factsOf({ description, period, counts, release, licence, asOf }: DatasetSummary): TemplateResult {
  const locale = readerLocale();
  const holds = [ui.counts(counts.actors, counts.speakers, counts.ties), ui.picker.evidence(counts.evidence)];
  const edition = [
    ...(release === undefined ? [] : [ui.picker.release(release)]),
    ...(asOf === undefined ? [] : [ui.asOf(dateText(asOf, locale))]),
    ...(licence === undefined ? [] : [licence]),
  ];
  return html`${description === undefined ? nothing : html`<span class="description">${description}</span>`}
    ${period === undefined ? nothing : html`<span class="period">${dateText(period, locale)}</span>`}
    <span>${holds.join(' · ')}</span>
    ${edition.length > 0 ? html`<span>${edition.join(' · ')}</span>` : nothing}`;
}

customElements.define('entente-dataset-picker', EntenteDatasetPicker);

declare global {
  interface HTMLElementTagNameMap {
    'entente-dataset-picker': EntenteDatasetPicker;
  }
}
