import { describe, expect, it } from 'vitest';
import { pairNumbers, partsOf } from '../../../../src/reading/ucdp/pair-numbers.js';
import { dateByPrecision } from '../../../../src/reading/ucdp/ucdp-dates.js';
import { attribute, lines, messages, readInvented, short } from '../published/read-invented.js';

const COLUMNS = [
  ...['conflict_id', 'location', 'side_a', 'side_a_id', 'side_a_2nd', 'side_b', 'side_b_id', 'side_b_2nd'],
  ...['incompatibility', 'territory_name', 'year', 'intensity_level', 'type_of_conflict', 'start_date', 'start_prec'],
  ...['start_date2', 'start_prec2', 'gwno_a', 'gwno_a_2nd', 'gwno_b', 'gwno_b_2nd'],
];

function row(cells: Readonly<Record<string, string>>): string {
  const usual: Readonly<Record<string, string>> = {
    conflict_id: '9',
    side_a: 'Government of Norway',
    side_a_id: '1',
    gwno_a: '385',
    side_b: 'Fjord Front',
    side_b_id: '501',
    intensity_level: '1',
    type_of_conflict: '3',
  };
  return COLUMNS.map(column => `"${cells[column] ?? usual[column] ?? ''}"`).join(',');
}

const read = (...rows: readonly Readonly<Record<string, string>>[]) =>
  readInvented({ 'conflict.csv': lines(COLUMNS.join(','), ...rows.map(row)) });

describe('UCDP/PRIO conflict-years', () => {
  it('fold to one tie for each run of years', async () => {
    const report = await read({ year: '1981' }, { year: '1980' }, { year: '1984', intensity_level: '2' });
    expect(report.ties.map(short)).toEqual([
      'nor ucdp-501 armed-conflict 1980 to 1981',
      'nor ucdp-501 armed-conflict 1984 to 1984',
    ]);
    expect(report.ties[0]).toMatchObject({ twoSided: true, count: 2, eventId: 'ucdp-conflict-9' });
    expect(messages(report, 'rows')[0]).toContain('3 rows: 3 conflict-years, folded to 2 ties');
  });

  it('keep a number of an actor that is none as it is', async () => {
    const report = await read({ year: '1980', side_b_id: '501x' });
    expect(report.actors.find(({ label }) => label === 'Fjord Front')?.codes).toEqual({ ucdp: '501x' });
  });

  it('make help to one side a conflict with the other', async () => {
    const report = await read({ year: '1980', side_a_2nd: 'Government of Sweden, Government of Denmark' });
    expect(report.ties.map(short)).toEqual([
      'nor ucdp-501 armed-conflict 1980 to 1980',
      'swe nor troop-support/combat 1980 to 1980',
      'swe ucdp-501 armed-conflict 1980 to 1980',
      'dnk nor troop-support/combat 1980 to 1980',
      'dnk ucdp-501 armed-conflict 1980 to 1980',
    ]);
    expect(report.ties[1]).toMatchObject({ against: ['ucdp-501'] });
  });

  it('start as precisely as the date is known, where the conflict has one party on each side', async () => {
    const start = { year: '1980', start_date2: '1980-03-17' };
    const day = await read({ ...start, start_prec2: '1' });
    const month = await read({ ...start, start_prec2: '3' });
    const several = await read({ ...start, start_prec2: '1', side_b: 'Fjord Front, Skerry', side_b_id: '501, 502' });
    expect(day.ties[0]?.start).toBe('1980-03-17');
    expect(month.ties[0]?.start).toBe('1980-03');
    expect(several.ties.map(({ start: text }) => text)).toEqual(['1980', '1980']);
  });

  it('tell groups of one name apart by their numbers', async () => {
    const report = await read({ year: '1980' }, { year: '1980', conflict_id: '10', side_b_id: '777' });
    expect(report.actors.map(({ id }) => id)).toEqual(['nor', 'ucdp-501', 'ucdp-777']);
  });

  it('report names that hold a comma', async () => {
    const report = await read({ year: '1980', side_b: 'Front for Fjords, Skerries and Peace' });
    expect(report.actors.map(({ label }) => label)).toEqual(['Norway', 'Front for Fjords, Skerries and Peace']);
    expect(messages(report, 'list-lengths')[0]).toContain('one party');
  });

  it('keep the date of the conflict beside the years', async () => {
    const report = await read({ year: '1980', start_date: '1961-05-31', start_prec: '5' });
    expect(attribute(report.ties[0], 'conflict began')).toBe('1961');
  });

  it('leave out a row without a year', async () => {
    const report = await read({ year: '' }, { year: '1980' });
    expect(report.skipped.ties).toBe(1);
    expect(report.ties).toHaveLength(1);
  });
});

describe('numbers of names that are sorted apart', () => {
  it('are found where a name also stands alone, and by what is left', () => {
    const settled = pairNumbers([
      { conflict: '1', names: ['Fjord', 'Skerry'], numbers: ['10', '9'] },
      { conflict: '1', names: ['Skerry'], numbers: ['10'] },
      { conflict: '2', names: ['Heath', 'Moor'], numbers: ['20', '21'] },
    ]);
    expect(Object.fromEntries(settled)).toEqual({ '1\nSkerry': '10', '1\nFjord': '9' });
  });

  it('do not count commas in brackets', () => {
    expect(partsOf('Fjord, Faction (of Berg, Dahl), ')).toEqual(['Fjord', 'Faction (of Berg, Dahl)']);
  });
});

describe('a date of UCDP', () => {
  it.each([
    ['1', '1980-03-31'],
    ['2', '1980-03'],
    ['3', '1980-03'],
    ['5', '1980'],
    ['7', undefined],
  ])('of precision %s is %s', (precision, date) => {
    expect(dateByPrecision('1980-03-31', precision)).toBe(date);
  });
});
