import { afterEach, describe, expect, test, vi } from 'vitest';
import { exportSourceOf } from '../../../src/elements/export-source.js';
import { writeFile } from '../../../src/elements/write-in-worker.js';
import type { Written } from '../../../src/formats/writer.js';
import { WRITERS } from '../../../src/formats/writers.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { canvasMeasure } from '../../../src/scene/measure-text.js';
import { mountNetwork, type NetworkHarness } from '../support/network-harness.js';
import { watchWorkers } from '../support/watch-workers.js';

const TIES = 10_200;
const now = new Date('2026-01-02T03:04:05Z');

/** More ties than are written on the page, of two tellers. */
function dealings(): Dataset {
  const random = seededRandom(5);
  const one = (): number => Math.floor(random() * 300);
  return {
    format: 'entente',
    version: 1,
    title: 'Dealings',
    documents: [
      { id: 'd1', title: 'A report', publisher: 'First' },
      { id: 'd2', title: 'Another', publisher: 'Second' },
    ],
    actors: Array.from({ length: 300 }, (_, index) => ({ id: `s${index}`, label: `État ${index}`, type: 'state' })),
    ties: Array.from({ length: TIES }, (_, index) => {
      const source = one();
      return {
        id: `t${index}`,
        source: `s${source}`,
        target: `s${(source + 1 + Math.floor(random() * 299)) % 300}`,
        type: ['visit', 'treaty', 'sanction'][index % 3]!,
        start: `20${10 + (index % 15)}-0${1 + (index % 9)}`,
        evidence: [{ id: `e${index}`, stance: 'asserts' as const, document: index % 4 === 0 ? 'd1' : 'd2' }],
      };
    }),
  };
}

const inWorker = WRITERS.filter(writer => writer.inWorker);

async function opened(): Promise<NetworkHarness> {
  const network = mountNetwork();
  await network.element.open(dealings());
  await network.element.whenReady();
  return network;
}

function withoutWorkers(): void {
  vi.stubGlobal('Worker', undefined);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

async function toldOf({ blob, ...rest }: Written): Promise<unknown> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return { ...rest, type: blob.type, size: blob.size, digest: new Uint8Array(digest).join(' ') };
}

describe('a file of many ties', () => {
  test('has the same bytes from a worker as from the page, filtered and heard in part', async () => {
    const { element } = await opened();
    element.hiddenTypes = ['treaty'];
    element.exploration.toggleVoices(['d:First'], false);
    const source = await exportSourceOf(element.exploration, element.graph!.stage, canvasMeasure(), now);
    const started = watchWorkers();
    for (const writer of inWorker) {
      for (const scope of ['shown', 'everything'] as const) {
        const fromWorker = await writeFile(writer, source!, { scope });
        const fromPage = await writer.write(source!, { scope });
        expect(await toldOf(fromWorker)).toEqual(await toldOf(fromPage));
      }
    }
    expect(started.filter(url => url.includes('write.worker'))).toHaveLength(1);
  });

  test('is written by the page where it allows no worker', async () => {
    const { element } = await opened();
    withoutWorkers();
    expect((await element.exportAs('gexf', { now })).size).toBeGreaterThan(1_000_000);
  });

  test('is refused by a worker in the words of the page', async () => {
    const { element } = await opened();
    const wrong = element.exportAs('gexf', { edges: 'no-such-edges' });
    await expect(wrong).rejects.toMatchObject({
      name: 'ExportError',
      message: expect.stringContaining('no-such-edges'),
    });
  });
});

test('a file of few ties is written on the page', async () => {
  const { element } = mountNetwork();
  await element.open({ ...dealings(), ties: dealings().ties.slice(0, 20) });
  await element.whenReady();
  const started = watchWorkers();
  expect((await element.exportAs('gexf', { now })).size).toBeGreaterThan(1000);
  expect(started.filter(url => url.includes('write.worker'))).toEqual([]);
});
