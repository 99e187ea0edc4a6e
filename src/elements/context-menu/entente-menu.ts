import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { Exploration } from '../../exploration/exploration.js';
import type { Point } from '../../layout/geometry.js';
import { ui } from '../../messages/ui.js';
import { copyText } from '../../platform/clipboard.js';
import type { Theme } from '../../scene/line-style.js';
import type { Target } from '../../scene/stage.js';
import type { EntenteGraph } from '../entente-graph.js';
import { controlStyles } from '../shared.styles.js';
import { type MenuCanvas, menusOfGraph } from './menu-canvas.js';
import { type Menu, type MenuItem, menuOf } from './menu-items.js';

/**
 * @summary The menu of an actor, a line or the empty canvas: by right click, long press, the Menu key or Shift and F10.
 */
export class EntenteMenu extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    graph: { attribute: false },
    canvas: { attribute: false },
    hasLink: { attribute: false },
    theme: { reflect: true },
    open: { state: true },
    said: { state: true },
  };

  static override styles = [
    controlStyles,
    css`
      [role='menu'] {
        position: absolute;
        z-index: 14;
        min-width: 200px;
        max-width: min(340px, calc(100% - 16px));
        max-height: calc(100% - 16px);
        padding: 5px;
        border: 1px solid var(--entente-rule);
        border-radius: 10px;
        background: var(--entente-panel);
        box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
        overflow: hidden auto;
      }
      [role='menuitem'] {
        display: block;
        width: 100%;
        min-height: 30px;
        padding: 5px 10px;
        border: 0;
        border-radius: 6px;
        background: none;
        font-size: 13px;
        text-align: start;
        cursor: default;
        overflow-wrap: anywhere;
      }
      [role='menuitem']:hover,
      [role='menuitem']:focus {
        outline: none;
        background: var(--entente-frame);
      }
      [role='menuitem']:focus-visible {
        outline: 2px solid var(--entente-accent);
        outline-offset: -2px;
      }
      hr {
        height: 1px;
        margin: 5px 8px;
        border: 0;
        background: var(--entente-rule);
      }
      @media (pointer: coarse) {
        [role='menuitem'] {
          min-height: 42px;
          font-size: 15px;
        }
      }
    `,
  ];

  /** What is being explored. */
  declare exploration: Exploration;
  /** The network whose menu this is. */
  declare graph: EntenteGraph | null;
  /** The canvas whose menu this is, where it is not the network. */
  declare canvas: MenuCanvas | null;
  /** The address of the page holds the view, so that a link can be copied. */
  declare hasLink: boolean;
  declare theme: Theme;
  declare protected open: { readonly menu: Menu; readonly at: Point } | undefined;
  declare protected said: string;

  /** What menus are asked of: of a canvas that was out of the page it is another one. */
  #source: unknown;
  #ofGraph: { readonly graph: EntenteGraph; readonly canvas: MenuCanvas } | undefined;
  #ends: (() => void)[] = [];

  constructor() {
    super();
    this.exploration = new Exploration();
    this.graph = null;
    this.canvas = null;
    this.hasLink = false;
    this.theme = 'light';
    this.said = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release();
    this.open = undefined;
  }

  #release(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#source = undefined;
  }

  get #canvas(): MenuCanvas | undefined {
    if (this.canvas || !this.graph) return this.canvas ?? undefined;
    if (this.#ofGraph?.graph !== this.graph) {
      const canvas = menusOfGraph(
        this.graph,
        () => this.exploration,
        () => this.theme,
      );
      this.#ofGraph = { graph: this.graph, canvas };
    }
    return this.#ofGraph.canvas;
  }

  #attach(): void {
    const canvas = this.#canvas;
    const surface = canvas?.surface;
    const source = this.canvas ? surface : this.graph?.stage;
    if (!canvas || !surface || !source || source === this.#source || !this.isConnected) return;
    this.#release();
    this.#source = source;
    const endings = new AbortController();
    const { signal } = endings;
    surface.addEventListener('contextmenu', event => event.preventDefault(), { signal });
    surface.addEventListener('keydown', event => this.#onCanvasKey(event), { signal, capture: true });
    // A press on the canvas takes the menu away; Cytoscape keeps such presses from moving the focus.
    surface.addEventListener('pointerdown', () => this.#close(), { signal, capture: true });
    this.#ends = [() => endings.abort(), canvas.watchMenu((target, at) => this.#show(target, at))];
  }

  #onCanvasKey(event: KeyboardEvent): void {
    if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    const canvas = this.#canvas;
    if (!canvas) return;
    const { attended: stoodOn, clientWidth, clientHeight } = canvas;
    this.#show(stoodOn?.target, stoodOn?.at ?? { x: clientWidth / 2 - 100, y: clientHeight / 3 });
  }

  #show(target: Target | undefined, at: Point): void {
    const menu = menuOf({
      exploration: this.exploration,
      target,
      fit: () => this.#canvas?.fit(),
      link: this.hasLink ? location.href : undefined,
    });
    if (!menu) return;
    // The card of what is pointed at would lie below the menu.
    this.#canvas?.surface?.dispatchEvent(new PointerEvent('pointerleave'));
    this.open = { menu, at };
    void this.updateComplete.then(() => this.#items[0]?.focus({ preventScroll: true }));
  }

  #close({ toCanvas = false } = {}): void {
    if (!this.open) return;
    this.open = undefined;
    if (toCanvas) this.#canvas?.focus();
  }

  get #items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  async #do({ act, copies }: MenuItem): Promise<void> {
    this.#close({ toCanvas: true });
    act?.();
    if (copies !== undefined) this.said = (await copyText(copies)) ? ui.copied : ui.copyFailed;
  }

  #onKey(event: KeyboardEvent): void {
    const items = this.#items;
    const now = items.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    const goTo: Readonly<Record<string, number>> = {
      ArrowDown: (now + 1) % items.length,
      ArrowUp: (now - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === 'Escape' || event.key === 'Tab') this.#close({ toCanvas: true });
    else if (Object.hasOwn(goTo, event.key)) items[goTo[event.key]!]?.focus();
    else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLocaleLowerCase();
      const later = [...items.slice(now + 1), ...items.slice(0, now + 1)];
      later.find(item => item.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Beside the place that was clicked, within the canvas. Through the DOM: the policy forbids style attributes. */
  #place(): void {
    const menu = this.renderRoot.querySelector<HTMLElement>('[role="menu"]');
    const canvas = this.#canvas;
    if (!menu || !this.open || !canvas) return;
    const { at } = this.open;
    const room = (size: number, whole: number, wanted: number): number =>
      Math.max(8, Math.min(wanted, whole - size - 8));
    menu.style.setProperty('left', `${room(menu.offsetWidth, canvas.clientWidth, at.x + 2)}px`);
    menu.style.setProperty('top', `${room(menu.offsetHeight, canvas.clientHeight, at.y + 2)}px`);
  }

  protected override updated(_: PropertyValues): void {
    this.#attach();
    this.#place();
  }

  protected override render() {
    const { open } = this;
    return html`${
      open
        ? html`<div
            role="menu"
            tabindex="-1"
            aria-label=${open.menu.name}
            @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
            @contextmenu=${(event: Event) => event.preventDefault()}
            @focusout=${(event: FocusEvent) => {
              if (!(event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget)))
                this.#close();
            }}
          >
            ${open.menu.groups.map(
              (group, index) =>
                html`${index > 0 ? html`<hr />` : nothing}${group.map(
                  item =>
                    html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#do(item)}>${item.label}</button>`,
                )}`,
            )}
          </div>`
        : nothing
    }
    <div class="visually-hidden" aria-live="polite">${this.said}</div>`;
  }
}

customElements.define('entente-menu', EntenteMenu);

declare global {
  interface HTMLElementTagNameMap {
    'entente-menu': EntenteMenu;
  }
}
