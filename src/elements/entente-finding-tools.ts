import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ChevronDown, Route, Sigma } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { foldableStates } from '../exploration/opening-view.js';
import { hiddenIn } from '../filter/clause.js';
import { relationClause, standingClause } from '../filter/clause-kinds.js';
import { inUi } from '../messages/ui.js';
import { uiFinding } from '../messages/ui-finding.js';
import type { Network } from '../network/network.js';
import type { Picture } from '../scene/picture.js';
import { STANDINGS } from '../vocabulary/standings.js';
import { TIE_TYPES } from '../vocabulary/tie-types.js';
import { ExplorationController } from './exploration-controller.js';
import { icon } from './icon.js';
import { PanelEvent } from './panel-events.js';
import { controlStyles } from './shared.styles.js';
import { STRONGEST, strongestSelect } from './strongest-choice.js';

const words = uiFinding.simplify;

/**
 * @summary Tools of the canvas that find and measure: simplify, connection, measures.
 * @fires entente-panel - the reader wants a panel
 */
export class EntenteFindingTools extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    picture: { attribute: false },
    isOpen: { state: true },
  };

  static override styles = [
    controlStyles,
    css`
      :host {
        position: relative;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .panel {
        position: absolute;
        z-index: 20;
        top: calc(100% + 6px);
        left: 0;
        display: grid;
        gap: 10px;
        width: 290px;
        padding: 14px 16px;
        border: 1px solid var(--entente-rule);
        border-radius: 12px;
        background: var(--entente-panel);
        box-shadow: 0 8px 30px rgb(0 0 0 / 16%);
        font-size: 13px;
      }
      .drawn {
        position: relative;
        display: inline-flex;
      }
      .drawn select {
        appearance: none;
        min-height: 29px;
        max-width: none;
        padding: 3px 28px 3px 10px;
        border: 1px solid var(--entente-rule);
        background: var(--entente-panel);
        font-size: 12.5px;
        font-weight: 500;
        cursor: pointer;
      }
      .drawn select:hover {
        background: var(--entente-frame);
      }
      .drawn .icon {
        position: absolute;
        right: 9px;
        top: 50%;
        translate: 0 -50%;
        pointer-events: none;
      }
      .field {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
        justify-items: end;
        gap: 2px 10px;
      }
      .hint {
        grid-column: 1 / 3;
        justify-self: start;
        font-size: 12px;
        color: var(--entente-secondary);
      }
      select,
      input[type='number'] {
        min-height: 32px;
        max-width: 100%;
        padding: 3px 8px;
        border: 1px solid var(--entente-secondary);
        border-radius: 8px;
        background: var(--entente-page);
      }
      input[type='number'] {
        width: 82px;
      }
      .check {
        display: flex;
        align-items: center;
        gap: 9px;
        min-height: 26px;
        cursor: pointer;
      }
      input[type='checkbox'] {
        width: 16px;
        height: 16px;
        margin: 0;
        accent-color: var(--entente-accent);
      }
      .button[aria-expanded='true'],
      .button.active {
        border-color: var(--entente-accent);
      }
      @container (width < 560px) {
        :host {
          position: static;
        }
        .panel {
          top: calc(100% + 4px);
          right: 0;
          left: 0;
          width: auto;
        }
        .label {
          display: none;
        }
      }
    `,
  ];

  /** What is being explored. */
  declare exploration: Exploration;
  /** What is drawn; tells how many pairs there are. */
  declare picture: Picture | undefined;
  declare protected isOpen: boolean;
  #ending: AbortController | undefined;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.isOpen = false;
    new ExplorationController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ending = new AbortController();
    addEventListener(
      'pointerdown',
      event => {
        if (this.isOpen && !event.composedPath().includes(this)) this.isOpen = false;
      },
      { signal: this.#ending.signal, capture: true },
    );
    // Also where nothing of the panel has the focus, as after a button that is disabled by its own press.
    addEventListener('keydown', event => this.#onKey(event), { signal: this.#ending.signal, capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ending?.abort();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  protected override render() {
    const { network } = this.exploration;
    if (!network || network.ties.size === 0) return nothing;
    return html`
      ${this.#drawnChoice()}
      <button
        type="button"
        class="button small ${this.#isSimplified(network) ? 'active' : ''}"
        aria-expanded=${this.isOpen}
        aria-controls="simplify"
        @click=${() => {
          this.isOpen = !this.isOpen;
        }}
      >
        ${words.name} ${icon(ChevronDown, 14)}
      </button>
      <button
        type="button"
        class="button small"
        aria-label=${uiFinding.connection.button}
        title=${uiFinding.connection.name}
        @click=${() => this.dispatchEvent(new PanelEvent('connection', this.#selected))}
      >
        ${icon(Route, 14)} <span class="label">${uiFinding.connection.button}</span>
      </button>
      <button
        type="button"
        class="button small"
        aria-label=${uiFinding.measures.button}
        title=${uiFinding.measures.name}
        @click=${() => this.dispatchEvent(new PanelEvent('measures'))}
      >
        ${icon(Sigma, 14)} <span class="label">${uiFinding.measures.button}</span>
      </button>
      ${this.isOpen ? this.#panel(network) : nothing}
    `;
  }

  get #selected(): string | undefined {
    const { selection } = this.exploration.view;
    return selection.kind === 'actor' ? selection.id : undefined;
  }

  #isSimplified(network: Network): boolean {
    return this.exploration.view.leastTies > 1 || this.#leastStanding !== undefined || this.#hidesStructure(network);
  }

  /** The rank of the last standing shown where the rest are hidden; `undefined` when the hidden ones are others. */
  get #leastStanding(): number | undefined {
    const hidden = hiddenIn(this.exploration.view.clauses, standingClause.id);
    const firstHidden = STANDINGS.findIndex(({ id }) => hidden.has(id));
    if (firstHidden < 1) return undefined;
    return STANDINGS.slice(firstHidden).every(({ id }) => hidden.has(id)) ? firstHidden - 1 : undefined;
  }

  #setLeastStanding(rank: number | undefined): void {
    const hidden = hiddenIn(this.exploration.view.clauses, standingClause.id);
    const others = [...hidden].filter(value => !STANDINGS.some(({ id }) => id === value));
    const weaker = rank === undefined ? [] : STANDINGS.slice(rank + 1).map(({ id }) => id);
    this.exploration.setHidden(standingClause.id, [...others, ...weaker]);
  }

  #structureIn(network: Network): readonly string[] {
    const occurring = this.exploration.filtered?.tallies.get(relationClause.id);
    return network.ties.size === 0
      ? []
      : TIE_TYPES.filter(({ id, family }) => family === 'structure' && occurring?.has(id) === true).map(({ id }) => id);
  }

  #hidesStructure(network: Network): boolean {
    const hidden = hiddenIn(this.exploration.view.clauses, relationClause.id);
    const structure = this.#structureIn(network);
    return structure.length > 0 && structure.every(id => hidden.has(id));
  }

  #setStructure(network: Network, hide: boolean): void {
    const structure = new Set(this.#structureIn(network));
    const hidden = [...hiddenIn(this.exploration.view.clauses, relationClause.id)];
    this.exploration.setHidden(
      relationClause.id,
      hide ? [...hidden, ...structure] : hidden.filter(id => !structure.has(id.split('/')[0] ?? id)),
    );
  }

  #panel(network: Network): TemplateResult {
    const { exploration } = this;
    const { view } = exploration;
    const states = foldableStates(network);
    const allFolded = states.every(state => view.folded.has(state));
    const least = this.#leastStanding;
    const occurring = exploration.filtered?.tallies.get(standingClause.id);
    const levels = STANDINGS.filter(({ id, rank }) => occurring?.has(id) === true || rank === least);
    return html`<div class="panel" id="simplify" role="group" aria-label=${words.name}>
      <label class="field">
        ${words.pairs}
        <input
          type="number"
          min="1"
          max="9999"
          .value=${String(view.leastTies)}
          @change=${(event: Event) => {
            const number = Number((event.target as HTMLInputElement).value);
            exploration.setLeastTies(Number.isFinite(number) ? Math.min(9999, number) : 1);
          }}
        />
        <span class="hint">${words.pairsHint}</span>
      </label>
      <label class="field">
        ${words.standing}
        <select
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            this.#setLeastStanding(value === '' ? undefined : Number(value));
          }}
        >
          <option value="" ?selected=${least === undefined}>${words.anyStanding}</option>
          ${levels.map(
            ({ rank, label }) =>
              html`<option value=${rank} ?selected=${rank === least}>
                ${rank === 0 ? inUi(label) : words.orBetter(inUi(label))}
              </option>`,
          )}
        </select>
      </label>
      ${
        this.#structureIn(network).length > 0
          ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${this.#hidesStructure(network)}
                @change=${(event: Event) => this.#setStructure(network, (event.target as HTMLInputElement).checked)}
              />
              ${words.structure}
            </label>`
          : nothing
      }
      ${
        states.length > 0
          ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${allFolded}
                @change=${(event: Event) => exploration.setAllFolded((event.target as HTMLInputElement).checked)}
              />
              ${words.fold}
            </label>`
          : nothing
      }
      <button
        type="button"
        class="button small"
        ?disabled=${!this.#isSimplified(network)}
        @click=${() => {
          exploration.setLeastTies(1);
          this.#setLeastStanding(undefined);
          this.#setStructure(network, false);
        }}
      >
        ${words.reset}
      </button>
    </div>`;
  }

  /** How many pairs are drawn, where there are more than can be told apart. */
  #drawnChoice(): TemplateResult | typeof nothing {
    const { picture } = this;
    if (!picture?.crowded || picture.pairs <= STRONGEST[0]!) return nothing;
    return html`<label class="drawn">${strongestSelect(this.exploration, picture.pairs)} ${icon(ChevronDown, 14)}</label>`;
  }
}

customElements.define('entente-finding-tools', EntenteFindingTools);

declare global {
  interface HTMLElementTagNameMap {
    'entente-finding-tools': EntenteFindingTools;
  }
}
