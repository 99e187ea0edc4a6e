import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FileText, FolderOpen, Monitor, Moon, Sun } from 'lucide';
import '../elements/entente-network.js';
import type { EntenteNetwork } from '../elements/entente-network.js';
import { ExplorationController } from '../elements/exploration-controller.js';
import { icon } from '../elements/icon.js';
import { readerLocale } from '../elements/locale.js';
import { type DataSource, nameOfSource, readSource } from '../elements/open-dataset.js';
import { problemList } from '../elements/problem-list.js';
import { controlStyles, paperStyles } from '../elements/shared.styles.js';
import { Exploration } from '../exploration/exploration.js';
import type { Tab } from '../exploration/view.js';
import { en } from '../messages/en.js';
import { buildNetwork } from '../network/build-network.js';
import { formatDate, readDate } from '../network/partial-date.js';
import type { Problem, Report } from '../network/report.js';
import {
  currentFragment,
  currentQuery,
  forgetDataInAddress,
  nameDatasetInAddress,
  queryParameter,
} from '../platform/address.js';
import { pickFile } from '../platform/pick-file.js';
import {
  readThemePreference,
  storeThemePreference,
  type ThemePreference,
  watchSystemTheme,
} from '../platform/theme-preference.js';
import type { Theme } from '../scene/line-style.js';
import type { AddressSync } from './address-sync.js';
import { BUNDLED_DATASETS } from './bundled-datasets.js';
import type { EntenteChooseDatasetEvent } from './dataset-picker-events.js';
import { appStyles } from './entente-app.styles.js';

const NEXT_THEME: Readonly<Record<ThemePreference, ThemePreference>> = { auto: 'light', light: 'dark', dark: 'auto' };
const THEME_ICONS = { auto: Monitor, light: Sun, dark: Moon } as const;

const TABS: readonly Tab[] = ['network', 'sources'];

/** Checks for authors take seconds on more ties than this; they are left to the command line there. */
const MOST_ADVISED = 5000;

/** What authors should mend besides: the checks of `npm run lint:data`, without what the report tells already. */
async function adviceOn(report: Report): Promise<readonly Problem[]> {
  if (!report.dataset || report.dataset.ties.length > MOST_ADVISED) return [];
  const { lintDataset } = await import('../network/lint/lint-dataset.js');
  const told = new Set(report.problems.map(problem => `${problem.code} ${problem.where}`));
  return lintDataset(report.dataset).filter(problem => !told.has(`${problem.code} ${problem.where}`));
}

const loadAddress = () => import('./address-sync.js');

/**
 * @summary The whole page: top bar, reader, opening of files, and the address that keeps the view.
 */
export class EntenteApp extends LitElement {
  static override properties: PropertyDeclarations = {
    preference: { state: true },
    systemTheme: { state: true },
    pending: { state: true },
    dropping: { state: true },
    incompleteLink: { state: true },
    theme: { reflect: true },
  };

  static override styles = [paperStyles, controlStyles, appStyles];

  declare protected preference: ThemePreference;
  declare protected systemTheme: Theme;
  /** The theme in force; the page's colours hang on the attribute. */
  declare theme: Theme;
  /** A file that was read with losses and waits for the reader's word. */
  declare protected pending:
    | { readonly name: string; readonly report: Report; readonly advice: readonly Problem[] }
    | undefined;
  declare protected dropping: boolean;
  declare protected incompleteLink: boolean;

  readonly exploration = new Exploration();
  #address: AddressSync | undefined;
  /** The query of the address that chose the open data. */
  #query = '';
  #endThemeWatch: (() => void) | undefined;
  /** The latest wish wins: an answer to an earlier one is dropped. */
  #request = 0;

