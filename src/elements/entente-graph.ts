import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Change, Exploration } from '../exploration/exploration.js';
import { foldableStates, isCrowded, laidOutFolds } from '../exploration/opening-view.js';
import type { View } from '../exploration/view.js';
import { placeFrames } from '../layout/frames.js';
import type { Point } from '../layout/geometry.js';
import type { Place } from '../layout/layout.js';
import { FRAMES, layoutById } from '../layout/layouts.js';
import { ui } from '../messages/ui.js';
import type { NetworkTie } from '../network/network.js';
import { afterPaint } from '../platform/after-paint.js';
import { nextTask } from '../platform/next-task.js';
import { emphasised, type Focus, selectedIn } from '../scene/emphasis.js';
import type { Theme } from '../scene/line-style.js';
import { canvasMeasure } from '../scene/measure-text.js';
import { buildPicture, type Picture } from '../scene/picture.js';
import { type Insets, Stage, type StageView, type Target } from '../scene/stage.js';
import { FONTS, type MeasureText } from '../scene/typography.js';
import { CrowdPlacing } from './crowd-placing.js';
import { graphStyles } from './entente-graph.styles.js';
import { ExplorationController } from './exploration-controller.js';
import { focusOf, focusOfTarget, selectedOn } from './focus-of.js';
import { graphState, graphTools, placingNotice } from './graph-tools.js';
import type { KeyboardWalk } from './keyboard-walk.js';
import { controlStyles, stateStyles } from './shared.styles.js';

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** Fonts that come late are waited for no longer than this before the first picture, ms. */
const FONT_PATIENCE = 350;
const SEED = 1948;

/** What is to come to the middle of the canvas. */
type Wanted = { readonly actor: string } | { readonly tie: string };

/**
 * @summary The network: frames, actors and ties on a canvas that can be panned, zoomed, dragged and walked by keyboard.
 * @csspart stage - the canvas
 */
