import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { X } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { inUi, ui } from '../messages/ui.js';
import { copyText } from '../platform/clipboard.js';
import type { Theme } from '../scene/line-style.js';
import { actorTypeOf } from '../vocabulary/actor-types.js';
import { actorCard } from './actor-card.js';
import type { CardContext } from './card-context.js';
import { compareCard } from './compare-card.js';
import { detailsStyles } from './entente-details.styles.js';
import { ExplorationController } from './exploration-controller.js';
import { icon } from './icon.js';
import { pairCard } from './pair-card.js';
import { controlStyles } from './shared.styles.js';
import { tieCard, tieHead } from './tie-card.js';

/**
 * @summary The card of what is selected: a tie with its evidence, an actor with its ties, all between two actors, or
 * two voices compared.
 */
export class EntenteDetails extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    copied: { state: true },
    eventPages: { state: true },
  };

  static override styles = [controlStyles, detailsStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** What became of the last copying. */
  declare protected copied: string;
  /** Pages of single events that are open on the card of a tie. */
  declare protected eventPages: number;
  #selection: unknown;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.copied = '';
    this.eventPages = 1;
    new ExplorationController(this, () => {
      this.copied = '';
      const { selection } = this.exploration.view;
      if (selection !== this.#selection) this.eventPages = 1;
      this.#selection = selection;
    });
  }

  protected override render() {
    const { network, view } = this.exploration;
    const { selection, comparison } = view;
    if (!network) return nothing;
    const context: CardContext = {
      exploration: this.exploration,
      network,
      theme: this.theme,
      copied: this.copied,
      copy: text => void this.#copy(text),
      eventPages: this.eventPages,
      onMoreEvents: () => {
        this.eventPages += 1;
      },
    };
    switch (selection.kind) {
      case 'tie': {
        const tie = network.ties.get(selection.id);
        return tie ? html`${this.#head(tieHead(context, tie))} ${tieCard(context, tie)}` : nothing;
      }
      case 'actor': {
        const type = actorTypeOf(network.actors.get(selection.id)?.record.type ?? '');
        return html`${this.#head(html`<span>${inUi(type.label)}</span>`)} ${actorCard(context, selection.id)}`;
      }
      case 'pair':
        return html`${this.#head(html`<span>${ui.dossierHead}</span>`)}
        ${pairCard(context, selection.one, selection.other)}`;
      case 'none':
        return comparison
          ? html`${this.#head(html`<span>${ui.compareVoices}</span>`)} ${compareCard(context, comparison)}`
          : nothing;
    }
  }

  /** With a comparison behind a card, closing the card goes back to it. */
  #close(): void {
    if (this.exploration.view.selection.kind !== 'none') this.exploration.clearSelection();
    else this.exploration.compare(undefined);
  }

  #head(content: TemplateResult): TemplateResult {
    return html`<div class="head">
      ${content}
      <button type="button" class="button bare close" aria-label=${ui.close} title=${ui.close} @click=${this.#close}>
        ${icon(X, 17)}
      </button>
    </div>`;
  }

  async #copy(text: string): Promise<void> {
    this.copied = (await copyText(text)) ? ui.copied : ui.copyFailed;
  }
}

customElements.define('entente-details', EntenteDetails);

declare global {
  interface HTMLElementTagNameMap {
    'entente-details': EntenteDetails;
  }
}
