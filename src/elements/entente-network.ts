import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { X } from 'lucide';
import { type Change, Exploration, type Failure } from '../exploration/exploration.js';
import type { View } from '../exploration/view.js';
import { hiddenIn } from '../filter/clause.js';
import { relationClause, standingClause } from '../filter/clause-kinds.js';
import { hasTime } from '../filter/period.js';
import { ExportError } from '../formats/export-error.js';
import type { WriteOptions } from '../formats/writer.js';
import { ui } from '../messages/ui.js';
import type { Dataset } from '../network/dataset-schema.js';
import type { Report } from '../network/report.js';
import { afterPaint } from '../platform/after-paint.js';
import { watchSystemTheme } from '../platform/theme-preference.js';
import type { Theme } from '../scene/line-style.js';
import { canvasMeasure } from '../scene/measure-text.js';
import type { Stage } from '../scene/stage.js';
import type { EntenteExport } from './entente-export.js';
import type { EntenteSheet } from './entente-sheet.js';
import type {} from './entente-story.js';
import './entente-graph.js';
import type { EntenteGraph } from './entente-graph.js';
import './entente-legend.js';
import { type Deferred, deferred } from './deferred.js';
import type { LegendPointEvent } from './entente-legend.js';
import type {} from './entente-map.js';
import { networkStyles } from './entente-network.styles.js';
import {
  type DossierEvent,
  EntenteErrorEvent,
  EntenteFilterEvent,
  EntenteReadyEvent,
  EntenteSelectEvent,
} from './events.js';
import { ExplorationController } from './exploration-controller.js';
import type { DrawnView, exportSourceOf } from './export-source.js';
import type { FindingPanels } from './finding-panels.js';
import { icon } from './icon.js';
import { networkOfReport } from './network-of-report.js';
import { bottomBar, failurePanel, networkHeading } from './network-parts.js';
import { type DataSource, nameOfSource, readSource } from './open-dataset.js';
import type { PanelEvent } from './panel-events.js';
import { pointedTies } from './pointed-ties.js';
import { controlStyles, paperStyles } from './shared.styles.js';
import { statusOf } from './status-line.js';
import { viewById } from './views.js';

const COMPACT = 720;
const MEDIUM = 1024;
const DETAILS_WIDTH = 340;

/** Explorations that code is changing now: no element that shares one sends an event. */
const changedByCode = new WeakSet<Exploration>();

/**
 * @summary The reader for any page: legend that is the filter, network, card of what is selected, and export.
 * @slot - shown while there is no script; what stands there is the fallback
 * @csspart rail - the legend
 * @csspart details - the card of what is selected
 * @csspart timeline - ties over time
 * @cssproperty --entente-accent - colour of focus and of the main button
 * @fires entente-ready - a dataset is open and drawn
 * @fires entente-select - the reader selected something
 * @fires entente-filter - the reader changed a filter
 * @fires entente-error - something could not be opened
 */
