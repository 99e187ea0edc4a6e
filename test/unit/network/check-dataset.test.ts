import { afterEach, describe, expect, it, test } from 'vitest';
import { checkDataset } from '../../../src/network/check-dataset.js';
import type { Report } from '../../../src/network/report.js';
import { britain, datasetWith, entente, france, says, withActor, withTie } from '../../support/small-dataset.js';

const problemsOf = (input: unknown): string[] =>
  checkDataset(input).problems.map(problem => `${problem.severity} ${problem.code} ${problem.where}`);

/** Everything that a reader of the report can see. */
const wordsOf = (report: Report): string => report.problems.flatMap(problem => Object.values(problem)).join('\n');

const globalNames = Object.getOwnPropertyNames(Object.prototype);
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(globalNames);
});

describe('the outcome', () => {
  test.each<readonly [string, unknown, Report['outcome']]>([
    ['a sound dataset', datasetWith(), 'loaded'],
    ['a dataset without actors and ties', datasetWith({ actors: [], ties: [] }), 'loaded'],
    ['a dataset that does not say its format', { actors: [], ties: [] }, 'loaded'],
    ['a repaired record', withActor({ label: 42 }), 'loaded-with-warnings'],
    ['an id that leads nowhere', withTie({ place: 'london' }), 'loaded-with-warnings'],
    ['a tie that is left out', withTie({ source: 'esp' }), 'partial'],
    ['another format', datasetWith({ format: 'sigma' }), 'rejected'],
  ])('of %s', (_, input, outcome) => {
    expect(checkDataset(input).outcome).toBe(outcome);
  });

  it('counts what was found, kept, changed and skipped', () => {
    const report = checkDataset(
      datasetWith({
        actors: [france, { ...britain, label: 7 }, 'nobody'],
        ties: [entente, { ...entente, id: 'b', start: 'June' }, { ...entente, id: 'c', source: 'esp' }],
      }),
    );
    expect(report.found).toEqual({ actors: 3, ties: 3 });
    expect(report.kept).toEqual({ actors: 2, ties: 2 });
    expect(report.changed).toEqual({ actors: 1, ties: 1 });
    expect(report.skipped).toEqual({ actors: 1, ties: 1 });
  });

  it('does not count a record as changed that is only doubtful', () => {
    expect(checkDataset(withTie({ start: '1904', end: '1903', place: 'london' })).changed.ties).toBe(0);
  });
});

