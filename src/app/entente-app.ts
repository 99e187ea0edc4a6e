import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { BookOpen, CircleQuestionMark, FileText, FolderOpen, Link, Monitor, Moon, Sun, X } from 'lucide';
import '../elements/entente-network.js';
import type { EntenteNetwork } from '../elements/entente-network.js';
import { ExplorationController } from '../elements/exploration-controller.js';
import { icon } from '../elements/icon.js';
import { sayDate } from '../elements/say-when.js';
import { controlStyles, paperStyles } from '../elements/shared.styles.js';
import { VIEWS } from '../elements/views.js';
import { Exploration } from '../exploration/exploration.js';
import { ui } from '../messages/ui.js';
import { readDate } from '../network/partial-date.js';
import { afterPaint } from '../platform/after-paint.js';
import { storeLanguagePreference } from '../platform/language-preference.js';
import {
  readThemePreference,
  storeThemePreference,
  type ThemePreference,
  watchSystemTheme,
} from '../platform/theme-preference.js';
import type { Theme } from '../scene/line-style.js';
import type { EntenteChooseDatasetEvent } from './dataset-picker-events.js';
import { appStyles } from './entente-app.styles.js';
import type { EntenteHelp } from './entente-help.js';
import type { EntenteShare } from './entente-share.js';
import { languageChoice, languageStyles } from './language-choice.js';
import type { EntenteOpening } from './opening/entente-opening.js';
import { OpeningController } from './opening/opening-controller.js';
import { WaysIn } from './opening/ways-in.js';
import { speakToReader } from './speak-to-reader.js';

const NEXT_THEME: Readonly<Record<ThemePreference, ThemePreference>> = { auto: 'light', light: 'dark', dark: 'auto' };
const THEME_ICONS = { auto: Monitor, light: Sun, dark: Moon } as const;

/**
 * @summary The whole page: top bar, reader, and the dialogs around it.
 */
export class EntenteApp extends LitElement {
  static override properties: PropertyDeclarations = {
    preference: { state: true },
    systemTheme: { state: true },
    theme: { reflect: true },
  };

  static override styles = [paperStyles, controlStyles, appStyles, languageStyles];

  declare protected preference: ThemePreference;
  declare protected systemTheme: Theme;
  /** The theme in force; the page's colours hang on the attribute. */
  declare theme: Theme;

