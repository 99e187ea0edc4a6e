import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import { ExplorationController } from '../elements/exploration-controller.js';
import { icon } from '../elements/icon.js';
import { controlStyles } from '../elements/shared.styles.js';
import { Exploration } from '../exploration/exploration.js';
import { fragmentOfStep, tellStep, withoutStep, withStep, withStepMoved } from '../exploration/story.js';
import { ui } from '../messages/ui.js';
import { shareStyles } from './entente-share.styles.js';

/**
 * @summary Makes the story of the open dataset: adds the present view as a step, puts steps in order, takes them out.
 * @fires entente-story-told - the reader went to a step
 */
export class EntenteStoryBuilder extends LitElement {
  static override properties: PropertyDeclarations = { exploration: { attribute: false } };

  static override styles = [controlStyles, shareStyles];

  /** What is being explored. */
  declare exploration: Exploration;

  constructor() {
    super();
    this.exploration = new Exploration();
    new ExplorationController(this);
  }

  get #story() {
    return this.exploration.network?.dataset.story;
  }

  #add(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const title = form.querySelector('input')!.value.trim();
    const text = form.querySelector('textarea')!.value.trim();
    const { network } = this.exploration.state;
    if (title === '' || !network) return;
    const view = fragmentOfStep(this.exploration.view, network);
    this.exploration.setStory(withStep(this.#story, { title, text, view }));
    form.reset();
    form.querySelector('input')!.focus();
  }

  #tell(step: number): void {
    tellStep(this.exploration, step);
    this.dispatchEvent(new Event('entente-story-told'));
  }

  protected override render() {
    const story = this.#story;
    const { story: words } = ui;
    return html`
      <form @submit=${(event: SubmitEvent) => this.#add(event)}>
        <div class="line">
          <input type="text" required maxlength="120" aria-label=${words.stepTitle} placeholder=${words.stepTitle} />
          <button type="submit" class="button">${words.add}</button>
        </div>
        <textarea class="plain" rows="3" aria-label=${words.stepText} placeholder=${words.stepText}></textarea>
      </form>
      ${
        story
          ? html`<ol>
              ${story.steps.map(
                ({ title }, index) =>
                  html`<li>
                    <button type="button" class="link" @click=${() => this.#tell(index + 1)}>${index + 1}. ${title}</button>
                    <span class="tools">
                      <button
                        type="button"
                        class="button small bare"
                        aria-label=${words.up(title)}
                        ?disabled=${index === 0}
                        @click=${() => this.exploration.setStory(withStepMoved(story, index, -1))}
                      >
                        ${icon(ArrowUp, 15)}
                      </button>
                      <button
                        type="button"
                        class="button small bare"
                        aria-label=${words.down(title)}
                        ?disabled=${index === story.steps.length - 1}
                        @click=${() => this.exploration.setStory(withStepMoved(story, index, 1))}
                      >
                        ${icon(ArrowDown, 15)}
                      </button>
                      <button
                        type="button"
                        class="button small bare"
                        aria-label=${words.remove(title)}
                        @click=${() => this.exploration.setStory(withoutStep(story, index))}
                      >
                        ${icon(Trash2, 15)}
                      </button>
                    </span>
                  </li>`,
              )}
            </ol>`
          : html`<p class="aside">${words.none}</p>`
      }
      ${story ? html`<p class="aside">${words.hint}</p>` : nothing}
    `;
  }
}

customElements.define('entente-story-builder', EntenteStoryBuilder);

declare global {
  interface HTMLElementTagNameMap {
    'entente-story-builder': EntenteStoryBuilder;
  }
}