export class EntenteNetwork extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    theme: { reflect: true },
    bare: { type: Boolean },
    canOpenFiles: { attribute: false },
    exploration: { attribute: false },
    size: { reflect: true },
    pointed: { state: true },
    railOpen: { state: true },
    timeOpen: { state: true },
    hasPicked: { state: true },
    isLow: { state: true },
  };

  static override styles = [paperStyles, controlStyles, networkStyles];

  /** Address of a dataset on this site. */
  declare src: string | undefined;
  /** `light` or `dark`; without it the system's. */
  declare theme: Theme | undefined;
  /** Leaves out the heading with title and Export, where the page has them itself. */
  declare bare: boolean;
  /** Offers "Open another file" when one failed; the page answers the event `entente-open-file`. */
  declare canOpenFiles: boolean;
  /** What is being explored; elements that share it stay in step. */
  declare exploration: Exploration;
  /** Set by the element itself from its width. */
  declare size: 'compact' | 'medium' | 'wide';
  declare protected pointed: { readonly clause: string; readonly value: string } | undefined;
  /** The legend is open, where it is a sheet. */
  declare railOpen: boolean;
  /** The timeline is open, where there is little room for it. */
  declare timeOpen: boolean;

  /** There is little height, as on a phone held across or with large letters. */
  declare protected isLow: boolean;
  /** While a story is told: the reader asked for the card of what is selected, which the step selects by itself. */
  declare protected hasPicked: boolean;

  /** Loaded when a panel is first asked for. */
  #panels: FindingPanels | undefined;
  #systemTheme: Theme = 'light';
  #endThemeWatch: (() => void) | undefined;
  #resizer: ResizeObserver | undefined;
  #request = 0;
  #ready: Deferred = deferred();
  #isDrawn = false;
  /** While true, what is drawn is what was open before. */
  #isOpening = false;
  #toldFailure: Failure | undefined;

  constructor() {
    super();
    this.bare = false;
    this.canOpenFiles = false;
    this.exploration = new Exploration();
    this.size = 'wide';
    this.railOpen = false;
    this.timeOpen = false;
    this.hasPicked = false;
    this.isLow = false;
    new ExplorationController(this, change => this.#onChange(change));
  }

  /** Resolves when a dataset is open and drawn. @throws {Error} when the one asked for could not be opened */
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  /**
   * The open dataset; `undefined` while none is. The public name hides `HTMLElement.dataset`, the element's own
   * `data-…` attributes, which is why the type has to be that of both.
   */
  override get dataset(): Dataset & DOMStringMap {
    return this.exploration.network?.dataset as Dataset & DOMStringMap;
  }

  /**
   * Opens a dataset in place of the present one. When it cannot be read, what is open stays as it is.
   * @param name what to call it in messages
   */
  async open(source: DataSource, name: string = nameOfSource(source)): Promise<Report> {
    this.#request += 1;
    const request = this.#request;
    if (this.#isDrawn) this.#ready = deferred();
    this.#isDrawn = false;
    this.#isOpening = true;
    this.exploration.startLoading(name);
    const report = await readSource(source, name);
    const network = await networkOfReport(report);
    if (request !== this.#request) return report;
    if (network) {
      this.#isOpening = false;
      this.exploration.open(network);
    } else {
      this.exploration.fail({ name, problems: report.problems });
      this.dispatchEvent(new EntenteErrorEvent(name, report.problems));
      const reason = report.problems[0]?.message ?? ui.couldNotOpen(name);
      // Nobody has to wait for readiness: a failure that is not awaited is told by the event and on screen.
      this.#ready.promise.catch(() => undefined);
      this.#ready.reject(new Error(reason));
      this.#ready = deferred();
      this.#isOpening = false;
      // What was open before still stands, and is as ready as it was.
      if (this.exploration.network) this.#onDrawn({ isNew: false });
    }
    return report;
  }

  /** Hidden relations, as `type` or `type/subtype`. */
  get hiddenTypes(): string[] {
    return [...hiddenIn(this.exploration.view.clauses, relationClause.id)];
  }

  set hiddenTypes(types: string[]) {
    this.#quietly(() => this.exploration.setHidden(relationClause.id, types));
  }

  /** Hidden standings; `retracted` is one of them at first. */
  get hiddenStandings(): string[] {
    return [...hiddenIn(this.exploration.view.clauses, standingClause.id)];
  }

  set hiddenStandings(standings: string[]) {
    this.#quietly(() => this.exploration.setHidden(standingClause.id, standings));
  }

  /** Ids of what passes the filters, in dataset order. */
  get visible(): { actors: string[]; ties: string[] } {
    const { filtered } = this.exploration;
    return { actors: [...(filtered?.actors ?? [])], ties: [...(filtered?.ties ?? [])] };
  }

  /**
   * Writes what is open in a format, as the Export dialog does.
   * @throws {ExportError} for a format that does not exist, and when nothing can be written
   */
  async exportAs(format: string, options: WriteOptions & { readonly now?: Date } = {}): Promise<Blob> {
    const { exportSourceOf, exportWords, WRITERS, writeFile, writerById } = await import('./exporting.js');
    const writer = writerById(format);
    if (!writer) {
      const known = WRITERS.map(row => `"${row.id}"`).join(', ');
      throw new ExportError(exportWords().errors.noSuchFormat(format, known));
    }
    const { now = new Date(), ...rest } = options;
    const source = await this.#exportSource(exportSourceOf, now);
    if (!source) throw new ExportError(exportWords().errors.noDataset);
    return (await writeFile(writer, source, rest)).blob;
  }

  /** Opens the Export dialog. */
  async showExport(): Promise<void> {
    const { exportSourceOf } = await import('./exporting.js');
    const dialog = this.renderRoot.querySelector<EntenteExport>('entente-export');
    if (!dialog) return;
    dialog.source = () => this.#exportSource(exportSourceOf, new Date());
    await dialog.show();
  }

  /** Opens the evidence sheet: of what is in view, or the dossier of two actors. */
  async showSheet(about?: { readonly one: string; readonly other: string }): Promise<void> {
    const { exportSourceOf } = await import('./exporting.js');
    const sheet = this.renderRoot.querySelector<EntenteSheet>('entente-sheet');
    if (!sheet) return;
    sheet.source = () => this.#exportSource(exportSourceOf, new Date());
    await sheet.show(about && { ...about, folded: this.exploration.view.folded });
  }

  /** The element that draws. */
  get graph(): EntenteGraph | null {
    return this.renderRoot.querySelector('entente-graph');
  }

  #exportSource(make: typeof exportSourceOf, now: Date): ReturnType<typeof exportSourceOf> {
    return make(this.exploration, this.#drawn, canvasMeasure(), now, this.graph?.proportion);
  }

  /** What an export shows: the map where it is open, else the canvas. */
  get #drawn(): Stage | DrawnView | undefined {
    const map = this.exploration.view.tab === 'map' ? this.renderRoot.querySelector('entente-map') : null;
    return map?.drawnView ?? this.graph?.stage;
  }

  #quietly(change: () => void): void {
    changedByCode.add(this.exploration);
    change();
    changedByCode.delete(this.exploration);
  }

  #previous: Partial<Pick<View, 'selection' | 'clauses' | 'story'>> = {};

  #onChange(change: Change): void {
    const { selection, clauses, story } = this.exploration.view;
    const before = this.#previous;
    this.#previous = { selection, clauses, story };
    if (change === 'data') this.#isDrawn = false;
    if (before.story !== story) this.#onStory(before.story, story, change);
    else if (change === 'view' && before.selection !== selection) this.hasPicked = true;
    if (changedByCode.has(this.exploration) || change !== 'view') return;
    if (before.selection !== selection) {
      this.railOpen = false;
      this.dispatchEvent(new EntenteSelectEvent(selection));
    }
    if (before.clauses !== clauses) this.dispatchEvent(new EntenteFilterEvent(this.hiddenTypes, this.hiddenStandings));
  }

  async #openPanel(event: PanelEvent): Promise<void> {
    const { FindingPanels } = await import('./finding-panels.js');
    this.#panels ??= new FindingPanels(this);
    await this.#panels.open(event);
  }

  /** Keys lead through a story that the reader opened, and back into the network when it is closed. */
  #onStory(before: number | undefined, now: number | undefined, change: Change): void {
    this.hasPicked = false;
    const panel = this.renderRoot.querySelector('entente-story');
    if (now !== undefined && before === undefined && change === 'view') {
      void Promise.all([import('./entente-story.js'), this.updateComplete])
        .then(() => this.renderRoot.querySelector('entente-story')?.updateComplete)
        .then(() => this.renderRoot.querySelector('entente-story')?.focus());
    } else if (now === undefined && panel?.matches(':focus-within')) {
      this.graph?.focus();
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endThemeWatch = watchSystemTheme(theme => {
      this.#systemTheme = theme;
      this.requestUpdate();
    });
    this.#resizer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      this.isLow = height < LOW;
      this.size = width < COMPACT ? 'compact' : width < MEDIUM ? 'medium' : 'wide';
    });
    this.#resizer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endThemeWatch?.();
    this.#resizer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('exploration')) this.#previous = this.exploration.view;
    void viewById(this.exploration.view.tab).load?.();
    if (this.exploration.view.story !== undefined) void import('./entente-story.js');
    if (changed.has('src') && this.src) void this.open(this.src);
  }

  protected override updated(): void {
    const { failure } = this.exploration.state;
    // Once, when it appears: whoever then moves on is not called back.
    if (failure && failure !== this.#toldFailure) this.renderRoot.querySelector<HTMLElement>('.failure')?.focus();
    this.#toldFailure = failure;
  }

  get #theme(): Theme {
    return this.theme ?? this.#systemTheme;
  }

  #onDrawn({ isNew = true } = {}): void {
    if (this.#isDrawn || this.#isOpening || !this.exploration.network) return;
    this.#isDrawn = true;
    void afterPaint().then(() =>
      Promise.all([import('./entente-timeline.js'), import('./context-menu/entente-menu.js')]),
    );
    this.#ready.resolve();
    if (isNew) this.dispatchEvent(new EntenteReadyEvent());
  }

  protected override render() {
    const { network, view } = this.exploration;
    const { failure } = this.exploration.state;
    const theme = this.#theme;
    const isWide = this.size === 'wide';
    const isTelling = network !== undefined && view.story !== undefined;
    // Where a story leaves little room, the network comes first; its legend and time are back when it is closed.
    const isTight = isTelling && this.isLow && this.size === 'medium';
    const hasDetails =
      network !== undefined &&
      (this.#panels?.isOpen ||
        view.comparison !== undefined ||
        (view.selection.kind !== 'none' && (!isTelling || this.hasPicked)));
    const emphasised = pointedTies(this.exploration, this.pointed) ?? this.#panels?.emphasised;
    // The paper's colours hang on the attribute, which the system's theme does not set.
    this.toggleAttribute('data-dark', theme === 'dark');
    return html`
      <div class="shell ${isTelling && this.isLow && !isWide ? 'low-story' : ''}" @entente-panel=${(event: PanelEvent) => void this.#openPanel(event)}>
        ${this.bare || !network ? nothing : networkHeading(network.dataset.title ?? ui.untitled, this)}
        ${
          network && !isTight
            ? html`<div part="rail" class="rail ${this.railOpen ? 'open' : ''}">
                <div class="sheet-head">
                  <button
                    type="button"
                    class="button bare"
                    aria-label=${ui.close}
                    @click=${() => {
                      this.railOpen = false;
                    }}
                  >
                    ${icon(X)}
                  </button>
                </div>
                <entente-legend
                  .exploration=${this.exploration}
                  .theme=${theme}
                  @entente-legend-point=${(event: LegendPointEvent) => {
                    this.pointed = event.value === undefined ? undefined : { clause: event.clause, value: event.value };
                  }}
                ></entente-legend>
              </div>`
            : nothing
        }
        <div class="canvas">
          <entente-graph
            ?inert=${view.tab !== 'network'}
            class=${view.tab === 'network' ? '' : 'behind'}
            .exploration=${this.exploration}
            .theme=${theme}
            .pointedTies=${emphasised}
            .insets=${(isTelling ? (this.isLow ? LOW_STORY_INSETS : STORY_INSETS) : INSETS)[this.size]}
            .reservedWidth=${isWide ? (hasDetails ? -DETAILS_WIDTH : DETAILS_WIDTH) - (isTelling ? STORY_WIDTH * 2 : 0) : 0}
            @entente-drawn=${() => {
              this.#onDrawn();
              // The status line tells what of the network is drawn.
              this.requestUpdate();
            }}
          ></entente-graph>
          ${
            network && view.tab === 'network'
              ? html`<entente-menu
                  .exploration=${this.exploration}
                  .graph=${this.graph}
                  .hasLink=${this.canOpenFiles}
                  .theme=${theme}
                ></entente-menu>`
              : nothing
          }
          ${
            network
              ? html`<p class="status ${view.tab === 'network' ? '' : 'visually-hidden'}">
                  <span role="status">${statusOf(this.exploration, this.graph?.picture)}</span>
                  · ${ui.noOpinion}
                </p>`
              : nothing
          }
          ${network ? (viewById(view.tab).render?.({ exploration: this.exploration, theme, size: this.size, pointedTies: emphasised, hasLink: this.canOpenFiles }) ?? nothing) : nothing}
          ${failure ? failurePanel(failure, this) : nothing}
        </div>
        ${
          isTelling
            ? html`<entente-story
                class=${isWide ? '' : this.isLow ? 'low' : 'sheet'}
                .exploration=${this.exploration}
                .theme=${theme}
                .hasCard=${!hasDetails && view.selection.kind !== 'none'}
                @entente-story-card=${() => {
                  this.hasPicked = true;
                }}
              ></entente-story>`
            : nothing
        }
        ${
          hasDetails
            ? html`<section
                part="details"
                class="details ${this.#panels?.isOpen ? 'tall' : ''}"
                aria-label=${ui.details}
                @entente-dossier=${(event: DossierEvent) => void this.showSheet(event)}
                @keydown=${(event: KeyboardEvent) => {
                  if (event.key === 'Escape' && !this.#panels?.isOpen) this.exploration.clearSelection();
                }}
              >
                ${
                  // A panel may wait behind a card that was opened in it.
                  this.#panels?.render(theme)
                }${
                  this.#panels?.isOpen
                    ? nothing
                    : html`<entente-details .exploration=${this.exploration} .theme=${theme}></entente-details>`
                }
              </section>`
            : nothing
        }
        ${
          network && hasTime(network) && !isTight && (this.size !== 'compact' || this.timeOpen)
            ? html`<entente-timeline
                part="timeline"
                ?narrow=${this.size === 'compact'}
                .exploration=${this.exploration}
                .theme=${theme}
              ></entente-timeline>`
            : nothing
        }
        ${network && this.size === 'compact' ? bottomBar(this, hasTime(network)) : nothing}
      </div>
      <entente-export .theme=${theme}></entente-export>
      <entente-sheet .theme=${theme}></entente-sheet>
    `;
  }
}

