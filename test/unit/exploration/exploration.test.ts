import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Change, Exploration } from '../../../src/exploration/exploration.js';
import type { View } from '../../../src/exploration/view.js';
import { openingView } from '../../../src/exploration/view.js';
import { CLAUSES_AT_FIRST } from '../../../src/filter/apply-filter.js';
import { hiddenIn } from '../../../src/filter/clause.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { checkDataset } from '../../../src/network/check-dataset.js';
import type { Problem } from '../../../src/network/report.js';

const article: unknown = JSON.parse(
  readFileSync(new URL('../../../graph-data/shoigu-pyongyang-2025/dataset.json', import.meta.url), 'utf8'),
);
const network = buildNetwork(checkDataset(article).dataset!);
const problem: Problem = { code: 'not-json', severity: 'error', where: 'line 1', hint: 'Try.', message: 'No.' };

let exploration: Exploration;
beforeEach(() => {
  exploration = new Exploration();
  exploration.open(network);
});

const hidden = (kind: string): string[] => [...hiddenIn(exploration.view.clauses, kind)].sort();
const shownTypes = (): string[] =>
  [...new Set([...exploration.filtered!.ties].map(id => network.ties.get(id)!.typeText))].sort();

/** Changes that a command tells its listeners of. */
function changesOf(command: () => void): Change[] {
  const changes: Change[] = [];
  const end = exploration.subscribe(change => changes.push(change));
  command();
  end();
  return changes;
}

describe('before a dataset is open', () => {
  it('there is a view but nothing to see, and no command fails', () => {
    const empty = new Exploration();
    empty.toggle('relation', 'visit');
    empty.isolate('relation', 'visit');
    empty.hideAllOf('relation');
    empty.setAllFolded(true);
    expect(empty.network).toBeUndefined();
    expect(empty.filtered).toBeUndefined();
    expect([...empty.view.folded]).toEqual([]);
  });
});

describe('a switch of the legend', () => {
  it('hides a relation and shows it again', () => {
    exploration.toggle('relation', 'visit');
    expect(shownTypes()).not.toContain('visit/official');
    exploration.toggle('relation', 'visit');
    expect(exploration.filtered!.ties.size).toBe(18);
  });

  it('leaves the other filters as they were', () => {
    exploration.setHidden('standing', ['reported']);
    exploration.toggle('relation', 'visit');
    exploration.setHidden('actor', ['forces']);
    exploration.showAllOf('actor');
    expect([hidden('relation'), hidden('standing'), hidden('actor')]).toEqual([['visit'], ['reported'], []]);
  });

  it('shows the subtypes of a relation again with the relation', () => {
    exploration.toggle('relation', 'support-statement/praise');
    exploration.toggle('relation', 'support-statement');
    exploration.toggle('relation', 'support-statement');
    expect(hidden('relation')).toEqual([]);
  });

  it('hides one subtype and leaves its siblings', () => {
    exploration.toggle('relation', 'support-statement/praise');
    expect(shownTypes()).toContain('support-statement/thanks');
    expect(shownTypes()).not.toContain('support-statement/praise');
  });

  it('shows a subtype alone when its relation was hidden', () => {
    exploration.toggle('relation', 'support-statement');
    exploration.toggle('relation', 'support-statement/praise');
    expect(hidden('relation')).toEqual(['support-statement/defence-of-action', 'support-statement/thanks']);
    expect(shownTypes().filter(type => type.startsWith('support'))).toEqual(['support-statement/praise']);
  });

  it('does not take a relation for another whose name begins alike', () => {
    exploration.setHidden('relation', ['visit', 'visitors/x']);
    exploration.toggle('relation', 'visit');
    expect(hidden('relation')).toEqual(['visitors/x']);
  });
});

