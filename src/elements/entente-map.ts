import type { GeoProjection } from 'd3-geo';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Maximize, Minus, Plus } from 'lucide';
import { Exploration } from '../exploration/exploration.js';
import type { Selection } from '../exploration/selection.js';
import type { MapProjectionId } from '../exploration/view.js';
import type { Box, Point } from '../layout/geometry.js';
import { type ActorPlaces, type Place, placesOf } from '../map/actor-places.js';
import { type Atlas, loadAtlas } from '../map/atlas.js';
import { type MapCamera, type MapNetwork, mapNetworkOf, mapPicture } from '../map/map-picture.js';
import { paintMap } from '../map/paint-map.js';
import { PROJECTIONS, projectionById } from '../map/projections.js';
import { inUi, ui } from '../messages/ui.js';
import type { Network } from '../network/network.js';
import { emphasised, type Focus, selectedIn } from '../scene/emphasis.js';
import { lineAt } from '../scene/hit-lines.js';
import { batchLines } from '../scene/line-batches.js';
import type { Theme } from '../scene/line-style.js';
import { paintShape } from '../scene/paint-actor.js';
import { paintBatches } from '../scene/paint-batches.js';
import { paintDotNames } from '../scene/paint-dot-names.js';
import { LOOSE_OPACITY, touchedBy, withOpacity } from '../scene/paint-picture.js';
import type { Painter } from '../scene/painter.js';
import type { Picture } from '../scene/picture.js';
import type { Target } from '../scene/stage.js';
import { nextActor } from '../scene/walk.js';
import { PAPER } from '../vocabulary/paper.js';
import { mapStyles } from './entente-map.styles.js';
import { ExplorationController } from './exploration-controller.js';
import type { DrawnView } from './export-source.js';
import { graphState } from './graph-tools.js';
import { hoverCard } from './hover-card.js';
import { icon } from './icon.js';
import { controlStyles, stateStyles } from './shared.styles.js';
import { statusOf } from './status-line.js';
import { STRONGEST, strongestSelect } from './strongest-choice.js';

const LEAST_ZOOM = 0.8;
const MOST_ZOOM = 60;
const HIT_REACH = 6;
const DIM = 0.14;
/** Blank around what is fitted, px. */
const MARGIN = 84;

/**
 * @summary The network on a map: actors at their place, ties as arcs in the same colours and patterns. In step with every
 *   other view by filter, time and selection.
 */
export class EntenteMap extends LitElement {
  static override properties: PropertyDeclarations = {
    exploration: { attribute: false },
    theme: { reflect: true },
    atlas: { state: true },
    camera: { state: true },
    hovered: { state: true },
    cursor: { state: true },
    announcement: { state: true },
    size: { state: true },
  };

  static override styles = [controlStyles, stateStyles, mapStyles];

  /** What is being explored. */
  declare exploration: Exploration;
  declare theme: Theme;
  declare protected atlas: Atlas | undefined;
  declare protected camera: MapCamera | undefined;
  declare protected hovered: { readonly target: Target; readonly at: Point } | undefined;
  /** The actor that the keyboard stands on. */
  declare protected cursor: string | undefined;
  declare protected announcement: string;
  declare protected size: { readonly width: number; readonly height: number };

  #resizer: ResizeObserver | undefined;
  #drawn: { network: unknown; folded: unknown; opened: unknown; strongest: unknown; result: MapNetwork } | undefined;
  #places: { network: unknown; drawn: unknown; result: ActorPlaces } | undefined;
  #projection: { key: string; result: GeoProjection } | undefined;
  #picture: Picture | undefined;
  /** What the picture was built of: filters do not change it. */
  #built: { readonly drawn: MapNetwork; readonly projection: GeoProjection; readonly key: string } | undefined;
  /** Land as painted for a camera, so that pointing does not paint it anew. */
  #land: { key: string; canvas: OffscreenCanvas } | undefined;
  readonly #pointers = new Map<number, Point>();
  #wasDragged = false;