/** Room that the panel of a story takes, px: beside the network, or below it. */
const STORY_WIDTH = 356;
const STORY_HEIGHT = 290;
/** Below this height there is no room below, only beside. */
const LOW = 520;
const LOW_STORY_WIDTH = 300;

/** Room for the tools above and the status line below. */
const ROOM = { top: 40, right: 0, bottom: 34, left: 0 };
/** Where the canvas is narrow, the tools take two rows. */
const MEDIUM_ROOM = { ...ROOM, top: 76 };
const COMPACT_ROOM = { top: 76, right: -14, bottom: 30, left: -14 };
const INSETS = { wide: ROOM, medium: MEDIUM_ROOM, compact: COMPACT_ROOM };
const STORY_INSETS = {
  // Layouts do not make room for it, so that it moves nobody: see `reservedWidth`.
  wide: { ...ROOM, right: STORY_WIDTH },
  medium: { ...MEDIUM_ROOM, bottom: STORY_HEIGHT },
  compact: { ...COMPACT_ROOM, bottom: STORY_HEIGHT },
};
const LOW_STORY_INSETS = {
  wide: STORY_INSETS.wide,
  medium: { ...MEDIUM_ROOM, right: LOW_STORY_WIDTH },
  compact: { ...COMPACT_ROOM, right: LOW_STORY_WIDTH },
};

customElements.define('entente-network', EntenteNetwork);

declare global {
  interface HTMLElementTagNameMap {
    'entente-network': EntenteNetwork;
  }
}
