import { describe, expect, it } from 'vitest';
import { cellWords } from '../../../../src/elements/matrix/cell-words.js';
import { cellAfter, cellUnder, fittingCell, headingUnder } from '../../../../src/elements/matrix/matrix-geometry.js';
import { type MatrixSheet, MatrixSheets, marksOf } from '../../../../src/elements/matrix/matrix-sheet.js';
import { squareSide } from '../../../../src/elements/matrix/paint-matrix.js';
import type { Exploration } from '../../../../src/exploration/exploration.js';
import { blocsOf } from '../../../../src/network/blocs.js';
import { buildNetwork } from '../../../../src/network/build-network.js';
import type { Dataset } from '../../../../src/network/dataset-schema.js';
import { labelOf } from '../../../../src/network/speakers.js';
import { exploring } from '../../../support/exploring.js';

const states = ['fra', 'gbr', 'rus', 'deu', 'aut', 'ita'];
const dataset: Dataset = {
  format: 'entente',
  version: 1,
  actors: [
    ...states.map(id => ({ id, label: id.toUpperCase(), type: 'state' })),
    { id: 'cambon', label: 'Cambon', type: 'person', affiliations: [{ to: 'fra', role: 'Ambassador' }] },
  ],
  ties: [
    { id: 'v1', source: 'fra', target: 'gbr', type: 'visit', start: '1903' },
    { id: 'v2', source: 'gbr', target: 'fra', type: 'visit', start: '1904' },
    { id: 'entente', source: 'fra', target: 'gbr', type: 'treaty', start: '1904-04-08', end: '1904-04-08' },
    { id: 'alliance', source: 'fra', target: 'rus', type: 'treaty', start: '1894', end: '1894' },
    { id: 'convention', source: 'gbr', target: 'rus', type: 'treaty', start: '1907', end: '1907' },
    { id: 'dual', source: 'deu', target: 'aut', type: 'treaty', start: '1879', end: '1879' },
    { id: 'triple', source: 'deu', target: 'ita', type: 'treaty', start: '1882', end: '1882' },
    { id: 'aut-ita', source: 'aut', target: 'ita', type: 'treaty', start: '1882', end: '1882' },
    { id: 'quarrels', source: 'deu', target: 'fra', type: 'criticism', start: '1905', count: 30 },
    { id: 'talks', source: 'cambon', target: 'gbr', type: 'criticism', start: '1903-07' },
    { id: 'own', source: 'cambon', target: 'fra', type: 'criticism', start: '1903-08' },
  ],
};
const network = buildNetwork(dataset);

function sheetOf(explore: (exploration: Exploration) => void = () => undefined): MatrixSheet {
  const exploration = exploring(network);
  explore(exploration);
  return new MatrixSheets().sheetOf(exploration, blocsOf, 'en')!;
}
const rowsOf = (sheet: MatrixSheet) => sheet.order.actors.map(actor => sheet.ground.ids[actor]!);
function wordsOf(sheet: MatrixSheet, from: string, to: string) {
  const at = (id: string) => sheet.ground.ids.indexOf(id);
  return cellWords(
    sheet.ground,
    sheet.counts,
    at(from),
    at(to),
    actor => labelOf(network, sheet.ground.ids[actor]!),
    'en',
  );
}

