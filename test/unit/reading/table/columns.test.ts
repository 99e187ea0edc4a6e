import { describe, expect, it } from 'vitest';
import { Draft } from '../../../../src/reading/draft.js';
import { columnsOf, hasColumns, noteEncoding } from '../../../../src/reading/table/columns.js';
import { sampleTable } from '../../../../src/reading/table/sample-table.js';

describe('columns of a table', () => {
  it('are found whatever their case and what joins their words; of two alike the first is meant', () => {
    const columns = columnsOf([' Event ID', 'event_id', 'Weapon.Designation', '', 'constructors']);
    expect([...columns]).toEqual([
      ['event_id', 0],
      ['weapon_designation', 2],
      ['constructors', 4],
    ]);
    expect(columns.get('constructor')).toBeUndefined();
  });

  it('are asked for by any spelling', () => {
    const table = sampleTable('Event ID,Source Name\n1,Ana\n', true);
    expect(hasColumns(table, 'event_id', 'source.name')).toBe(true);
    expect(hasColumns(table, 'event_id', 'target name')).toBe(false);
    expect(hasColumns(undefined, 'event_id')).toBe(false);
  });

  it.each([
    [{ encoding: 'utf-8', guessed: false }, []],
    [{ encoding: 'windows-1252', guessed: true }, ['guessed-encoding undefined']],
    [{ encoding: 'utf-8', guessed: false, stray: { count: 2, lines: [7, 9] } }, ['stray-bytes 7']],
    [{ encoding: 'utf-16le', guessed: false, lostLetters: 1 }, ['lost-letters undefined']],
  ])('are told with what is doubtful in the encoding: %j', (read, expected) => {
    const draft = new Draft();
    noteEncoding(draft, read);
    const { problems } = draft.report('table');
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(expected);
    for (const { message } of problems) expect(message).toContain('encoding');
  });
});
