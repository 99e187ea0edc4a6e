import { buildNetwork, buildNetworkGently } from '../network/build-network.js';
import type { Network } from '../network/network.js';
import type { Report } from '../network/report.js';
import { nextTask } from '../platform/next-task.js';

/** Ties that are built at once, in some ten milliseconds. */
const MOST_AT_ONCE = 4000;

/**
 * The network of a report, built in pieces where it is large, so that the page never stands still.
 * @returns `undefined` for a rejected report
 */
export async function networkOfReport({ dataset, events }: Report): Promise<Network | undefined> {
  if (!dataset) return undefined;
  return dataset.ties.length <= MOST_AT_ONCE
    ? buildNetwork(dataset, events)
    : buildNetworkGently(dataset, events, nextTask);
}
