import cytoscape, { type Core, type EdgeSingular, type EventObject, type NodeSingular } from 'cytoscape';
import type { Box, Point } from '../layout/geometry.js';
import { elementsOf, lineData, unseenNodes } from './cytoscape-elements.js';
import { cytoscapeStyle } from './cytoscape-style.js';
import { lineAt } from './hit-lines.js';
import { styleOf, type Theme } from './line-style.js';
import { OverlayLayer } from './overlay-layer.js';
import { SIGN_SIZE } from './paint-actor.js';
import { movePicture, type Picture, type PictureLine } from './picture.js';
import { shownOf, touchedBy } from './shown-lines.js';
import { DRAWING_LIMITS, type DrawingLimits, TieLayer } from './tie-layer.js';

/** Something on the canvas that can be pointed at. */
export type Target =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'line'; readonly line: PictureLine };

/** How the picture is shown; nothing of it changes where anything stands. */
export interface StageView {
  readonly theme: Theme;
  readonly shown: ReadonlySet<string>;
  /** Events of each tie within a window of time, by index; absent: of any time. */
  readonly events?: Uint32Array | undefined;
  readonly hideLoose: boolean;
  readonly tags: boolean;
  /** Ids of actors, frames and lines that stay bright while the rest is dimmed; `undefined` = nothing is dimmed. */
  readonly emphasis: ReadonlySet<string> | undefined;
  /** Texts on lines in place of their tags, by line id. */
  readonly marks: ReadonlyMap<string, string> | undefined;
  /** Ids of selected actors, frames and lines. */
  readonly selected: ReadonlySet<string>;
  /** Id of the actor, frame or line that the keyboard stands on. */
  readonly cursor: string | undefined;
}

/** What the stage tells of. Only things a reader did, never what was set by code. */
export interface StageEvents {
  readonly onPoint: (target: Target | undefined, at: Point) => void;
  /** @param adds Shift was held: to what is chosen already */
  readonly onChoose: (target: Target | undefined, adds: boolean) => void;
  readonly onFold: (state: string) => void;
  /** New centres of dragged actors. */
  readonly onMove: (centres: ReadonlyMap<string, Point>) => void;
  /** After a pan or zoom. */
  readonly onCamera: () => void;
}

/** Ties above this number change without a fade, so that nothing waits for an animation. */
const MOST_FADING = 300;
const LEAST_ZOOM = 0.02;
/** Farthest from the edge of a line that still points at it, px on screen: as in Cytoscape, for the lines it draws. */
const HIT_REACH = 8;
const MOST_ZOOM = 4;
/** Names can be read from this zoom on. */
const READING_ZOOM = 0.75;
const FIT_MARGIN = 26;

/**
 * The canvas: Cytoscape for shapes, lines, pointing, dragging, pan and zoom, and a layer of our own above it for
 * everything written. One instance per element; call `destroy` when it goes.
 */
export class Stage {
  readonly #cy: Core;
  readonly #ties: TieLayer;
  readonly #overlay: OverlayLayer;
  readonly #events: StageEvents;
  readonly #limits: DrawingLimits;
  readonly #reducedMotion: boolean;
  #picture: Picture | undefined;
  #view: StageView | undefined;
  #theme: Theme | undefined;
  /** While true, camera events come from code and are not told. */
  #silent = false;

