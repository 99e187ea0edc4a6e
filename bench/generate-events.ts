import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from '../src/layout/seeded-random.js';
import { isoDay } from '../src/network/civil-day.js';
import type { EventColumns } from '../src/network/event-columns.js';
import { EVENT_CODES, EVENT_HEADER, eventLine } from '../test/support/event-table.js';

const ACTORS = 250;
const TYPES = 20;
const DAYS = 30 * 365;
const FIRST_DAY = 9131;
const ZIPF_EXPONENT = 1;

/** One event after the other, by day: actors by Zipf's law, relations evenly. The same for the same seed. */
function* drawn(count: number, seed: number): Generator<readonly [day: number, key: number]> {
  const random = seededRandom(seed);
  const sums: number[] = [];
  for (let rank = 1, sum = 0; rank <= ACTORS; rank += 1) {
    sum += rank ** -ZIPF_EXPONENT;
    sums.push(sum);
  }
  const actor = (): number => {
    const wanted = random() * sums.at(-1)!;
    let low = 0;
    let high = ACTORS - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  for (let row = 0; row < count; row += 1) {
    const source = actor();
    const other = actor();
    const target = other === source ? (source + 1) % ACTORS : other;
    const type = Math.floor(random() * TYPES);
    yield [FIRST_DAY + Math.floor((row / count) * DAYS), (source * ACTORS + target) * TYPES + type];
  }
}

/** Events as columns, as a reader leaves them. */
export function generateEvents(count: number, seed: number): EventColumns {
  const numbers = new Int32Array(ACTORS * ACTORS * TYPES).fill(-1);
  const tie = new Uint32Array(count);
  const day = new Int32Array(count);
  let ties = 0;
  let row = 0;
  for (const [when, key] of drawn(count, seed)) {
    if (numbers[key] === -1) {
      numbers[key] = ties;
      ties += 1;
    }
    tie[row] = numbers[key]!;
    day[row] = when;
    row += 1;
  }
  return {
    count,
    ties: Array.from({ length: ties }, (_, index) => `events-${index + 1}`),
    wordings: ['event'],
    tie,
    day,
    wording: new Uint16Array(count),
    line: Uint32Array.from({ length: count }, (_, index) => index + 2),
  };
}

/** The same events as a file in the form of ICEWS. @returns its size in bytes */
export function writeEvents(path: string, count: number, seed: number): number {
  const file = openSync(path, 'w');
  let size = 0;
  let lines = [EVENT_HEADER];
  let row = 0;
  const flush = (): void => {
    size += writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  };
  for (const [day, key] of drawn(count, seed)) {
    const pair = Math.floor(key / TYPES);
    row += 1;
    const ends = { source: `Invented ${Math.floor(pair / ACTORS)}`, target: `Invented ${pair % ACTORS}` };
    lines.push(eventLine({ date: isoDay(day), ...ends, code: EVENT_CODES[key % TYPES]! }, row));
    if (lines.length >= 20_000) flush();
  }
  flush();
  closeSync(file);
  return size;
}
