import type { GeoProjection } from 'd3-geo';
import type { Size } from '../layout/layout.js';
import type { Atlas } from '../map/atlas.js';
import type { MapCamera } from '../map/map-camera.js';
import { type MapPaths, paintMap, traceMap } from '../map/paint-map.js';
import { type MapLook, NetworkPainter } from '../map/paint-network.js';

/** Painting that takes longer than this does not keep up with a gesture, ms; so does that of so many lines. */
const SLOW = 30;
const MANY_LINES = 2000;

/** What is painted, and for which camera. */
export interface PaintedMap {
  readonly atlas: Atlas;
  readonly projection: GeoProjection;
  readonly look: MapLook;
  /** What `cameraFor` said of where the map stands. */
  readonly camera: MapCamera;
  readonly size: Size;
  /** Ids of lines and actors that are selected, pointed at or stood on. */
  readonly lit: ReadonlySet<string>;
}

/**
 * The two canvases of the map: land, ties, actors and names on the lower, what is selected or pointed at on the upper, so
 * that pointing paints little. Where painting is too slow for a gesture, what was painted is moved until the hand rests.
 */
export class MapCanvases {
  readonly #root: () => ParentNode;
  readonly #painter = new NetworkPainter();
  #land: { readonly projection: GeoProjection; readonly paths: MapPaths } | undefined;
  /** What the lower canvas was painted from. */
  #painted: readonly unknown[] = [];
  #rested: MapCamera | undefined;
  /** How long the lower canvas took, ms. */
  #cost = 0;

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  /** The next paint is of everything. */
  forget(): void {
    this.#painted = [];
    this.#rested = undefined;
  }

  /** The camera that is painted for: where the map stands, or where it stood before a gesture that painting cannot follow. */
  cameraFor(camera: MapCamera, isMoving: boolean): MapCamera {
    return isMoving && this.#cost > SLOW && this.#rested ? this.#rested : camera;
  }

  /** Moves and enlarges what was painted for one camera to where it stands for another; whether there is no more to do. */
  follow(painted: MapCamera, camera: MapCamera): boolean {
    const share = camera.zoom / painted.zoom;
    const [x, y] = [camera.x - painted.x * share, camera.y - painted.y * share];
    const transform = painted === camera ? '' : `translate(${x}px, ${y}px) scale(${share})`;
    for (const canvas of this.#root().querySelectorAll('canvas')) {
      // Through the DOM: a strict Content-Security-Policy forbids style attributes.
      if (canvas.style.transform !== transform) canvas.style.transform = transform;
    }
    return painted !== camera;
  }

  paint({ atlas, projection, look, camera, size, lit }: PaintedMap): void {
    this.#rested = camera;
    const ratio = devicePixelRatio || 1;
    const { zoom, x, y } = camera;
    const from = [...Object.values(look), zoom, x, y, ratio];
    if (from.some((value, index) => value !== this.#painted[index])) {
      this.#painted = from;
      const start = performance.now();
      const lower = this.#cleared('.lower', size, ratio);
      if (!lower) return;
      lower.save();
      lower.translate(x, y);
      lower.scale(zoom, zoom);
      paintMap(lower, this.#pathsOf(atlas, projection), look.theme, 1 / zoom);
      lower.restore();
      this.#painter.paint(lower, look, camera, size);
      // A browser may draw lines after this, elsewhere: their time is not in it.
      this.#cost = look.picture.lines.length > MANY_LINES ? SLOW + 1 : performance.now() - start;
    }
    const upper = this.#cleared('.upper', size, ratio);
    if (upper && lit.size > 0) this.#painter.paintLit(upper, look, camera, lit);
  }

  #pathsOf(atlas: Atlas, projection: GeoProjection): MapPaths {
    if (this.#land?.projection !== projection) {
      this.#land = { projection, paths: traceMap(atlas, projection, () => new Path2D()) };
    }
    return this.#land.paths;
  }

  #cleared(selector: string, size: Size, ratio: number): CanvasRenderingContext2D | undefined {
    const canvas = this.#root().querySelector<HTMLCanvasElement>(selector);
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return undefined;
    const width = Math.round(size.width * ratio);
    const height = Math.round(size.height * ratio);
    // Setting a size also clears, and takes a new piece of memory each time.
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    return context;
  }
}