describe('showing only one', () => {
  it('relation hides all others', () => {
    exploration.isolate('relation', 'visit');
    expect(shownTypes()).toEqual(['visit/official']);
  });

  it('relation gives up what was hidden before', () => {
    exploration.toggle('relation', 'visit');
    exploration.isolate('relation', 'visit');
    expect(shownTypes()).toEqual(['visit/official']);
  });

  it('subtype hides its siblings and all other relations', () => {
    exploration.isolate('relation', 'support-statement/thanks');
    expect(shownTypes()).toEqual(['support-statement/thanks']);
  });

  it('standing leaves the relations alone', () => {
    exploration.toggle('relation', 'visit');
    exploration.isolate('standing', 'confirmed-both');
    expect([...exploration.filtered!.ties]).toEqual(['t-talks-kim']);
    expect(hidden('relation')).toEqual(['visit']);
  });
});

describe('all and none', () => {
  it('hides every relation by its type, and shows every one', () => {
    exploration.hideAllOf('relation');
    expect(exploration.filtered!.ties.size).toBe(0);
    expect(hidden('relation').filter(value => value.includes('/'))).toEqual([]);
    exploration.showAllOf('relation');
    expect(exploration.filtered!.ties.size).toBe(18);
  });

  it('of one kind leaves the other kinds', () => {
    exploration.hideAllOf('relation');
    expect(hidden('standing')).toEqual(['retracted']);
    expect(hidden('actor')).toEqual([]);
  });

  it('goes back to what the dataset opened with', () => {
    exploration.hideAllOf('relation');
    exploration.showAllOf('standing');
    exploration.showAll();
    expect(exploration.view.clauses).toBe(CLAUSES_AT_FIRST);
  });
});

describe('filter, selection, folds, camera and positions', () => {
  const commands: readonly (readonly [part: keyof View, command: (reader: Exploration) => void])[] = [
    ['clauses', reader => reader.toggle('relation', 'visit')],
    ['selection', reader => reader.select({ kind: 'actor', id: 'putin' })],
    ['folded', reader => reader.toggleFold('rus')],
    ['opened', reader => reader.toggleOpened('prk|rus')],
    ['camera', reader => reader.setCamera({ x: 1, y: 2, zoom: 3 })],
    ['moved', reader => reader.moveActors(new Map([['rus', { x: 5, y: 5 }]]))],
    ['hideLoose', reader => reader.setHideLoose(true)],
    ['tags', reader => reader.setTags(false)],
    ['tab', reader => reader.setTab('sources')],
    ['voices', reader => reader.setVoices({ mode: 'without', keys: new Set(['actor:kcna']) })],
  ];

  it.each(commands)('%s changes alone', (part, command) => {
    for (const [, other] of commands) if (other !== command) other(exploration);
    const before = exploration.view;
    command(exploration);
    const changed = (Object.keys(before) as (keyof View)[]).filter(name => exploration.view[name] !== before[name]);
    expect(changed).toEqual([part]);
  });

  it('keep what was selected when its tie is filtered out', () => {
    exploration.select({ kind: 'tie', id: 't-visit-2025-06' });
    exploration.toggle('relation', 'visit');
    expect(exploration.view.selection).toEqual({ kind: 'tie', id: 't-visit-2025-06' });
  });

  it('keep the places of actors dragged before when another is dragged', () => {
    exploration.moveActors(new Map([['rus', { x: 1, y: 1 }]]));
    exploration.moveActors(new Map([['prk', { x: 2, y: 2 }]]));
    expect([...exploration.view.moved.keys()]).toEqual(['rus', 'prk']);
    exploration.resetPositions();
    expect(exploration.view.moved.size).toBe(0);
  });
});

describe('folds', () => {
  it('fold one state, all that have somebody inside, and none', () => {
    exploration.toggleFold('rus');
    expect([...exploration.view.folded]).toEqual(['rus']);
    exploration.setAllFolded(true);
    expect([...exploration.view.folded]).toEqual(['rus', 'prk', 'ukr']);
    exploration.setAllFolded(false);
    expect([...exploration.view.folded]).toEqual([]);
  });
});

