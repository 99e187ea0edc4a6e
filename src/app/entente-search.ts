import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Search, X } from 'lucide';
import type { EntenteGraph } from '../elements/entente-graph.js';
import { ExplorationController } from '../elements/exploration-controller.js';
import { icon } from '../elements/icon.js';
import { searchIndexOf } from '../elements/search-index-of.js';
import { controlStyles } from '../elements/shared.styles.js';
import { Exploration } from '../exploration/exploration.js';
import { ui } from '../messages/ui.js';
import { uiFinding } from '../messages/ui-finding.js';
import type { Hit, HitGroup, SearchIndex } from '../network/search/search-index.js';
import { searchStyles } from './entente-search.styles.js';
import { type HitRow, rowOf, viewOf } from './search-hits.js';

const words = uiFinding.search;

/** A group with its rows. */
interface RowGroup {
  readonly kind: Hit['kind'];
  readonly rows: readonly HitRow[];
  readonly total: number;
}

/**
 * @summary Search over everything that is open: type, up and down, Enter. What a filter or a fold hides is offered too.
 */
export class EntenteSearch extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    graph: { attribute: false },
    open: { type: Boolean, reflect: true },
    query: { state: true },
    index: { state: true },
    current: { state: true },
    notice: { state: true },
  };

  static override styles = [controlStyles, searchStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  /** The canvas, which tells what is drawn and brings what was found to its middle. */
  declare graph: () => EntenteGraph | null | undefined;
  /** The field has been entered; on phones it shows only then. */
  declare open: boolean;
  declare protected query: string;
  declare protected index: SearchIndex | undefined;
  /** Position of the row that Enter chooses. */
  declare protected current: number;
  /** What was shown that had been hidden, for a screen reader. */
  declare protected notice: string;

  #network: unknown;
  #groups: readonly RowGroup[] = [];
  #found: { index: SearchIndex; query: string; groups: readonly HitGroup[] } | undefined;
  #ending: AbortController | undefined;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.graph = () => undefined;
    this.open = false;
    this.query = '';
    this.current = 0;
    this.notice = '';
    new ExplorationController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    addEventListener('keydown', event => this.#onPageKey(event), { signal });
    addEventListener(
      'pointerdown',
      event => {
        if (this.open && !event.composedPath().includes(this)) this.#close();
      },
      { signal, capture: true },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ending?.abort();
  }

  /** Enters the field. */
  async show(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    const field = this.renderRoot.querySelector('input');
    field?.focus();
    field?.select();
  }

  #onPageKey(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !this.exploration.network) return;
    const path = event.composedPath();
    const [target] = path;
    const isText =
      (target instanceof HTMLInputElement && !/^(button|checkbox|radio|range|color|submit)$/.test(target.type)) ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (isText || path.some(node => node instanceof HTMLDialogElement)) return;
    event.preventDefault();
    void this.show();
  }

  #close({ toOpener = false } = {}): void {
    this.open = false;
    if (toOpener) {
      const opener = this.renderRoot.querySelector<HTMLElement>('.opener');
      void this.updateComplete.then(() =>
        opener?.checkVisibility() ? opener.focus() : this.renderRoot.querySelector('input')?.blur(),
      );
    }
  }

  #loadIndex(): void {
    const { network } = this.exploration.state;
    if (!network || network === this.#network) return;
    this.#network = network;
    this.index = undefined;
    void searchIndexOf(network).then(index => {
      if (this.#network === network) this.index = index;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.open) this.#loadIndex();
    const { index, query } = this;
    if (!this.open || !index) {
      this.#groups = [];
      return;
    }
    if (this.#found?.index !== index || this.#found.query !== query) {
      this.#found = { index, query, groups: index.search(query) };
    }
    const picture = this.graph()?.picture;
    this.#groups = this.#found.groups.map(({ kind, hits, total }) => ({
      kind,
      total,
      rows: hits.map(hit => rowOf(this.exploration, picture, hit)).filter(row => row !== undefined),
    }));
    if (changed.has('query')) this.current = 0;
  }

  /** Enter came before the names were read. */
  #wantsFirst = false;

  protected override updated(changed: PropertyValues): void {
    const [first] = this.#rows;
    if (this.#wantsFirst && this.index) {
      this.#wantsFirst = false;
      if (first) this.#choose(first);
    }
    if (changed.has('current')) this.renderRoot.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
  }

  get #rows(): readonly HitRow[] {
    return this.#groups.flatMap(({ rows }) => rows);
  }

  #onKey(event: KeyboardEvent): void {
    const rows = this.#rows;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && rows.length > 0) {
      this.current = (this.current + step + rows.length) % rows.length;
    } else if (event.key === 'Enter') {
      const row = rows[this.current];
      if (row) this.#choose(row);
      else this.#wantsFirst = !this.index;
    } else if (event.key === 'Escape') {
      this.#close({ toOpener: true });
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #choose({ hit, label, hidden }: HitRow): void {
    const before = this.exploration.view;
    const view = viewOf(this.exploration, this.graph()?.picture, hit);
    if (view !== before) this.exploration.goTo({ ...view, tab: before.tab });
    this.notice = hidden === undefined ? '' : words.shown(label);
    this.#close({ toOpener: true });
    if (hit.kind === 'actor') this.graph()?.centreOn({ actor: hit.id });
    else if (hit.kind === 'tie') this.graph()?.centreOn({ tie: hit.id });
  }

  protected override render() {
    const { network } = this.exploration;
    if (!network) return nothing;
    const rows = this.#rows;
    const hasList = this.open && this.query.trim() !== '';
    const isCurrent = hasList && rows[this.current] !== undefined;
    return html`
      <button
        type="button"
        class="button bare opener"
        aria-label=${ui.search}
        title=${ui.search}
        @click=${() => void this.show()}
      >
        ${icon(Search)}
      </button>
      <div class="field">
        ${icon(Search, 15)}
        <input
          type="search"
          aria-label=${ui.search}
          aria-autocomplete="list"
          aria-controls=${hasList ? 'found' : nothing}
          aria-activedescendant=${isCurrent ? `hit-${this.current}` : nothing}
          placeholder=${ui.search}
          title=${words.hint}
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
          .value=${this.query}
          @focus=${() => {
            this.open = true;
          }}
          @input=${(event: Event) => {
            this.query = (event.target as HTMLInputElement).value;
            this.#wantsFirst = false;
            this.open = true;
          }}
          @keydown=${this.#onKey}
        />
        <kbd aria-hidden="true">/</kbd>
        <button
          type="button"
          class="button bare small back"
          aria-label=${words.back}
          @click=${() => this.#close({ toOpener: true })}
        >
          ${icon(X, 16)}
        </button>
      </div>
      ${hasList ? this.#list(rows) : nothing}
      <div class="visually-hidden" aria-live="polite">${this.#announcement(hasList, rows.length)}</div>
    `;
  }

  #announcement(hasList: boolean, rows: number): string {
    if (!hasList) return this.notice;
    if (!this.index) return words.reading;
    return rows === 0 ? words.nothing(this.query.trim()) : words.found(rows);
  }

  #list(rows: readonly HitRow[]): TemplateResult {
    if (rows.length === 0) {
      return html`<div class="list">
        <p class="note">
          ${
            this.index
              ? html`<b>${words.nothing(this.query.trim())}</b> <span class="aside">${words.nothingHint}</span>`
              : words.reading
          }
        </p>
      </div>`;
    }
    let number = -1;
    // The field keeps the focus while the list is clicked.
    return html`<div
      class="list"
      id="found"
      role="listbox"
      tabindex="0"
      aria-label=${words.results}
      aria-activedescendant="hit-${this.current}"
      @keydown=${this.#onKey}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${this.#groups
        .filter(group => group.rows.length > 0)
        .map(
          group =>
            html`<div role="group" aria-labelledby="group-${group.kind}">
              <div class="heading" id="group-${group.kind}" role="presentation">
                <span>${words.groups[group.kind]}</span>
                ${
                  group.total > group.rows.length
                    ? html`<span>${words.moreHits(group.total - group.rows.length)}</span>`
                    : nothing
                }
              </div>
              ${group.rows.map(row => {
                number += 1;
                return this.#row(row, number);
              })}
            </div>`,
        )}
    </div>`;
  }

  #row(row: HitRow, number: number): TemplateResult {
    const isCurrent = number === this.current;
    return html`<div
      role="option"
      id="hit-${number}"
      class=${isCurrent ? 'current' : ''}
      aria-selected=${isCurrent}
      @click=${() => this.#choose(row)}
      @pointermove=${() => {
        this.current = number;
      }}
    >
      <span class=${row.hit.kind === 'tie' ? 'sentence' : 'name'}>${row.label}</span>
      ${row.aside === '' ? nothing : html`<span class="aside">${row.aside}</span>`}
      ${
        row.hidden === undefined
          ? nothing
          : html`<span class="aside">${row.hidden} · <span class="anyway">${words.showAnyway}</span></span>`
      }
    </div>`;
  }
}

customElements.define('entente-search', EntenteSearch);

declare global {
  interface HTMLElementTagNameMap {
    'entente-search': EntenteSearch;
  }
}