describe('what is repaired', () => {
  const tieOf = (input: unknown) => checkDataset(input).dataset!.ties[0]!;

  it('turns numbers into text wherever text belongs', () => {
    const { dataset, outcome } = checkDataset({
      actors: [
        { id: 1, label: 'One', type: 'state' },
        { id: 2, label: 'Two', type: 'person', affiliations: [{ to: 1 }] },
      ],
      ties: [{ id: 3, source: 2, target: 1, type: 'visit', evidence: [{ id: 4, stance: 'asserts', chain: [2] }] }],
    });
    expect(outcome).toBe('loaded-with-warnings');
    expect(dataset!.actors[1]).toMatchObject({ id: '2', affiliations: [{ to: '1' }] });
    expect(dataset!.ties[0]).toMatchObject({ id: '3', source: '2', evidence: [{ id: '4', chain: ['2'] }] });
  });

  it('leaves out one bad item of evidence and keeps the others', () => {
    const evidence = [says('e1'), says('e2', { stance: 'doubts' }), says('e3'), 'e4', says('e5')];
    expect(tieOf(withTie({ evidence })).evidence?.map(item => item.id)).toEqual(['e1', 'e3', 'e5']);
  });

  it.each([
    ['who speaks', { chain: [{}, 'gbr'] }],
    ['in whose voice', { voice: 'neutral' }],
    ['of what it speaks', { supports: 'date' }],
    ['where it stands', { document: ['d1'] }],
  ])('leaves an item of evidence out as a whole when it cannot be read %s', (_, fields) => {
    expect(tieOf(withTie({ evidence: [says('e1', fields)] })).evidence).toEqual([]);
  });

  it('keeps an item of evidence whose grade or quotation is wrong', () => {
    const evidence = [says('e1', { reliability: 'Z', quote: ['x'], note: 'kept' })];
    expect(tieOf(withTie({ evidence })).evidence).toEqual([says('e1', { note: 'kept' })]);
  });

  it('leaves a quantity out as a whole, since half a number is another number', () => {
    const quantities = [
      { what: 'ships', min: 10, max: 'many' },
      { what: 'crew', value: 0 },
    ];
    expect(tieOf(withTie({ quantities })).quantities).toEqual([{ what: 'crew', value: 0 }]);
  });

  it('keeps any number of bad items from taking the tie along', () => {
    const evidence = Array.from({ length: 50 }, (_, index) => says(`e${index}`, { stance: index }));
    const report = checkDataset(withTie({ evidence }));
    expect(report.kept.ties).toBe(1);
    expect(report.problems).toHaveLength(50);
    expect(report.dataset!.ties[0]!.evidence).toEqual([]);
  });

  it('names the party once that a record names twice', () => {
    const parties = ['fra', 'gbr', 'fra'];
    expect(tieOf(datasetWith({ ties: [{ id: 't', type: 'treaty', parties }] }))).toMatchObject({
      parties: ['fra', 'gbr'],
    });
  });

  it('takes a tie with source and target for what these say when its parties are no list', () => {
    const report = checkDataset(withTie({ parties: 'both' }));
    expect(report.kept.ties).toBe(1);
  });

  it('keeps zero, false and empty text', () => {
    const tie = tieOf(
      withTie({ summary: '', twoSided: false, quantities: [{ what: 'killed', value: 0, approx: false }] }),
    );
    expect(tie).toMatchObject({ summary: '', twoSided: false, quantities: [{ value: 0, approx: false }] });
  });
});

describe('fields that the format does not know', () => {
  it('are kept at every level', () => {
    const input = datasetWith({
      future: { deep: [1, { two: null }] },
      toString: 'a field with the name of a method',
      actors: [{ ...france, mood: 'calm' }, britain],
      ties: [{ ...entente, colour: 'blue', evidence: [says('e1', { weight: 0 })] }],
    });
    const report = checkDataset(input);
    expect(report.outcome).toBe('loaded');
    expect(report.dataset).toEqual(input);
  });

  it('never reach the prototype of anything', () => {
    const text =
      '{"__proto__": {"polluted": 1}, "actors": [{"id": "__proto__", "label": "P", "type": "state", "__proto__": {"polluted": 1}}], "ties": []}';
    const report = checkDataset(JSON.parse(text));
    expect(report.outcome).toBe('loaded');
    expect(Reflect.get(report.dataset!, 'polluted')).toBeUndefined();
    expect(Reflect.get(report.dataset!.actors[0]!, 'polluted')).toBeUndefined();
  });
});

describe('values that no file should hold', () => {
  it('are answered, however deep they are nested', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    const report = checkDataset(datasetWith({ actors: [france, britain, deep], title: deep, more: deep }));
    expect(report.outcome).toBe('partial');
    expect(report.problems.map(problem => problem.where)).toEqual(['title', 'actors[2]']);
    expect(wordsOf(report)).toContain('nested too deep');
  });

  it('are answered when they turn in a circle', () => {
    const circle: Record<string, unknown> = { id: 'x' };
    circle['self'] = circle;
    expect(problemsOf(datasetWith({ license: circle }))).toEqual(['warning wrong-type license']);
  });

  it('are quoted in at most eighty letters', () => {
    const report = checkDataset(withActor({ statehood: 'x'.repeat(10_000) }));
    expect(report.problems[0]?.found?.length).toBe(80);
    expect(report.problems[0]?.message.length).toBeLessThan(250);
  });
});