  constructor() {
    super();
    this.exploration = new Exploration();
    this.theme = 'light';
    this.announcement = '';
    this.size = { width: 0, height: 0 };
    new ExplorationController(this, change => {
      if (change !== 'data') return;
      this.camera = undefined;
      this.cursor = undefined;
      this.hovered = undefined;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizer = new ResizeObserver(() => {
      this.size = { width: this.clientWidth, height: this.clientHeight };
    });
    this.#resizer.observe(this);
    void loadAtlas().then(atlas => {
      this.atlas = atlas;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizer?.disconnect();
  }

  /** What is drawn, for exports. */
  get drawnView(): DrawnView | undefined {
    const picture = this.#pictureNow();
    const { atlas, size } = this;
    if (!picture || !atlas || size.width === 0) return undefined;
    const box = { x: 0, y: 0, ...size };
    return {
      picture,
      viewBox: box,
      // Land beyond it fills the rest of the page.
      bounds: withNames(picture.bounds),
      undrawn: this.#offMap(picture),
      paintBelow: (context, theme, scale) => this.#paintLand(context, theme, scale),
    };
  }

  /** Ties in view that have an end without a place, in words. */
  #offMap(picture: Picture): readonly string[] {
    const shown = this.exploration.filtered?.ties;
    const drawn = this.#network;
    if (!shown || !drawn) return [];
    const onMap = new Set(picture.lines.map(({ id }) => id));
    const off = drawn.lines
      .filter(({ id }) => !onMap.has(id))
      .reduce((sum, { ties }) => sum + ties.filter(({ id }) => shown.has(id)).length, 0);
    return off > 0 ? [ui.map.offMap(off)] : [];
  }

  get #network(): MapNetwork | undefined {
    const { network, view } = this.exploration;
    if (!network) return undefined;
    const { folded, opened, strongest } = view;
    const known = this.#drawn;
    if (
      known?.network === network &&
      known.folded === folded &&
      known.opened === opened &&
      known.strongest === strongest
    ) {
      return known.result;
    }
    const result = mapNetworkOf(network, { folded, opened, strongest });
    this.#drawn = { network, folded, opened, strongest, result };
    return result;
  }

  #placesOf(network: Network, drawn: MapNetwork, atlas: Atlas): ActorPlaces {
    if (this.#places?.network !== network || this.#places.drawn !== drawn) {
      const result = placesOf(
        network,
        drawn.actors.map(({ id }) => id),
        atlas,
      );
      this.#places = { network, drawn, result };
    }
    return this.#places.result;
  }

  /** What the map is about: the selected actor's place, else the middle of all places. */
  #centre(places: ReadonlyMap<string, Place>): Place {
    const { selection } = this.exploration.view;
    const selected = selection.kind === 'actor' ? places.get(selection.id) : undefined;
    if (selected) return selected;
    const [first] = [...places.values()];
    return first ?? [20, 20];
  }