describe('opening a dataset', () => {
  it('starts the view anew', () => {
    exploration.toggle('relation', 'visit');
    exploration.select({ kind: 'actor', id: 'putin' });
    exploration.setLayout('circle');
    exploration.open(network);
    expect(exploration.view).toEqual(openingView(network));
  });

  it('takes the view that it is given', () => {
    const view = { ...openingView(network), layout: 'circle' };
    exploration.open(network, view);
    expect(exploration.view).toBe(view);
  });

  it('ends loading and forgets a failure', () => {
    exploration.fail({ name: 'a.json', problems: [problem] });
    exploration.startLoading('b.json');
    expect(exploration.state.failure).toBeUndefined();
    exploration.open(network);
    expect(exploration.state.loading).toBeUndefined();
  });
});

describe('a load that fails', () => {
  it('leaves the open dataset and its view as they were', () => {
    exploration.toggle('relation', 'visit');
    const { view } = exploration;
    exploration.startLoading('bad.json');
    exploration.fail({ name: 'bad.json', problems: [problem] });
    expect(exploration.network).toBe(network);
    expect(exploration.view).toBe(view);
    expect(exploration.state).toMatchObject({ loading: undefined, failure: { name: 'bad.json' } });
    exploration.dismissFailure();
    expect(exploration.state.failure).toBeUndefined();
  });

  it('may also be given up', () => {
    exploration.startLoading('slow.json');
    exploration.stopLoading();
    expect(exploration.state).toMatchObject({ loading: undefined, failure: undefined });
  });
});

describe('listeners', () => {
  it('hear once of each command, in the order in which they came', () => {
    const heard: string[] = [];
    exploration.subscribe(() => heard.push('first'));
    exploration.subscribe(() => heard.push('second'));
    exploration.isolate('relation', 'visit');
    expect(heard).toEqual(['first', 'second']);
  });

  it('find the new state', () => {
    const sizes: (number | undefined)[] = [];
    exploration.subscribe(() => sizes.push(exploration.filtered?.ties.size));
    exploration.isolate('relation', 'visit');
    exploration.showAll();
    expect(sizes).toEqual([3, 18]);
  });

  it('hear nothing after they have left, even while others are told', () => {
    const heard: string[] = [];
    exploration.subscribe(() => end());
    const end = exploration.subscribe(() => heard.push('once'));
    exploration.setTags(false);
    exploration.setTags(true);
    expect(heard).toEqual(['once']);
  });

  it.each<readonly [string, Change[], (reader: Exploration) => void]>([
    ['the camera', ['look'], reader => reader.setCamera({ x: 0, y: 0, zoom: 1 })],
    ['a filter', ['view'], reader => reader.toggle('relation', 'visit')],
    ['a selection', ['view'], reader => reader.select({ kind: 'actor', id: 'rus' })],
    ['the same selection again', [], reader => reader.select({ kind: 'none' })],
    ['a fold', ['view'], reader => reader.toggleFold('rus')],
    ['a layout', ['view'], reader => reader.setLayout('circle')],
    ['another dataset', ['data'], reader => reader.open(network)],
    ['a load', ['status'], reader => reader.startLoading('a')],
    ['a failure', ['status'], reader => reader.fail({ name: 'a', problems: [] })],
    ['a view from the address', ['status'], reader => reader.restore(openingView(network))],
  ])('hear of %s what it was', (_, changes, command) => {
    expect(changesOf(() => command(exploration))).toEqual(changes);
  });
});

describe('what is derived', () => {
  it('is worked out once for the same network and filters', () => {
    const { filtered } = exploration;
    exploration.select({ kind: 'actor', id: 'rus' });
    exploration.setCamera({ x: 1, y: 1, zoom: 1 });
    expect(exploration.filtered).toBe(filtered);
    exploration.toggle('relation', 'visit');
    expect(exploration.filtered).not.toBe(filtered);
  });
});
