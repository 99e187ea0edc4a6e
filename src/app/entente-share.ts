import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Redo2, Trash2, Undo2, X } from 'lucide';
import { aboutStyles } from '../elements/entente-about.styles.js';
import { ExplorationController } from '../elements/exploration-controller.js';
import { filterSentences } from '../elements/export-source.js';
import { icon } from '../elements/icon.js';
import { controlStyles } from '../elements/shared.styles.js';
import { Exploration } from '../exploration/exploration.js';
import { readFragment, writeFragment } from '../exploration/view-fragment.js';
import type { Step } from '../exploration/view-history.js';
import { CITATION_STYLES, type CitationStyle } from '../formats/view-citation.js';
import { ui } from '../messages/ui.js';
import { copyText } from '../platform/clipboard.js';
import { keepViews, type SavedView, savedViews } from '../platform/saved-views.js';
import type { Theme } from '../scene/line-style.js';
import { shareStyles } from './entente-share.styles.js';
import './entente-story-builder.js';

const words = ui.share;

/**
 * @summary The dialog that shares and keeps a view: its link, how to cite it, named views, and the steps that led to it.
 */
export class EntenteShare extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    copied: { state: true },
    saved: { state: true },
    accessed: { state: true },
    isOpen: { state: true },
    couldNotSave: { state: true },
    citationStyle: { state: true },
  };

  static override styles = [controlStyles, aboutStyles, shareStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  declare protected citationStyle: CitationStyle;
  declare protected copied: { readonly what: 'link' | 'citation'; readonly outcome: string } | undefined;
  declare protected saved: readonly SavedView[];
  declare protected accessed: Date;
  declare protected isOpen: boolean;
  declare protected couldNotSave: boolean;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.citationStyle = CITATION_STYLES[0]!;
    this.saved = [];
    this.accessed = new Date(0);
    this.isOpen = false;
    this.couldNotSave = false;
    new ExplorationController(this);
  }

  /** @param now the day that citations name as that of access */
  async show(now = new Date()): Promise<void> {
    this.accessed = now;
    this.copied = undefined;
    this.couldNotSave = false;
    this.saved = savedViews(this.#dataset);
    this.isOpen = true;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  get #dataset(): string {
    const { id, title } = this.exploration.state.network?.dataset ?? {};
    return id ?? title ?? '';
  }

  get #fragment(): string {
    const { network, view } = this.exploration;
    return network ? writeFragment(view, network).text : '';
  }

  /** The address of the view; of data out of a file, which no address has, only that of the page. */
  get #link(): string {
    const { origin, pathname, search } = location;
    const fragment = this.#fragment;
    return `${origin}${pathname}${search}${fragment === '' ? '' : `#${fragment}`}`;
  }

  async #copy(what: 'link' | 'citation', text: string): Promise<void> {
    this.copied = { what, outcome: (await copyText(text)) ? ui.copied : ui.copyFailed };
  }

  #keep(views: readonly SavedView[]): void {
    this.couldNotSave = !keepViews(this.#dataset, views);
    if (!this.couldNotSave) this.saved = views;
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input')!;
    const name = field.value.trim();
    if (name === '') return;
    this.#keep([...this.saved.filter(view => view.name !== name), { name, fragment: this.#fragment }]);
    field.value = '';
  }

  #openSaved({ fragment }: SavedView): void {
    const { network } = this.exploration.state;
    if (network) this.exploration.goTo(readFragment(fragment, network).view);
    this.renderRoot.querySelector('dialog')?.close();
  }

  protected override render() {
    const { network } = this.exploration;
    if (!network || !this.isOpen) return nothing;
    return html`<dialog
      aria-labelledby="title"
      @close=${() => {
        this.isOpen = false;
      }}
      @click=${(event: MouseEvent) => {
        if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
      }}
    >
      <div class="top">
        <div>
          <p class="kicker">${network.dataset.title ?? ui.untitled}</p>
          <h2 id="title">${words.name}</h2>
        </div>
        <button
          type="button"
          class="button bare"
          aria-label=${ui.close}
          @click=${() => this.renderRoot.querySelector('dialog')?.close()}
        >
          ${icon(X, 17)}
        </button>
      </div>
      <div class="body">${this.#linkSection()} ${this.#citationSection()} ${this.#savedSection()} ${this.#storySection()} ${this.#historySection()}</div>
    </dialog>`;
  }

  #linkSection(): TemplateResult {
    return html`<section>
      <h3>${words.link}</h3>
      <div class="line">
        <input type="text" readonly aria-label=${words.link} .value=${this.#link} @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()} />
        <button type="button" class="button" @click=${() => this.#copy('link', this.#link)}>
          ${this.copied?.what === 'link' ? this.copied.outcome : words.copyLink}
        </button>
      </div>
      <p class="aside">${words.linkHint}</p>
    </section>`;
  }

  #citationSection(): TemplateResult {
    const text = this.citationStyle.cite({
      dataset: this.exploration.state.network!.dataset,
      filters: filterSentences(this.exploration),
      address: this.#link,
      accessed: this.accessed,
    });
    return html`<section>
      <h3>${words.cite}</h3>
      <div class="line">
        <select
          aria-label=${words.style}
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            this.citationStyle = CITATION_STYLES.find(({ id }) => id === value) ?? CITATION_STYLES[0]!;
          }}
        >
          ${CITATION_STYLES.map(
            ({ id, label }) => html`<option value=${id} ?selected=${id === this.citationStyle.id}>${label}</option>`,
          )}
        </select>
        <button type="button" class="button" @click=${() => this.#copy('citation', text)}>
          ${this.copied?.what === 'citation' ? this.copied.outcome : words.copyCitation}
        </button>
      </div>
      <textarea
        readonly
        class=${this.citationStyle.id === 'bibtex' ? 'code' : ''}
        aria-label=${words.cite}
        .value=${text}
      ></textarea>
    </section>`;
  }

  #savedSection(): TemplateResult {
    return html`<section>
      <h3>${words.saved}</h3>
      <form class="line" @submit=${(event: SubmitEvent) => this.#save(event)}>
        <input type="text" maxlength="80" aria-label=${words.viewName} placeholder=${words.viewName} />
        <button type="submit" class="button">${words.save}</button>
      </form>
      ${this.couldNotSave ? html`<p class="aside" role="alert">${words.noRoom}</p>` : nothing}
      ${
        this.saved.length === 0
          ? html`<p class="aside">${words.noneSaved}</p>`
          : html`<ul>
              ${this.saved.map(
                view =>
                  html`<li>
                    <button type="button" class="link" @click=${() => this.#openSaved(view)}>${view.name}</button>
                    <button
                      type="button"
                      class="button small bare"
                      aria-label=${words.remove(view.name)}
                      @click=${() => this.#keep(this.saved.filter(other => other !== view))}
                    >
                      ${icon(Trash2, 15)}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  #storySection(): TemplateResult {
    return html`<section>
      <h3>${ui.story.name}</h3>
      <entente-story-builder
        .exploration=${this.exploration}
        @entente-story-told=${() => this.renderRoot.querySelector('dialog')?.close()}
      ></entente-story-builder>
    </section>`;
  }

  #historySection(): TemplateResult {
    const { past, future } = this.exploration.history;
    return html`<section>
      <h3>${words.steps}</h3>
      <div class="line">
        <button type="button" class="button" ?disabled=${past.length === 0} @click=${() => this.exploration.undo()}>
          ${icon(Undo2, 15)} ${words.undo}
        </button>
        <button type="button" class="button" ?disabled=${future.length === 0} @click=${() => this.exploration.redo()}>
          ${icon(Redo2, 15)} ${words.redo}
        </button>
      </div>
      ${
        past.length + future.length === 0
          ? html`<p class="aside">${words.noSteps}</p>`
          : html`<ol>
              ${[...future].reverse().map(step => html`<li class="undone">${stepText(step)}</li>`)}
              ${past.slice(0, 30).map(step => html`<li>${stepText(step)}</li>`)}
            </ol>`
      }
    </section>`;
  }
}

/** A step in words: "Filter: without Visit". */
function stepText({ kind, hidden, shown }: Step): string {
  const name = words.stepKinds[kind];
  const parts = [
    ...(hidden.length > 0 ? [words.hid(hidden.length > 3 ? String(hidden.length) : hidden.join(', '))] : []),
    ...(shown.length > 0 ? [words.showed(shown.length > 3 ? String(shown.length) : shown.join(', '))] : []),
  ];
  return parts.length === 0 ? name : ui.labelled(name, parts.join('; '));
}

customElements.define('entente-share', EntenteShare);

declare global {
  interface HTMLElementTagNameMap {
    'entente-share': EntenteShare;
  }
}
