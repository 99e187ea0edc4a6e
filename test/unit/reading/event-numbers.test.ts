import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventRows } from '../../../src/reading/event-rows.js';
import { NumberedRelations } from '../../../src/reading/numbered-relations.js';

describe('relations by number', () => {
  it('are numbered as they first appear, as many as there are, and keep their numbers', () => {
    const relations = new NumberedRelations();
    const triples = Array.from({ length: 5000 }, (_, at) => [at % 71, (at * 7) % 113, at % 3] as const);
    const names = [...new Set(triples.map(triple => triple.join(' ')))];
    const numbers = triples.map(triple => relations.of(...triple));
    expect(numbers).toEqual(triples.map(triple => names.indexOf(triple.join(' '))));
    expect(relations.count).toBe(names.length);
    triples.forEach(([source, target, type], at) => {
      const number = numbers[at]!;
      expect([relations.sourceOf(number), relations.targetOf(number), relations.typeOf(number)]).toEqual([
        source,
        target,
        type,
      ]);
    });
  });

  it('tell apart what only swaps its ends', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), fc.nat(0xffff), fc.nat(300), (one, other, type) => {
        const relations = new NumberedRelations();
        const there = relations.of(one, other, type);
        expect(relations.of(other, one, type) === there).toBe(one === other);
      }),
    );
  });
});

describe('rows of events', () => {
  it.each([
    [0, 0],
    [0, 100],
    [1, 0],
    [4096, 4096],
    [40_000, 0],
    [40_000, 5000],
    [5000, 40_000],
  ])('come back as %i of them went in, column by column, when %i were expected', (count, expected) => {
    const rows = new EventRows(expected);
    for (let at = 0; at < count; at += 1) {
      const rare = at === 39_999 ? 7 : 0;
      const row = { relation: at, day: -at, wording: at % 9, line: at + 2, report: at, flags: 1 };
      rows.add({ ...row, document: rare, mentions: 0 });
    }
    expect(rows.count).toBe(count);
    const columns = rows.take();
    const numbers = Array.from({ length: count }, (_, at) => at);
    expect([...columns.relation]).toEqual(numbers);
    expect([...columns.day]).toEqual(numbers.map(at => 0 - at));
    expect([...columns.report]).toEqual(numbers);
    expect([...columns.document]).toEqual(numbers.map(at => (at === 39_999 ? 7 : 0)));
    expect([...columns.mentions]).toEqual(numbers.map(() => 0));
  });
});
