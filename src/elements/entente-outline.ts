import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Exploration } from '../exploration/exploration.js';
import { type OutlinedActor, outlineOf, relationsOf } from '../exploration/outline.js';
import { inUi, ui } from '../messages/ui.js';
import type { Network, NetworkTie } from '../network/network.js';
import type { Theme } from '../scene/line-style.js';
import { findStanding } from '../vocabulary/standings.js';
import { sayTie } from './say-tie.js';
import './entente-line-sample.js';
import { lookOf } from './card-context.js';
import { outlineStyles } from './entente-outline.styles.js';
import { ExplorationController } from './exploration-controller.js';
import { sayWhen } from './say-when.js';
import { controlStyles } from './shared.styles.js';

/** Actors that are listed at first, and more of them at each wish. */
const A_PAGE = 200;

/** Something of the outline: an actor, a relation of an actor, or a tie under both. */
type Key = string;
const keyOf = (...parts: readonly string[]): Key => parts.join('\n');

/**
 * @summary The network as text: every actor in view, its relations, and each tie as a sentence with its standing. A tree
 *   that arrow keys walk, in step with everything else.
 */
export class EntenteOutline extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    open: { state: true },
    current: { state: true },
    pages: { state: true },
  };

  static override styles = [controlStyles, outlineStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** What is unfolded. */
  declare protected open: ReadonlySet<Key>;
  /** What the keyboard stands on. */
  declare protected current: Key | undefined;
  declare protected pages: number;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.open = new Set();
    this.pages = 1;
    new ExplorationController(this, change => {
      if (change !== 'data') return;
      this.open = new Set();
      this.current = undefined;
      this.pages = 1;
    });
  }

  #setOpen(key: Key, isOpen: boolean): void {
    const next = new Set(this.open);
    if (isOpen) next.add(key);
    else next.delete(key);
    this.open = next;
  }

  #onKey(event: KeyboardEvent): void {
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="treeitem"]')];
    const from = (event.target as HTMLElement).closest<HTMLElement>('[role="treeitem"]');
    const at = from ? items.indexOf(from) : -1;
    if (!from || at < 0) return;
    const key = from.dataset['key']!;
    const hasChildren = from.hasAttribute('aria-expanded');
    const isOpen = from.getAttribute('aria-expanded') === 'true';
    const parent = from.parentElement?.closest<HTMLElement>('[role="treeitem"]');
    const go = (to: HTMLElement | null | undefined): void => {
      if (!to) return;
      this.current = to.dataset['key'];
      void this.updateComplete.then(() => to.focus());
    };
    switch (event.key) {
      case 'ArrowDown':
        go(items[at + 1]);
        break;
      case 'ArrowUp':
        go(items[at - 1]);
        break;
      case 'ArrowRight':
        if (hasChildren && !isOpen) this.#setOpen(key, true);
        else if (isOpen) go(items[at + 1]);
        break;
      case 'ArrowLeft':
        if (isOpen) this.#setOpen(key, false);
        else go(parent);
        break;
      case 'Home':
        go(items[0]);
        break;
      case 'End':
        go(items.at(-1));
        break;
      case 'Enter':
      case ' ':
        from.querySelector<HTMLElement>(':scope > .item')?.click();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  protected override render() {
    const { network, filtered } = this.exploration;
    if (!network || !filtered) return nothing;
    const actors = outlineOf(network, filtered);
    const listed = actors.slice(0, this.pages * A_PAGE);
    const words = ui.outline;
    return html`<h2>${network.dataset.title ?? ui.untitled}</h2>
      <p class="hint">${words.hint(actors.length, filtered.ties.size)}</p>
      <ul role="tree" aria-label=${words.name} @keydown=${(event: KeyboardEvent) => this.#onKey(event)}>
        ${repeat(
          listed,
          actor => actor.id,
          (actor, index) => this.#actor(network, actor, index === 0),
        )}
      </ul>
      ${
        actors.length > listed.length
          ? html`<button
              type="button"
              class="button more"
              @click=${() => {
                this.pages += 1;
              }}
            >
              ${words.more(Math.min(A_PAGE, actors.length - listed.length))}
            </button>`
          : nothing
      }`;
  }

  #isCurrent(key: Key, isFirst: boolean): boolean {
    return this.current === undefined ? isFirst : this.current === key;
  }

  #actor(network: Network, { id, label, ties }: OutlinedActor, isFirst: boolean): TemplateResult {
    const key = keyOf(id);
    const isOpen = this.open.has(key);
    const { selection } = this.exploration.view;
    return html`<li
      role="treeitem"
      class="actor"
      data-key=${key}
      aria-expanded=${isOpen}
      aria-selected=${selection.kind === 'actor' && selection.id === id}
      aria-label=${`${label}, ${ui.tieCount(ties)}`}
      tabindex=${this.#isCurrent(key, isFirst) ? 0 : -1}
    >
      <div
        class="item"
        @click=${() => {
          this.current = key;
          this.#setOpen(key, !isOpen);
          this.exploration.select({ kind: 'actor', id });
        }}
      >
        <span class="mark" aria-hidden="true">${isOpen ? '▾' : '▸'}</span>
        <span>${label}</span> <span class="count">${ui.tieCount(ties)}</span>
      </div>
      ${isOpen ? this.#relations(network, id) : nothing}
    </li>`;
  }

  #relations(network: Network, actor: string): TemplateResult {
    return html`<ul role="group">
      ${relationsOf(network, this.exploration.filtered!, actor).map(({ type, ties }) => {
        const key = keyOf(actor, type.id);
        const isOpen = this.open.has(key);
        return html`<li
          role="treeitem"
          data-key=${key}
          aria-expanded=${isOpen}
          aria-selected="false"
          aria-label=${`${inUi(type.label)}, ${ui.tieCount(ties.length)}`}
          tabindex=${this.#isCurrent(key, false) ? 0 : -1}
        >
          <div
            class="item"
            @click=${() => {
              this.current = key;
              this.#setOpen(key, !isOpen);
            }}
          >
            <span class="mark" aria-hidden="true">${isOpen ? '▾' : '▸'}</span>
            <span>${inUi(type.label)}</span> <span class="count">${ui.tieCount(ties.length)}</span>
          </div>
          ${isOpen ? html`<ul role="group">${ties.map(tie => this.#tie(network, tie, actor))}</ul>` : nothing}
        </li>`;
      })}
    </ul>`;
  }

  #tie(network: Network, tie: NetworkTie, toldFrom: string): TemplateResult {
    const key = keyOf(toldFrom, tie.type.id, tie.id);
    const from = tie.target === toldFrom && tie.source !== toldFrom ? 'target' : 'source';
    const { sentence } = sayTie(network, tie, { from });
    const standing = `${inUi(findStanding(tie.standing.level).short)}${tie.standing.disputed ? `, ${ui.disputedWord}` : ''}`;
    const when = sayWhen(tie.span);
    const { selection } = this.exploration.view;
    return html`<li
      role="treeitem"
      data-key=${key}
      aria-selected=${selection.kind === 'tie' && selection.id === tie.id}
      aria-label=${`${sentence} ${standing}. ${when}`}
      tabindex=${this.#isCurrent(key, false) ? 0 : -1}
    >
      <div
        class="item"
        @click=${() => {
          this.current = key;
          this.exploration.select({ kind: 'tie', id: tie.id });
        }}
      >
        <entente-line-sample .look=${lookOf(tie, this.theme)}></entente-line-sample>
        <span
          ><span class="sentence">${sentence}</span><br /><span class="aside">${standing} · ${when}</span></span
        >
      </div>
    </li>`;
  }
}

customElements.define('entente-outline', EntenteOutline);

declare global {
  interface HTMLElementTagNameMap {
    'entente-outline': EntenteOutline;
  }
}
