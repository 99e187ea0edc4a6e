import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Maximize, Minus, Plus } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import { isCrowded } from '../exploration/opening-view.js';
import type { Selection } from '../exploration/selection.js';
import type { MapPlace, MapProjectionId } from '../exploration/view.js';
import { grown, type Point } from '../layout/geometry.js';
import type { Size } from '../layout/layout.js';
import { type Atlas, loadAtlas } from '../map/atlas.js';
import { cameraOn, fittedTo, type MapCamera, placeInMiddle, zoomedAbout } from '../map/map-camera.js';
import { type MapScene, MapScenes } from '../map/map-scene.js';
import { paintMapPage } from '../map/paint-map.js';
import { PROJECTIONS, projectionById } from '../map/projections.js';
import { inUi, ui } from '../messages/ui.js';
import type { Network, NetworkTie } from '../network/network.js';
import { emphasised, type Focus, selectedIn } from '../scene/emphasis.js';
import { lineAt } from '../scene/hit-lines.js';
import type { Theme } from '../scene/line-style.js';
import type { Picture } from '../scene/picture.js';
import type { Target } from '../scene/stage.js';
import { FONTS } from '../scene/typography.js';
import './context-menu/entente-menu.js';
import { comparisonMarks } from './comparison-marks.js';
import { mapStyles } from './entente-map.styles.js';
import { ExplorationController } from './exploration-controller.js';
import type { DrawnView } from './export-source.js';
import { focusOf, focusOfTarget, selectedOn } from './focus-of.js';
import { graphState } from './graph-tools.js';
import { hoverCard } from './hover-card.js';
import { icon } from './icon.js';
import { KeyboardWalk } from './keyboard-walk.js';
import { MapCanvases } from './map-canvases.js';
import { MapGestures } from './map-gestures.js';
import { atlasNotice, unplacedList } from './map-notices.js';
import { sayTie } from './say-tie.js';
import { controlStyles, stateStyles } from './shared.styles.js';
import { statusOf } from './status-line.js';
import { STRONGEST, strongestSelect } from './strongest-choice.js';

/** Farthest from a line or dot that still points at it, px; fingers are not as exact. */
const HIT_REACH = 6;
/** What is walked to is brought into view when it is nearer to the edge than this, px. */
const NEAR_EDGE = 30;
const ZOOM_STEP = 1.4;
/** A wheel that has not turned for so long is at rest, ms. */
const SETTLING_TIME = 160;
/** Share of the map that a card from below leaves free. */
const FREE_SHARE = 0.5;
/** Actors without a place that are listed at once. */
const LISTED = 200;

/**
 * @summary The network on a map: actors at their place, ties as arcs in the same colours and patterns. In step with every
 *   other view by filter, time and selection.
 */
