import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { CONTESTED_BORDERS, type Region } from './contested-borders.js';

/** Land and borders of the world, as Natural Earth draws them: by who controls a territory. */
export interface Atlas {
  readonly land: Feature | FeatureCollection;
  readonly coasts: MultiLineString;
  /** Borders between countries, without coasts and without those that are contested. */
  readonly borders: MultiLineString;
  /** Those of `CONTESTED_BORDERS`; drawn broken. */
  readonly contested: MultiLineString;
  /** Country by ISO 3166-1 numeric, three digits. */
  readonly byNumber: ReadonlyMap<string, Feature>;
}

type Countries = GeometryCollection<{ readonly name: string }>;
type Country = Countries['geometries'][number];
type World = Topology<{ countries: Countries; land: GeometryCollection }>;

let atlas: Promise<Atlas> | undefined;

/**
 * The atlas; its data (Natural Earth 1:50 million, public domain) are loaded at the first call.
 * @throws when they cannot be loaded; the next call tries again
 */
export function loadAtlas(): Promise<Atlas> {
  atlas ??= import('world-atlas/countries-50m.json').then(
    module => atlasOf(module.default as unknown as World),
    (cause: unknown) => {
      atlas = undefined;
      throw new Error('The data of the map could not be loaded.', { cause });
    },
  );
  return atlas;
}

/** How `CONTESTED_BORDERS` names a country. */
const keyOf = ({ id, properties }: Country): string =>
  id === undefined ? ((properties as { readonly name?: string } | undefined)?.name ?? '') : String(id);
const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

function atlasOf(world: World): Atlas {
  const { countries, land } = world.objects;
  const collection = feature(world, countries) as FeatureCollection<Geometry, { name: string }>;
  const regions = new Map<string, (Region | undefined)[]>();
  for (const { between, within } of CONTESTED_BORDERS) {
    const pair = pairOf(...between);
    regions.set(pair, [...(regions.get(pair) ?? []), within]);
  }
  const pairOfTwo = (one: unknown, other: unknown): string => pairOf(keyOf(one as Country), keyOf(other as Country));
  const borders = mesh(world, countries, (one, other) => one !== other && !regions.has(pairOfTwo(one, other)));
  const contested: Position[][] = [];
  for (const [pair, within] of regions) {
    const lines = mesh(world, countries, (one, other) => one !== other && pairOfTwo(one, other) === pair);
    for (const line of lines.coordinates) {
      for (const { points, isInside } of stretchesOf(line, within)) {
        (isInside ? contested : borders.coordinates).push(points);
      }
    }
  }
  const byNumber = new Map<string, Feature>();
  for (const country of collection.features) {
    const number = country.id === undefined ? undefined : String(country.id);
    // Some territories share the number of their state, and come after it.
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, country);
  }
  return {
    land: feature(world, land),
    coasts: mesh(world, countries, (one, other) => one === other),
    borders,
    contested: { type: 'MultiLineString', coordinates: contested },
    byNumber,
  };
}

/** A line in stretches that lie inside the regions or not; neighbours share their point. */
function stretchesOf(
  line: readonly Position[],
  regions: readonly (Region | undefined)[],
): readonly { readonly points: Position[]; readonly isInside: boolean }[] {
  const isIn = ([x = 0, y = 0]: Position): boolean =>
    regions.some(region => !region || (x >= region[0] && y >= region[1] && x <= region[2] && y <= region[3]));
  const stretches: { points: Position[]; isInside: boolean }[] = [];
  for (const [index, point] of line.entries()) {
    const isInside = isIn(point);
    const last = stretches.at(-1);
    if (last?.isInside === isInside) {
      last.points.push(point);
      continue;
    }
    const before = line[index - 1];
    stretches.push({ points: before ? [before, point] : [point], isInside });
  }
  return stretches.filter(({ points }) => points.length > 1);
}
