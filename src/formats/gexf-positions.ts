import type { NetworkActor } from '../network/network.js';
import type { ExportedPart } from './exported-part.js';
import type { ExportSource } from './writer.js';

/** A finite point, y upward as Gephi draws. */
export interface GexfPoint {
  readonly x: number;
  readonly y: number;
}

/** Room between actors on the circle, in units of the picture. */
const SPACING = 60;

/**
 * Where each actor stands. The y axis is turned over, because in Gephi it points up. Actors that the picture has no
 * place for stand on a circle around the others: Gephi would put them all on one point, and scatter a file in which
 * every actor is at zero.
 */
export function placesOf(
  { positions }: Pick<ExportSource, 'positions'>,
  part: ExportedPart,
): { readonly pointOf: (actor: NetworkActor) => GexfPoint; readonly unplaced: number } {
  const known = new Map<string, GexfPoint>();
  for (const { id } of part.actors) {
    const point = positions.get(id);
    if (point && isUsable(point.x) && isUsable(point.y)) known.set(id, { x: point.x, y: -point.y });
  }
  const unplaced = part.actors.filter(({ id }) => !known.has(id));
  const centre = centreOf([...known.values()]);
  const radius = Math.max(centre.reach + 2 * SPACING, (unplaced.length * SPACING) / (2 * Math.PI));
  unplaced.forEach(({ id }, index) => {
    const angle = (2 * Math.PI * index) / unplaced.length;
    known.set(id, { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
  });
  return { pointOf: actor => known.get(actor.id)!, unplaced: unplaced.length };
}

/** Far beyond any picture, floats lose the difference between neighbours, and sums become infinite. */
const isUsable = (value: number): boolean => Math.abs(value) < 1e9;

function centreOf(points: readonly GexfPoint[]): GexfPoint & { readonly reach: number } {
  if (points.length === 0) return { x: 0, y: 0, reach: 0 };
  const x = points.reduce((sum, point) => sum + point.x / points.length, 0);
  const y = points.reduce((sum, point) => sum + point.y / points.length, 0);
  const reach = points.reduce((most, point) => Math.max(most, Math.hypot(point.x - x, point.y - y)), 0);
  return { x, y, reach };
}
