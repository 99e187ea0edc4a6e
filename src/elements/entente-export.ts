import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { X } from 'lucide';
import { altTextOf } from '../formats/alt-text.js';
import { canvasLimitsOf } from '../formats/canvas-limits.js';
import { PICTURE_PRESETS } from '../formats/picture-presets.js';
import { plannedSize } from '../formats/picture-size.js';
import { filtersOf } from '../formats/picture-words.js';
import {
  chosen,
  ExportError,
  type ExportSource,
  forReaders,
  type Scope,
  type WriteOptions,
  type Writer,
  type WriterChoice,
} from '../formats/writer.js';
import { WRITERS, writerById } from '../formats/writers.js';
import { ui } from '../messages/ui.js';
import { copyPicture, copyText } from '../platform/clipboard.js';
import { download } from '../platform/download.js';
import type { Theme } from '../scene/line-style.js';
import { exportStyles } from './entente-export.styles.js';
import { numberField, radios, select } from './export-fields.js';
import { icon } from './icon.js';
import { PicturePreview } from './picture-preview.js';
import { controlStyles } from './shared.styles.js';
import { endWriting, prepareToWrite, writeFile } from './write-in-worker.js';

type Background = 'white' | 'theme' | 'transparent';

/**
 * @summary The Export dialog, built from the list of writers.
 */
export class EntenteExport extends LitElement {
  static override properties: PropertyDeclarations = {
    source: { attribute: false },
    current: { state: true },
    theme: { reflect: true },
    format: { state: true },
    scope: { state: true },
    chosen: { state: true },
    picture: { state: true },
    outcome: { state: true },
    busy: { state: true },
  };

  static override styles = [controlStyles, exportStyles];

  /** Gives what is to be exported, asked anew for each export. */
  declare source: (() => Promise<ExportSource | undefined>) | undefined;
  /** The source as it was when the dialog opened, for counts and losses. */
  declare protected current: ExportSource | undefined;
  declare theme: Theme;
  declare protected format: string;
  declare protected scope: Scope;
  /** Values of `Writer.choices` that the reader has chosen, by format and choice. */
  declare protected chosen: ReadonlyMap<string, Readonly<Record<string, string>>>;
  declare protected picture: {
    readonly preset: string;
    readonly width: number;
    readonly height: number;
    readonly extent: 'whole' | 'view';
    readonly background: Background;
  };
  declare protected outcome: { readonly text: string; readonly isError: boolean } | undefined;
  declare protected busy: boolean;
  readonly #preview = new PicturePreview(this);

  constructor() {
    super();
    this.theme = 'light';
    this.format = WRITERS[0]!.id;
    this.scope = 'shown';
    this.chosen = new Map();
    this.picture = { preset: PICTURE_PRESETS[0]!.id, width: 1200, height: 1600, extent: 'whole', background: 'white' };
    this.busy = false;
  }

  /** Opens the dialog. */
  async show(): Promise<void> {
    this.outcome = undefined;
    this.current = await this.source?.();
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
    this.#askForPreview();
    if (this.current) prepareToWrite(this.current);
  }

  protected override updated(): void {
    this.#askForPreview();
  }

