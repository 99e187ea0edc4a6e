import { describe, expect, test } from 'vitest';
import { RECORDS_OF_A_PART } from '../../../../src/network/dataset-parts.js';
import type { EventColumns } from '../../../../src/network/event-columns.js';
import { EventStore } from '../../../../src/network/event-store.js';
import { rejected } from '../../../../src/network/report.js';
import { readDataset } from '../../../../src/reading/read-files.js';
import { adviceOn } from '../../../../src/reading/worker/advice.js';
import { readBlobs } from '../../../../src/reading/worker/read-blobs.js';
import { JoinedReading, movedWith, partsOf, type Reading } from '../../../../src/reading/worker/report-parts.js';

/** Takes a reading apart and, as between threads, copies each part before it is put together again. */
function sentOver(reading: Reading): Reading {
  const joined = new JoinedReading();
  for (const part of partsOf(reading)) joined.add(structuredClone(part, { transfer: movedWith(part) }));
  return joined.whole;
}

const datasetText = (ties: number): string =>
  JSON.stringify({
    format: 'entente',
    version: 1,
    title: 'Envoys',
    actors: [
      { id: '__proto__', label: 'Alpha', type: 'state' },
      { id: 'beta', label: 'Beta', type: 'state' },
    ],
    ties: Array.from({ length: ties }, (_, number) => ({
      id: `t${number}`,
      source: '__proto__',
      target: 'beta',
      type: 'visit/official',
    })),
    later: [1, 2, 3],
  });

describe('a reading that is sent over in parts', () => {
  test.each([0, 1, RECORDS_OF_A_PART, RECORDS_OF_A_PART + 1])('arrives as it was, with %d ties', async ties => {
    const report = await readDataset(datasetText(ties), { name: 'envoys.json' });
    const reading = { report, advice: ties < 10 ? await adviceOn(report) : [] };
    expect(sentOver(reading)).toEqual(reading);
    expect(Object.keys(sentOver(reading).report.dataset!)).toEqual(Object.keys(report.dataset!));
  });

  test('has no part with more records than the page takes over at once', async () => {
    const report = await readDataset(datasetText(2 * RECORDS_OF_A_PART + 1), { name: 'envoys.json' });
    const sizes = [...partsOf({ report, advice: [] })].map(part => (part.kind === 'records' ? part.records.length : 0));
    expect(Math.max(...sizes)).toBe(RECORDS_OF_A_PART);
  });

  test('of a rejected file arrives with its reason and without a dataset', () => {
    const report = rejected({ code: 'empty', severity: 'error', where: 'a.csv', hint: 'None.', message: 'Empty.' });
    expect(sentOver({ report, advice: [] })).toEqual({ report, advice: [] });
  });

  test('moves the columns of events and their index instead of copying them', () => {
    const events: EventColumns = {
      count: 2,
      ties: ['t1'],
      wordings: ['Make a visit'],
      tie: new Uint32Array([0, 0]),
      day: new Int32Array([1, 2]),
      wording: new Uint16Array([0, 0]),
      line: new Uint32Array([2, 3]),
    };
    const counts = { actors: 0, ties: 0 };
    const report = { outcome: 'loaded', found: counts, kept: counts, changed: counts, skipped: counts } as const;
    const joined = new JoinedReading();
    const left: number[] = [];
    for (const part of partsOf({ report: { ...report, problems: [], events }, advice: [] })) {
      joined.add(structuredClone(part, { transfer: movedWith(part) }));
      if (part.kind === 'events')
        left.push(part.events.index!.days.rowOfDay.byteLength, part.events.index!.checkpoints.byteLength);
    }
    const sent = joined.whole.report.events!;
    expect([...sent.day]).toEqual([1, 2]);
    expect(sent.ties).toEqual(['t1']);
    expect(events.day.byteLength).toBe(0);
    expect(left).toEqual([0, 0]);
    expect([...new EventStore(sent).countsIn(2, undefined)]).toEqual([1]);
  });
});

test('blobs are read as files are, with what their authors should mend', async () => {
  const blob = new Blob([datasetText(1)]);
  const question = { files: [{ name: 'envoys.json', blob }], options: {}, advise: true };
  const { report, advice } = await readBlobs(question, () => undefined);
  expect(report.kept).toEqual({ actors: 2, ties: 1 });
  expect(advice.map(({ code }) => code)).toContain('tie-without-evidence');
});