  constructor() {
    super();
    this.preference = readThemePreference();
    this.systemTheme = 'light';
    this.theme = 'light';
    this.dropping = false;
    this.incompleteLink = false;
    new ExplorationController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endThemeWatch = watchSystemTheme(theme => {
      this.systemTheme = theme;
    });
    addEventListener('dragover', this.#onDragOver);
    addEventListener('dragleave', this.#onDragLeave);
    addEventListener('drop', this.#onDrop);
    if (this.exploration.network) void this.#followAddress();
    else void this.#openFromAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endThemeWatch?.();
    this.#address?.end();
    this.#address = undefined;
    removeEventListener('dragover', this.#onDragOver);
    removeEventListener('dragleave', this.#onDragLeave);
    removeEventListener('drop', this.#onDrop);
  }

  async #openFromAddress(): Promise<void> {
    const data = queryParameter('data');
    const wanted = queryParameter('dataset');
    const bundled = BUNDLED_DATASETS.find(dataset => dataset.id === wanted) ?? BUNDLED_DATASETS[0]!;
    await this.#open(data ?? bundled.url, data === undefined ? bundled.id : nameOfSource(data), 'address');
  }

  /** Reads first, swaps last: until the data are whole, or the reader has agreed to what is missing, nothing changes. */
  async #open(source: DataSource, name: string, from: 'address' | 'file' | 'list'): Promise<void> {
    this.#request += 1;
    const request = this.#request;
    this.exploration.startLoading(name);
    const report = await readSource(source, name);
    if (request !== this.#request) return;
    if (!report.dataset) {
      this.exploration.fail({ name, problems: report.problems });
    } else if (from === 'file' && report.outcome !== 'loaded') {
      this.exploration.stopLoading();
      this.pending = { name, report, advice: await adviceOn(report) };
      if (request !== this.#request) return;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLDialogElement>('dialog.report')?.showModal();
    } else {
      await this.#swap(report, from);
    }
  }

  async #swap(report: Report, from: 'address' | 'file' | 'list'): Promise<void> {
    if (!report.dataset) return;
    const network = buildNetwork(report.dataset);
    const fragment = from === 'address' ? currentFragment() : '';
    if (from === 'file') forgetDataInAddress();
    if (from === 'list') nameDatasetInAddress(report.dataset.id ?? '');
    // A plain address asks for the opening view: then the code that reads and writes addresses can come later.
    this.#query = currentQuery();
    const view = fragment === '' ? undefined : (await loadAddress()).viewFromAddress(fragment, network);
    this.exploration.open(network, view);
    document.title = `${report.dataset.title ?? en.untitled} – ${en.product}`;
    await this.#followAddress();
    await import('./page-parts.js');
  }

  async #followAddress(): Promise<void> {
    const { AddressSync } = await loadAddress();
    if (this.#address || !this.isConnected) return;
    this.#address = new AddressSync(this.exploration, {
      onIncomplete: isIncomplete => {
        this.incompleteLink = isIncomplete;
      },
      isOfOpenData: () => currentQuery() === this.#query,
      onOtherData: () => void this.#openFromAddress(),
    });
  }

  async #chooseFile(): Promise<void> {
    const file = await pickFile('.json,application/json');
    if (file) await this.#open(file, file.name, 'file');
  }

  #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dropping = true;
  };

  #onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.dropping = false;
  };

