import { centreOf, type Point } from '../layout/geometry.js';
import type { Picture, PictureLine } from './picture.js';

/** A way to walk with the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const STEPS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Where the keyboard can stand: every actor, and every frame at its title. */
export function stopsOf(picture: Picture): ReadonlyMap<string, Point> {
  return new Map([
    ...picture.frames.map(frame => [frame.id, centreOf(frame.titleBox)] as const),
    ...picture.actors.map(actor => [actor.id, actor.centre] as const),
  ]);
}

/**
 * The next actor in a direction: the nearest, distance across the direction counting double.
 * @returns the same id when there is none further that way
 */
export function nextActor(picture: Picture, from: string, direction: Direction): string {
  const stops = stopsOf(picture);
  const here = stops.get(from);
  if (!here) return firstActor(picture) ?? from;
  const step = STEPS[direction];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, point] of stops) {
    const ahead = (point.x - here.x) * step.x + (point.y - here.y) * step.y;
    if (id === from || ahead < 4) continue;
    const across = Math.abs((point.x - here.x) * step.y) + Math.abs((point.y - here.y) * step.x);
    const cost = ahead + across * 2;
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

/** Where a walk starts: the actor furthest to the upper left. */
export function firstActor(picture: Picture): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, { x, y }] of stopsOf(picture)) {
    if (x + y < least) {
      least = x + y;
      best = id;
    }
  }
  return best;
}

/** Lines at an actor (of a frame: of the state itself) with a shown tie, from top to bottom by where they lead. */
export function linesAt(picture: Picture, actor: string, shown: ReadonlySet<string>): readonly PictureLine[] {
  return picture.lines
    .filter(line => line.source === actor || line.target === actor)
    .filter(line => line.ties.some(tie => shown.has(tie.id)))
    .sort((a, b) => endOf(a, actor).y - endOf(b, actor).y || endOf(a, actor).x - endOf(b, actor).x);
}

function endOf(line: PictureLine, actor: string): Point {
  return line.source === actor ? line.route.start : line.route.end;
}