  /** @param limits from how many lines on they are drawn in another way; for tests, and for measuring the ways */
  constructor(container: HTMLElement, events: StageEvents, limits: DrawingLimits = DRAWING_LIMITS) {
    keepCytoscapeFromStylingThePage();
    this.#events = events;
    this.#limits = limits;
    this.#reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#cy = cytoscape({
      container,
      minZoom: LEAST_ZOOM,
      maxZoom: MOST_ZOOM,
      boxSelectionEnabled: false,
      autounselectify: true,
      layout: { name: 'preset' },
    });
    this.#ties = new TieLayer(container, () => this.#paintTies(), limits.bitmaps);
    this.#overlay = new OverlayLayer(container);
    this.#cy.on('render', () => this.#paintLayersIfNew());
    this.#listen();
  }

  destroy(): void {
    this.#cy.destroy();
    this.#ties.remove();
    this.#overlay.remove();
  }

  get picture(): Picture | undefined {
    return this.#picture;
  }

  /** The graph as Cytoscape has it, for tests and for those who extend the element. */
  get cytoscape(): Core {
    return this.#cy;
  }

  get zoom(): number {
    return this.#cy.zoom();
  }

  /** Puts up another picture. Our layers are painted with Cytoscape's, in the next frame: till then it may be moved. */
  show(picture: Picture, view: StageView): void {
    this.#picture = picture;
    this.#needsStyle = true;
    this.#cy.batch(() => {
      this.#cy.elements().remove();
      this.#cy.add(elementsOf(picture, !this.#drawsLines(picture)));
    });
    this.#theme = undefined;
    this.#apply(view);
  }

  /** Changes how the picture is shown. Classes only: nothing is rebuilt and nothing moves. */
  update(view: StageView): void {
    this.#apply(view);
    this.#paintLayers();
  }

  #apply(view: StageView): void {
    const picture = this.#picture;
    if (!picture) return;
    const before = this.#view;
    this.#view = view;
    if (this.#theme !== view.theme) {
      this.#theme = view.theme;
      const animated = !this.#reducedMotion && picture.lines.length <= MOST_FADING;
      this.#cy.style(cytoscapeStyle(view.theme, animated));
    }
    this.#updateElements(picture, view, before);
    this.#needsStyle = false;
  }

  #updateElements(picture: Picture, view: StageView, before: StageView | undefined): void {
    const touched = touchedBy(picture, view.shown);
    const restyle = before?.theme !== view.theme || before.shown !== view.shown || this.#needsStyle;
    const wasNew = this.#needsStyle;
    this.#cy.batch(() => {
      if (!this.#drawsLines(picture)) for (const line of picture.lines) this.#updateLine(line, view, restyle);
      if (wasNew) this.#looks.clear();
      // The dots of a crowd are painted on a layer of our own.
      const actors = picture.crowded ? [] : picture.actors;
      for (const { id } of [...picture.frames, ...actors]) {
        const isLoose = !touched.has(id);
        const isDim = !isLoose && view.emphasis !== undefined && !view.emphasis.has(id);
        const look = [
          isLoose ? (view.hideLoose ? 'off' : 'loose') : isDim ? 'dim' : '',
          view.selected.has(id) ? 'lit' : '',
        ].join(' ');
        // Cytoscape works styles out anew for every class that is set, also to what it was.
        if ((this.#looks.get(id) ?? ' ') === look) continue;
        this.#looks.set(id, look);
        const node = this.#cy.getElementById(nodeId(id));
        for (const name of ['loose', 'off', 'dim', 'lit']) node.toggleClass(name, look.includes(name));
      }
    });
  }

  #needsStyle = true;
  /** Classes of each actor and frame, as they were last set. */
  readonly #looks = new Map<string, string>();

  #updateLine(line: PictureLine, view: StageView, restyle: boolean): void {
    const edge = this.#cy.getElementById(edgeId(line.id));
    const ties = shownOf(line, view.shown);
    edge.toggleClass('off', ties.length === 0);
    edge.toggleClass('dim', view.emphasis !== undefined && !view.emphasis.has(line.id));
    edge.toggleClass('lit', view.selected.has(line.id));
    if (!restyle) return;
    const style = styleOf(line, ties, view.theme);
    edge.data({ colour: style.colour, width: style.width });
    for (const pattern of ['solid', 'dashed', 'dotted', 'fine-dots'])
      edge.toggleClass(pattern, pattern === style.pattern);
    edge.toggleClass('arrow', style.arrow);
  }

  /** What the layers were painted from: Cytoscape renders after every change, also where nothing of ours differs. */
  #painted: { picture: Picture; view: StageView; zoom: number; x: number; y: number } | undefined;

  #paintLayersIfNew(): void {
    const { x, y } = this.#cy.pan();
    const zoom = this.#cy.zoom();
    const known = this.#painted;
    const isSame =
      known?.picture === this.#picture &&
      known?.view === this.#view &&
      known?.zoom === zoom &&
      known.x === x &&
      known.y === y;
    if (!isSame) this.#paintLayers();
  }

  #paintLayers(): void {
    if (this.#picture && this.#view) {
      const pan = this.#pan();
      this.#painted = { picture: this.#picture, view: this.#view, zoom: this.#cy.zoom(), ...pan };
      this.#paintTies();
      this.#overlay.paint(this.#picture, this.#view, this.#cy.zoom(), pan);
    }
  }

  #paintTies(): void {
    if (!this.#picture || !this.#view) return;
    if (this.#drawsLines(this.#picture)) this.#ties.paint(this.#picture, this.#view, this.#cy.zoom(), this.#pan());
    else this.#ties.clear();
  }

  /** A copy, for layers that keep it: Cytoscape hands out one and the same point, and moves it. */
  #pan(): Point {
    return { ...this.#cy.pan() };
  }

  /** Tells the stage that its box has changed. */
  resize(): void {
    this.#cy.resize();
    this.#ties.resize();
    this.#overlay.resize();
    this.#paintLayers();
  }

  #quietly(change: () => void): void {
    this.#silent = true;
    change();
    this.#silent = false;
  }

  /** The whole picture, at most at zoom 1.25, clear of what lies over the canvas. */
  fit(insets: Insets = NO_INSETS): void {
    const bounds = this.#picture?.bounds;
    if (!bounds || bounds.width === 0) return;
    const room = {
      width: this.#cy.width() - insets.left - insets.right - FIT_MARGIN * 2,
      height: this.#cy.height() - insets.top - insets.bottom - FIT_MARGIN * 2,
    };
    if (room.width <= 0 || room.height <= 0) return;
    const zoom = Math.min(
      1.25,
      MOST_ZOOM,
      Math.max(LEAST_ZOOM, Math.min(room.width / bounds.width, room.height / bounds.height)),
    );
    this.#quietly(() => {
      this.#cy.viewport({
        zoom,
        pan: {
          x: insets.left + FIT_MARGIN + room.width / 2 - (bounds.x + bounds.width / 2) * zoom,
          y: insets.top + FIT_MARGIN + room.height / 2 - (bounds.y + bounds.height / 2) * zoom,
        },
      });
    });
  }

  /** Zooms about the middle of the canvas. */
  zoomBy(factor: number): void {
    this.#cy.zoom({
      level: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, this.#cy.zoom() * factor)),
      renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 },
    });
  }

  /** Moves the view by CSS pixels. */
  panBy(x: number, y: number): void {
    this.#cy.panBy({ x, y });
  }

  /** Middle of the canvas in the picture's units, and the zoom. */
  get camera(): { readonly x: number; readonly y: number; readonly zoom: number } {
    const { x1, y1, w, h } = this.#cy.extent();
    return { x: x1 + w / 2, y: y1 + h / 2, zoom: this.#cy.zoom() };
  }

  setCamera({ x, y, zoom }: { readonly x: number; readonly y: number; readonly zoom: number }): void {
    this.#quietly(() => {
      this.#cy.viewport({
        zoom,
        pan: { x: this.#cy.width() / 2 - x * zoom, y: this.#cy.height() / 2 - y * zoom },
      });
    });
  }

  /** Box of the picture that is on screen. */
  get viewBox(): Box {
    const { x1, y1, w, h } = this.#cy.extent();
    return { x: x1, y: y1, width: w, height: h };
  }

  /** Place on the canvas, in CSS pixels from its upper left corner, of a place in the picture. */
  toScreen(point: Point): Point {
    const pan = this.#cy.pan();
    const zoom = this.#cy.zoom();
    return { x: point.x * zoom + pan.x, y: point.y * zoom + pan.y };
  }

  /** Brings a place into view when it is outside of it. */
  reveal(point: Point): void {
    const { x, y } = this.toScreen(point);
    const margin = 60;
    const dx = x < margin ? margin - x : x > this.#cy.width() - margin ? this.#cy.width() - margin - x : 0;
    const dy = y < margin ? margin - y : y > this.#cy.height() - margin ? this.#cy.height() - margin - y : 0;
    if (dx !== 0 || dy !== 0) this.#cy.panBy({ x: dx, y: dy });
  }

  /**
   * Brings a place to the middle of the canvas, near enough to read it.
   * @param height where "the middle" is from above, as a share of the canvas; what lies over the rest hides nothing then
   */
  centreOn(point: Point, height = 0.5): void {
    const zoom = Math.max(READING_ZOOM, this.#cy.zoom());
    this.#cy.viewport({
      zoom,
      pan: { x: this.#cy.width() / 2 - point.x * zoom, y: this.#cy.height() * height - point.y * zoom },
    });
  }

  #targetOf(event: EventObject): Target | undefined {
    const element = event.target as NodeSingular | EdgeSingular | Core;
    if (!this.#picture) return undefined;
    if (element === this.#cy) return this.#lineUnder(event.position);
    const id = (element as NodeSingular).id();
    if (id.startsWith('l:')) {
      const line = this.#picture.lines.find(candidate => edgeId(candidate.id) === id);
      return line && { kind: 'line', line };
    }
    const actor = id.slice(2);
    // An unseen dot is none: what is pointed at is the line below it.
    return this.#isUnseen(actor) ? this.#lineUnder(event.position) : { kind: 'actor', id: actor };
  }

  #isUnseen(actor: string): boolean {
    const picture = this.#picture;
    const view = this.#view;
    if (!picture?.crowded || !view?.hideLoose) return false;
    return !touchedBy(picture, view.shown).has(actor);
  }

  /** A line of our own layer; Cytoscape knows those that it draws itself. */
  #lineUnder(place: Point | undefined): Target | undefined {
    if (!place || !this.#picture || !this.#view || !this.#drawsLines(this.#picture)) return undefined;
    const line = lineAt(this.#picture, this.#view, place, HIT_REACH / this.#cy.zoom());
    return line && { kind: 'line', line };
  }

  #pointedLine: PictureLine | undefined;

  #pointAtLines(event: EventObject): void {
    if (event.target !== this.#cy) return;
    const target = this.#lineUnder(event.position);
    const line = target?.kind === 'line' ? target.line : undefined;
    if (line === this.#pointedLine) return;
    this.#pointedLine = line;
    this.#events.onPoint(target, event.renderedPosition);
  }

  /** Whether our own layer draws the lines of a picture. */
  #drawsLines({ crowded, lines }: Picture): boolean {
    return crowded || lines.length >= this.#limits.ownLayer;
  }

  #listen(): void {
    const cy = this.#cy;
    cy.on('mouseover', 'node, edge', event => {
      this.#events.onPoint(this.#targetOf(event), event.renderedPosition);
    });
    cy.on('mousemove', event => this.#pointAtLines(event));
    cy.on('mouseout', 'node, edge', event => this.#events.onPoint(undefined, event.renderedPosition));
    cy.on('tap', event => {
      const target = this.#targetOf(event);
      const state = target?.kind === 'actor' ? this.#signAt(target.id, event.position) : undefined;
      const { originalEvent } = event as { readonly originalEvent?: { readonly shiftKey?: boolean } };
      if (state === undefined) this.#events.onChoose(target, originalEvent?.shiftKey === true);
      else this.#events.onFold(state);
    });
    cy.on('dbltap', 'node', event => {
      const target = this.#targetOf(event);
      if (target?.kind === 'actor') this.#events.onFold(target.id);
    });
    cy.on('drag', 'node', () => this.#follow());
    cy.on('dragfree', 'node', event => this.#settle(event.target as NodeSingular));
    cy.on('viewport', () => {
      if (!this.#silent) this.#events.onCamera();
    });
  }

  /** The frame whose fold sign is at a place of the picture. */
  #signAt(id: string, { x, y }: Point): string | undefined {
    const box = this.#picture?.frames.find(frame => frame.id === id)?.box;
    if (!box) return undefined;
    const isOnSign = x > box.x + box.width - SIGN_SIZE - 34 && y < box.y + SIGN_SIZE + 8;
    return isOnSign ? id : undefined;
  }

  /** Centres as Cytoscape has them now. */
  #centres(): Map<string, Point> {
    const centres = new Map<string, Point>();
    for (const actor of this.#picture?.actors ?? []) {
      const { x, y } = this.#cy.getElementById(nodeId(actor.id)).position();
      if (Math.abs(x - actor.centre.x) > 0.01 || Math.abs(y - actor.centre.y) > 0.01) centres.set(actor.id, { x, y });
    }
    return centres;
  }

  /** While something is dragged: frames grow, lines follow. */
  #follow(): void {
    if (!this.#picture) return;
    const picture = movePicture(this.#picture, this.#centres());
    this.#picture = picture;
    this.#cy.batch(() => {
      for (const line of this.#drawsLines(picture) ? [] : picture.lines) {
        const edge = this.#cy.getElementById(edgeId(line.id));
        const { straight, ...data } = lineData(line, picture);
        edge.data(data);
        edge.toggleClass('straight', straight);
      }
      for (const { key, at } of unseenNodes(picture)) this.#cy.getElementById(key).position({ ...at });
    });
  }

  #settle(node: NodeSingular): void {
    this.#follow();
    const id = node.id().slice(2);
    const picture = this.#picture;
    if (!picture) return;
    const isFrame = picture.frames.some(frame => frame.id === id);
    const movedActors = picture.actors.filter(actor => (isFrame ? actor.frame === id : actor.id === id));
    this.#events.onMove(new Map(movedActors.map(actor => [actor.id, actor.centre])));
  }
}

/** Room that panels over the canvas take, px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

const nodeId = (id: string): string => `a:${id}`;
const edgeId = (id: string): string => `l:${id}`;

/**
 * Cytoscape adds a `<style>` element to the head of the page unless one with this id is there; a strict
 * Content-Security-Policy refuses it, and inside a shadow root it has no effect anyway. An inert element takes
 * its place; what that style would do stands in our element's own styles.
 */
function keepCytoscapeFromStylingThePage(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const placeholder = document.createElement('meta');
  placeholder.id = id;
  document.head.append(placeholder);
}
