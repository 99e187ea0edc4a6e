import { geoCentroid } from 'd3-geo';
import type { Network } from '../network/network.js';
import { type CodeSystem, countryByCode, countryByName } from '../reading/countries/country.js';
import { actorTypeOf } from '../vocabulary/actor-types.js';
import type { Atlas } from './atlas.js';

/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** Where actors are on the globe. */
export interface ActorPlaces {
  readonly placed: ReadonlyMap<string, Place>;
  /** Actors that no place is known of, in dataset order. */
  readonly unplaced: readonly string[];
}

/**
 * The place of each actor: its own location, else that of its state, else the capital by its codes or name, else the
 * middle of its country on the map.
 * @param actors ids of the actors to place
 */
export function placesOf(network: Network, actors: readonly string[], atlas: Atlas): ActorPlaces {
  const placed = new Map<string, Place>();
  const unplaced: string[] = [];
  for (const id of actors) {
    const place = placeOf(network, id, atlas) ?? placeOf(network, network.stateOf(id), atlas);
    if (place) placed.set(id, place);
    else unplaced.push(id);
  }
  return { placed, unplaced };
}

/** Systems of codes by which a country is found, the surest first. */
const SYSTEMS: readonly CodeSystem[] = ['iso3', 'iso2', 'numeric', 'cow', 'gw', 'fips'];

function placeOf(network: Network, id: string, atlas: Atlas): Place | undefined {
  const actor = network.actors.get(id);
  if (!actor) return undefined;
  const { location, codes, type, label } = actor.record;
  if (location) return [location[0], location[1]];
  // Only a state has the place of its country: a company named like one, or with the code of one, has not.
  if (!actorTypeOf(type).framed) return undefined;
  const coded = SYSTEMS.flatMap(system => {
    const code = codes && Object.hasOwn(codes, system) ? codes[system] : undefined;
    const country = code === undefined ? undefined : countryByCode(system, code);
    return country ? [country] : [];
  });
  const country = coded[0] ?? countryByName(label);
  if (country?.location) return country.location;
  const shape = country?.numeric === undefined ? undefined : atlas.byNumber.get(country.numeric);
  return shape ? geoCentroid(shape) : undefined;
}
