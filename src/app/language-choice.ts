import { css, html, nothing, type TemplateResult } from 'lit';
import { Languages } from 'lucide';
import { icon } from '../elements/icon.js';
import { LANGUAGES } from '../messages/languages.js';
import { ui, uiLanguage } from '../messages/ui.js';

/** The reader chose a language. */
export class EntenteChooseLanguageEvent extends Event {
  /** As in the list of languages. */
  readonly language: string;

  constructor(language: string) {
    super('entente-choose-language', { bubbles: true, composed: true });
    this.language = language;
  }
}

declare global {
  interface HTMLElementEventMap {
    'entente-choose-language': EntenteChooseLanguageEvent;
  }
}

/** The choice of a language. One is spoken from the first word on, so another one is the same page anew. */
export function languageChoice(): TemplateResult | typeof nothing {
  if (LANGUAGES.length < 2) return nothing;
  return html`<label class="language" title=${ui.language}>
    ${icon(Languages)}
    <select
      aria-label=${ui.language}
      @change=${(event: Event) => {
        const select = event.target as HTMLSelectElement;
        const language = select.value;
        // What is shown is the language that is spoken until another is.
        select.value = uiLanguage();
        select.dispatchEvent(new EntenteChooseLanguageEvent(language));
      }}
    >
      ${LANGUAGES.map(
        ({ id, name }) => html`<option value=${id} lang=${id} ?selected=${id === uiLanguage()}>${name}</option>`,
      )}
    </select>
  </label>`;
}

/** In a bar the sign alone is seen, with the list behind it; `.in-words` shows the name of the language too. */
export const languageStyles = css`
  .language {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-width: 34px;
    min-height: 34px;
    border-radius: 8px;
    color: var(--entente-ink);
  }
  .language select {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    font: inherit;
    cursor: pointer;
  }
  .language:hover {
    background: var(--entente-frame);
  }
  .language:focus-within {
    outline: 2px solid var(--entente-accent);
    outline-offset: 1px;
  }
  .in-words .language {
    justify-content: start;
    padding: 0 10px;
    border: 1px solid var(--entente-rule);
  }
  .in-words .language select {
    position: static;
    width: auto;
    min-height: 32px;
    border: 0;
    background: var(--entente-panel);
    color: inherit;
    opacity: 1;
  }
  header .language {
    flex: none;
  }
  /* On a phone the choice is in the help. */
  @media (width < 720px) {
    header .language {
      display: none;
    }
  }
`;
