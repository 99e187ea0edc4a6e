import { describe, expect, test } from 'vitest';
import { placeWords } from '../../../../src/app/opening/place-words.js';
import { groupProblems, nameOfKind } from '../../../../src/app/opening/problem-groups.js';
import { reportText } from '../../../../src/app/opening/report-text.js';
import type { Problem, Report } from '../../../../src/network/report.js';

function problem(code: string, severity: Problem['severity'], change: Partial<Problem> = {}): Problem {
  return { code, severity, where: 'line 3', line: 3, hint: 'Add it.', message: 'It is not there.', ...change };
}

const report: Report = {
  outcome: 'partial',
  found: { actors: 3, ties: 30 },
  kept: { actors: 3, ties: 5 },
  changed: { actors: 0, ties: 1 },
  skipped: { actors: 0, ties: 25 },
  format: 'Table of ties',
  encoding: 'windows-1252',
  problems: [
    problem('read-as', 'info', { where: 'the whole file', hint: '' }),
    problem('odd-date', 'warning', { found: '31 June', hint: 'Correct it.' }),
    problem('odd-date', 'warning', { line: 9, where: 'line 9', hint: 'Leave it empty.' }),
    ...Array.from({ length: 20 }, (_, row) => problem('unknown-actor', 'error', { found: `X${row}` })),
  ],
  unlisted: [{ code: 'unknown-actor', severity: 'error', count: 5 }],
};

describe('problems by kind', () => {
  test('begin with the gravest', () => {
    expect(groupProblems(report).map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error unknown-actor',
      'warning odd-date',
      'info read-as',
    ]);
  });

  test('count those that are not listed', () => {
    const [unknown] = groupProblems(report);
    expect(unknown).toMatchObject({ count: 25, more: 5, hint: 'Add it.' });
    expect(unknown?.problems).toHaveLength(20);
  });

  test('show twenty of many that a report lists', () => {
    const many = Array.from({ length: 31 }, () => problem('odd-date', 'warning'));
    expect(groupProblems({ problems: many })).toMatchObject([{ count: 31, more: 11 }]);
  });

  test('say what to do once where it is the same, else with each', () => {
    expect(groupProblems(report)[1]?.hint).toBeUndefined();
  });

  test('of none are none', () => {
    expect(groupProblems({ problems: [] })).toEqual([]);
  });

  test('have a name in words', () => {
    expect(nameOfKind('unknown-actor')).toBe('Unknown actor');
  });
});

describe('the place of a problem', () => {
  test.each([
    [{ where: 'ties[3].date', line: undefined }, 'ties[3].date'],
    [{ where: 'line 3', line: 3 }, 'line 3'],
    [{ where: 'a.csv, line 3, column 5', line: 3, column: 5 }, 'a.csv, line 3, column 5'],
    [{ where: 'nodes[2]', line: 8, column: 1 }, 'nodes[2], line 8, column 1'],
  ])('of %j is told once', (at, words) => {
    const { line, ...rest } = at;
    const { line: _, ...bare } = problem('odd-date', 'warning');
    expect(placeWords({ ...bare, ...rest, ...(line === undefined ? {} : { line }) })).toBe(words);
  });
});

describe('the report as text', () => {
  test('holds what the dialog says', () => {
    const text = reportText('deals.csv', report, [problem('no-source', 'warning')]);
    for (const part of [
      '“deals.csv” can be opened only in part',
      'Read as Table of ties, encoding windows-1252',
      'Ties: In the file 30, Can be opened 5, Of these changed 1, Left out 25',
      'Error: Unknown actor (25 times)\n- line 3: It is not there.\n  Found: X0',
      '- and 5 more of this kind\nWhat to do: Add it.',
      '  What to do: Leave it empty.',
      '1 more thing that its authors should mend',
    ]) {
      expect(text).toContain(part);
    }
  });
});