  #onDrop = (event: DragEvent): void => {
    this.dropping = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#open(file, file.name, 'file');
  };

  #nextTheme(): void {
    this.preference = NEXT_THEME[this.preference];
    storeThemePreference(this.preference);
  }

  protected override willUpdate(): void {
    this.theme = this.preference === 'auto' ? this.systemTheme : this.preference;
  }

  protected override updated(): void {
    document.documentElement.dataset['theme'] = this.theme;
  }

  protected override render() {
    const { network } = this.exploration;
    return html`
      <header
        @entente-choose-dataset=${(event: EntenteChooseDatasetEvent) => void this.#choose(event.id)}
        @entente-open-file=${() => this.#chooseFile()}
        @entente-about=${() => this.#showAbout()}
      >
        <span class="brand">${en.product}</span>
        <span class="divider"></span>
        <div class="dataset">
          <entente-dataset-picker .current=${network?.dataset}
            ><h1>${network ? (network.dataset.title ?? en.untitled) : ''}</h1></entente-dataset-picker
          >
          <span class="counts">${network ? this.#counts() : ''}</span>
        </div>
        ${network ? this.#tabs() : nothing}
        <div class="actions">
          <button
            type="button"
            class="button bare"
            aria-label=${en.sheet.name}
            title=${en.sheet.name}
            ?disabled=${!network}
            @click=${() => this.renderRoot.querySelector<EntenteNetwork>('entente-network')?.showSheet()}
          >
            ${icon(FileText)}
          </button>
          <button type="button" class="button bare" title=${en.openFile} aria-label=${en.openFile} @click=${() => this.#chooseFile()}>
            ${icon(FolderOpen)} <span class="label">${en.openFile}</span>
          </button>
          <button
            type="button"
            class="button bare"
            aria-label=${en.theme[this.preference]}
            title=${en.theme[this.preference]}
            @click=${() => this.#nextTheme()}
          >
            ${icon(THEME_ICONS[this.preference])}
          </button>
          <button
            type="button"
            class="button primary wide-only"
            ?disabled=${!network}
            @click=${() => this.renderRoot.querySelector<EntenteNetwork>('entente-network')?.showExport()}
          >
            ${en.export}
          </button>
        </div>
      </header>
      ${this.incompleteLink ? html`<div class="notice" role="note">${en.positionsInBrowser}</div>` : nothing}
      <entente-network
        bare
        role="main"
        .canOpenFiles=${true}
        .exploration=${this.exploration}
        .theme=${this.theme}
        @entente-open-file=${() => this.#chooseFile()}
      ></entente-network>
      <entente-about .network=${this.exploration.state.network} .theme=${this.theme}></entente-about>
      ${this.dropping ? html`<div class="drop">${en.dropHere}</div>` : nothing} ${this.#reportDialog()}
    `;
  }

  #tabs(): TemplateResult {
    const { tab } = this.exploration.view;
    return html`<div class="tabs" role="tablist" aria-label=${en.views} @keydown=${this.#onTabKey}>
      ${TABS.map(
        name =>
          html`<button
            type="button"
            role="tab"
            aria-selected=${tab === name}
            tabindex=${tab === name ? 0 : -1}
            @click=${() => this.exploration.setTab(name)}
          >
            ${en.tabs[name]}
          </button>`,
      )}
    </div>`;
  }

  #onTabKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const at = (TABS.indexOf(this.exploration.view.tab) + step + TABS.length) % TABS.length;
    this.exploration.setTab(TABS[at]!);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
    );
  };

  /** Opens a bundled dataset; the address then names it, and "back" returns to the one before with its view. */
  async #choose(id: string): Promise<void> {
    const dataset = BUNDLED_DATASETS.find(candidate => candidate.id === id);
    if (dataset) await this.#open(dataset.url, id, 'list');
  }

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
    const counts = en.counts(network.tiedActors.length, network.speakersOnly.length, network.ties.size);
    return date ? `${counts} · ${en.asOf(formatDate(date, readerLocale()))}` : counts;
  }

  #reportDialog(): TemplateResult | typeof nothing {
    const { pending } = this;
    if (!pending) return nothing;
    const { name, report, advice } = pending;
    const settle = (open: boolean): void => {
      this.pending = undefined;
      if (open) void this.#swap(report, 'file');
    };
    return html`<dialog class="report" aria-labelledby="report-title" @close=${() => settle(false)}>
      <h2 id="report-title">${en.report.title(name, report.outcome === 'partial')}</h2>
      <p>${en.report.counts(report.kept, report.found)}</p>
      ${problemList(report.problems)}
      ${
        advice.length > 0
          ? html`<details>
              <summary>${en.report.advice(advice.length)}</summary>
              ${problemList(advice)}
            </details>`
          : nothing
      }
      <div class="buttons">
        <button type="button" class="button" @click=${() => settle(false)}>${en.report.cancel}</button>
        <button type="button" class="button primary" @click=${() => settle(true)}>
          ${en.report.open(report.outcome === 'partial')}
        </button>
      </div>
    </dialog>`;
  }
}

customElements.define('entente-app', EntenteApp);

declare global {
  interface HTMLElementTagNameMap {
    'entente-app': EntenteApp;
  }
}
