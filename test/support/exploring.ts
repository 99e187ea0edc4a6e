import { Exploration } from '../../src/exploration/exploration.js';
import type { Network } from '../../src/network/network.js';

/** Somebody exploring a network, in its opening view; with `undefined` nothing is open yet. */
export function exploring(network: Network | undefined): Exploration {
  const exploration = new Exploration();
  if (network) exploration.open(network);
  return exploration;
}
