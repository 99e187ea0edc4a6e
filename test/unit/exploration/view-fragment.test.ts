import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_FRAGMENT } from '../../../src/exploration/fragment-fields.js';
import { MAP_PROJECTIONS, MATRIX_ORDERS, openingView, TABS, type View } from '../../../src/exploration/view.js';
import { readFragment, writeFragment } from '../../../src/exploration/view-fragment.js';
import { FOCUS_STEPS } from '../../../src/filter/actor-focus.js';
import { applyFilter, CLAUSES_AT_FIRST } from '../../../src/filter/apply-filter.js';
import { type Clauses, withHidden } from '../../../src/filter/clause.js';
import { LAYOUTS } from '../../../src/layout/layouts.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { checkDataset } from '../../../src/network/check-dataset.js';
import type { Network } from '../../../src/network/network.js';
import { voiceGroups } from '../../../src/network/voices.js';
import { nastyDataset } from '../../support/nasty-dataset.js';

const article: unknown = JSON.parse(
  readFileSync(new URL('../../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url), 'utf8'),
);
const network = buildNetwork(checkDataset(article).dataset!);
const opening = openingView(network);

const written = (view: Partial<View>, of: Network = network) => writeFragment({ ...openingView(of), ...view }, of);
const readBack = (fragment: string, of: Network = network): View => readFragment(fragment, of).view;
const read = (fragment: string): Partial<View> => {
  const view = readBack(fragment);
  return Object.fromEntries(
    Object.entries(view).filter(([name, value]) => !sameValue(value, opening[name as keyof View])),
  );
};
const sameValue = (a: unknown, b: unknown): boolean => {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
};

describe('the link of the opening view', () => {
  it('is empty, and an empty link gives the opening view', () => {
    expect(writeFragment(opening, network)).toEqual({ text: '', complete: true });
    expect(readBack('')).toEqual(opening);
    expect(readBack('#')).toEqual(opening);
  });
});

describe('a link', () => {
  it.each<readonly [string, Partial<View>]>([
    [
      'hide.relation=arms-supply,visit',
      { clauses: withHidden(CLAUSES_AT_FIRST, 'relation', ['visit', 'arms-supply']) },
    ],
    [
      'hide.relation=support-statement%2Fpraise',
      { clauses: withHidden(CLAUSES_AT_FIRST, 'relation', ['support-statement/praise']) },
    ],
    ['hide.standing=', { clauses: withHidden(CLAUSES_AT_FIRST, 'standing', []) }],
    [
      'hide.standing=reported,retracted',
      { clauses: withHidden(CLAUSES_AT_FIRST, 'standing', ['retracted', 'reported']) },
    ],
    ['focus=around:2:rus', { focus: { mode: 'around', actors: ['rus'], steps: 2 } }],
    ['focus=between:rus,prk', { focus: { mode: 'between', actors: ['rus', 'prk'] } }],
    ['least=3', { leastTies: 3 }],
    ['loose=hide', { hideLoose: true }],
    ['fold=prk,rus', { folded: new Set(['rus', 'prk']) }],
    ['select=tie:t-troops', { selection: { kind: 'tie', id: 't-troops' } }],
    ['select=actor:kcna', { selection: { kind: 'actor', id: 'kcna' } }],
    ['select=pair:prk:rus', { selection: { kind: 'pair', one: 'prk', other: 'rus' } }],
    ['layout=circle', { layout: 'circle' }],
    ['tags=off', { tags: false }],
    ['tab=sources', { tab: 'sources' }],
    ['tab=table', { tab: 'table' }],
    ['table=actors', { table: { of: 'actors', by: undefined, descending: false } }],
    ['table=ties:date:down', { table: { of: 'ties', by: 'date', descending: true } }],
    ['matrix=name:80', { matrix: { by: 'name', most: 80 } }],
    ['tab=map', { tab: 'map' }],
    ['map=mercator', { map: 'mercator' }],
    ['mapat=125.75,-39,2.5', { mapPlace: { longitude: 125.75, latitude: -39, zoom: 2.5 } }],
    ['matrix=bloc:all', { matrix: { by: 'bloc', most: undefined } }],
    ['voices=without:actor%3Akcna', { voices: { mode: 'without', keys: new Set(['actor:kcna']) } }],
    ['voices=only:actor%3Akcna', { voices: { mode: 'only', keys: new Set(['actor:kcna']) } }],
    ['compare=rus,prk', { comparison: { one: 'rus', other: 'prk' } }],
    ['camera=-12,40,1.5', { camera: { x: -12, y: 40, zoom: 1.5 } }],
    [
      'at=prk:-7:0,rus:1:2',
      {
        moved: new Map([
          ['rus', { x: 1, y: 2 }],
          ['prk', { x: -7, y: 0 }],
        ]),
      },
    ],
  ])('says %s and is read as the same view', (text, view) => {
    expect(written(view)).toEqual({ text, complete: true });
    expect(readBack(text)).toEqual({ ...opening, ...view });
  });

  it('has its parts in a fixed order and its lists sorted, whatever came first', () => {
    const one = written({ folded: new Set(['rus', 'prk']), hideLoose: true, tags: false });
    const other = written({ tags: false, hideLoose: true, folded: new Set(['prk', 'rus']) });
    expect(one.text).toBe('loose=hide&fold=prk,rus&tags=off');
    expect(other).toEqual(one);
  });

  it('rounds the camera to whole units and thousandths of zoom', () => {
    expect(written({ camera: { x: 1.6, y: -0.2, zoom: 1.23456 } }).text).toBe('camera=2,0,1.235');
  });

  it('holds ids of every awkward kind', () => {
    const nasty = buildNetwork(nastyDataset);
    const ids = [...nasty.actors.keys()].filter(id => !/\p{Surrogate}/u.test(id));
    const view: View = {
      ...openingView(nasty),
      selection: { kind: 'pair', one: '__proto__', other: '대한 예시국' },
      moved: new Map(ids.map((id, index) => [id, { x: index, y: 7 - index }])),
    };
    expect(readBack(writeFragment(view, nasty).text, nasty)).toEqual(view);
  });

  it('can be written when an id is half a character, which then leads nowhere', () => {
    const nasty = buildNetwork(nastyDataset);
    const id = [...nasty.actors.keys()].find(key => /\p{Surrogate}/u.test(key))!;
    const { text } = written({ selection: { kind: 'actor', id }, moved: new Map([[id, { x: 1, y: 1 }]]) }, nasty);
    expect(readBack(text, nasty)).toEqual(openingView(nasty));
  });
});

describe('what does not fit into a link', () => {
  const crowd = buildNetwork({
    format: 'entente',
    version: 1,
    actors: Array.from({ length: 3000 }, (_, index) => ({ id: `actor-${index}`, label: 'x', type: 'person' })),
    ties: Array.from({ length: 2999 }, (_, index) => ({
      id: `t${index}`,
      source: `actor-${index}`,
      target: `actor-${index + 1}`,
      type: 'visit',
    })),
  });
  const moved = new Map([...crowd.actors.keys()].map(id => [id, { x: 12345, y: -54321 }]));

  it('are the places of many dragged actors, and the link says that the browser keeps them', () => {
    const { text, complete } = written({ moved, hideLoose: true }, crowd);
    expect(complete).toBe(false);
    expect(text).toBe('loose=hide&at=browser');
    const { view, movedElsewhere } = readFragment(text, crowd);
    expect(movedElsewhere).toBe(true);
    expect(view.moved.size).toBe(0);
  });

  it('are the longest lists after that, never the short wishes', () => {
    const opened = new Set(Array.from({ length: 2000 }, (_, index) => `actor-${index}|actor-${index + 1}`));
    const { text, complete } = written({ moved, opened, tags: false, layout: 'grid' }, crowd);
    expect(complete).toBe(false);
    expect(text).toBe('layout=grid&tags=off&at=browser');
  });

  it('is a link of exactly the longest length not', () => {
    const few = new Map([...moved].slice(0, 300));
    const { text, complete } = written({ moved: few }, crowd);
    expect(complete).toBe(true);
    expect(text.length).toBeLessThanOrEqual(LONGEST_FRAGMENT);
    expect(readBack(text, crowd).moved).toEqual(few);
  });
});

describe('a link that says what does not hold here', () => {
  it.each([
    ['an unknown relation', 'hide.relation=chess-match'],
    ['an unknown actor', 'select=actor:nobody'],
    ['an unknown tie', 'select=tie:t-nothing'],
    ['half a pair', 'select=pair:rus'],
    ['an unknown kind of selection', 'select=planet:mars'],
    ['a focus on nobody', 'focus=around:1:nobody'],
    ['a focus of too many steps', 'focus=around:9:rus'],
    ['a focus of no known way', 'focus=behind:rus'],
    ['a focus with too many parts', 'focus=between:rus:prk'],
    ['a least number that is none', 'least=-2'],
    ['an unknown layout', 'layout=spiral'],
    ['an unknown tab', 'tab=globe'],
    ['an unknown voice', 'voices=only:actor%3Anobody'],
    ['an unknown way of listening', 'voices=perhaps:actor%3Akcna'],
    ['a comparison with nobody', 'compare=rus,nobody'],
    ['a comparison of three', 'compare=rus,prk,ukr'],
    ['a camera without zoom', 'camera=1,2'],
    ['a place on the map without latitude', 'mapat=1,2'],
    ['a place on the map that is no number', 'mapat=a,b,c'],
    ['a step of a story that has fewer', 'story=99'],
    ['an empty camera', 'camera=,,'],
    ['a camera that is no number', 'camera=a,b,c'],
    ['an endless camera', 'camera=Infinity,0,1'],
    ['a place of an unknown actor', 'at=nobody:1:2'],
    ['a place that is none', 'at=rus:x:2'],
    ['a broken percent sequence', 'layout=%E0%A4%A'],
    ['no fields at all', '&&&===&=x'],
  ])('passes over %s', (_, fragment) => {
    expect(read(fragment)).toEqual({});
  });

  it('keeps fields that nobody here knows, and writes them again', () => {
    const fragment = 'fold=rus&script=alert(1)&data=https://example.org/x.json&__proto__=1';
    const { view, misunderstood } = readFragment(fragment, network);
    expect(view.unknown).toEqual([
      ['script', 'alert(1)'],
      ['data', 'https://example.org/x.json'],
      ['__proto__', '1'],
    ]);
    expect(misunderstood).toEqual([]);
    expect(writeFragment(view, network).text).toBe(fragment);
    expect(writeFragment({ ...view, folded: new Set(), tags: false }, network).text).toBe(
      'tags=off&script=alert(1)&data=https://example.org/x.json&__proto__=1',
    );
  });

  it.each<readonly [string, readonly string[]]>([
    ['hide.relation=chess-match,visit', ['hide.relation=chess-match']],
    ['fold=rus,nobody', ['fold=nobody']],
    ['focus=around:1:rus,nobody', ['focus=nobody']],
    ['focus=behind:rus', ['focus=behind:rus']],
    ['voices=only:actor%3Akcna,actor%3Anobody', ['voices=actor:nobody']],
    ['select=actor:nobody&tab=mars', ['tab=mars', 'select=actor:nobody']],
    ['time=yesterday', ['time=yesterday']],
    ['least=-2&strongest=many', ['least=-2', 'strongest=many']],
    ['at=rus:1:2,nobody:1:2', ['at=nobody:1:2']],
    ['camera=1,2&matrix=size', ['matrix=size', 'camera=1,2']],
    ['story=99', ['story=99']],
    ['layout=%E0%A4%A', ['layout=%E0%A4%A']],
    ['fold=rus,prk&tags=on&tab=network&at=browser&later=1', []],
    ['', []],
  ])('of %s tells what was not understood', (fragment, parts) => {
    expect([...readFragment(fragment, network).misunderstood].sort()).toEqual([...parts].sort());
  });

  it('keeps what does hold beside what does not', () => {
    expect(read('hide.relation=chess-match,visit&fold=rus,nobody,putin')).toEqual({
      clauses: withHidden(CLAUSES_AT_FIRST, 'relation', ['visit']),
      folded: new Set(['rus']),
    });
  });

  it('keeps numbers within bounds', () => {
    expect(read('camera=1e9,-1e9,1000').camera).toEqual({ x: 1_000_000, y: -1_000_000, zoom: 6 });
    expect(read('mapat=500,-500,500').mapPlace).toEqual({ longitude: 180, latitude: -90, zoom: 60 });
    expect(read('camera=0,0,0').camera).toEqual({ x: 0, y: 0, zoom: 0.05 });
    expect(read('at=rus:-1e12:1e12').moved).toEqual(new Map([['rus', { x: -1_000_000, y: 1_000_000 }]]));
  });

  it('hides a standing that only the voices in view give', () => {
    const evidence = ['rus', 'prk'].map(side => ({ id: side, stance: 'asserts' as const, chain: [side] }));
    const talks = buildNetwork({
      format: 'entente',
      version: 1,
      actors: ['rus', 'prk'].map(id => ({ id, label: id, type: 'state' })),
      ties: [{ id: 't', source: 'rus', target: 'prk', type: 'meeting', evidence }],
    });
    const fragment = 'hide.standing=confirmed-one,retracted&voices=without:actor%3Aprk';
    expect(readBack(fragment, talks).clauses.get('standing')).toEqual(new Set(['confirmed-one', 'retracted']));
  });
});

const groups = voiceGroups(network);
const voiceKeys = groups.flatMap(group => group.voices.map(voice => voice.key));
const hideable = [...applyFilter(network, CLAUSES_AT_FIRST).tallies].map(
  ([kind, values]) => [kind, [...values.keys()]] as const,
);
const anyOf = <T>(list: readonly T[]) => fc.constantFrom(...list);
const anyClauses: fc.Arbitrary<Clauses> = fc
  .tuple(...hideable.map(([, values]) => fc.subarray([...values])))
  .map(lists =>
    lists.reduce((clauses, hidden, at) => withHidden(clauses, hideable[at]![0], hidden), new Map() as Clauses),
  );
const anyWhole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const actors = [...network.actors.keys()];
const steps = network.dataset.story?.steps.length ?? 0;
const anyDay = fc.integer({ min: -60_000, max: 60_000 });
const anyView: fc.Arbitrary<View> = fc.record({
  clauses: anyClauses,
  voices: fc.option(
    fc.record({
      mode: fc.constantFrom('without' as const, 'only' as const),
      keys: fc.subarray(voiceKeys, { minLength: 1 }).map(keys => new Set(keys)),
    }),
    { nil: undefined },
  ),
  comparison: fc.option(fc.record({ one: anyOf(groups.map(group => group.id)), other: anyOf(voiceKeys) }), {
    nil: undefined,
  }),
  tab: fc.constantFrom(...TABS),
  table: fc.oneof(
    fc.record({ of: anyOf(['ties', 'actors'] as const), by: anyOf(['date', 'tie-count']), descending: fc.boolean() }),
    fc.constant({ of: 'actors' as const, by: undefined, descending: false }),
  ),
  map: fc.constantFrom(...MAP_PROJECTIONS),
  mapPlace: fc.option(
    fc.record({
      longitude: fc.integer({ min: -18_000, max: 18_000 }).map(hundredths => hundredths / 100),
      latitude: fc.integer({ min: -9_000, max: 9_000 }).map(hundredths => hundredths / 100),
      zoom: fc.integer({ min: 50, max: 6000 }).map(zoom => zoom / 100),
    }),
    { nil: undefined },
  ),
  matrix: fc.record({
    by: fc.constantFrom(...MATRIX_ORDERS),
    most: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
  }),
  period: fc.option(
    fc
      .record({ from: fc.option(anyDay, { nil: undefined }), length: fc.option(fc.nat(9999), { nil: undefined }) })
      .map(({ from, length }) => ({
        from,
        to: length === undefined ? (from === undefined ? 0 : undefined) : (from ?? 0) + length,
      })),
    { nil: undefined },
  ),
  undated: fc.boolean(),
  focus: fc.option(
    fc.oneof(
      fc.record({
        mode: fc.constant('around' as const),
        actors: fc.subarray(actors, { minLength: 1 }),
        steps: fc.constantFrom(...FOCUS_STEPS),
      }),
      fc.record({ mode: fc.constant('between' as const), actors: fc.subarray(actors, { minLength: 1 }) }),
    ),
    { nil: undefined },
  ),
  leastTies: fc.integer({ min: 1, max: 9999 }),
  place: fc.option(fc.constantFrom(...network.places.keys()), { nil: undefined }),
  hideLoose: fc.boolean(),
  strongest: fc.option(fc.integer({ min: 1, max: 9999 }), { nil: undefined }),
  folded: fc.subarray(['rus', 'prk', 'ukr']).map(states => new Set(states)),
  opened: fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 5 }).map(keys => new Set(keys)),
  selection: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.record({ kind: fc.constant('tie' as const), id: anyOf([...network.ties.keys()]) }),
    fc.record({ kind: fc.constant('actor' as const), id: anyOf(actors) }),
    fc.record({ kind: fc.constant('pair' as const), one: anyOf(actors), other: anyOf(actors) }),
  ),
  camera: fc.option(
    fc.record({ x: anyWhole, y: anyWhole, zoom: fc.integer({ min: 50, max: 6000 }).map(zoom => zoom / 1000) }),
    { nil: undefined },
  ),
  layout: anyOf(LAYOUTS.map(layout => layout.id)),
  tags: fc.boolean(),
  moved: fc.array(fc.tuple(anyOf(actors), fc.record({ x: anyWhole, y: anyWhole }))).map(places => new Map(places)),
  story: fc.option(fc.integer({ min: 1, max: steps }), { nil: undefined }),
  unknown: fc.uniqueArray(
    fc.tuple(
      anyOf(['later', 'hide.planet', '__proto__']),
      fc.webFragments().map(text => text.replaceAll('&', '')),
    ),
    {
      selector: ([name]) => name,
    },
  ),
});

