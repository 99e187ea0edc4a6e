import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { X } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { FOCUS_STEPS, isNarrowing } from '../filter/actor-focus.js';
import { ui } from '../messages/ui.js';
import { ExplorationController } from './exploration-controller.js';
import { focusPhrase } from './focus-words.js';
import { icon } from './icon.js';
import { placeName } from './place-name.js';
import { controlStyles } from './shared.styles.js';

/**
 * @summary What narrows the view to a place, some actors or pairs, said as chips with a button each that ends it. Empty when
 * nothing does.
 */
export class EntenteFocus extends LitElement {
  static override properties: PropertyDeclarations = { exploration: { attribute: false } };

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }
      .chip {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        margin: 0 6px 10px;
        padding: 7px 4px 7px 12px;
        border: 1px solid var(--entente-accent);
        border-radius: 10px;
        font-size: 13px;
        font-weight: 550;
        overflow-wrap: anywhere;
      }
      .words {
        flex: 1 1 120px;
      }
      .aside {
        flex-basis: 100%;
        padding-right: 8px;
        font-size: 12px;
        font-weight: 400;
        color: var(--entente-secondary);
      }
      select {
        min-height: 28px;
        padding: 2px 6px;
        border: 1px solid var(--entente-rule);
        border-radius: 7px;
        background: var(--entente-panel);
        font-size: 12.5px;
      }
      .button.bare {
        min-height: 28px;
        padding: 3px 6px;
      }
    `,
  ];

  /** What is being explored. */
  declare exploration: Exploration;

  constructor() {
    super();
    this.exploration = new Exploration();
    new ExplorationController(this);
  }

  protected override render() {
    const { place, focus, leastTies } = this.exploration.view;
    const { network } = this.exploration;
    if (!network) return nothing;
    const phrase = focusPhrase(this.exploration);
    return html`${
      place === undefined
        ? nothing
        : this.#chip(ui.focus.at(placeName(network, place)), () => this.exploration.setPlace(undefined), nothing)
    }
    ${
      focus
        ? this.#chip(
            phrase,
            () => this.exploration.setFocus(undefined),
            focus.mode === 'around'
              ? html`<select
                  aria-label=${ui.focus.steps}
                  @change=${(event: Event) => {
                    const chosen = (event.target as HTMLSelectElement).value;
                    const steps = FOCUS_STEPS.find(number => String(number) === chosen);
                    if (steps) this.exploration.setFocus({ ...focus, steps });
                  }}
                >
                  ${FOCUS_STEPS.map(
                    number =>
                      html`<option value=${number} ?selected=${number === focus.steps}>
                        ${ui.focus.stepCount(number)}
                      </option>`,
                  )}
                </select>`
              : isNarrowing(focus)
                ? nothing
                : html`<span class="aside">${ui.focus.chooseMore}</span>`,
          )
        : nothing
    }
    ${
      leastTies > 1
        ? this.#chip(ui.focus.leastTies(leastTies), () => this.exploration.setLeastTies(1), nothing)
        : nothing
    }`;
  }

  #chip(words: string, end: () => void, more: TemplateResult | typeof nothing): TemplateResult {
    return html`<div class="chip">
      <span class="words">${words}</span>
      <button type="button" class="button bare" aria-label=${ui.focus.end(words)} title=${ui.focus.end(words)} @click=${end}>
        ${icon(X, 15)}
      </button>
      ${more}
    </div>`;
  }
}

customElements.define('entente-focus', EntenteFocus);

declare global {
  interface HTMLElementTagNameMap {
    'entente-focus': EntenteFocus;
  }
}
