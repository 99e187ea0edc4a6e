import { inUi } from '../messages/ui.js';
import type { Network } from '../network/network.js';
import { SearchIndex } from '../network/search/search-index.js';
import { nextTask } from '../platform/next-task.js';

const indexes = new WeakMap<Network, Promise<SearchIndex>>();

/** The search index of a network; made at the first call, in steps between which the page goes on. */
export function searchIndexOf(network: Network): Promise<SearchIndex> {
  let index = indexes.get(network);
  if (!index) {
    index = makeIndex(network);
    indexes.set(network, index);
  }
  return index;
}

async function makeIndex(network: Network): Promise<SearchIndex> {
  const steps = SearchIndex.inSteps(network, inUi);
  for (;;) {
    await nextTask();
    const step = steps.next();
    if (step.done) return step.value;
  }
}