describe('random views', () => {
  it('come back from their links as they were', () => {
    fc.assert(
      fc.property(anyView, view => {
        const { text, complete } = writeFragment(view, network);
        expect(complete).toBe(true);
        expect(readBack(text)).toEqual(view);
        expect(readBack(`#${text}`)).toEqual(view);
      }),
      { seed: 1904, numRuns: 60 },
    );
  });

  it('give the same link again', () => {
    fc.assert(
      fc.property(anyView, view => {
        const { text } = writeFragment(view, network);
        expect(writeFragment(readBack(text), network).text).toBe(text);
        expect(text).toMatch(/^[!-~]*$/);
      }),
      { seed: 1905, numRuns: 40 },
    );
  });
});

describe('a thousand random fragments', () => {
  const fields = [
    'hide.relation',
    'hide.standing',
    'voices',
    'focus',
    'least',
    'compare',
    'fold',
    'open',
    'select',
    'camera',
    'at',
    'layout',
    'tab',
    'table',
    'matrix',
    'map',
    'mapat',
    'time',
    'strongest',
    'story',
    '__proto__',
  ];
  /** Links that hold, with a letter exchanged here and there. */
  const anySpoilt = fc
    .tuple(anyView, fc.array(fc.tuple(fc.nat(300), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 6 }))
    .map(([view, faults]) =>
      faults.reduce(
        (text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1),
        writeFragment(view, network).text,
      ),
    );
  const anyFragment = fc.oneof(
    anySpoilt,
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.tuple(anyOf(fields), fc.string({ unit: 'binary' }), anyOf(['=', '', ':', '=%', '=rus,'])))
      .map(parts => parts.map(([name, text, between]) => name + between + text).join('&')),
  );

  it('give a view each, with no exception and no change of the data', () => {
    const before = JSON.stringify(network.dataset);
    const globalNames = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(anyFragment, fragment => {
        const { view } = readFragment(fragment, network);
        expect(Object.keys(view).sort()).toEqual(Object.keys(opening).sort());
        for (const id of view.folded) expect(network.actors.has(id)).toBe(true);
        for (const point of view.moved.values()) expect(Number.isFinite(point.x + point.y)).toBe(true);
        expect(writeFragment(view, network).text.length).toBeLessThanOrEqual(LONGEST_FRAGMENT);
      }),
      { seed: 1907, numRuns: 1000 },
    );
    expect(JSON.stringify(network.dataset)).toBe(before);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(globalNames);
  });

  it('of a megabyte are read in part', () => {
    expect(readFragment(`fold=${'rus,'.repeat(300_000)}`, network).view.folded).toEqual(new Set(['rus']));
  });
});
