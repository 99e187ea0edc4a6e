import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventColumns, NO_DAY } from '../../../src/network/event-columns.js';
import { indexEvents } from '../../../src/network/event-index.js';
import { EventStore } from '../../../src/network/event-store.js';

/** Columns of events given as ties and days; `undefined` is an event without a date. */
function columnsOf(
  events: readonly { readonly tie: number; readonly day: number | undefined }[],
  ties: number,
): EventColumns {
  const sorted = [...events].sort((a, b) => (a.day ?? NO_DAY) - (b.day ?? NO_DAY));
  return {
    count: sorted.length,
    ties: Array.from({ length: ties }, (_, index) => `t${index}`),
    wordings: ['visited'],
    tie: Uint32Array.from(sorted, event => event.tie),
    day: Int32Array.from(sorted, event => event.day ?? NO_DAY),
    wording: new Uint16Array(sorted.length),
    line: Uint32Array.from(sorted, (_, index) => index + 1),
  };
}

/** The counts as their definition says, event after event. */
function naively({ tie, day, ties, count }: EventColumns, from?: number, to?: number): number[] {
  const counts = ties.map(() => 0);
  for (let row = 0; row < count; row += 1) {
    if (day[row] === NO_DAY || day[row]! < (from ?? -Infinity) || day[row]! > (to ?? Infinity)) continue;
    counts[tie[row]!]! += 1;
  }
  return counts;
}

const anyEvents = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.array(
      fc.record({
        tie: fc.nat(5),
        day: fc.option(fc.integer({ min: -4000, max: 4000 }), { nil: undefined }),
      }),
      { maxLength: 400 },
    ),
  )
  .map(([ties, events]) =>
    columnsOf(
      events.map(({ tie, day }) => ({ tie: tie % ties, day })),
      ties,
    ),
  );
const anyWindow = fc.tuple(
  fc.option(fc.integer({ min: -5000, max: 5000 }), { nil: undefined }),
  fc.option(fc.integer({ min: -5000, max: 5000 }), { nil: undefined }),
);

describe('events in a window of time', () => {
  it('are those that a naive count finds, whatever windows were asked for before', () => {
    fc.assert(
      fc.property(anyEvents, fc.array(anyWindow, { minLength: 1, maxLength: 12 }), (columns, windows) => {
        const store = new EventStore(columns);
        for (const [from, to] of windows) expect([...store.countsIn(from, to)]).toEqual(naively(columns, from, to));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same when the columns come with their index', () => {
    fc.assert(
      fc.property(anyEvents, fc.array(anyWindow, { minLength: 1, maxLength: 12 }), (columns, windows) => {
        const store = new EventStore({ ...columns, index: structuredClone(indexEvents(columns)) });
        const own = new EventStore(columns);
        expect([store.undated, store.firstDay, store.lastDay]).toEqual([own.undated, own.firstDay, own.lastDay]);
        for (const [from, to] of windows) expect([...store.countsIn(from, to)]).toEqual(naively(columns, from, to));
      }),
      { numRuns: 300 },
    );
  });

  it('are those that a naive count finds, day by day as a window is dragged', () => {
    const events = Array.from({ length: 3000 }, (_, index) => ({ tie: index % 7, day: (index * 37) % 2500 }));
    const columns = columnsOf(events, 7);
    const store = new EventStore(columns);
    for (let day = -10; day < 2600; day += 13) {
      expect([...store.countsIn(day, day + 400)]).toEqual(naively(columns, day, day + 400));
    }
  });

  it('are none when there is none, or none has a date', () => {
    expect([...new EventStore(columnsOf([], 2)).countsIn(undefined, undefined)]).toEqual([0, 0]);
    const undated = new EventStore(columnsOf([{ tie: 1, day: undefined }], 2));
    expect([...undated.countsIn(undefined, undefined)]).toEqual([0, 0]);
    expect([undated.undated, undated.firstDay, undated.lastDay]).toEqual([1, undefined, undefined]);
  });

  it('are listed tie by tie, the undated first', () => {
    const columns = columnsOf(
      [
        { tie: 0, day: 5 },
        { tie: 1, day: 6 },
        { tie: 0, day: undefined },
        { tie: 0, day: 9 },
      ],
      2,
    );
    const store = new EventStore(columns);
    expect(store.rowsOf(0).map(row => columns.day[row])).toEqual([NO_DAY, 5, 9]);
    expect(store.rowsOf(0, 6, 20).map(row => columns.day[row])).toEqual([9]);
  });
});
