import type { GeoProjection } from 'd3-geo';
import type { View } from '../exploration/view.js';
import type { Point } from '../layout/geometry.js';
import type { Size } from '../layout/layout.js';
import type { Network } from '../network/network.js';
import type { Picture } from '../scene/picture.js';
import { type ActorPlaces, type Place, placesOf } from './actor-places.js';
import type { Atlas } from './atlas.js';
import { type MapNetwork, mapNetworkOf, mapPicture } from './map-picture.js';
import { projectionById } from './projections.js';

/** What the map shows at a size, whatever the camera. */
export interface MapScene {
  readonly network: Network;
  readonly drawn: MapNetwork;
  readonly places: ActorPlaces;
  readonly projection: GeoProjection;
  /** Where the placed actors are in the projection at zoom 1. */
  readonly points: readonly Point[];
  /** What stands in the middle of the screen, in the same units; `undefined` = the middle of all points. */
  readonly middle: Point | undefined;
}

/** What a scene is made from. */
export interface MapSceneRequest {
  readonly network: Network;
  readonly atlas: Atlas;
  readonly size: Size;
  readonly view: Pick<View, 'folded' | 'opened' | 'strongest' | 'map' | 'selection'>;
  /** Lines fold and look as in a crowd. */
  readonly crowded: boolean;
}

/** Blank around the globe, px. */
const EDGE = 10;
/** Projections are finer than the screen, so that they can be enlarged. */
const PRECISION = 0.15;
const NOWHERE: Place = [20, 20];

/** Makes scenes and pictures of the map, each part only when what it is made from has changed. */
export class MapScenes {
  #scene: MapScene | undefined;
  #request: MapSceneRequest | undefined;
  #centre: Place | undefined;
  #picture: { readonly scene: MapScene; readonly zoom: number; readonly result: Picture } | undefined;

  sceneOf(request: MapSceneRequest): MapScene {
    const before = this.#request;
    const known = this.#scene;
    const { network, atlas, size, view, crowded } = request;
    const isSameNetwork =
      known !== undefined &&
      before?.network === network &&
      before.crowded === crowded &&
      before.view.folded === view.folded &&
      before.view.opened === view.opened &&
      before.view.strongest === view.strongest;
    const drawn = isSameNetwork ? known.drawn : mapNetworkOf(network, { ...view, crowded });
    const places = isSameNetwork ? known.places : placesOf(network, drawn.actors.map(idOf), atlas);
    // Another dataset is about other places.
    if (before?.network.dataset !== network.dataset) this.#centre = undefined;
    const centre = this.#centreOf(request, drawn, places.placed);
    const isSameProjection =
      before !== undefined &&
      before.view.map === view.map &&
      before.size.width === size.width &&
      before.size.height === size.height &&
      this.#centre !== undefined &&
      this.#centre[0] === centre[0] &&
      this.#centre[1] === centre[1];
    this.#request = request;
    if (known && isSameNetwork && isSameProjection) return known;
    this.#centre = centre;
    const projection = known && isSameProjection ? known.projection : projectionOf(view.map, centre, size);
    const points = [...places.placed.values()].flatMap(([longitude, latitude]) => {
      const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
      return Number.isFinite(x) && Number.isFinite(y) ? [{ x, y }] : [];
    });
    const [x, y] = (view.map === 'centred' ? projection([centre[0], centre[1]]) : undefined) ?? [];
    const middle = x === undefined || y === undefined ? undefined : { x, y };
    this.#scene = { network, drawn, places, projection, points, middle };
    return this.#scene;
  }

  pictureOf(scene: MapScene, zoom: number): Picture {
    if (this.#picture?.scene !== scene || this.#picture.zoom !== zoom) {
      const result = mapPicture(scene.drawn, scene.places.placed, scene.projection, zoom);
      this.#picture = { scene, zoom, result };
    }
    return this.#picture.result;
  }

  /**
   * What the map is laid out about. Of the projection that is centred: the actor selected, or the one selected before,
   * at first the one with most lines; of others the middle of all.
   */
  #centreOf({ view, network }: MapSceneRequest, drawn: MapNetwork, placed: ReadonlyMap<string, Place>): Place {
    if (view.map !== 'centred') return middleOf([...placed.values()]);
    const { selection } = view;
    const selected = selection.kind === 'actor' ? selection.id : selection.kind === 'pair' ? selection.one : undefined;
    const chosen = selected === undefined ? undefined : (placed.get(selected) ?? placed.get(network.stateOf(selected)));
    if (chosen) return chosen;
    if (this.#centre && this.#request?.view.map === 'centred') return this.#centre;
    return placed.get(mostTied(drawn, placed) ?? '') ?? NOWHERE;
  }
}

const idOf = ({ id }: { readonly id: string }): string => id;

function projectionOf(id: View['map'], centre: Place, { width, height }: Size): GeoProjection {
  return projectionById(id)
    .create(centre)
    .precision(PRECISION)
    .fitExtent(
      [
        [EDGE, EDGE],
        [Math.max(EDGE + 1, width - EDGE), Math.max(EDGE + 1, height - EDGE)],
      ],
      { type: 'Sphere' },
    );
}

/** The state, else any actor, with a place that most ties lead to. */
function mostTied({ actors, lines }: MapNetwork, placed: ReadonlyMap<string, Place>): string | undefined {
  const ties = new Map<string, number>();
  for (const { source, target, ties: own } of lines) {
    for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + own.length);
  }
  const candidates = actors.filter(({ id }) => placed.has(id));
  candidates.sort((a, b) => Number(b.isState) - Number(a.isState) || (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0));
  return candidates[0]?.id;
}

/** The middle of places by their mean direction, so that both sides of the date line count as near. */
function middleOf(places: readonly Place[]): Place {
  if (places.length === 0) return NOWHERE;
  let [east, north, latitudes] = [0, 0, 0];
  for (const [longitude, latitude] of places) {
    east += Math.sin((longitude * Math.PI) / 180);
    north += Math.cos((longitude * Math.PI) / 180);
    latitudes += latitude;
  }
  return [(Math.atan2(east, north) * 180) / Math.PI, latitudes / places.length];
}
