import { afterEach, describe, expect, test, vi } from 'vitest';
import workerUrl from '../../../src/layout/layout.worker.ts?worker&url';
import { SpareWorker } from '../../../src/platform/spare-worker.js';
import { watchWorkers } from '../support/watch-workers.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a worker started before it is needed', () => {
  test('is one, however often it is prepared, and is taken once', () => {
    const started = watchWorkers();
    const workers = new SpareWorker(workerUrl);
    workers.prepare();
    workers.prepare();
    expect(started).toHaveLength(1);
    const first = workers.take();
    expect(started).toHaveLength(1);
    const second = workers.take();
    expect(started).toHaveLength(2);
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
