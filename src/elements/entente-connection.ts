import {
  css,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ArrowUpDown, X } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import type { Selection } from '../exploration/selection.js';
import type { Filtered } from '../filter/apply-filter.js';
import type { Connection, PathStep } from '../filter/shortest-paths.js';
import { inUi, ui } from '../messages/ui.js';
import { uiFinding } from '../messages/ui-finding.js';
import type { Network } from '../network/network.js';
import type { SearchIndex } from '../network/search/search-index.js';
import type { Theme } from '../scene/line-style.js';
import { FAMILIES } from '../vocabulary/families.js';
import { findStanding } from '../vocabulary/standings.js';
import type { Family } from '../vocabulary/tie-type.js';
import { lookOf, nameOf } from './card-context.js';
import { bestFirst, connectionOf } from './connection-ways.js';
import './entente-line-sample.js';
import { ExplorationController } from './exploration-controller.js';
import { findingStyles } from './finding.styles.js';
import { icon } from './icon.js';
import { CardFromPanelEvent, EmphasiseEvent } from './panel-events.js';
import { sayTie } from './say-tie.js';
import { sayWhen } from './say-when.js';
import { searchIndexOf } from './search-index-of.js';
import { controlStyles } from './shared.styles.js';

const words = uiFinding.connection;
/** Ties of a step that are told. */
const MOST_TOLD = 2;
/** Names that are offered while one is typed. */
const MOST_OFFERED = 40;

/**
 * @summary How two actors are connected: the shortest ways along ties in view, told as sentences.
 * @fires entente-emphasise - the ties of the way that is looked at
 * @fires entente-panel-close - the reader is done
 */