export class EntenteGraph extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    pointedTies: { attribute: false },
    insets: { attribute: false },
    reservedWidth: { attribute: false },
    hovered: { state: true },
    reading: { state: true },
    announcement: { state: true },
    placingShare: { state: true },
    isStale: { state: true },
  };

  static override styles = [controlStyles, stateStyles, graphStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** Ties to emphasise from outside, as while a row of the legend is pointed at. */
  declare pointedTies: ((tie: NetworkTie) => boolean) | undefined;
  /** Room over the canvas that panels take, px; the network is fitted beside them. */
  declare insets: Insets;
  /**
   * Width that a panel beside the canvas takes now (px, negative) or may take later (positive). Layouts aim half way
   * between both, so that opening the panel does not rearrange the network.
   */
  declare reservedWidth: number;
  declare protected hovered: { readonly target: Target; readonly at: Point } | undefined;
  declare protected announcement: string;
  /** How much of a long layout is done, 0 to 1; `undefined` when none is under way. */
  declare protected placingShare: number | undefined;
  /** The canvas still has the picture of other data, which are open no longer. */
  declare protected isStale: boolean;
  /** Cards and sentences, once they are loaded. */
  declare protected reading: typeof import('./reading.js') | undefined;

  #stage: Stage | undefined;
  #measure: MeasureText | undefined;
  #resizer: ResizeObserver | undefined;
  /** Loaded with the cards; keys pressed before do nothing yet. */
  #walk: KeyboardWalk | undefined;
  /** While a crowd is placed, what was on the canvas of the same data stays there. */
  readonly #placing = new CrowdPlacing({
    share: share => {
      this.placingShare = share;
    },
    done: () => this.#present(),
  });
  /** What the picture on the stage was built from. */
  #built: { view: View; network: unknown; proportion: number } | undefined;
  /** Layouts whose code is here. */
  readonly #places = new Map<string, Place>([[FRAMES.id, placeFrames]]);
  #fontsReady = false;
  /** Where the map stands, which is no matter of the canvas behind it. */
  #mapPlace: View['mapPlace'];
  /** True while this element itself writes the camera, so that it does not answer itself. */
  #ownCamera = false;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.isStale = false;
    this.insets = NO_INSETS;
    this.reservedWidth = 0;
    this.announcement = '';
    new ExplorationController(this, change => this.#onChange(change));
  }

  /** The picture as it stands, for exports and tests; `undefined` before the first one. */
  get picture(): Picture | undefined {
    return this.#stage?.picture;
  }

  /** Width to height of the room that the picture was laid out for; `undefined` before the first. */
  get proportion(): number | undefined {
    return this.#built?.proportion;
  }

  /** The stage, for exports and tests. */
  get stage(): Stage | undefined {
    return this.#stage;
  }

  /** Gives the canvas the focus. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.stage')?.focus({ preventScroll: true });
  }

  /** What is pointed at, by pointer or keyboard, and where on the canvas, CSS pixels. */
  get attended(): { readonly target: Target; readonly at: Point } | undefined {
    const target = this.hovered?.target ?? this.#walk?.target;
    const at = this.hovered?.at ?? (this.#walk?.at && this.#stage?.toScreen(this.#walk.at));
    return target && at && { target, at };
  }

  /** Zooms about the middle of the canvas. */
  zoomBy(factor: number): void {
    this.#stage?.zoomBy(factor);
  }

  /** Shows the whole network. */
  fit(): void {
    this.#stage?.fit(this.insets);
    this.#ownCamera = true;
    this.exploration.setCamera(undefined);
    this.#ownCamera = false;
  }

  /** Brings an actor or a tie to the middle; where it is not drawn yet, as soon as it is. */
  centreOn(wanted: Wanted): void {
    this.#wanted = wanted;
    if (!this.#placing.isUnderWay) this.#centre();
  }

  #wanted: Wanted | undefined;

  #centre(): void {
    const picture = this.#stage?.picture;
    const at = this.#wanted && picture && this.reading?.placeOf(picture, this.#wanted);
    if (!at) return;
    this.#wanted = undefined;
    // On narrow screens a card covers the lower half.
    this.#stage?.centreOn(at, this.reservedWidth === 0 ? 0.27 : 0.5);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizer?.disconnect();
    this.#placing.end();
    this.#stage?.destroy();
    this.#stage = undefined;
    this.#built = undefined;
  }

  protected override firstUpdated(): void {
    this.#start();
  }

  #start(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('.stage')!;
    this.#measure = canvasMeasure();
    this.#stage = new Stage(container, {
      onPoint: (target, at) => {
        this.hovered = target && { target, at };
        this.#refresh();
      },
      onChoose: (target, adds) =>
        adds && target?.kind === 'actor' ? this.exploration.toggleChosen(target.id) : this.#choose(target),
      onFold: state => this.#fold(state),
      onMove: centres => this.exploration.moveActors(centres),
      onCamera: () => {
        this.hovered = undefined;
        this.#ownCamera = true;
        this.exploration.setCamera(this.#stage!.camera);
        this.#ownCamera = false;
      },
    });
    this.#resizer = new ResizeObserver(() => this.#onResize());
    this.#resizer.observe(container);
    void this.#waitForFonts();
  }

  async #waitForFonts(): Promise<void> {
    const fonts = Promise.all(Object.values(FONTS).map(font => document.fonts.load(font, 'Aя')));
    const patience = new Promise<'late'>(resolve => setTimeout(() => resolve('late'), FONT_PATIENCE));
    const first = await Promise.race([fonts, patience]).catch(() => undefined);
    this.#fontsReady = true;
    this.#present();
    if (first !== 'late') return;
    // The fonts came late: what was measured with the fallback is measured again.
    await fonts.catch(() => undefined);
    this.#measure = canvasMeasure();
    this.#built = undefined;
    this.#present();
  }

  #onResize(): void {
    this.#stage?.resize();
    this.#present();
    if (!this.exploration.view.camera) this.#stage?.fit(this.insets);
  }

  #onChange(change: Change): void {
    if (change === 'data') {
      this.isStale = this.#built !== undefined;
      this.hovered = undefined;
      this.#walk?.leave();
    }
    const { mapPlace } = this.exploration.view;
    const isOfMap = change === 'look' && mapPlace !== this.#mapPlace;
    this.#mapPlace = mapPlace;
    if (isOfMap || (change === 'look' && this.#ownCamera)) return;
    const { network } = this.exploration;
    // With the data the panels beside the canvas come: a long layout would begin for a size that is none a moment later.
    if (change === 'data' && network && isCrowded(network)) void nextTask().then(() => this.#present());
    else this.#present();
  }

  /** Builds the picture anew when what it is made from has changed, else only how it is shown. */
  #present(): void {
    const { network, view } = this.exploration;
    const stage = this.#stage;
    if (!stage || !this.#fontsReady || !network) return;
    const { clientWidth: width, clientHeight: height } = this.renderRoot.querySelector('.stage')!;
    if (width === 0 || height === 0) return;
    const crowded = isCrowded(network);
    if (!crowded) this.#placing.end();
    const place = this.#places.get(layoutById(view.layout).id);
    if (!place && !crowded) {
      void this.#loadLayout(view.layout);
      return;
    }
    const proportion = proportionOf(
      width - this.reservedWidth / 2 - this.insets.left - this.insets.right,
      height - this.insets.top - this.insets.bottom,
    );
    const built = this.#built;
    const isSame =
      built !== undefined &&
      built.network === network &&
      built.view.folded === view.folded &&
      built.view.opened === view.opened &&
      built.view.layout === view.layout &&
      built.view.moved === view.moved &&
      built.view.strongest === view.strongest &&
      built.proportion === proportion;
    if (isSame) {
      this.#built = { view, network, proportion };
      stage.update(this.#stageView(stage.picture));
    } else {
      const request = {
        network,
        folds: { folded: view.folded, opened: view.opened, strongest: view.strongest, crowded },
        laidOutFolded: laidOutFolds(network, view.folded),
        viewport: { width: proportion * 800, height: 800 },
        moved: view.moved,
        measure: this.#measure!,
        seed: SEED,
      };
      const placement = crowded ? this.#placing.placementOf(request, view) : undefined;
      if (crowded && !placement) return;
      this.#built = { view, network, proportion };
      const picture = buildPicture({ ...request, place: place ?? placeFrames, placement });
      stage.show(picture, this.#stageView(picture));
      this.isStale = false;
    }
    if (view.camera) {
      if (!isSame || built?.view.camera !== view.camera) stage.setCamera(view.camera);
    } else if (!isSame || built?.view.camera !== undefined) {
      stage.fit(this.insets);
    }
    if (this.#wanted) this.#centre();
    this.dispatchEvent(new Event('entente-drawn'));
    if (!this.reading) void this.#loadReading();
  }

  async #loadLayout(id: string): Promise<void> {
    const layout = layoutById(id);
    this.#places.set(layout.id, await layout.load());
    this.#present();
  }

  async #loadReading(): Promise<void> {
    await afterPaint();
    const reading = await import('./reading.js');
    if (this.reading) return;
    this.reading = reading;
    this.#walk = new reading.KeyboardWalk({
      picture: () => this.#stage?.picture,
      exploration: () => this.exploration,
      describe: tie => {
        const { network } = this.exploration;
        return network ? reading.sayTie(network, tie).sentence : '';
      },
      announce: text => {
        this.announcement = text;
      },
      moved: at => {
        this.#stage?.reveal(at);
        this.#refresh();
      },
      zoom: factor => (factor === 0 ? this.fit() : this.#stage?.zoomBy(factor)),
      pan: (x, y) => this.#stage?.panBy(x, y),
    });
  }

  #refresh(): void {
    if (this.#stage?.picture) this.#stage.update(this.#stageView(this.#stage.picture));
  }

  #stageView(picture: Picture | undefined): StageView {
    const { view, filtered } = this.exploration;
    const selection = picture && focusOf(this.exploration, picture);
    const hovered = this.hovered ? focusOfTarget(this.hovered.target) : undefined;
    const pointed: Focus | undefined = this.pointedTies && { kind: 'ties', includes: this.pointedTies };
    // Pointing at the canvas lights up what is under the pointer; only a choice, or the legend, dims the rest.
    const marks = picture && this.reading?.comparisonMarks(this.exploration, picture);
    const compared: Focus | undefined = marks && { kind: 'lines', ids: new Set(marks.keys()) };
    const focus = pointed ?? selection ?? compared;
    const lit = picture ? [...selectedOn(this.exploration, picture), ...selectedIn(picture, hovered)] : [];
    return {
      theme: this.theme,
      shown: filtered?.ties ?? new Set(),
      events: filtered?.events,
      hideLoose: view.hideLoose,
      tags: view.tags,
      marks,
      emphasis: picture && focus ? emphasisOf(picture, focus) : undefined,
      selected: new Set(lit),
      cursor: this.#walk?.cursor,
    };
  }

  /** Cytoscape takes the focus away when the pointer goes down; keys after a click have to reach the canvas. */
  #takeFocus({ currentTarget }: MouseEvent): void {
    if (currentTarget instanceof HTMLElement) currentTarget.focus({ preventScroll: true, focusVisible: false });
  }

  #choose(target: Target | undefined): void {
    if (!target) {
      this.exploration.clearSelection();
      return;
    }
    if (target.kind === 'actor') {
      this.exploration.select({ kind: 'actor', id: target.id });
    } else if (target.line.kind === 'tie') {
      this.exploration.select({ kind: 'tie', id: target.line.ties[0]!.id });
    } else {
      this.exploration.toggleOpened(target.line.id);
      this.exploration.select({ kind: 'pair', one: target.line.source, other: target.line.target });
    }
  }

  #fold(state: string): void {
    const { network } = this.exploration;
    if (network && foldableStates(network).includes(state)) this.exploration.toggleFold(state);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('theme') || changed.has('pointedTies') || changed.has('reading')) this.#refresh();
    if (changed.has('insets')) {
      this.#present();
      if (!this.exploration.view.camera) this.#stage?.fit(this.insets);
    }
    if (changed.has('exploration')) this.#present();
  }

  protected override render() {
    const { network } = this.exploration;
    const title = network?.dataset.title ?? ui.untitled;
    return html`
      <div
        part="stage"
        class="stage ${this.isStale ? 'stale' : ''}"
        tabindex="0"
        role="application"
        aria-label=${ui.canvasName(title)}
        aria-describedby="hint"
        @keydown=${(event: KeyboardEvent) => this.#walk?.onKey(event)}
        @click=${(event: MouseEvent) => this.#takeFocus(event)}
        @focus=${() => this.#walk?.enter()}
        @blur=${() => {
          this.#walk?.pause();
          this.#refresh();
        }}
        @pointerleave=${() => {
          this.hovered = undefined;
          this.#refresh();
        }}
      ></div>
      <span class="visually-hidden" id="hint">${ui.canvasHint}</span>
      <div class="visually-hidden" aria-live="polite">${this.announcement}</div>
      ${network ? graphTools(this.exploration, this, this.#stage?.picture) : nothing} ${this.#card()}
      ${this.placingShare === undefined ? nothing : placingNotice(this.placingShare)} ${graphState(this.exploration)}
    `;
  }

  #card(): TemplateResult | typeof nothing {
    const { network, filtered } = this.exploration;
    const { target, at } = this.attended ?? {};
    if (!network || !filtered || !target || !at || !this.reading) return nothing;
    const { clientWidth, clientHeight } = this;
    return this.reading.hoverCard({
      network,
      shown: filtered.ties,
      target,
      theme: this.theme,
      at,
      room: { width: clientWidth, height: clientHeight },
    });
  }
}

/** What stays bright; a focus that is nowhere on the canvas dims nothing. */
function emphasisOf(picture: Picture, focus: Focus): ReadonlySet<string> | undefined {
  const bright = emphasised(picture, focus);
  return bright.size > 0 ? bright : undefined;
}

/** Width by height in coarse steps, so that a small change of size does not rearrange the network. */
function proportionOf(width: number, height: number): number {
  const steps = [0.55, 0.75, 1, 1.3, 1.6, 2];
  const wanted = width / Math.max(1, height);
  return steps.reduce((best, step) => (Math.abs(step - wanted) < Math.abs(best - wanted) ? step : best));
}

customElements.define('entente-graph', EntenteGraph);

declare global {
  interface HTMLElementTagNameMap {
    'entente-graph': EntenteGraph;
  }
}
