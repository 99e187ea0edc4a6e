import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exploration } from '../../../src/exploration/exploration.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { bundledArticle } from '../../support/bundled-article.js';
import { exploring } from '../../support/exploring.js';

const network = buildNetwork(bundledArticle);

/** Things a reader does, each by a number. */
const COMMANDS: readonly ((exploration: Exploration, number: number) => void)[] = [
  exploration => exploration.toggle('relation', 'visit'),
  exploration => exploration.isolate('relation', 'treaty'),
  exploration => exploration.toggle('standing', 'reported'),
  exploration => exploration.showAll(),
  exploration => exploration.toggleFold('rus'),
  (exploration, number) => exploration.setAllFolded(number % 2 === 0),
  (exploration, number) => exploration.setPeriod({ from: 20_000 + number, to: undefined }),
  (exploration, number) => exploration.setPeriod({ from: 20_000 + number, to: 20_300 }, { isPassing: true }),
  exploration => exploration.select({ kind: 'actor', id: 'prk' }),
  exploration => exploration.clearSelection(),
  (exploration, number) => exploration.moveActors(new Map([['rus', { x: number, y: 1 }]])),
  (exploration, number) => exploration.setCamera({ x: number, y: 0, zoom: 1 }),
  exploration => exploration.setLayout('circle'),
  exploration => exploration.setTab('sources'),
];

describe('the history of a view', () => {
  it('takes a step back and does it again', () => {
    const exploration = exploring(network);
    const before = exploration.view;
    exploration.toggle('relation', 'visit');
    const after = exploration.view;
    expect(exploration.undo()).toBe(true);
    expect(exploration.view).toBe(before);
    expect(exploration.redo()).toBe(true);
    expect(exploration.view).toBe(after);
    expect(exploration.redo()).toBe(false);
  });

  it('says what a step was', () => {
    const exploration = exploring(network);
    exploration.toggle('relation', 'visit');
    exploration.toggleFold('rus');
    expect(exploration.history.past.map(({ kind, hidden }) => [kind, hidden])).toEqual([
      ['folding', []],
      ['filter', ['visit']],
    ]);
  });

  it('takes a dragged window as one step', () => {
    const exploration = exploring(network);
    for (const from of [20_000, 20_010, 20_020]) exploration.setPeriod({ from, to: undefined }, { isPassing: true });
    exploration.setPeriod({ from: 20_030, to: undefined });
    expect(exploration.history.past.map(step => step.kind)).toEqual(['time']);
    exploration.undo();
    expect(exploration.view.period).toBeUndefined();
  });

  it('forgets what was undone when something else is done, and everything when another dataset is opened', () => {
    const exploration = exploring(network);
    exploration.toggle('relation', 'visit');
    exploration.undo();
    exploration.toggleFold('rus');
    expect(exploration.history.future).toEqual([]);
    exploration.open(network);
    expect(exploration.undo()).toBe(false);
  });

  it('undone to the start gives the start, and done again the end, whatever was done', () => {
    const anyCommands = fc.array(fc.tuple(fc.nat(COMMANDS.length - 1), fc.nat(99)), { maxLength: 60 });
    fc.assert(
      fc.property(anyCommands, commands => {
        const exploration = exploring(network);
        const first = exploration.view;
        for (const [command, number] of commands) COMMANDS[command]!(exploration, number);
        // What only passes (camera, a window being dragged) is no step; ends the run on a step.
        exploration.setTags(!exploration.view.tags);
        const last = exploration.view;
        while (exploration.undo());
        expect(exploration.view).toBe(first);
        while (exploration.redo());
        expect(exploration.view).toBe(last);
      }),
      { numRuns: 200 },
    );
  });
});
