import { afterEach, describe, expect, test, vi } from 'vitest';
import workerUrl from '../../../src/layout/layout.worker.ts?worker&url';
import { SpareWorker } from '../../../src/platform/spare-worker.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Counts the workers that are started. */
function watch(): { started: number } {
  const count = { started: 0 };
  const Plain = globalThis.Worker;
  vi.stubGlobal(
    'Worker',
    class extends Plain {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        count.started += 1;
      }
    },
  );
  return count;
}

describe('a worker started before it is needed', () => {
  test('is one, however often it is prepared, and is taken once', () => {
    const count = watch();
    const workers = new SpareWorker(workerUrl);
    workers.prepare();
    workers.prepare();
    expect(count.started).toBe(1);
    const first = workers.take();
    expect(count.started).toBe(1);
    const second = workers.take();
    expect(count.started).toBe(2);
    expect(second).not.toBe(first);
    for (const worker of [first, second]) worker?.terminate();
  });

  test('is none where the page allows none', () => {
    vi.stubGlobal('Worker', undefined);
    const workers = new SpareWorker(workerUrl);
    workers.prepare();
    expect(workers.take()).toBeUndefined();
  });
});