export class EntenteConnection extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    from: { attribute: false },
    ends: { state: true },
    families: { state: true },
    way: { state: true },
    index: { state: true },
  };

  static override styles = [
    controlStyles,
    findingStyles,
    css`
      .ends {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        align-items: center;
        gap: 8px 10px;
        margin-bottom: 12px;
      }
      .ends label {
        display: contents;
        font-size: 13px;
      }
      .swap {
        grid-row: 1 / 3;
        grid-column: 3;
      }
      .families {
        display: flex;
        flex-wrap: wrap;
        gap: 0 16px;
      }
      .way > label {
        font-weight: 600;
      }
      .way {
        margin: 14px 0 0;
        padding: 10px 12px;
        border: 1px solid var(--entente-rule);
        border-radius: 10px;
      }
      .way.chosen {
        border-color: var(--entente-accent);
      }
      ol {
        display: grid;
        gap: 10px;
        margin: 6px 0 0;
        padding: 0;
        list-style: none;
      }
      li + li {
        padding-top: 8px;
        border-top: 1px solid var(--entente-rule);
      }
      ol button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 8px;
        align-items: center;
        width: 100%;
        padding: 2px 0;
        border: 0;
        background: none;
        text-align: left;
        cursor: pointer;
      }
      ol button:hover .sentence {
        color: var(--entente-accent);
      }
      .sentence {
        font: 500 14.5px/1.35 var(--entente-serif);
      }
      ol .aside {
        grid-column: 2;
      }
    `,
  ];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** The actor it starts from; `undefined` = none yet. */
  declare from: string | undefined;
  /** What stands in the two fields. */
  declare protected ends: readonly [string, string];
  declare protected families: ReadonlySet<Family>;
  declare protected way: number;
  declare protected index: SearchIndex | undefined;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.ends = ['', ''];
    this.families = new Set(FAMILIES.map(({ id }) => id));
    this.way = 0;
    new ExplorationController(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { network } = this.exploration;
    if (!network) return;
    if (changed.has('from') && this.from !== undefined) {
      this.ends = [nameOf(network, this.from), this.ends[1] === nameOf(network, this.from) ? '' : this.ends[1]];
      this.way = 0;
    }
    if (network !== this.#indexed) {
      this.#indexed = network;
      void searchIndexOf(network).then(index => {
        if (this.#indexed === network) this.index = index;
      });
    }
  }

  #indexed: Network | undefined;

  protected override firstUpdated(): void {
    this.renderRoot.querySelectorAll('input')[this.from === undefined ? 0 : 1]?.focus();
  }

  /** The actor that a field means: the one of that very name, else the first that a search finds. */
  #actorOf(network: Network, text: string): string | undefined {
    const name = text.trim();
    if (name === '') return undefined;
    for (const actor of network.actors.values()) if (actor.label === name) return actor.id;
    const hit = this.index?.search(name).find(group => group.kind === 'actor')?.hits[0];
    return hit?.kind === 'actor' ? hit.id : undefined;
  }

  #answered: { key: readonly unknown[]; connection: Connection | undefined } | undefined;

  #connection(network: Network, filtered: Filtered, from: string, to: string): Connection | undefined {
    const key = [network, filtered, from, to, this.families];
    if (!this.#answered?.key.every((part, at) => part === key[at])) {
      this.#answered = { key, connection: connectionOf(network, filtered, this.families, from, to) };
    }
    return this.#answered?.connection;
  }

  protected override updated(): void {
    const { network, filtered } = this.exploration;
    const [from, to] = network ? this.ends.map(text => this.#actorOf(network, text)) : [];
    const way =
      network && filtered && from !== undefined && to !== undefined
        ? this.#connection(network, filtered, from, to)?.paths[this.way]
        : undefined;
    if (way === this.#told) return;
    this.#told = way;
    const ids = way?.flatMap(step => step.ties.map(tie => tie.id)) ?? [];
    this.dispatchEvent(new EmphasiseEvent(ids.length > 0 ? new Set(ids) : undefined));
  }

  #told: readonly PathStep[] | undefined;

  protected override render() {
    const { network, filtered } = this.exploration;
    if (!network || !filtered) return nothing;
    return html`
      <div class="head">
        <span>${words.button}</span>
        <button
          type="button"
          class="button bare close"
          aria-label=${ui.close}
          title=${ui.close}
          @click=${() => this.dispatchEvent(new Event('entente-panel-close', { bubbles: true, composed: true }))}
        >
          ${icon(X, 17)}
        </button>
      </div>
      <h2>${words.name}</h2>
      <div class="ends">
        ${this.#field(0, words.from, network)} ${this.#field(1, words.to, network)}
        <button
          type="button"
          class="button bare swap"
          aria-label=${words.swap}
          title=${words.swap}
          @click=${() => {
            this.ends = [this.ends[1], this.ends[0]];
          }}
        >
          ${icon(ArrowUpDown, 16)}
        </button>
      </div>
      <fieldset>
        <legend>${words.families}</legend>
        <div class="families">
          ${FAMILIES.map(
            ({ id, label }) =>
              html`<label class="check">
                <input type="checkbox" .checked=${this.families.has(id)} @change=${() => this.#toggle(id)} />
                ${inUi(label)}
              </label>`,
          )}
        </div>
      </fieldset>
      <p class="aside">${words.hint}</p>
      <div aria-live="polite">${this.#answer(network, filtered)}</div>
    `;
  }

  #openCard(selection: Selection): void {
    this.dispatchEvent(new CardFromPanelEvent());
    this.exploration.select(selection);
  }

  #toggle(family: Family): void {
    const next = new Set(this.families);
    if (!next.delete(family)) next.add(family);
    this.families = next;
    this.way = 0;
  }

  #field(at: 0 | 1, label: string, network: Network): TemplateResult {
    const text = this.ends[at];
    const hits = this.index?.search(text).find(group => group.kind === 'actor')?.hits ?? [];
    const offered =
      text.trim() === ''
        ? network.tiedActors.slice(0, MOST_OFFERED)
        : hits.flatMap(hit => (hit.kind === 'actor' ? [hit.id] : []));
    return html`<label
        ><span>${label}</span>
        <input
          type="text"
          list="offered-${at}"
          autocomplete="off"
          spellcheck="false"
          .value=${text}
          @input=${(event: Event) => {
            const { value } = event.target as HTMLInputElement;
            this.ends = at === 0 ? [value, this.ends[1]] : [this.ends[0], value];
            this.way = 0;
          }}
      /></label>
      <datalist id="offered-${at}">
        ${offered.map(id => html`<option value=${nameOf(network, id)}></option>`)}
      </datalist>`;
  }

  #answer(network: Network, filtered: Filtered): TemplateResult {
    if (this.ends.some(text => text.trim() === '')) return html`<p>${words.chooseBoth}</p>`;
    const [from, to] = this.ends.map(text => this.#actorOf(network, text));
    if (from === undefined || to === undefined) {
      return html`<p>${words.unknown(this.ends[from === undefined ? 0 : 1].trim())}</p>`;
    }
    if (from === to) return html`<p>${words.same}</p>`;
    const connection = this.#connection(network, filtered, from, to);
    if (!connection) return html`<h3>${words.none}</h3><p class="aside">${words.noneHint}</p>`;
    const { paths, length, isCut } = connection;
    return html`<h3>${words.found(paths.length, length)}</h3>
      ${isCut ? html`<p class="aside">${words.cut(paths.length)}</p>` : nothing}
      ${paths.map((path, number) => this.#way(network, path, number, paths.length))}`;
  }

  #way(network: Network, path: readonly PathStep[], number: number, ways: number): TemplateResult {
    const names = [path[0]!.from, ...path.map(step => step.to)].map(id => nameOf(network, id)).join(' – ');
    const isChosen = number === this.way;
    return html`<div class="way ${isChosen && ways > 1 ? 'chosen' : ''}">
      ${
        ways > 1
          ? html`<label class="check" title=${words.highlight}>
              <input
                type="radio"
                name="way"
                .checked=${isChosen}
                @change=${() => {
                  this.way = number;
                }}
              />
              ${names}
            </label>`
          : html`<p><b>${names}</b></p>`
      }
      <ol aria-label=${words.way(number + 1)}>
        ${path.map(step => this.#step(network, step))}
      </ol>
    </div>`;
  }

  #step(network: Network, step: PathStep): TemplateResult {
    const ties = bestFirst(step.ties);
    const more = ties.length - MOST_TOLD;
    return html`<li>
      ${ties.slice(0, MOST_TOLD).map(
        tie =>
          html`<button type="button" @click=${() => this.#openCard({ kind: 'tie', id: tie.id })}>
            <entente-line-sample .look=${lookOf(tie, this.theme)}></entente-line-sample>
            <span class="sentence">${sayTie(network, tie).sentence}</span>
            <span class="aside"
              >${[sayWhen(tie.span), inUi(findStanding(tie.standing.level).short)]
                .filter(text => text !== '')
                .join(' · ')}</span
            >
          </button>`,
      )}
      ${
        more > 0
          ? html`<button
              type="button"
              @click=${() => this.#openCard({ kind: 'pair', one: step.from, other: step.to })}
            >
              <span></span><span class="aside">${words.more(more)}</span>
            </button>`
          : nothing
      }
    </li>`;
  }
}

customElements.define('entente-connection', EntenteConnection);

declare global {
  interface HTMLElementTagNameMap {
    'entente-connection': EntenteConnection;
  }
}
