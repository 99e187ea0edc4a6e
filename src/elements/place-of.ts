import { centreOf, type Point } from '../layout/geometry.js';
import { lineOfTie } from '../scene/emphasis.js';
import type { Picture } from '../scene/picture.js';
import { alongRoute } from '../scene/route.js';

/** Where an actor or a tie stands in a picture; `undefined` when it is not drawn. */
export function placeOf(
  picture: Picture,
  wanted: { readonly actor: string } | { readonly tie: string },
): Point | undefined {
  if ('tie' in wanted) {
    const line = lineOfTie(picture, wanted.tie);
    return line && alongRoute(line.route, 0.5).point;
  }
  const actor = picture.actors.find(({ id }) => id === wanted.actor);
  if (actor) return actor.centre;
  const frame = picture.frames.find(({ id }) => id === wanted.actor);
  return frame && centreOf(frame.box);
}
