import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter } from '../../../src/filter/apply-filter.js';
import { type Clauses, hiddenIn } from '../../../src/filter/clause.js';
import { CLAUSE_KINDS } from '../../../src/filter/clause-kinds.js';
import { type Period, tiesInPeriod } from '../../../src/filter/period.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { EventColumns } from '../../../src/network/event-columns.js';
import { listenTo } from '../../../src/network/listen-to.js';
import type { Network, NetworkTie } from '../../../src/network/network.js';
import { overlaps } from '../../../src/network/tie-span.js';
import { speakersIn, type VoiceKey, type Voices } from '../../../src/network/voices.js';
import { anyDataset } from '../../support/random-dataset.js';

/** Events of every third tie, on days that follow from its number. */
function eventsOf(network: Network): EventColumns {
  const ties = [...network.ties.keys()].filter((_, index) => index % 3 === 0);
  const rows = ties.flatMap((_, tie) =>
    [0, 1, 2].map(number => ({ tie, day: ((tie * 53 + number * 211) % 900) + 9000 })),
  );
  rows.sort((a, b) => a.day - b.day);
  return {
    count: rows.length,
    ties,
    wordings: ['met'],
    tie: Uint32Array.from(rows, row => row.tie),
    day: Int32Array.from(rows, row => row.day),
    wording: new Uint16Array(rows.length),
    line: Uint32Array.from(rows, (_, index) => index + 1),
  };
}

/** How many of a tie's events are in the window, as the definition says. */
function countOf(tie: NetworkTie, { columns }: { columns: EventColumns }, period: Period, undated: boolean): number {
  const from = period.from ?? -Infinity;
  const to = period.to ?? Infinity;
  const number = columns.ties.indexOf(tie.id);
  if (tie.span.fromDay === undefined && tie.span.toDay === undefined) return Number(undated);
  if (number === -1) return Number(overlaps(tie.span, from, to));
  return columns.tie.reduce((count, of, row) => {
    const day = columns.day[row]!;
    return count + Number(of === number && day >= from && day <= to);
  }, 0);
}

const anyWindow = fc.record({
  from: fc.option(fc.integer({ min: 8900, max: 9900 }), { nil: undefined }),
  length: fc.nat(600),
});
const anyHidden = fc.array(fc.record({ kind: fc.nat(CLAUSE_KINDS.length - 1), value: fc.nat(6) }), { maxLength: 4 });

describe('filter, window of time and voices together', () => {
  it('leave what each of them leaves by its plain definition, with the events counted', () => {
    fc.assert(
      fc.property(
        anyDataset,
        anyWindow,
        anyHidden,
        fc.nat(3),
        fc.boolean(),
        (dataset, window, hidden, mute, undated) => {
          const dated = {
            ...dataset,
            ties: dataset.ties.map((tie, index) =>
              index % 4 === 3 ? tie : { ...tie, start: `${1994 + (index % 4)}-0${1 + (index % 9)}-11` },
            ),
          } as typeof dataset;
          const bare = buildNetwork(dated);
          const whole = buildNetwork(dated, eventsOf(bare));
          const keys: VoiceKey[] = [
            ...new Set([...whole.ties.values()].flatMap(tie => tie.evidence.flatMap(item => speakersIn(whole, item)))),
          ];
          const voices: Voices | undefined =
            mute === 0 || keys.length === 0 ? undefined : { mode: 'without', keys: new Set(keys.slice(0, mute)) };
          const network = listenTo(whole, voices);
          const clauses: Clauses = hidden.reduce<Map<string, ReadonlySet<string>>>((map, { kind, value }) => {
            const row = CLAUSE_KINDS[kind]!;
            const values = [...new Set([...network.ties.values()].flatMap(tie => row.valuesOf(tie, network)))];
            const name = values[value % Math.max(1, values.length)];
            return name === undefined ? map : map.set(row.id, new Set([...(map.get(row.id) ?? []), name]));
          }, new Map());
          const period = { from: window.from, to: window.from === undefined ? 9400 : window.from + window.length };
          const filtered = applyFilter(network, clauses, tiesInPeriod(network, period, undated));
          const expected = [...network.ties.values()].filter(
            tie =>
              !tie.silent &&
              countOf(tie, whole.events!, period, undated) > 0 &&
              CLAUSE_KINDS.every(
                kind => !kind.valuesOf(tie, network).some(name => hiddenIn(clauses, kind.id).has(name)),
              ),
          );
          expect([...filtered.ties]).toEqual(expected.map(tie => tie.id));
          for (const tie of expected) {
            expect(filtered.events![tie.index]).toBe(countOf(tie, whole.events!, period, undated));
          }
        },
      ),
      { numRuns: 400, seed: 20261127 },
    );
  });
});