export class EntenteMap extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    pointedTies: { attribute: false },
    narrow: { type: Boolean, reflect: true },
    hasLink: { attribute: false },
    atlas: { state: true },
    hasFailed: { state: true },
    camera: { state: true },
    hovered: { state: true },
    announcement: { state: true },
    size: { state: true },
    listed: { state: true },
  };

  static override styles = [controlStyles, stateStyles, mapStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  /** Ties to emphasise from outside, as while a row of the legend is pointed at. */
  declare pointedTies: ((tie: NetworkTie) => boolean) | undefined;
  /** The card of what is selected lies over the lower half. */
  declare narrow: boolean;
  /** The address of the page holds the view, so that a link can be copied. */
  declare hasLink: boolean;
  declare protected atlas: Atlas | undefined;
  declare protected hasFailed: boolean;
  /** `undefined` = everything that has a place is in view. */
  declare protected camera: MapCamera | undefined;
  declare protected hovered: { readonly target: Target; readonly at: Point } | undefined;
  declare protected announcement: string;
  declare protected size: Size;
  declare protected listed: number;

  readonly #menuListeners = new Set<(target: Target | undefined, at: Point) => void>();
  #resizer: ResizeObserver | undefined;
  readonly #scenes = new MapScenes();
  readonly #canvases = new MapCanvases(() => this.renderRoot);
  #scene: MapScene | undefined;
  #marked: { readonly of: readonly unknown[]; readonly marks: ReadonlyMap<string, string> | undefined } | undefined;
  #focused: { readonly of: readonly unknown[]; readonly bright: ReadonlySet<string> | undefined } | undefined;
  /** A gesture goes on. */
  #isMoving = false;
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** The selection that was last brought into view. */
  #selected: Selection | undefined;
  #off: { readonly picture: Picture; readonly shown: unknown; readonly sentences: readonly string[] } | undefined;
  /** The place on the map that this element itself wrote into the view. */
  #written: MapPlace | undefined;

  readonly #gestures = new MapGestures({
    placeOf: event => {
      const { left, top } = this.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    },
    panBy: (x, y) => {
      this.#isMoving = true;
      this.#panBy(x, y);
    },
    zoomAbout: (at, factor) => {
      this.#isMoving = true;
      this.#zoomAbout(at, factor);
    },
    ask: at => {
      for (const listener of this.#menuListeners) listener(this.#targetAt(at), at);
    },
    choose: (at, adds) => this.#choose(this.#targetAt(at), adds),
    point: at => {
      const target = at && this.#targetAt(at);
      if (target || this.hovered) this.hovered = target && { target, at: at! };
    },
    rest: mayGoOn => {
      clearTimeout(this.#settling);
      if (mayGoOn) this.#settling = setTimeout(() => this.#settle(), SETTLING_TIME);
      else this.#settle();
    },
  });

  readonly #walk = new KeyboardWalk({
    picture: () => this.#picture,
    exploration: () => this.exploration,
    describe: tie => (this.exploration.network ? sayTie(this.exploration.network, tie).sentence : ''),
    announce: text => {
      this.announcement = text;
    },
    moved: at => {
      if (this.#walk.cursor !== undefined && this.#reveal(at)) this.#keepPlace();
      this.requestUpdate();
    },
    zoom: factor => {
      if (factor === 0) this.fit();
      else this.zoomBy(factor);
    },
    pan: (x, y) => {
      this.#panBy(x, y);
      this.#keepPlace();
    },
  });

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.narrow = false;
    this.hasLink = false;
    this.hasFailed = false;
    this.announcement = '';
    this.size = { width: 0, height: 0 };
    this.listed = LISTED;
    new ExplorationController(this, change => {
      if (change === 'data') {
        this.camera = undefined;
        this.hovered = undefined;
        this.listed = LISTED;
        this.#walk.leave();
      }
      this.#adoptPlace();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizer = new ResizeObserver(() => {
      this.size = { width: this.clientWidth, height: this.clientHeight };
    });
    this.#resizer.observe(this);
    this.#load();
    void document.fonts.load(FONTS.dotName, 'Aя').then(
      () => {
        // Names that were written before had other letters.
        this.#canvases.forget();
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#settling);
    this.#isMoving = false;
    this.#resizer?.disconnect();
  }

  #load(): void {
    this.hasFailed = false;
    loadAtlas().then(
      atlas => {
        this.atlas = atlas;
      },
      () => {
        this.hasFailed = true;
      },
    );
  }

  /** What is drawn, for exports. */
  get drawnView(): DrawnView | undefined {
    const picture = this.#picture;
    const { atlas, size } = this;
    const scene = this.#scene;
    if (!picture || !atlas || !scene) return undefined;
    const { x, y, zoom } = this.#paintedCamera(scene);
    return {
      picture,
      viewBox: { x: -x, y: -y, ...size },
      // Land beyond it fills the rest of the page.
      bounds: grown(picture.bounds, 20),
      undrawn: this.#offMap(picture),
      notes: [ui.map.disclaimer],
      paintBelow: (context, theme) => paintMapPage(context, atlas, scene.projection, zoom, theme),
    };
  }

  /** Where a point of the picture is on the screen, CSS pixels. */
  toScreen({ x, y }: Point): Point {
    if (!this.#scene) return { x, y };
    const camera = this.#cameraOf(this.#scene);
    const share = camera.zoom / this.#paintedCamera(this.#scene).zoom;
    return { x: x * share + camera.x, y: y * share + camera.y };
  }

  /** What takes keys and presses. */
  get surface(): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>('.stage') ?? undefined;
  }

  /** What is pointed at, by pointer or keyboard, and where on the map, CSS pixels. */
  get attended(): { readonly target: Target; readonly at: Point } | undefined {
    const target = this.hovered?.target ?? this.#walk.target;
    const at = this.hovered?.at ?? (this.#walk.at && this.toScreen(this.#walk.at));
    return target && at && { target, at };
  }

  /** Gives the map the focus. */
  override focus(): void {
    this.surface?.focus({ preventScroll: true });
  }

  /** Tells when the menu of something on the map is asked for. @returns a function that ends it */
  watchMenu(listener: (target: Target | undefined, at: Point) => void): () => void {
    this.#menuListeners.add(listener);
    return () => this.#menuListeners.delete(listener);
  }

  /** Shows everything that has a place. */
  fit(): void {
    this.camera = undefined;
    this.#written = undefined;
    this.exploration.setMapPlace(undefined);
  }

  /** Zooms about the middle of the map. */
  zoomBy(factor: number): void {
    this.#zoomAbout({ x: this.size.width / 2, y: this.size.height / 2 }, factor);
    this.#keepPlace();
  }

  get #picture(): Picture | undefined {
    return this.#scene && this.#scenes.pictureOf(this.#scene, this.#paintedCamera(this.#scene).zoom);
  }

  #paintedCamera(scene: MapScene): MapCamera {
    return this.#canvases.cameraFor(this.#cameraOf(scene), this.#isMoving);
  }

  #settle(): void {
    this.#isMoving = false;
    this.#keepPlace();
    this.requestUpdate();
  }

  #cameraOf({ points, middle }: MapScene): MapCamera {
    return this.camera ?? fittedTo(points, this.size, middle);
  }

  protected override willUpdate(): void {
    const { network, view } = this.exploration;
    const { atlas, size } = this;
    if (!network || !atlas || size.width === 0 || size.height === 0) {
      this.#scene = undefined;
      return;
    }
    const before = this.#scene;
    const scene = this.#scenes.sceneOf({ network, atlas, size, view, crowded: isCrowded(network) });
    this.#scene = scene;
    if (scene.projection !== before?.projection) {
      // What was in the middle comes back to it; a map that is centred anew shows its new middle.
      this.#written = undefined;
      this.#canvases.forget();
      this.camera = undefined;
      this.#adoptPlace();
    }
    if (this.#selected === view.selection) return;
    this.#selected = view.selection;
    const { selection } = view;
    if (selection.kind !== 'actor') return;
    // An actor that was selected elsewhere comes into view, and out from under the card.
    const at = this.#picture?.actors.find(({ id }) => id === selection.id)?.centre;
    if (at) this.#reveal(at);
  }

  /** Shows the place that the view has, unless it comes from here. */
  #adoptPlace(): void {
    const { mapPlace } = this.exploration.view;
    const scene = this.#scene;
    if (!scene || mapPlace === this.#written) return;
    this.#written = mapPlace;
    this.camera = mapPlace && cameraOn(scene.projection, mapPlace, this.size);
  }

  /** Writes what is in the middle into the view; where that is off the globe the link shows the whole. */
  #keepPlace(): void {
    const scene = this.#scene;
    if (!scene || !this.camera) return;
    this.#written = placeInMiddle(scene.projection, this.camera, this.size);
    this.exploration.setMapPlace(this.#written);
  }

  #zoomAbout(at: Point, factor: number): void {
    if (!this.#scene) return;
    this.hovered = undefined;
    this.camera = zoomedAbout(this.#cameraOf(this.#scene), at, factor);
  }

  #panBy(dx: number, dy: number): void {
    if (!this.#scene) return;
    const { zoom, x, y } = this.#cameraOf(this.#scene);
    this.camera = { zoom, x: x + dx, y: y + dy };
  }

  /** Brings a point of the picture into view; whether the map had to move. */
  #reveal(at: Point): boolean {
    const { x, y } = this.toScreen(at);
    const { width, height } = this.size;
    const hasCard = this.narrow && this.exploration.view.selection.kind !== 'none';
    const free = hasCard ? height * FREE_SHARE : height;
    if (x >= NEAR_EDGE && y >= NEAR_EDGE && x <= width - NEAR_EDGE && y <= free - NEAR_EDGE) return false;
    this.#panBy(width / 2 - x, free / 2 - y);
    return true;
  }

  /** Ties in view that have an end without a place, in words. */
  #offMap(picture: Picture): readonly string[] {
    const shown = this.exploration.filtered?.ties;
    const drawn = this.#scene?.drawn;
    if (!shown || !drawn) return [];
    if (this.#off?.picture === picture && this.#off.shown === shown) return this.#off.sentences;
    const onMap = new Set(picture.lines.map(({ id }) => id));
    const off = drawn.lines
      .filter(({ id }) => !onMap.has(id))
      .reduce((sum, { ties }) => sum + ties.filter(({ id }) => shown.has(id)).length, 0);
    const sentences = off > 0 ? [ui.map.offMap(off)] : [];
    this.#off = { picture, shown, sentences };
    return sentences;
  }

  #targetAt(at: Point): Target | undefined {
    const picture = this.#picture;
    const { filtered } = this.exploration;
    if (!picture || !filtered || !this.#scene) return undefined;
    const camera = this.#cameraOf(this.#scene);
    const point = { x: at.x - camera.x, y: at.y - camera.y };
    const actor = picture.actors.findLast(
      ({ centre, label }) =>
        Math.hypot(centre.x - point.x, centre.y - point.y) <= label.shape.width / 2 + HIT_REACH / 2,
    );
    if (actor) return { kind: 'actor', id: actor.id };
    const { ties: shown, events } = filtered;
    const line = lineAt(picture, { shown, theme: this.theme, events }, point, HIT_REACH);
    return line && { kind: 'line', line };
  }

  #choose(target: Target | undefined, adds: boolean): void {
    if (!target) this.exploration.clearSelection();
    else if (target.kind === 'actor') {
      if (adds) this.exploration.toggleChosen(target.id);
      else this.exploration.select({ kind: 'actor', id: target.id });
    } else if (target.line.kind === 'tie') {
      this.exploration.select({ kind: 'tie', id: target.line.ties[0]!.id });
    } else {
      this.exploration.toggleOpened(target.line.id);
      this.exploration.select({ kind: 'pair', one: target.line.source, other: target.line.target });
    }
  }

  protected override updated(): void {
    const scene = this.#scene;
    const picture = this.#picture;
    const { filtered, view } = this.exploration;
    if (!scene || !picture || !filtered || !this.atlas) return;
    const live = this.#cameraOf(scene);
    const camera = this.#canvases.cameraFor(live, this.#isMoving);
    if (this.#canvases.follow(camera, live)) return;
    const marks = this.#marksIn(picture);
    const bright = this.#brightIn(picture, marks);
    const { ties: shown, events } = filtered;
    const { hideLoose, tags } = view;
    const cursor = this.#walk.cursor;
    const selected = selectedOn(this.exploration, picture);
    this.#canvases.paint({
      atlas: this.atlas,
      projection: scene.projection,
      look: { picture, shown, events, theme: this.theme, hideLoose, tags, bright, selected, marks },
      camera,
      size: this.size,
      lit: new Set([
        ...selected,
        ...(this.hovered ? selectedIn(picture, focusOfTarget(this.hovered.target)) : []),
        ...(cursor === undefined ? [] : [cursor]),
      ]),
    });
  }

  /** What stands on the lines while two voices are compared; the same object as long as it says the same. */
  #marksIn(picture: Picture): ReadonlyMap<string, string> | undefined {
    const { filtered, view } = this.exploration;
    const of = [picture, filtered, view.comparison];
    if (!this.#marked?.of.every((value, index) => value === of[index])) {
      this.#marked = { of, marks: comparisonMarks(this.exploration, picture) };
    }
    return this.#marked?.marks;
  }

  /** What stays bright; a focus that is nowhere on the map dims nothing. */
  #brightIn(picture: Picture, marks: ReadonlyMap<string, string> | undefined): ReadonlySet<string> | undefined {
    const { selection, comparison } = this.exploration.view;
    const of = [picture, selection, comparison, this.pointedTies];
    if (this.#focused?.of.every((value, index) => value === of[index])) return this.#focused.bright;
    const pointed: Focus | undefined = this.pointedTies && { kind: 'ties', includes: this.pointedTies };
    const compared: Focus | undefined = marks && { kind: 'lines', ids: new Set(marks.keys()) };
    const focus = pointed ?? focusOf(this.exploration, picture) ?? compared;
    const bright = focus && emphasised(picture, focus);
    const isAnywhere = bright && picture.actors.some(({ id }) => bright.has(id));
    this.#focused = { of, bright: isAnywhere ? bright : undefined };
    return this.#focused.bright;
  }

  protected override render() {
    const { network } = this.exploration;
    if (!network) return nothing;
    const words = ui.map;
    const pairs = this.#scene?.drawn.pairs ?? 0;
    return html`
      <div
        class="stage ${this.hovered ? 'pointing' : ''}"
        tabindex="0"
        role="application"
        aria-label=${words.name(network.dataset.title ?? ui.untitled)}
        aria-describedby="hint"
        @pointerdown=${(event: PointerEvent) => this.#gestures.onDown(event)}
        @pointermove=${(event: PointerEvent) => this.#gestures.onMove(event)}
        @pointerup=${(event: PointerEvent) => this.#gestures.onUp(event)}
        @contextmenu=${(event: MouseEvent) => this.#gestures.onMenu(event)}
        @touchend=${(event: TouchEvent) => this.#gestures.onTouchEnd(event)}
        @pointercancel=${(event: PointerEvent) => this.#gestures.onCancel(event)}
        @pointerleave=${() => {
          this.hovered = undefined;
        }}
        @wheel=${(event: WheelEvent) => this.#gestures.onWheel(event)}
        @keydown=${(event: KeyboardEvent) => this.#walk.onKey(event)}
        @focus=${() => this.#walk.enter()}
        @blur=${() => {
          this.#walk.pause();
          this.requestUpdate();
        }}
      >
        <canvas class="lower" aria-hidden="true"></canvas>
        <canvas class="upper" aria-hidden="true"></canvas>
      </div>
      <span class="visually-hidden" id="hint">${ui.canvasHint}</span>
      <div class="visually-hidden" aria-live="polite">${this.announcement}</div>
      <div class="above">
        <div class="tools">
          <select
            aria-label=${words.projection}
            @change=${(event: Event) => this.exploration.setMap((event.target as HTMLSelectElement).value as MapProjectionId)}
          >
            ${PROJECTIONS.map(
              row =>
                html`<option value=${row.id} title=${inUi(row.description)} ?selected=${row.id === projectionById(this.exploration.view.map).id}>
                  ${inUi(row.label)}
                </option>`,
            )}
          </select>
          ${pairs > STRONGEST[0]! ? strongestSelect(this.exploration, pairs) : nothing}
        </div>
        ${unplacedList({
          ids: this.#scene?.places.unplaced ?? [],
          listed: this.listed,
          nameOf: id => network.actors.get(id)?.label ?? id,
          onSelect: id => this.exploration.select({ kind: 'actor', id }),
          onMore: () => {
            this.listed += LISTED;
          },
        })}
      </div>
      ${graphState(this.exploration)} ${this.atlas ? nothing : atlasNotice(this.hasFailed, () => this.#load())}
      <div class="zoom" role="group" aria-label=${ui.zoom}>
        <button type="button" aria-label=${ui.zoomIn} title=${ui.zoomIn} @click=${() => this.zoomBy(ZOOM_STEP)}>
          ${icon(Plus, 16)}
        </button>
        <button type="button" aria-label=${ui.zoomOut} title=${ui.zoomOut} @click=${() => this.zoomBy(1 / ZOOM_STEP)}>
          ${icon(Minus, 16)}
        </button>
        <button type="button" aria-label=${ui.fit} title=${ui.fit} @click=${() => this.fit()}>${icon(Maximize, 15)}</button>
      </div>
      <p class="note">${this.#status()}${words.disclaimer}</p>
      ${this.#card(network)}
      <entente-menu
        .exploration=${this.exploration}
        .canvas=${this}
        .hasLink=${this.hasLink}
        .theme=${this.theme}
      ></entente-menu>
    `;
  }

  /** How much is shown, and how much of it is not on the map. */
  #status(): string {
    const picture = this.#picture;
    return picture ? `${[statusOf(this.exploration, picture), ...this.#offMap(picture)].join(' · ')}. ` : '';
  }

  #card(network: Network): TemplateResult | typeof nothing {
    const { filtered } = this.exploration;
    const { target, at } = this.attended ?? {};
    if (!target || !at || !filtered || !this.#scene) return nothing;
    return hoverCard({ network, shown: filtered.ties, target, theme: this.theme, at, room: this.size });
  }
}

customElements.define('entente-map', EntenteMap);

declare global {
  interface HTMLElementTagNameMap {
    'entente-map': EntenteMap;
  }
}
