import { seededRandom } from '../../layout/seeded-random.js';
import { blocsOf, type WeightedPair } from '../../network/blocs.js';
import { startWorker } from '../../platform/start-worker.js';
import type { BlocsAnswer, BlocsQuestion } from './blocs.worker.js';
import workerUrl from './blocs.worker.ts?worker&url';

/** Up to so many pairs it is done sooner than a worker starts. */
const MOST_ON_THE_PAGE = 2000;

/**
 * Finds blocs without keeping the page waiting: in a worker where there are many pairs and the page allows one.
 * @param seed the same seed gives the same blocs
 * @returns number of the bloc of each member
 */
export function findBlocs(size: number, pairs: readonly WeightedPair[], seed: number): Promise<Uint32Array> {
  const onThePage = (): Uint32Array => blocsOf(size, pairs, seededRandom(seed));
  const worker = pairs.length > MOST_ON_THE_PAGE ? startWorker(workerUrl) : undefined;
  if (!worker) return Promise.resolve(onThePage());
  return new Promise(resolve => {
    worker.onmessage = ({ data }: MessageEvent<BlocsAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = event => {
      event.preventDefault();
      worker.terminate();
      resolve(onThePage());
    };
    worker.postMessage({
      size,
      one: Uint32Array.from(pairs, ({ one }) => one),
      other: Uint32Array.from(pairs, ({ other }) => other),
      weight: Float64Array.from(pairs, ({ weight }) => weight),
      seed,
    } satisfies BlocsQuestion);
  });
}
