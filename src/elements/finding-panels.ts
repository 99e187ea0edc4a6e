import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ArrowLeft } from 'lucide';
import type { Exploration } from '../exploration/exploration.js';
import type { Selection } from '../exploration/selection.js';
import { uiFinding } from '../messages/ui-finding.js';
import type { NetworkTie } from '../network/network.js';
import type { Theme } from '../scene/line-style.js';
import { icon } from './icon.js';
import type { EmphasiseEvent, PanelEvent, PanelName } from './panel-events.js';

type Host = ReactiveControllerHost & { exploration: Exploration; readonly renderRoot: ParentNode };

/** The panels that answer a question about what is in view, in the place of the card; their code comes when asked. */
export class FindingPanels implements ReactiveController {
  readonly #host: Host;
  #open: { readonly panel: PanelName; readonly actor: string | undefined } | undefined;
  #ties: ReadonlySet<string> | undefined;
  #includes: ((tie: NetworkTie) => boolean) | undefined;
  /** A card that was opened from the panel lies over it; the panel comes back when it is closed. */
  #isBehind = false;
  /** What was selected from the panel itself; another selection gives the place back to its card. */
  #selection: Selection | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { network, view } = this.#host.exploration;
    if (!this.#open) return;
    if (!network) this.close();
    else if (this.#isBehind) this.#isBehind = view.selection.kind !== 'none';
    else if (view.selection.kind !== 'none' && view.selection !== this.#selection) this.close();
  }

  get isOpen(): boolean {
    return this.#open !== undefined && !this.#isBehind;
  }

  /** Ties that the panel wants to stand out. */
  get emphasised(): ((tie: NetworkTie) => boolean) | undefined {
    return this.#includes;
  }

  async open({ panel, actor }: PanelEvent): Promise<void> {
    await (panel === 'connection' ? import('./entente-connection.js') : import('./entente-measures.js'));
    this.#emphasise(undefined);
    this.#selection = this.#host.exploration.view.selection;
    this.#open = { panel, actor };
    this.#isBehind = false;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#open = undefined;
    this.#isBehind = false;
    this.#emphasise(undefined);
    this.#host.requestUpdate();
  }

  #emphasise(ties: ReadonlySet<string> | undefined): void {
    this.#ties = ties;
    this.#includes = ties && (tie => ties.has(tie.id));
  }

  /** What is selected while this runs was selected from the panel, which therefore stays. */
  #keep(): void {
    this.#selection = this.#host.exploration.view.selection;
    this.#host.requestUpdate();
  }

  /** A card takes the place; the panel keeps what stands in it. */
  async #goBehind(): Promise<void> {
    this.#isBehind = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.back-to-panel')?.focus();
  }

  render(theme: Theme): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const { exploration } = this.#host;
    const { panel, actor } = this.#open;
    return html`${
      this.#isBehind && panel === 'connection'
        ? html`<button
            type="button"
            class="button small back-to-panel"
            @click=${() => exploration.clearSelection()}
          >
            ${icon(ArrowLeft, 15)} ${uiFinding.connection.backTo}
          </button>`
        : nothing
    }<div
      class="finding"
      ?hidden=${this.#isBehind}
      @entente-panel-card=${() => void this.#goBehind()}
      @entente-panel-close=${() => this.close()}
      @entente-panel-select=${() => this.#keep()}
      @entente-emphasise=${(event: EmphasiseEvent) => {
        if (event.ties === this.#ties) return;
        this.#emphasise(event.ties);
        this.#host.requestUpdate();
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.close();
      }}
    >
      ${
        panel === 'connection'
          ? html`<entente-connection .exploration=${exploration} .theme=${theme} .from=${actor}></entente-connection>`
          : html`<entente-measures .exploration=${exploration} .theme=${theme}></entente-measures>`
      }
    </div>`;
  }
}
