import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter, CLAUSES_AT_FIRST, type Filtered } from '../../../src/filter/apply-filter.js';
import { type Clauses, hiddenIn, withHidden } from '../../../src/filter/clause.js';
import { CLAUSE_KINDS } from '../../../src/filter/clause-kinds.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { checkDataset } from '../../../src/network/check-dataset.js';
import type { Actor, TieRecord } from '../../../src/network/dataset-schema.js';
import { graphOf } from '../../../src/network/graph-of.js';
import type { Network } from '../../../src/network/network.js';
import { anyDataset } from '../../support/random-dataset.js';

const article: unknown = JSON.parse(
  readFileSync(new URL('../../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url), 'utf8'),
);
const articleNetwork = buildNetwork(checkDataset(article).dataset!);

const actor = (id: string, type = 'state'): Actor => ({ id, label: id, type });
const denied = { id: 'e2', stance: 'retracts' as const, chain: ['kcna'] };
const said = { id: 'e1', stance: 'asserts' as const, chain: ['kcna'] };

/** Four ties of Russia and North Korea: two visits alike, one back, a treaty that was taken back. */
const network = buildNetwork({
  format: 'entente',
  version: 1,
  actors: [actor('rus'), actor('prk'), actor('shoigu', 'person'), actor('kcna', 'media'), actor('chn')],
  ties: [
    { id: 'there', source: 'shoigu', target: 'prk', type: 'visit/official', evidence: [said] },
    { id: 'again', source: 'shoigu', target: 'prk', type: 'visit/official' },
    { id: 'back', source: 'prk', target: 'rus', type: 'visit/military', evidence: [said] },
    { id: 'plain', source: 'prk', target: 'rus', type: 'visit' },
    { id: 'withdrawn', source: 'rus', target: 'prk', type: 'treaty', evidence: [said, denied] },
  ],
});

const hiding = (kind: string, ...values: string[]): Clauses => withHidden(CLAUSES_AT_FIRST, kind, values);
const everything: Clauses = new Map();
const shownIn = (filtered: Filtered): string[] => [...filtered.ties];
const tally = (filtered: Filtered, kind: string): Record<string, string> =>
  Object.fromEntries(
    [...(filtered.tallies.get(kind) ?? [])].map(([value, { shown, total }]) => [value, `${shown}/${total}`]),
  );

describe('at first', () => {
  it('hides what was retracted and nothing else', () => {
    expect(shownIn(applyFilter(network, CLAUSES_AT_FIRST))).toEqual(['there', 'again', 'back', 'plain']);
    expect(shownIn(applyFilter(network, everything))).toContain('withdrawn');
  });

  it('shows every tie of the article, with its counts', () => {
    const filtered = applyFilter(articleNetwork, CLAUSES_AT_FIRST);
    expect([filtered.ties.size, filtered.total, filtered.actors.size]).toEqual([18, 18, 10]);
    expect(tally(filtered, 'standing')).toEqual({
      'confirmed-both': '2/2',
      'confirmed-one': '9/9',
      reported: '7/7',
    });
    expect(tally(filtered, 'relation')).toMatchObject({
      visit: '3/3',
      'visit/official': '3/3',
      'troop-support': '1/1',
    });
  });
});

describe('a filter by relation', () => {
  it('hides parallel ties together and counts what is left', () => {
    const filtered = applyFilter(network, hiding('relation', 'visit/official'));
    expect(shownIn(filtered)).toEqual(['back', 'plain']);
    expect(tally(filtered, 'relation')).toEqual({
      visit: '2/4',
      'visit/official': '0/2',
      'visit/military': '1/1',
      treaty: '0/1',
    });
  });

  it('hides the subtypes with their type', () => {
    const filtered = applyFilter(network, hiding('relation', 'visit'));
    expect(shownIn(filtered)).toEqual([]);
    expect(tally(filtered, 'relation')).toMatchObject({ 'visit/official': '0/2', 'visit/military': '0/1' });
  });

  it.each([
    ['visit/unheard-of', { visit: '1/1', 'visit/unheard-of': '1/1' }],
    ['statement', { other: '1/1', 'other/statement': '1/1' }],
    ['a/b', { other: '1/1', 'other/a/b': '1/1' }],
    ['other', { other: '1/1' }],
  ])('counts %j, which the vocabulary does not have as such, under its type and in its own words', (type, counts) => {
    const tie: TieRecord = { id: 't', source: 'a', target: 'b', type };
    const small = buildNetwork({ format: 'entente', version: 1, actors: [actor('a'), actor('b')], ties: [tie] });
    expect(tally(applyFilter(small, everything), 'relation')).toEqual(counts);
    const own = Object.keys(counts).at(-1)!;
    expect(shownIn(applyFilter(small, hiding('relation', own)))).toEqual([]);
  });

  it('leaves the actors whose last tie it hides out', () => {
    expect([...applyFilter(network, hiding('relation', 'visit/official')).actors]).toEqual(['rus', 'prk']);
    expect([...applyFilter(network, everything).actors]).toEqual(['rus', 'prk', 'shoigu']);
  });
});

describe('a filter by standing', () => {
  it('tells retracted ties from those of their level', () => {
    const filtered = applyFilter(network, everything);
    expect(tally(filtered, 'standing')).toEqual({ reported: '2/2', unsourced: '2/2', retracted: '1/1' });
    expect(shownIn(applyFilter(network, withHidden(everything, 'standing', ['reported'])))).toContain('withdrawn');
  });
});

describe('a filter by kind of actor', () => {
  it('hides a tie when either of its ends is of a hidden kind', () => {
    expect(shownIn(applyFilter(network, hiding('actor', 'persons')))).toEqual(['back', 'plain']);
    expect(shownIn(applyFilter(network, hiding('actor', 'states')))).toEqual([]);
  });

  it('counts a tie of two states once under states', () => {
    expect(tally(applyFilter(network, everything), 'actor')).toEqual({ persons: '2/2', states: '5/5' });
  });
});

describe('several filters', () => {
  it('must all be passed, and each control counts what passes them all', () => {
    const filtered = applyFilter(network, withHidden(hiding('relation', 'visit/military'), 'standing', ['unsourced']));
    expect(shownIn(filtered)).toEqual(['there', 'withdrawn']);
    expect(tally(filtered, 'actor')).toEqual({ persons: '1/2', states: '2/5' });
  });

  it('may hide everything', () => {
    const filtered = applyFilter(network, hiding('relation', 'visit', 'treaty'));
    expect([filtered.ties.size, filtered.actors.size, filtered.total]).toEqual([0, 0, 5]);
  });

  it('hide nothing by values that no tie has, and by kinds that do not exist', () => {
    const clauses = withHidden(withHidden(everything, 'relation', ['__proto__', 'sanction']), 'weather', ['visit']);
    expect(applyFilter(network, clauses).ties.size).toBe(5);
  });
});

describe('a network without ties', () => {
  it('leaves nothing, and counts nothing', () => {
    const empty = buildNetwork({ format: 'entente', version: 1, actors: [actor('rus')], ties: [] });
    const filtered = applyFilter(empty, CLAUSES_AT_FIRST);
    expect([filtered.ties.size, filtered.actors.size, filtered.total]).toEqual([0, 0, 0]);
    expect([...filtered.tallies.values()].map(values => values.size)).toEqual([0, 0, 0]);
  });
});

describe('the clauses', () => {
  it('are replaced one at a time, never edited', () => {
    const before = hiding('relation', 'visit');
    const after = withHidden(before, 'standing', []);
    expect([...hiddenIn(before, 'standing')]).toEqual(['retracted']);
    expect([...hiddenIn(after, 'standing')]).toEqual([]);
    expect(hiddenIn(after, 'relation')).toBe(hiddenIn(before, 'relation'));
    expect(after.has('standing')).toBe(false);
  });

  it.each(CLAUSE_KINDS.map(kind => [kind.id, kind] as const))('of the kind %s give every tie a value', (_, kind) => {
    for (const some of [network, articleNetwork]) {
      for (const tie of some.ties.values()) {
        const values = kind.valuesOf(tie, some);
        expect(values.length).toBeGreaterThan(0);
        expect(new Set(values).size).toBe(values.length);
      }
    }
  });
});

/** The filter as its definition says it, one tie after the other. */
function plainly(some: Network, clauses: Clauses): Record<'ties' | 'actors', ReadonlySet<string>> {
  const ties = new Set<string>();
  const touched = new Set<string>();
  for (const tie of some.ties.values()) {
    let passes = !tie.silent;
    for (const kind of CLAUSE_KINDS) {
      for (const value of kind.valuesOf(tie, some)) if (hiddenIn(clauses, kind.id).has(value)) passes = false;
    }
    if (passes) ties.add(tie.id);
    if (passes) touched.add(tie.source).add(tie.target);
  }
  return { ties, actors: new Set([...some.actors.keys()].filter(id => touched.has(id))) };
}

const seed = { seed: 1904, numRuns: 100 };
/** A random network with clauses that hide about a third of what occurs. */
const anyFilter = fc.tuple(anyDataset, fc.array(fc.nat(2), { minLength: 60, maxLength: 60 })).map(([dataset, dice]) => {
  const some = buildNetwork(dataset);
  let clauses: Clauses = new Map();
  for (const [kind, values] of applyFilter(some, everything).tallies) {
    clauses = withHidden(
      clauses,
      kind,
      [...values.keys()].filter((_, index) => dice[index] === 0),
    );
  }
  return { some, clauses };
});

describe('on random networks', () => {
  it('is what its definition says', () => {
    fc.assert(
      fc.property(anyFilter, ({ some, clauses }) => {
        const { ties, actors } = applyFilter(some, clauses);
        const expected = plainly(some, clauses);
        expect([...ties]).toEqual([...expected.ties]);
        expect([...actors]).toEqual([...expected.actors]);
      }),
      seed,
    );
  });

  it('answers as a set of ids does', () => {
    fc.assert(
      fc.property(anyFilter, ({ some, clauses }) => {
        const { ties } = applyFilter(some, clauses);
        const plain = new Set(ties);
        expect(ties.size).toBe(plain.size);
        for (const id of [...some.ties.keys(), 'nobody', '__proto__']) expect(ties.has(id)).toBe(plain.has(id));
        const each: string[] = [];
        ties.forEach(id => {
          each.push(id);
        });
        expect([each, [...ties.keys()], [...ties.entries()]]).toEqual([[...plain], [...plain], [...plain.entries()]]);
      }),
      seed,
    );
  });

  it('lets nothing pass that a window of time leaves out', () => {
    fc.assert(
      fc.property(anyFilter, ({ some, clauses }) => {
        const mask = Uint8Array.from(some.ties.values(), tie => tie.index % 2);
        const within = { mask, counts: Uint32Array.from(mask) };
        const all = applyFilter(some, clauses).ties;
        const inTime = applyFilter(some, clauses, within).ties;
        expect([...inTime]).toEqual([...all].filter(id => some.ties.get(id)!.index % 2 === 1));
      }),
      seed,
    );
  });

  it('counts the ties in view once over all types, and once over all standings', () => {
    fc.assert(
      fc.property(anyFilter, ({ some, clauses }) => {
        const { ties, tallies, total } = applyFilter(some, clauses);
        const types = [...tallies.get('relation')!].filter(([value]) => !value.includes('/'));
        for (const rows of [types, [...tallies.get('standing')!]]) {
          expect(rows.reduce((sum, [, row]) => sum + row.shown, 0)).toBe(ties.size);
          expect(rows.reduce((sum, [, row]) => sum + row.total, 0)).toBe(total);
        }
      }),
      seed,
    );
  });

  it('shows no more under a subtype than under its type', () => {
    fc.assert(
      fc.property(anyFilter, ({ some, clauses }) => {
        const rows = applyFilter(some, clauses).tallies.get('relation')!;
        for (const [value, row] of rows) {
          const type = rows.get(value.split('/')[0]!)!;
          expect(row.shown).toBeLessThanOrEqual(type.shown);
          expect(row.total).toBeLessThanOrEqual(type.total);
        }
      }),
      seed,
    );
  });

  it('changes nothing in the network', () => {
    fc.assert(
      fc.property(anyFilter, ({ some, clauses }) => {
        const before = JSON.stringify([some.dataset, [...some.ties.keys()], graphOf(some).size, graphOf(some).order]);
        applyFilter(some, clauses);
        expect(JSON.stringify([some.dataset, [...some.ties.keys()], graphOf(some).size, graphOf(some).order])).toBe(
          before,
        );
      }),
      { ...seed, numRuns: 30 },
    );
  });
});