  /** What was written down of the dataset goes when the dialog does: it may be large. */
  #onClose(): void {
    // The event comes late; by then the dialog may be open again.
    if (this.renderRoot.querySelector('dialog')?.open) return;
    this.#preview.clear();
    this.current = undefined;
    endWriting();
  }

  #askForPreview(): void {
    const { current: source, format } = this;
    const preview = this.#writer.preview;
    // Taken out of the page, an open dialog stays open.
    if (!source || !preview || !this.isConnected || !this.renderRoot.querySelector('dialog')?.open) return;
    const options = this.#options;
    this.#preview.request(JSON.stringify([format, options]), () => preview(source, options));
  }

  get #writer(): Writer {
    return writerById(this.format) ?? WRITERS[0]!;
  }

  get #options(): WriteOptions {
    const { preset, width, height, extent, background } = this.picture;
    if (this.#writer.kind === 'data') return { ...this.chosen.get(this.format), scope: this.scope };
    const isCustom = PICTURE_PRESETS.find(row => row.id === preset)?.isCustom;
    return {
      preset,
      ...(isCustom ? { width, height } : {}),
      extent,
      background,
      // White paper takes the light hues, whatever the screen shows.
      theme: background === 'white' ? 'light' : this.theme,
    };
  }

  async #run(writer: Writer, then: (blob: Blob, fileName: string) => Promise<string> | string): Promise<void> {
    const source = await this.source?.();
    if (!source) return;
    this.busy = true;
    this.outcome = { text: ui.working, isError: false };
    try {
      const written = await writeFile(writer, source, this.#options);
      const text = await then(written.blob, written.fileName);
      const saved = text || ui.saved(written.fileName, written.ties, written.actors);
      this.outcome = { text: [saved, ...written.notes].join(' '), isError: false };
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      this.outcome = { text: error.message, isError: true };
    } finally {
      this.busy = false;
    }
  }

  #download(): void {
    void this.#run(this.#writer, (blob, fileName) => {
      download(blob, fileName);
      return '';
    });
  }

  #copyPicture(): void {
    // Pixels whatever the format: other programs take nothing else from the clipboard.
    void this.#run(WRITERS[0]!, async blob => ((await copyPicture(blob)) ? `${ui.copied}.` : `${ui.copyFailed}.`));
  }

  async #copyAltText(): Promise<void> {
    const source = await this.source?.();
    if (!source) return;
    const copied = await copyText(altTextOf(source));
    this.outcome = { text: `${copied ? ui.copied : ui.copyFailed}.`, isError: !copied };
  }

  protected override render() {
    const source = this.current;
    const writer = this.#writer;
    const losses = source ? writer.losses(source, this.#options) : [];
    return html`<dialog aria-labelledby="title" @close=${this.#onClose}>
      <div class="top">
        <h2 id="title">${ui.export}</h2>
        <button type="button" class="button bare" aria-label=${ui.close} @click=${this.#close}>${icon(X, 18)}</button>
      </div>
      <div class="body">
        <fieldset class="formats">
          <legend>${ui.titles.format}</legend>
          <div class="cards">${WRITERS.map(row => this.#formatCard(row))}</div>
          <p class="purpose note" aria-hidden="true">${writer.purpose}</p>
        </fieldset>
        <div class="options">
          ${writer.kind === 'picture' && source ? this.#previewBox(source) : nothing}
          ${writer.kind === 'picture' ? this.#pictureFields() : source ? this.#scopeFields(source) : nothing}
          ${(writer.choices ?? []).map(choice => this.#choiceFields(choice))}
          ${
            losses.length > 0
              ? html`<section class="losses">
                  <h3>${ui.titles.losses}</h3>
                  <ul>
                    ${losses.map(loss => html`<li>${loss}</li>`)}
                  </ul>
                </section>`
              : nothing
          }
        </div>
      </div>
      <div class="bottom">
        <p class="outcome ${this.outcome?.isError ? 'error' : ''}" aria-live="polite">${this.outcome?.text ?? ''}</p>
        ${
          writer.kind === 'picture'
            ? html`<button type="button" class="button" @click=${() => this.#copyAltText()}>${ui.copyAltText}</button>
                <button type="button" class="button" ?disabled=${this.busy} @click=${() => this.#copyPicture()}>
                  ${ui.copyPicture}
                </button>`
            : nothing
        }
        <button type="button" class="button primary" ?disabled=${this.busy} @click=${() => this.#download()}>
          ${ui.download}
        </button>
      </div>
    </dialog>`;
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #formatCard(writer: Writer): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="format"
        aria-label=${writer.label}
        aria-describedby="purpose-${writer.id}"
        value=${writer.id}
        .checked=${this.format === writer.id}
        @change=${() => {
          this.format = writer.id;
          this.outcome = undefined;
        }}
      />
      <b>${writer.label}</b>
      <span id="purpose-${writer.id}">${writer.purpose}</span>
    </label>`;
  }

  /** The picture as it will be, in a box that keeps its height, and what it shows in figures. */
  #previewBox(source: ExportSource): TemplateResult {
    const { url, isPending, isFailed } = this.#preview;
    const { network, shown } = source;
    return html`<figure aria-busy=${isPending}>
      <div class="preview ${this.picture.background}">
        ${
          url === undefined
            ? html`<p>${isFailed && !isPending ? ui.noPreview : ui.makingPreview}</p>`
            : html`<img src=${url} alt=${altTextOf(source)} />`
        }
      </div>
      <figcaption class="note">
        ${ui.exported(shown.ties.size, network.ties.size, shown.actors.size, source.picture?.undrawn ?? [])}
        ${ui.filtersInForce(filtersOf(forReaders(source)))}
      </figcaption>
    </figure>`;
  }

  #scopeFields(source: ExportSource): TemplateResult {
    const { network, shown } = source;
    const note = this.scope === 'shown' ? ui.filtersInForce(filtersOf(forReaders(source))) : '';
    return radios(
      'scope',
      ui.titles.scope,
      [
        ['shown', ui.scopeShown(shown.ties.size, shown.actors.size)],
        ['everything', ui.scopeAll(network.ties.size, network.tiedActors.length)],
      ],
      this.scope,
      value => {
        this.scope = value as Scope;
      },
      note,
    );
  }

  #choiceFields(choice: WriterChoice): TemplateResult {
    return radios(
      choice.id,
      choice.label,
      choice.values.map(({ id, label }) => [id, label]),
      chosen(choice, this.#options),
      value => {
        const others = this.chosen.get(this.format);
        this.chosen = new Map(this.chosen).set(this.format, { ...others, [choice.id]: value });
        this.outcome = undefined;
      },
    );
  }

  #set(change: Partial<EntenteExport['picture']>): void {
    this.picture = { ...this.picture, ...change };
    this.outcome = undefined;
  }

  #pictureFields(): TemplateResult {
    const { preset, width, height, extent, background } = this.picture;
    const isCustom = PICTURE_PRESETS.find(row => row.id === preset)?.isCustom ?? false;
    return html`<fieldset>
      <legend>${ui.titles.picture}</legend>
      <div class="grid">
        ${select(
          ui.size,
          preset,
          PICTURE_PRESETS.map(row => [row.id, row.isCustom ? row.label : `${row.label} ${row.width} × ${row.height}`]),
          value => this.#set({ preset: value }),
        )}
        ${select(
          ui.extent,
          extent,
          (['whole', 'view'] as const).map(value => [value, ui.extents[value]]),
          value => this.#set({ extent: value as 'whole' | 'view' }),
        )}
        ${select(
          ui.background,
          background,
          (['white', 'theme', 'transparent'] as const).map(value => [value, ui.backgrounds[value]]),
          value => this.#set({ background: value as Background }),
        )}
        ${
          isCustom
            ? html`${numberField(ui.width, width, value => this.#set({ width: value }))}
              ${numberField(ui.height, height, value => this.#set({ height: value }))}`
            : nothing
        }
      </div>
      <p class="note">${this.#sizeNote()}</p>
    </fieldset>`;
  }

  #sizeNote(): string {
    try {
      const planned = plannedSize(this.#options, canvasLimitsOf(navigator));
      return [ui.willBe(planned.text), ...planned.notes].join(' ');
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      return error.message;
    }
  }
}

customElements.define('entente-export', EntenteExport);

declare global {
  interface HTMLElementTagNameMap {
    'entente-export': EntenteExport;
  }
}
