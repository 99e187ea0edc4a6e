import type { LayoutInput, Placement } from '../layout/layout.js';
import type { LayoutAnswer, LayoutQuestion } from '../layout/layout.worker.js';
import workerUrl from '../layout/layout.worker.ts?worker&url';
import { layoutById } from '../layout/layouts.js';
import { SpareWorker } from '../platform/spare-worker.js';

const workers = new SpareWorker(workerUrl);

/** Starts a worker that will probably be asked for a layout soon, as while a large file is read. */
export const prepareToPlace = (): void => workers.prepare();

/** A layout under way. */
export interface PlacingJob {
  /** Rejects with an `AbortError` when cancelled. */
  readonly done: Promise<Placement>;
  readonly cancel: () => void;
}

/**
 * Places many actors without keeping the page waiting: in a worker, or on the page where it allows none.
 * @param progress told a share between 0 and 1
 */
export function placeInWorker(layout: string, input: LayoutInput, progress: (share: number) => void): PlacingJob {
  const worker = workers.take();
  let cancel = (): void => undefined;
  const done = new Promise<Placement>((resolve, reject) => {
    const onThePage = async (): Promise<void> => {
      const place = await layoutById(layout).load();
      resolve(place(input));
    };
    cancel = () => {
      worker?.terminate();
      reject(new DOMException('The layout was cancelled.', 'AbortError'));
    };
    if (!worker) {
      void onThePage();
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if ('share' in data) {
        progress(data.share);
        return;
      }
      worker.terminate();
      resolve(data.placement);
    };
    worker.onerror = () => {
      worker.terminate();
      void onThePage();
    };
    worker.postMessage({ layout, input } satisfies LayoutQuestion);
  });
  return { done, cancel: () => cancel() };
}