  #projectionFor(places: ReadonlyMap<string, Place>): GeoProjection {
    const row = projectionById(this.exploration.view.map);
    const centre = row.id === 'centred' ? this.#centre(places) : middleOf([...places.values()]);
    const key = `${row.id} ${centre.map(Math.round).join(' ')} ${this.size.width} ${this.size.height}`;
    if (this.#projection?.key !== key) {
      const result = row.create(centre);
      result.fitExtent(
        [
          [10, 10],
          [this.size.width - 10, this.size.height - 10],
        ],
        { type: 'Sphere' },
      );
      this.#projection = { key, result };
    }
    return this.#projection.result;
  }

  /** Shows everything that has a place. */
  fit(): void {
    this.camera = undefined;
  }

  #fitted(projection: GeoProjection, places: ReadonlyMap<string, Place>): MapCamera {
    const points = [...places.values()].flatMap(place => {
      const point = projection([place[0], place[1]]);
      return point && Number.isFinite(point[0]) ? [point] : [];
    });
    const { width, height } = this.size;
    if (points.length === 0) return { zoom: 1, x: 0, y: 0 };
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const zoom = Math.max(
      LEAST_ZOOM,
      Math.min(
        8,
        (width - MARGIN * 2) / Math.max(60, right - left),
        (height - MARGIN * 2) / Math.max(60, bottom - top),
      ),
    );
    return {
      zoom,
      x: width / 2 - ((left + right) / 2) * zoom,
      y: height / 2 - ((top + bottom) / 2) * zoom,
    };
  }

  #pictureNow(): Picture | undefined {
    const { network } = this.exploration;
    const drawn = this.#network;
    const { atlas, size } = this;
    if (!network || !drawn || !atlas || size.width === 0) return undefined;
    const { placed } = this.#placesOf(network, drawn, atlas);
    const projection = this.#projectionFor(placed);
    const camera = this.camera ?? this.#fitted(projection, placed);
    const key = [projection.scale(), camera.zoom, camera.x, camera.y].join(' ');
    const known = this.#built;
    if (!known || known.drawn !== drawn || known.projection !== projection || known.key !== key) {
      this.#built = { drawn, projection, key };
      this.#picture = mapPicture(network, drawn, placed, projection, camera);
    }
    return this.#picture;
  }

  #cameraNow(): MapCamera {
    if (this.camera) return this.camera;
    const places = this.#places?.result.placed ?? new Map<string, Place>();
    return this.#fitted(this.#projectionFor(places), places);
  }

  /** The land for the present camera: the projection moved and scaled, so that lines keep their width. */
  #paintLand(context: Painter, theme: Theme, scale: number): void {
    const projection = this.#projection?.result;
    if (!projection || !this.atlas) return;
    const { zoom, x, y } = this.#cameraNow();
    const [tx, ty] = projection.translate();
    const before = projection.scale();
    projection.scale(before * zoom).translate([tx * zoom + x, ty * zoom + y]);
    paintMap(context, this.atlas, projection, theme, scale);
    projection.scale(before).translate([tx, ty]);
  }

  protected override updated(): void {
    this.#paint();
  }

  #paint(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const context = canvas?.getContext('2d');
    const picture = this.#pictureNow();
    const { filtered, view } = this.exploration;
    if (!canvas || !context || !picture || !filtered) return;
    const ratio = devicePixelRatio || 1;
    canvas.width = Math.round(this.size.width * ratio);
    canvas.height = Math.round(this.size.height * ratio);
    context.drawImage(this.#landBitmap(canvas.width, canvas.height, ratio), 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const shown = filtered.ties;
    const focus = focusOf(view.selection);
    const bright = focus ? emphasised(picture, focus) : undefined;
    const lit = new Set([
      ...selectedIn(picture, focus),
      ...(this.hovered ? selectedIn(picture, targetFocus(this.hovered.target)) : []),
    ]);
    const batched = { shown, theme: this.theme, events: filtered.events };
    const createPath = (): Path2D => new Path2D();
    withOpacity(context, bright && bright.size > 0 ? DIM : 0.9, () =>
      paintBatches(context, batchLines(picture, batched, createPath), shown, this.theme),
    );
    const ids = new Set([...(bright ?? []), ...lit]);
    if (ids.size > 0) paintBatches(context, batchLines(picture, batched, createPath, ids), shown, this.theme);
    const touched = touchedBy(picture, shown);
    const opacityOf = (id: string): number =>
      touched.has(id) ? (bright && bright.size > 0 && !bright.has(id) ? 0.35 : 1) : view.hideLoose ? 0 : LOOSE_OPACITY;
    for (const actor of picture.actors) {
      withOpacity(context, opacityOf(actor.id), () => paintShape(context, actor.label, actor.centre, this.theme));
      if (!lit.has(actor.id) && this.cursor !== actor.id) continue;
      context.beginPath();
      context.arc(actor.centre.x, actor.centre.y, actor.label.shape.width / 2 + 5, 0, Math.PI * 2);
      context.strokeStyle = PAPER[this.theme].accent;
      context.lineWidth = 2.5;
      context.stroke();
    }
    paintDotNames(context, picture.actors, {
      zoom: 1,
      pan: { x: 0, y: 0 },
      screen: { x: 0, y: 0, ...this.size },
      first: bright && bright.size < 60 ? bright : lit,
      opacityOf,
      theme: this.theme,
    });
  }

  #landBitmap(width: number, height: number, ratio: number): OffscreenCanvas {
    const { zoom, x, y } = this.#cameraNow();
    const key = [this.#projection?.key, zoom, x, y, width, height, this.theme].join(' ');
    if (this.#land?.key !== key) {
      const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
      const context = canvas.getContext('2d')!;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      this.#paintLand(context as unknown as Painter, this.theme, 1);
      this.#land = { key, canvas };
    }
    return this.#land.canvas;
  }

  #targetAt(at: Point): Target | undefined {
    const picture = this.#picture;
    const { filtered } = this.exploration;
    if (!picture || !filtered) return undefined;
    const actor = [...picture.actors]
      .reverse()
      .find(({ centre, label }) => Math.hypot(centre.x - at.x, centre.y - at.y) <= label.shape.width / 2 + 3);
    if (actor) return { kind: 'actor', id: actor.id };
    const { ties: shown, events } = filtered;
    const line = lineAt(picture, { shown, theme: this.theme, events }, at, HIT_REACH);
    return line && { kind: 'line', line };
  }

  #at(event: { readonly clientX: number; readonly clientY: number }): Point {
    const { left, top } = this.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  #zoomAbout(at: Point, factor: number): void {
    const camera = this.#cameraNow();
    const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, camera.zoom * factor));
    const share = zoom / camera.zoom;
    this.camera = { zoom, x: at.x - (at.x - camera.x) * share, y: at.y - (at.y - camera.y) * share };
  }

  #panBy(dx: number, dy: number): void {
    const { zoom, x, y } = this.#cameraNow();
    this.camera = { zoom, x: x + dx, y: y + dy };
  }

  #onPointerDown(event: PointerEvent): void {
    this.#pointers.set(event.pointerId, this.#at(event));
    this.#wasDragged = false;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  #onPointerMove(event: PointerEvent): void {
    const at = this.#at(event);
    const before = this.#pointers.get(event.pointerId);
    if (!before) {
      const target = this.#targetAt(at);
      this.hovered = target && { target, at };
      return;
    }
    const others = [...this.#pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    this.#pointers.set(event.pointerId, at);
    if (Math.hypot(at.x - before.x, at.y - before.y) > 0) this.#wasDragged ||= this.#isFar(before, at);
    const [other] = others;
    if (other) {
      const factor =
        Math.hypot(at.x - other.x, at.y - other.y) / (Math.hypot(before.x - other.x, before.y - other.y) || 1);
      this.#zoomAbout({ x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }, factor);
    } else {
      this.#panBy(at.x - before.x, at.y - before.y);
    }
    this.hovered = undefined;
  }

  #isFar(one: Point, other: Point): boolean {
    return Math.hypot(one.x - other.x, one.y - other.y) > 2;
  }

  #onPointerUp(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    if (this.#wasDragged) return;
    const target = this.#targetAt(this.#at(event));
    if (!target) this.exploration.clearSelection();
    else if (target.kind === 'actor') this.exploration.select(target);
    else if (target.line.kind === 'tie') this.exploration.select({ kind: 'tie', id: target.line.ties[0]!.id });
    else this.exploration.select({ kind: 'pair', one: target.line.source, other: target.line.target });
  }

  #onKey(event: KeyboardEvent): void {
    const picture = this.#picture;
    if (!picture) return;
    const middle = { x: this.size.width / 2, y: this.size.height / 2 };
    const directions = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
    if (event.key in directions) {
      const from = this.cursor ?? picture.actors[0]?.id;
      if (from === undefined) return;
      const next =
        this.cursor === undefined ? from : nextActor(picture, from, directions[event.key as keyof typeof directions]);
      this.#standOn(next);
    } else if (event.key === '+' || event.key === '=') this.#zoomAbout(middle, 1.3);
    else if (event.key === '-') this.#zoomAbout(middle, 1 / 1.3);
    else if (event.key === '0') this.fit();
    else if (event.key === 'Enter' && this.cursor !== undefined)
      this.exploration.select({ kind: 'actor', id: this.cursor });
    else if (event.key === 'Escape') {
      this.cursor = undefined;
      this.exploration.clearSelection();
    } else return;
    event.preventDefault();
  }

  #standOn(id: string): void {
    const { network, filtered } = this.exploration;
    const actor = this.#picture?.actors.find(candidate => candidate.id === id);
    if (!network || !filtered || !actor) return;
    this.cursor = id;
    const ties = network.tiesOf(id).filter(tie => filtered.ties.has(tie.id)).length;
    this.announcement = `${network.actors.get(id)!.label}, ${ui.tieCount(ties)}`;
    const { x, y } = actor.centre;
    const isOutside = x < 30 || y < 30 || x > this.size.width - 30 || y > this.size.height - 30;
    if (isOutside) this.#panBy(this.size.width / 2 - x, this.size.height / 2 - y);
  }

  protected override render() {
    const { network } = this.exploration;
    if (!network) return nothing;
    const words = ui.map;
    const pairs = this.#network?.pairs ?? 0;
    return html`
      <div
        class="stage ${this.hovered ? 'pointing' : ''}"
        tabindex="0"
        role="application"
        aria-label=${words.name(network.dataset.title ?? ui.untitled)}
        aria-describedby="hint"
        @pointerdown=${(event: PointerEvent) => this.#onPointerDown(event)}
        @pointermove=${(event: PointerEvent) => this.#onPointerMove(event)}
        @pointerup=${(event: PointerEvent) => this.#onPointerUp(event)}
        @pointercancel=${(event: PointerEvent) => this.#pointers.delete(event.pointerId)}
        @pointerleave=${() => {
          this.hovered = undefined;
        }}
        @wheel=${(event: WheelEvent) => {
          event.preventDefault();
          this.#zoomAbout(this.#at(event), Math.exp(-event.deltaY * 0.0016));
        }}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
      >
        <canvas aria-hidden="true"></canvas>
      </div>
      <span class="visually-hidden" id="hint">${words.hint}</span>
      <div class="visually-hidden" aria-live="polite">${this.announcement}</div>
      <div class="tools">
        <select
          aria-label=${words.projection}
          @change=${(event: Event) => {
            this.camera = undefined;
            this.exploration.setMap((event.target as HTMLSelectElement).value as MapProjectionId);
          }}
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
      ${graphState(this.exploration)}
      ${this.atlas ? nothing : html`<p class="loading">${words.loading}</p>`} ${this.#unplaced(network)}
      <div class="zoom" role="group" aria-label=${words.zoom}>
        <button type="button" aria-label=${ui.zoomIn} title=${ui.zoomIn} @click=${() => this.#zoomButton(1.4)}>
          ${icon(Plus, 16)}
        </button>
        <button type="button" aria-label=${ui.zoomOut} title=${ui.zoomOut} @click=${() => this.#zoomButton(1 / 1.4)}>
          ${icon(Minus, 16)}
        </button>
        <button type="button" aria-label=${ui.fit} title=${ui.fit} @click=${() => this.fit()}>${icon(Maximize, 15)}</button>
      </div>
      <p class="note">${this.#status()}${words.disclaimer}</p>
      ${this.#card(network)}
    `;
  }

  /** How much is shown, and how much of it is not on the map. */
  #status(): string {
    const picture = this.#pictureNow();
    return picture ? `${[statusOf(this.exploration, picture), ...this.#offMap(picture)].join(' · ')}. ` : '';
  }

  #zoomButton(factor: number): void {
    this.#zoomAbout({ x: this.size.width / 2, y: this.size.height / 2 }, factor);
  }

  #unplaced(network: Network): TemplateResult | typeof nothing {
    const drawn = this.#network;
    if (!drawn || !this.atlas) return nothing;
    const { unplaced } = this.#placesOf(network, drawn, this.atlas);
    if (unplaced.length === 0) return nothing;
    return html`<details class="unplaced">
      <summary>${ui.map.unplaced(unplaced.length)}</summary>
      <ul>
        ${unplaced.slice(0, 200).map(
          id =>
            html`<li>
                <button type="button" class="link" @click=${() => this.exploration.select({ kind: 'actor', id })}>
                  ${network.actors.get(id)?.label}
                </button>
              </li>`,
        )}
      </ul>
    </details>`;
  }

  #card(network: Network): TemplateResult | typeof nothing {
    const { filtered } = this.exploration;
    if (!this.hovered || !filtered) return nothing;
    const { target, at } = this.hovered;
    return hoverCard({ network, shown: filtered.ties, target, theme: this.theme, at, room: this.size });
  }
}

/** A box with room for names beside what is at its edge. */
const withNames = ({ x, y, width, height }: Box): Box => ({
  x: x - 110,
  y: y - 50,
  width: width + 220,
  height: height + 90,
});

/** The middle of places by their mean direction, so that both sides of the date line count as near. */
function middleOf(places: readonly Place[]): Place {
  if (places.length === 0) return [20, 20];
  const sum = places.reduce(
    (total, [longitude, latitude]) => ({
      sin: total.sin + Math.sin((longitude * Math.PI) / 180),
      cos: total.cos + Math.cos((longitude * Math.PI) / 180),
      latitude: total.latitude + latitude,
    }),
    { sin: 0, cos: 0, latitude: 0 },
  );
  return [(Math.atan2(sum.sin, sum.cos) * 180) / Math.PI, sum.latitude / places.length];
}

const focusOf = (selection: Selection): Focus | undefined => (selection.kind === 'none' ? undefined : selection);

function targetFocus(target: Target): Focus {
  if (target.kind === 'actor') return target;
  return { kind: 'lines', ids: new Set([target.line.id]) };
}

customElements.define('entente-map', EntenteMap);

declare global {
  interface HTMLElementTagNameMap {
    'entente-map': EntenteMap;
  }
}
