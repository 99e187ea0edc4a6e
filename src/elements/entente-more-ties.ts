import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { ui } from '../messages/ui.js';
import type { NetworkTie } from '../network/network.js';
import type { CardContext } from './card-context.js';
import { TIES_AT_ONCE, tieRow } from './tie-row.js';

/** The rest of a long list of ties on a card, part by part. It is styled by the card it stands on. */
export class EntenteMoreTies extends LitElement {
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    ties: { attribute: false },
    toldFrom: { attribute: false },
    parts: { state: true },
  };

  declare context: CardContext | undefined;
  declare ties: readonly NetworkTie[];
  declare toldFrom: string | undefined;
  declare protected parts: number;

  constructor() {
    super();
    this.ties = [];
    this.parts = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The list of somebody else starts anew; the same one, filtered otherwise, does not.
    const before = changed.get('ties') as readonly NetworkTie[] | undefined;
    if (before && before[0]?.id !== this.ties[0]?.id) this.parts = 0;
  }

  protected override render() {
    const { context } = this;
    if (!context) return nothing;
    const listed = this.parts * TIES_AT_ONCE;
    const left = this.ties.length - listed;
    return html`
      ${
        listed === 0
          ? nothing
          : html`<ul class="ties">
              ${this.ties.slice(0, listed).map(tie => tieRow(context, tie, this.toldFrom))}
            </ul>`
      }
      ${
        left <= 0
          ? nothing
          : html`<button
              type="button"
              class="button small"
              @click=${() => {
                this.parts += 1;
              }}
            >
              ${ui.events.more(Math.min(TIES_AT_ONCE, left))}
            </button>`
      }
    `;
  }
}

customElements.define('entente-more-ties', EntenteMoreTies);

declare global {
  interface HTMLElementTagNameMap {
    'entente-more-ties': EntenteMoreTies;
  }
}
