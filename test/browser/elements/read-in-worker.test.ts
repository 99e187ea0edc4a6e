import { afterEach, describe, expect, test, vi } from 'vitest';
import { readInWorker } from '../../../src/elements/read-in-worker.js';
import type { ReadQuestion } from '../../../src/reading/worker/read-blobs.js';
import { watchWorkers } from '../support/watch-workers.js';

/** A dataset of so many visits, in our own format. */
function visits(number: number): Blob {
  const actors = ['fra', 'gbr'].map(id => ({ id, label: id.toUpperCase(), type: 'state' }));
  const ties = Array.from({ length: number }, (_, at) => ({
    id: `v${at}`,
    source: 'fra',
    target: 'gbr',
    type: 'visit/official',
  }));
  return new Blob([JSON.stringify({ format: 'entente', version: 1, title: 'Visits', actors, ties })]);
}

const question = (blob: Blob, name = 'visits.json'): ReadQuestion => ({
  files: [{ name, blob }],
  options: {},
  advise: true,
});

/** Workers that were started from here on, and how many have been ended. */
function watchLives(): { readonly started: readonly string[]; readonly ended: () => number } {
  const end = vi.spyOn(window.Worker.prototype, 'terminate');
  return { started: watchWorkers(), ended: () => end.mock.calls.length };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a file', () => {
  test('is read in a worker, which ends when it is done', async () => {
    const workers = watchLives();
    const { report, advice } = await readInWorker(question(visits(12_001)), () => undefined).done;
    expect(report).toMatchObject({ outcome: 'loaded', kept: { actors: 2, ties: 12_001 } });
    expect(report.dataset?.ties.at(-1)?.id).toBe('v12000');
    expect(advice).toEqual([]);
    expect(workers.started).toHaveLength(1);
    expect(workers.ended()).toBe(1);
  });

  test('is read on the page where no worker can be made', async () => {
    vi.stubGlobal('Worker', () => {
      throw new DOMException('A policy forbids it.', 'SecurityError');
    });
    const { report, advice } = await readInWorker(question(visits(1)), () => undefined).done;
    expect(report).toMatchObject({ outcome: 'loaded', kept: { actors: 2, ties: 1 } });
    expect(advice.map(({ code }) => code)).toContain('tie-without-evidence');
  });

  test('is read on the page where the code of the worker does not come', async () => {
    const Original = window.Worker;
    vi.stubGlobal(
      'Worker',
      class extends Original {
        constructor(_url: string, options?: WorkerOptions) {
          super('/no-such-worker.js', options);
        }
      },
    );
    const { report } = await readInWorker(question(visits(1)), () => undefined).done;
    expect(report).toMatchObject({ outcome: 'loaded', kept: { actors: 2, ties: 1 } });
  });

  test('that is no dataset is refused with its name', async () => {
    const { report } = await readInWorker(question(new Blob(['']), 'nothing.csv'), () => undefined).done;
    expect(report).toMatchObject({ outcome: 'rejected', problems: [{ code: 'empty' }] });
    expect(report.problems[0]?.message).toContain('nothing.csv');
  });
});

test('a reading that is cancelled ends its worker and comes to nothing', async () => {
  const workers = watchLives();
  const job = readInWorker(question(visits(50_000)), () => undefined);
  job.cancel();
  await expect(job.done).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(workers.ended()).toBe(1);
});
