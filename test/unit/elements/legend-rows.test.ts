import { describe, expect, it } from 'vitest';
import { comparisonMarks } from '../../../src/elements/comparison-marks.js';
import { actorRows, relationGroups, standingRows } from '../../../src/elements/legend-rows.js';
import { relationClause, standingClause } from '../../../src/filter/clause-kinds.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import type { Picture } from '../../../src/scene/picture.js';
import { exploring } from '../../support/exploring.js';
import { twoStates } from '../../support/sheet-dataset.js';
import { troopsPath } from '../../support/troops-path.js';

const network = buildNetwork(troopsPath());
const counts = (rows: readonly { label: string; tally: { shown: number; total: number } }[]) =>
  rows.map(({ label, tally }) => `${label} ${tally.shown}/${tally.total}`);

describe('rows of the relations', () => {
  it('stand under their families, only those that occur, the headline relations first', () => {
    const groups = relationGroups(exploring(network), 'light');
    expect(groups.map(group => [group.label, group.rows.map(row => row.label)])).toEqual([
      ['Cooperation', ['Troop support', 'Arms supply', 'Meeting']],
      ['Conflict', ['Criticism']],
    ]);
  });

  it('keep their total when they are switched off', () => {
    const exploration = exploring(network);
    exploration.toggle(relationClause.id, 'meeting');
    const meeting = relationGroups(exploration, 'light')
      .flatMap(group => group.rows)
      .find(row => row.value === 'meeting')!;
    expect([meeting.shown, meeting.tally]).toEqual([false, { shown: 0, total: 1 }]);
  });

  it('have a sample and a tag, and other colours on dark paper', () => {
    const [light, dark] = (['light', 'dark'] as const).map(
      theme => relationGroups(exploring(network), theme)[0]!.rows[0]!,
    );
    expect(light!.tag).toMatch(/^[A-Z]{2}$/);
    expect(light!.look?.colour).not.toBe(dark!.look?.colour);
  });

  it('are switched off with their kinds', () => {
    const exploration = exploring(network);
    exploration.toggle(relationClause.id, 'arms-supply');
    const arms = relationGroups(exploration, 'light')[0]!.rows.find(row => row.value === 'arms-supply')!;
    expect(arms.kinds.map(kind => [kind.value, kind.shown])).toEqual([['arms-supply/ammunition', false]]);
  });
});

describe('rows of the standings', () => {
  it('go from the best established down, with retracted ties last and off', () => {
    const rows = standingRows(exploring(buildNetwork(twoStates)), 'light');
    expect(rows.at(-1)).toMatchObject({ label: 'Retracted', shown: false, tally: { shown: 0, total: 1 } });
    expect(rows.at(-2)!.label).toBe('No source given');
  });

  it('follow the voices: what is told by one side less counts there', () => {
    const exploration = exploring(network);
    expect(counts(standingRows(exploration, 'light'))).toEqual([
      'Both sides say 1/1',
      'Only reported 2/2',
      'Alleged 1/1',
    ]);
    exploration.setVoices({ mode: 'without', keys: new Set(['actor:rus']) });
    expect(counts(standingRows(exploration, 'light'))).toContain('One side says 1/1');
  });

  it('add up to the ties that are shown', () => {
    const exploration = exploring(network);
    exploration.toggle(relationClause.id, 'meeting');
    exploration.toggle(standingClause.id, 'alleged');
    const sum = standingRows(exploration, 'light').reduce((total, row) => total + row.tally.shown, 0);
    expect(sum).toBe(exploration.filtered!.ties.size);
  });
});

it('rows of the kinds of actor count the ties that end at one, and those who only speak have no row', () => {
  expect(counts(actorRows(exploring(network)))).toEqual(['States 4/4', 'Organisations 1/1']);
  expect(actorRows(exploring(undefined))).toEqual([]);
});

describe('marks of two voices compared', () => {
  const line = (id: string, ...ties: string[]) => ({ id, ties: ties.map(tie => network.ties.get(tie)!) });
  // Of a picture only the lines are read.
  const picture = {
    lines: [line('folded', 'arms', 'troops'), line('talks', 'talks'), line('rebuke', 'rebuke')],
  } as unknown as Picture;

  it('are none while nothing is compared', () => {
    expect(comparisonMarks(exploring(network), picture)).toBeUndefined();
  });

  it('stand on the lines of which one of the two speaks, all that occurs on a folded one', () => {
    const exploration = exploring(network);
    exploration.compare({ one: 'usa', other: 'rus' });
    expect([...comparisonMarks(exploration, picture)!]).toEqual([['folded', 'A≠B B']]);
  });

  it('leave out ties that a filter hides', () => {
    const exploration = exploring(network);
    exploration.compare({ one: 'usa', other: 'rus' });
    exploration.toggle(relationClause.id, 'arms-supply');
    expect([...comparisonMarks(exploration, picture)!]).toEqual([['folded', 'B']]);
  });
});
