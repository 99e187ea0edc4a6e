import type { Placement } from '../layout/layout.js';
import type { Network } from '../network/network.js';
import { keepLayout, keptLayout } from '../platform/kept-positions.js';

/** Layouts of more actors are not kept: the browser has room for a few million letters of everything. */
const MOST_ACTORS = 3000;

/** Names a layout of a dataset: same dataset, size and key, same layout. */
function nameOf({ dataset }: Network, key: string): string {
  return [
    dataset.id ?? dataset.title ?? '',
    dataset.release ?? '',
    dataset.actors.length,
    dataset.ties.length,
    key,
  ].join('\n');
}

/** The placement of a crowd as it was worked out before in this browser; `undefined` when it was not. */
export function keptPlacement(network: Network, key: string): Placement | undefined {
  const kept = keptLayout(nameOf(network, key));
  if (!kept) return undefined;
  return {
    frames: new Map(kept.frames.map(([id, x, y, width, height]) => [id, { x, y, width, height }])),
    actors: new Map(kept.actors.map(([id, x, y]) => [id, { x, y }])),
  };
}

/** Keeps the placement of a crowd in this browser. */
export function keepPlacement(network: Network, key: string, { frames, actors }: Placement): void {
  if (actors.size > MOST_ACTORS) return;
  const round = (value: number): number => Math.round(value * 10) / 10;
  keepLayout(nameOf(network, key), {
    frames: [...frames].map(([id, { x, y, width, height }]) => [id, round(x), round(y), round(width), round(height)]),
    actors: [...actors].map(([id, { x, y }]) => [id, round(x), round(y)]),
  });
}