describe('a matrix', () => {
  it('puts those together who have most to do with each other, whatever conflict there is between them', () => {
    const sheet = sheetOf();
    const blocs = sheet.order.blocs.map(([from, to]) => rowsOf(sheet).slice(from, to).sort());
    expect(blocs).toContainEqual(['aut', 'deu', 'ita']);
    expect(blocs).toContainEqual(['fra', 'gbr', 'rus']);
    expect(rowsOf(sheet).at(-1)).toBe('cambon');
  });

  it('is the same each time', () => {
    expect(rowsOf(sheetOf())).toEqual(rowsOf(sheetOf()));
  });

  it('can be ordered by name and by number of ties, and keep to the most tied', () => {
    const by = (order: 'name' | 'ties', most?: number) =>
      rowsOf(sheetOf(exploration => exploration.setMatrix({ by: order, most })));
    expect(by('name')).toEqual(['aut', 'cambon', 'deu', 'fra', 'gbr', 'ita', 'rus']);
    expect(by('ties').slice(0, 2)).toEqual(['fra', 'deu']);
    expect(by('name', 2)).toEqual(['deu', 'fra']);
  });

  it('tells what goes from a row to a column, and the other way; a mutual tie stands on both sides', () => {
    expect(wordsOf(sheetOf(), 'fra', 'gbr')).toEqual({
      title: 'FRA → GBR',
      amount: '2 events: 2 cooperation',
      otherWay: 'The other way: 2 events: 2 cooperation.',
    });
    expect(wordsOf(sheetOf(), 'deu', 'fra')).toEqual({
      title: 'DEU → FRA',
      amount: '30 events: 30 conflict',
      otherWay: 'The other way: none shown.',
    });
  });

  it('counts what the filter and the window of time leave, and its rows stay while the window moves', () => {
    const before = sheetOf();
    const after = sheetOf(exploration => {
      exploration.setHidden('relation', ['visit']);
      exploration.setPeriod({ from: 0 - 365 * 70, to: 0 - 365 * 60 });
    });
    expect(after.ties).toBe(exploredTies());
    expect(before.ties).toBe(network.ties.size);
    const moved = sheetOf(exploration => exploration.setPeriod({ from: -30_000, to: -24_000 }));
    expect(rowsOf(moved)).toEqual(rowsOf(before));

    function exploredTies(): number {
      const exploration = exploring(network);
      exploration.setHidden('relation', ['visit']);
      exploration.setPeriod({ from: 0 - 365 * 70, to: 0 - 365 * 60 });
      return exploration.filtered!.ties.size;
    }
  });

  it('puts people into their folded state, and counts apart what is inside one', () => {
    const sheet = sheetOf(exploration => exploration.toggleFold('fra'));
    expect(rowsOf(sheet)).not.toContain('cambon');
    expect(wordsOf(sheet, 'fra', 'gbr').amount).toBe('3 events: 2 cooperation, 1 conflict');
    expect(sheet.counts.inside).toBe(1);
    expect(sheet.ties + sheet.counts.inside).toBe(network.ties.size);
  });

  it('is the same sheet as long as nothing of it changed', () => {
    const exploration = exploring(network);
    const sheets = new MatrixSheets();
    const sheet = sheets.sheetOf(exploration, blocsOf, 'en');
    exploration.select({ kind: 'actor', id: 'fra' });
    expect(sheets.sheetOf(exploration, blocsOf, 'en')).toBe(sheet);
    exploration.setHidden('relation', ['visit']);
    expect(sheets.sheetOf(exploration, blocsOf, 'en')).not.toBe(sheet);
  });

  it('marks both cells of a pair and of a mutual tie, and one of a tie with a direction', () => {
    const exploration = exploring(network);
    const sheet = new MatrixSheets().sheetOf(exploration, blocsOf, 'en')!;
    const outlined = (id: string) => {
      exploration.select({ kind: 'tie', id });
      return marksOf(sheet, exploration).outlined.length;
    };
    expect([outlined('entente'), outlined('v1')]).toEqual([2, 1]);
    exploration.select({ kind: 'pair', one: 'fra', other: 'gbr' });
    expect(marksOf(sheet, exploration).outlined).toHaveLength(2);
    exploration.select({ kind: 'actor', id: 'fra' });
    expect(marksOf(sheet, exploration).marked).toEqual([rowsOf(sheet).indexOf('fra')]);
  });

  it('has no rows when no tie passes', () => {
    const sheet = sheetOf(exploration => exploration.hideAllOf('relation'));
    expect([sheet.order.actors, sheet.ties]).toEqual([[], 0]);
  });
});

describe('blocs', () => {
  it('are each alone when nobody has to do with anybody, and none of nobody', () => {
    expect([...blocsOf(3, [], () => 0)]).toEqual([0, 1, 2]);
    expect([...blocsOf(0, [], () => 0)]).toEqual([]);
  });

  it('are not disturbed by somebody who has to do with himself', () => {
    expect([...blocsOf(2, [{ one: 0, other: 0, weight: 5 }], () => 0)]).toEqual([0, 1]);
  });
});

describe('the place of a cell', () => {
  const geometry = { cell: 20, left: 100, top: 80, size: 10 };

  it('is found under a point, also when scrolled', () => {
    expect(cellUnder(101, 81, { left: 0, top: 0 }, geometry)).toEqual({ row: 0, column: 0 });
    expect(cellUnder(101, 81, { left: 40, top: 60 }, geometry)).toEqual({ row: 3, column: 2 });
    expect(cellUnder(310, 81, { left: 0, top: 0 }, geometry)).toBeUndefined();
    expect(cellUnder(50, 90, { left: 0, top: 0 }, geometry)).toBeUndefined();
  });

  it('is told from the name of a row or a column', () => {
    expect(headingUnder(50, 125, { left: 0, top: 0 }, geometry)).toBe(2);
    expect(headingUnder(165, 10, { left: 0, top: 0 }, geometry)).toBe(3);
    expect(headingUnder(50, 10, { left: 0, top: 0 }, geometry)).toBeUndefined();
    expect(headingUnder(150, 100, { left: 0, top: 0 }, geometry)).toBeUndefined();
  });

  it('is led to by keys, and never outside', () => {
    expect(cellAfter('ArrowUp', { row: 0, column: 4 }, 5, 10)).toEqual({ row: 0, column: 4 });
    expect(cellAfter('End', { row: 2, column: 4 }, 5, 10)).toEqual({ row: 2, column: 9 });
    expect(cellAfter('PageDown', { row: 7, column: 4 }, 5, 10)).toEqual({ row: 9, column: 4 });
    expect(cellAfter('x', { row: 7, column: 4 }, 5, 10)).toBeUndefined();
  });
});

describe('the size of a square', () => {
  it('grows with the number of events, fills the room at most, and is nothing for nothing', () => {
    const sides = [1, 10, 100, 1000].map(events => squareSide(events, 1000, 20));
    expect([...sides].sort((a, b) => a - b)).toEqual(sides);
    expect(sides.at(-1)).toBeCloseTo(20);
    expect(squareSide(0, 1000, 20)).toBe(0);
  });

  it('of cells leaves names legible however many there are', () => {
    expect(fittingCell(800, 600, { left: 100, top: 100, size: 1000 })).toBeGreaterThan(10);
    expect(fittingCell(800, 600, { left: 100, top: 100, size: 0 })).toBeLessThan(100);
  });
});
