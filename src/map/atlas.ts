import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Land and borders of the world, as Natural Earth draws them: by who controls a territory. */
export interface Atlas {
  readonly countries: FeatureCollection<Geometry, { readonly name: string }>;
  /** Borders between countries, without coasts and without those that are contested. */
  readonly borders: MultiLineString;
  /** Borders that at least one side, or many states, do not accept; drawn broken. */
  readonly contested: MultiLineString;
  /** Country by ISO 3166-1 numeric, three digits. */
  readonly byNumber: ReadonlyMap<string, Feature>;
}

/**
 * Pairs of countries whose common line on this map is contested, by their numbers or, where Natural Earth has none, their
 * names. De facto lines: the map takes no side.
 */
const CONTESTED: readonly (readonly [string, string])[] = [
  ['408', '410'], // Korean demarcation line
  ['356', '586'], // Kashmir, line of control
  ['356', '156'], // Himalaya, line of actual control
  ['376', '275'], // Israel, Palestine
  ['376', '760'], // Golan
  ['504', '732'], // Western Sahara
  ['732', '012'],
  ['732', '478'],
  ['688', 'Kosovo'],
  ['Kosovo', '807'],
  ['Kosovo', '008'],
  ['Kosovo', '499'],
  ['196', 'N. Cyprus'],
  ['706', 'Somaliland'],
  ['Somaliland', '231'],
  ['Somaliland', '262'],
  ['643', '804'], // Russia, Ukraine
  ['729', '728'], // Abyei
  ['031', '051'], // Armenia, Azerbaijan
  ['268', '643'], // Abkhazia, South Ossetia
];

type Countries = GeometryCollection<{ readonly name: string }>;
type World = Topology<{ countries: Countries }>;

let atlas: Promise<Atlas> | undefined;

/** The atlas; its data (Natural Earth 1:50 million, public domain) are loaded at the first call. */
export function loadAtlas(): Promise<Atlas> {
  atlas ??= import('world-atlas/countries-50m.json').then(module => atlasOf(module.default as unknown as World));
  return atlas;
}

function atlasOf(world: World): Atlas {
  const { countries } = world.objects;
  const collection = feature(world, countries) as FeatureCollection<Geometry, { name: string }>;
  const keyOf = (geometry: Countries['geometries'][number]): string =>
    geometry.id === undefined
      ? String((geometry.properties as { name?: string } | undefined)?.name ?? '')
      : String(geometry.id);
  const contested = new Set(CONTESTED.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));
  const isContested = (a: Countries['geometries'][number], b: Countries['geometries'][number]): boolean =>
    contested.has(`${keyOf(a)} ${keyOf(b)}`);
  return {
    countries: collection,
    borders: mesh(world, countries, (a, b) => a !== b && !isContested(a as never, b as never)),
    contested: mesh(world, countries, (a, b) => a !== b && isContested(a as never, b as never)),
    byNumber: new Map(collection.features.filter(one => one.id !== undefined).map(one => [String(one.id), one])),
  };
}
