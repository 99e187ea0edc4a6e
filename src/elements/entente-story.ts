import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { ArrowLeft, ArrowRight, X } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { closeStory, tellStep } from '../exploration/story.js';
import { ui } from '../messages/ui.js';
import type { Theme } from '../scene/line-style.js';
import { storyStyles } from './entente-story.styles.js';
import { ExplorationController } from './exploration-controller.js';
import { icon } from './icon.js';
import { controlStyles } from './shared.styles.js';

/**
 * @summary The panel that tells a dataset's story: which step, its text, and the way on and back.
 * Nothing of it is shown while the view has no step.
 */
export class EntenteStory extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    hasCard: { attribute: false },
  };

  static override styles = [controlStyles, storyStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** The card of what the step selects is closed, and can be asked for. */
  declare hasCard: boolean;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.hasCard = false;
    new ExplorationController(this);
  }

  /** Puts the focus on the panel, where arrow keys lead through the story. */
  override focus(): void {
    this.#panel?.focus({ preventScroll: true });
  }

  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('section');
  }

  get #steps() {
    return this.exploration.network?.dataset.story?.steps ?? [];
  }

  #go(step: number): void {
    if (step < 1 || step > this.#steps.length) return;
    tellStep(this.exploration, step);
    // The button pressed may be gone with the step; the panel is not.
    void this.updateComplete.then(() => {
      const { activeElement } = this.renderRoot as ShadowRoot;
      if (!activeElement || activeElement.matches(':disabled')) this.focus();
      const words = this.renderRoot.querySelector('.words');
      if (words) words.scrollTop = 0;
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = this.exploration.view.story ?? 1;
    if (event.key === 'ArrowRight') this.#go(step + 1);
    else if (event.key === 'ArrowLeft') this.#go(step - 1);
    else if (event.key === 'Escape') closeStory(this.exploration);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected override render() {
    const { story: step } = this.exploration.view;
    const told = step === undefined ? undefined : this.#steps[step - 1];
    if (step === undefined || !told) return nothing;
    const { title } = this.exploration.network?.dataset.story ?? {};
    const isLast = step === this.#steps.length;
    return html`<section aria-label=${title ?? ui.story.name} tabindex="-1" @keydown=${(event: KeyboardEvent) => this.#onKey(event)}>
      <header>
        <p class="kicker">${title ?? ui.story.name}</p>
        <button
          type="button"
          class="button small bare"
          aria-label=${ui.story.close}
          title=${ui.story.close}
          @click=${() => closeStory(this.exploration)}
        >
          ${icon(X, 16)}
        </button>
      </header>
      <div class="words" aria-live="polite" tabindex="0" role="group" aria-labelledby="title">
        <p class="place">${ui.story.step(step, this.#steps.length)}</p>
        <h2 id="title">${told.title}</h2>
        ${told.text.split(/\n[ \t]*\n/).map(paragraph => html`<p>${paragraph}</p>`)}
        ${
          this.hasCard
            ? html`<button
                type="button"
                class="link"
                @click=${() => this.dispatchEvent(new Event('entente-story-card'))}
              >
                ${ui.story.card}
              </button>`
            : nothing
        }
      </div>
      <footer>
        <button type="button" class="button" ?disabled=${step === 1} @click=${() => this.#go(step - 1)}>
          ${icon(ArrowLeft, 15)} ${ui.story.previous}
        </button>
        <button
          type="button"
          class="button primary"
          @click=${() => (isLast ? closeStory(this.exploration) : this.#go(step + 1))}
        >
          ${isLast ? ui.story.finish : html`${ui.story.next} ${icon(ArrowRight, 15)}`}
        </button>
      </footer>
    </section>`;
  }
}

customElements.define('entente-story', EntenteStory);

declare global {
  interface HTMLElementTagNameMap {
    'entente-story': EntenteStory;
  }
}
