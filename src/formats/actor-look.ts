import type { NetworkTie } from '../network/network.js';

/** Actors are a quiet grey, as on screen: colour belongs to relations. */
export const ACTOR_COLOUR = '#5B6470';

/** How many ties in the file each actor has; one to itself counts twice. */
export function degreesOf(ties: readonly NetworkTie[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const tie of ties) {
    for (const actor of [tie.source, tie.target]) degrees.set(actor, (degrees.get(actor) ?? 0) + 1);
  }
  return degrees;
}

/** Diameter in Gephi's units; the area grows with the number of ties. */
export const sizeOf = (ties: number): number => 8 + 6 * Math.sqrt(ties);

/** Three decimals at most, never "-0". */
export const plainNumber = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

/** A colour as three whole numbers from 0 to 255. */
export function redGreenBlue(hex: string): { readonly r: number; readonly g: number; readonly b: number } {
  const number = Number.parseInt(hex.slice(1), 16);
  return { r: number >> 16, g: (number >> 8) & 255, b: number & 255 };
}
