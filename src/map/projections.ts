import { type GeoProjection, geoAzimuthalEquidistant, geoEqualEarth, geoMercator } from 'd3-geo';
import type { MapProjectionId } from '../exploration/view.js';
import type { Text } from '../vocabulary/text.js';

/** A way to lay the globe on the page. */
export interface MapProjection {
  readonly id: MapProjectionId;
  readonly label: Text;
  readonly description: Text;
  /** @param centre longitude and latitude that the map is about */
  readonly create: (centre: readonly [number, number]) => GeoProjection;
}

/** All projections, in the order of the menu. */
export const PROJECTIONS: readonly MapProjection[] = [
  {
    id: 'equal-earth',
    label: { en: 'Whole world' },
    description: { en: 'Equal Earth: areas are right.' },
    create: ([longitude]) => geoEqualEarth().rotate([-Math.round(longitude / 30) * 30, 0]),
  },
  {
    id: 'centred',
    label: { en: 'Centred on the selected state' },
    description: { en: 'Azimuthal equidistant: distances and directions from the middle are right.' },
    create: ([longitude, latitude]) => geoAzimuthalEquidistant().rotate([-longitude, -latitude]).clipAngle(170),
  },
  {
    id: 'mercator',
    label: { en: 'Mercator' },
    description: { en: 'Shapes are right, areas far from the equator are not.' },
    create: ([longitude]) => geoMercator().rotate([-longitude, 0]),
  },
];

/** The projection with this id; the first when there is none. */
export function projectionById(id: string): MapProjection {
  return PROJECTIONS.find(row => row.id === id) ?? PROJECTIONS[0]!;
}
