import crossfilter from 'crossfilter2';
import { seededRandom } from '../src/layout/seeded-random.js';
import { EventStore } from '../src/network/event-store.js';
import { generateEvents } from './generate-events.js';

/**
 * Brushing a window of time over events, without a page: prints ms by row and stack as JSON. "plain" is a scan over all
 * events; "crossfilter" the library for it. Run by the benchmark in a process of its own. Arguments: events, seed,
 * steps of each kind.
 */
const [count = 0, seed = 0, steps = 0] = process.argv.slice(2).map(Number);
const events = generateEvents(count, seed);
const { day, tie } = events;
const first = day[0]!;
const last = day[count - 1]!;
const YEAR = 365;

type Window = readonly [from: number, to: number];
type Counter = (window: Window) => unknown;

const random = seededRandom(seed);
const windowOf = (length: number): Window => {
  const from = first + Math.floor(random() * Math.max(1, last - first - length));
  return [from, from + length];
};
/** A window of five years a pixel further each time, others anywhere, and from one day to the whole and back. */
const WINDOWS: Readonly<Record<string, readonly Window[]>> = {
  drag: Array.from({ length: steps }, (_, step) => [first + 1000 + step * 11, first + 1000 + 5 * YEAR + step * 11]),
  jump: Array.from({ length: steps }, (_, step) => windowOf(step % 2 === 0 ? YEAR : 5 * YEAR)),
  all: Array.from({ length: steps }, (_, step) => (step % 2 === 0 ? [first, last] : [first + 4000, first + 4001])),
};

const build: Record<string, number> = {};
function timed<T>(name: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  build[name] = performance.now() - start;
  return result;
}

const store = timed('ours', () => new EventStore(events));
// Checkpoints are made at the first jump.
timed('ours, first jump', () => {
  store.countsIn(first, first + 10);
  store.countsIn(first + 2000, first + 6000);
});
const counts = new Uint32Array(events.ties.length);
const plain: Counter = ([from, to]) => {
  counts.fill(0);
  for (let row = 0; row < count; row += 1) if (day[row]! >= from && day[row]! <= to) counts[tie[row]!]! += 1;
};
const filter = timed('crossfilter', () => {
  const rows = crossfilter(Array.from({ length: count }, (_, row) => row));
  const byDay = rows.dimension(row => day[row]!);
  const group = rows.dimension(row => tie[row]!).group<number, number>();
  group.all();
  return ([from, to]: Window): unknown => {
    byDay.filterRange([from, to + 1]);
    return group.all();
  };
});
const stacks: Readonly<Record<string, Counter>> = {
  ours: ([from, to]) => store.countsIn(from, to),
  plain,
  crossfilter: filter,
};

const result: Record<string, Record<string, number[]>> = {};
for (const [kind, windows] of Object.entries(WINDOWS)) {
  result[kind] = {};
  for (const [stack, counter] of Object.entries(stacks)) {
    counter(windows[0]!);
    result[kind][stack] = windows.slice(1).map(window => {
      const start = performance.now();
      counter(window);
      return performance.now() - start;
    });
  }
}
console.log(JSON.stringify({ keys: events.ties.length, build, steps: result }));
