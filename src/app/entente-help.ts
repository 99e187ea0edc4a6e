import { css, html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { X } from 'lucide';
import { aboutStyles } from '../elements/entente-about.styles.js';
import { icon } from '../elements/icon.js';
import { controlStyles } from '../elements/shared.styles.js';
import { inUi, ui } from '../messages/ui.js';
import { uiHelp } from '../messages/ui-help.js';
import type { Theme } from '../scene/line-style.js';
import { STANDINGS } from '../vocabulary/standings.js';
import { languageChoice, languageStyles } from './language-choice.js';

const words = uiHelp;

/**
 * @summary Help that is there without a network: what the page shows, how to read a line, and every key.
 */
export class EntenteHelp extends LitElement {
  static override properties: PropertyDeclarations = {
    theme: { reflect: true },
    isOpen: { state: true },
  };

  static override styles = [
    controlStyles,
    aboutStyles,
    languageStyles,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: 14px;
      }
      th,
      td {
        padding: 7px 8px 7px 0;
        border-bottom: 1px solid var(--entente-rule);
        text-align: left;
        vertical-align: top;
        font-weight: 400;
      }
      th {
        width: 190px;
        white-space: nowrap;
      }
      kbd {
        display: inline-block;
        min-width: 18px;
        padding: 1px 6px;
        border: 1px solid var(--entente-rule);
        border-bottom-width: 2px;
        border-radius: 5px;
        background: var(--entente-page);
        font: 500 12px/1.5 var(--entente-sans, system-ui, sans-serif);
        text-align: center;
      }
      h3 {
        margin: 0 0 6px;
        font: 600 17px/1.3 var(--entente-serif);
      }
      p {
        margin: 0 0 8px;
        line-height: 1.55;
      }
    `,
  ];

  declare theme: Theme;
  declare protected isOpen: boolean;

  constructor() {
    super();
    this.theme = 'light';
    this.isOpen = false;
  }

  async show(): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override render() {
    if (!this.isOpen) return nothing;
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
        <h2 id="title">${words.name}</h2>
        <button
          type="button"
          class="button bare"
          aria-label=${ui.close}
          @click=${() => this.renderRoot.querySelector('dialog')?.close()}
        >
          ${icon(X, 17)}
        </button>
      </div>
      <div class="body" tabindex="0">
        <div class="in-words">${languageChoice()}</div>
        ${words.passages.map(({ title, text }) => html`<section><h3>${title}</h3><p>${text}</p></section>`)}
        <section>
          <h3>${words.standings}</h3>
          <table>
            <tbody>
              ${STANDINGS.map(row => html`<tr><th scope="row">${inUi(row.label)}</th><td>${inUi(row.definition)}</td></tr>`)}
            </tbody>
          </table>
        </section>
        <section>
          <h3>${words.keys}</h3>
          <table>
            <tbody>
              ${words.keyRows.map(
                ({ keys, does }) =>
                  html`<tr><th scope="row">${keys.map(key => html`<kbd>${key}</kbd> `)}</th><td>${does}</td></tr>`,
              )}
            </tbody>
          </table>
        </section>
      </div>
    </dialog>`;
  }
}

customElements.define('entente-help', EntenteHelp);

declare global {
  interface HTMLElementTagNameMap {
    'entente-help': EntenteHelp;
  }
}