  readonly exploration = new Exploration();
  readonly #opening = new OpeningController(this, this.exploration, () => this.#dialog());
  readonly #waysIn = new WaysIn(this, {
    onFiles: files => void this.#opening.openFiles(files.map(file => ({ name: file.name, blob: file }))),
    onText: text => void this.#opening.openFiles([{ name: ui.pastedText, blob: new Blob([text]) }]),
    onUndo: () => this.exploration.undo() || this.#opening.undo(),
    onRedo: () => this.exploration.redo(),
    onHelp: () => void this.#show('entente-help'),
  });
  #endThemeWatch: (() => void) | undefined;

  constructor() {
    super();
    this.preference = readThemePreference();
    this.systemTheme = 'light';
    this.theme = 'light';
    new ExplorationController(this);
    this.addEventListener('entente-choose-language', event => void this.#speak(event.language));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endThemeWatch = watchSystemTheme(theme => {
      this.systemTheme = theme;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endThemeWatch?.();
  }

  /** The dialog of opening; its code is loaded when it is first needed. */
  async #dialog(): Promise<EntenteOpening> {
    const { EntenteOpening } = await import('./opening/entente-opening.js');
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('entente-opening');
    if (!(dialog instanceof EntenteOpening)) throw new Error('The page has no dialog for opening files.');
    return dialog;
  }

  /** Nothing is shown before the words are there; in English they are. */
  protected override scheduleUpdate() {
    const speaking = this.hasUpdated ? undefined : speakToReader();
    return speaking ? speaking.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Opens a dialog whose code comes when it is first needed. */
  async #show(name: 'entente-share' | 'entente-help'): Promise<void> {
    if (name === 'entente-share') await import('./entente-share.js');
    else await import('./entente-help.js');
    await this.updateComplete;
    await this.renderRoot.querySelector<EntenteShare | EntenteHelp>(name)?.show();
  }

  /** Another language is the page anew; what is open in this page alone goes over with it. */
  async #speak(language: string): Promise<void> {
    if (!(await this.#opening.carryOver()) && !confirm(ui.languageLoses)) return;
    storeLanguagePreference(language);
    location.reload();
  }

  #nextTheme(): void {
    this.preference = NEXT_THEME[this.preference];
    storeThemePreference(this.preference);
  }

  protected override willUpdate(): void {
    this.theme = this.preference === 'auto' ? this.systemTheme : this.preference;
  }

  protected override firstUpdated(): void {
    void afterPaint().then(() => import('./entente-search.js'));
  }

  protected override updated(): void {
    document.documentElement.dataset['theme'] = this.theme;
  }

  protected override render() {
    const { network } = this.exploration;
    return html`
      <header
        @entente-choose-dataset=${(event: EntenteChooseDatasetEvent) => void this.#opening.openBundled(event.id)}
        @entente-open-file=${() => this.#waysIn.choose()}
        @entente-about=${() => this.#showAbout()}
      >
        <span class="brand">${ui.product}</span>
        <span class="divider"></span>
        <div class="dataset">
          <entente-dataset-picker .current=${network?.dataset}
            ><h1>${network ? (network.dataset.title ?? ui.untitled) : ''}</h1></entente-dataset-picker
          >
          <span class="counts" title=${network ? this.#counts() : nothing}>${network ? this.#counts() : ''}</span>
        </div>
        ${network ? this.#tabs() : nothing}
        <div class="actions">
          <entente-search
            .exploration=${this.exploration}
            .graph=${() => this.renderRoot.querySelector('entente-network')?.graph}
          ></entente-search>
          ${(network?.dataset.story?.steps.length ?? 0) > 0 ? this.#storyButton() : nothing}
          <button
            type="button"
            class="button bare"
            aria-label=${ui.sheet.name}
            title=${ui.sheet.name}
            ?disabled=${!network}
            @click=${() => this.renderRoot.querySelector<EntenteNetwork>('entente-network')?.showSheet()}
          >
            ${icon(FileText)}
          </button>
          <button type="button" class="button bare" title=${ui.openFile} aria-label=${ui.openFile} @click=${() => this.#waysIn.choose()}>
            ${icon(FolderOpen)} <span class="label">${ui.openFile}</span>
          </button>
          <button
            type="button"
            class="button bare"
            aria-label=${ui.theme[this.preference]}
            title=${ui.theme[this.preference]}
            @click=${() => this.#nextTheme()}
          >
            ${icon(THEME_ICONS[this.preference])}
          </button>
          ${languageChoice()}
          <button
            type="button"
            class="button bare"
            aria-label=${ui.share.button}
            title=${ui.share.button}
            ?disabled=${!network}
            @click=${() => this.#show('entente-share')}
          >
            ${icon(Link)}
          </button>
          <button
            type="button"
            class="button bare"
            aria-label=${ui.help.button}
            title=${ui.help.button}
            @click=${() => this.#show('entente-help')}
          >
            ${icon(CircleQuestionMark)}
          </button>
          <button
            type="button"
            class="button primary wide-only"
            ?disabled=${!network}
            @click=${() => this.renderRoot.querySelector<EntenteNetwork>('entente-network')?.showExport()}
          >
            ${ui.export}
          </button>
        </div>
      </header>
      ${this.#opening.isLinkIncomplete ? html`<div class="notice" role="note">${ui.positionsInBrowser}</div>` : nothing}
      <entente-network
        bare
        role="main"
        .canOpenFiles=${true}
        .exploration=${this.exploration}
        .theme=${this.theme}
        @entente-open-file=${() => this.#waysIn.choose()}
      ></entente-network>
      <entente-about .network=${this.exploration.state.network} .theme=${this.theme}></entente-about>
      <entente-opening .openTitle=${network ? (network.dataset.title ?? ui.untitled) : undefined} .theme=${this.theme}></entente-opening>
      <entente-share .exploration=${this.exploration} .theme=${this.theme}></entente-share>
      <entente-help .theme=${this.theme}></entente-help>
      <div class="opened" aria-live="polite">${this.#openedNotice()} ${this.#linkNotice()}</div>
      ${this.#waysIn.isDropping ? html`<div class="drop">${ui.dropHere}</div>` : nothing}
    `;
  }

  #storyButton(): TemplateResult {
    return html`<button
      type="button"
      class="button bare"
      title=${ui.story.button}
      aria-label=${ui.story.button}
      aria-pressed=${this.exploration.view.story !== undefined}
      @click=${async () => {
        const { closeStory, tellStep } = await import('../exploration/story.js');
        if (this.exploration.view.story === undefined) tellStep(this.exploration, 1);
        else closeStory(this.exploration);
      }}
    >
      ${icon(BookOpen)} <span class="label">${ui.story.button}</span>
    </button>`;
  }

  #linkNotice(): TemplateResult | typeof nothing {
    const { misunderstood } = this.#opening;
    if (misunderstood.length === 0) return nothing;
    return html`<div class="toast" role="note">
      <span>${ui.linkMisunderstood(misunderstood)}</span>
      <button
        type="button"
        class="button small bare"
        aria-label=${ui.dismissNotice}
        @click=${() => this.#opening.tellMisunderstood([])}
      >
        ${icon(X, 15)}
      </button>
    </div>`;
  }

  #tabs(): TemplateResult {
    const { tab } = this.exploration.view;
    return html`<div class="tabs" role="tablist" aria-label=${ui.views} @keydown=${this.#onTabKey}>
      ${VIEWS.map(
        ({ id: name }) =>
          html`<button
            type="button"
            role="tab"
            aria-selected=${tab === name}
            tabindex=${tab === name ? 0 : -1}
            @click=${() => this.exploration.setTab(name)}
          >
            ${ui.tabs[name]}
          </button>`,
      )}
    </div>`;
  }

  #onTabKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const now = VIEWS.findIndex(({ id }) => id === this.exploration.view.tab);
    this.exploration.setTab(VIEWS[(now + step + VIEWS.length) % VIEWS.length]!.id);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
    );
  };

  async #showAbout(): Promise<void> {
    const { EntenteAbout } = await import('./page-parts.js');
    const about = this.renderRoot.querySelector('entente-about');
    if (about instanceof EntenteAbout) await about.show();
  }

  #counts(): string {
    const { network } = this.exploration;
    if (!network) return '';
    const { asOf } = network.dataset;
    const date = asOf === undefined ? undefined : readDate(asOf);
    const counts = ui.counts(network.tiedActors.length, network.speakersOnly.length, network.ties.size);
    return date ? `${counts} · ${ui.asOf(sayDate(date))}` : counts;
  }

  #openedNotice(): TemplateResult | typeof nothing {
    const { opened } = this.#opening;
    if (!opened) return nothing;
    return html`<div class="toast">
      <span>${ui.opened(opened.name, opened.report.outcome)}</span>
      <button type="button" class="link" @click=${() => this.#opening.showReport()}>${ui.report}</button>
      ${
        opened.before
          ? html`<button type="button" class="button small" @click=${() => this.#opening.undo()}>${ui.undo}</button>`
          : nothing
      }
      <button
        type="button"
        class="button small bare"
        aria-label=${ui.dismissNotice}
        @click=${() => this.#opening.dismissNotice()}
      >
        ${icon(X, 15)}
      </button>
    </div>`;
  }
}

customElements.define('entente-app', EntenteApp);

declare global {
  interface HTMLElementTagNameMap {
    'entente-app': EntenteApp;
  }
}
