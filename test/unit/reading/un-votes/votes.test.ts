import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../../src/network/build-network.js';
import { LEAST_COMMON_VOTES } from '../../../../src/reading/un-votes/read-votes.js';
import { agreements } from '../../../../src/reading/un-votes/vote-agreement.js';
import { VoteColumns } from '../../../../src/reading/un-votes/vote-columns.js';
import { lines, messages, readInvented, short } from '../published/read-invented.js';

const NORWAY = 385;
const SWEDEN = 380;
const FINLAND = 375;

/** Roll calls 1, 2, … of session 2, with a vote of each state. */
function votes(count: number, of: (rollCall: number) => Readonly<Record<number, number>>): string {
  const rows = Array.from({ length: count }, (_, index) =>
    Object.entries(of(index + 1)).map(([state, vote]) => [index + 1, 2, vote, state].join('\t')),
  ).flat();
  return lines('rcid\tsession\tvote\tccode', ...rows);
}

const rollCalls = (count: number): string =>
  lines(
    'rcid,session,date,unres,short',
    ...Array.from(
      { length: count },
      (_, index) => `${index + 1},2,1947-10-${String((index % 28) + 1).padStart(2, '0')},R/1,X`,
    ),
  );

describe('votes in the General Assembly', () => {
  it('become one tie for each two states that voted together often enough, with the share of equal votes', async () => {
    const report = await readInvented({
      'votes.tsv': votes(LEAST_COMMON_VOTES, rollCall => ({
        [NORWAY]: 1,
        [SWEDEN]: rollCall <= 25 ? 3 : 1,
        [FINLAND]: rollCall === 1 ? 8 : 1,
      })),
    });
    expect(report.format).toBe('UN General Assembly votes');
    expect(report.ties.map(short)).toEqual(['swe nor vote-agreement 1947 to 1947']);
    expect(report.ties[0]).toMatchObject({
      count: LEAST_COMMON_VOTES,
      quantities: [{ what: 'agreement', value: 75, unit: '% of common votes' }],
    });
    expect(report.dataset?.tieTypes?.[0]).toMatchObject({ id: 'vote-agreement', direction: 'mutual' });
    expect([...buildNetwork(report.dataset!).ties.values()].map(({ mutual }) => mutual)).toEqual([true]);
    expect(messages(report, 'derived-ties')[0]).toContain('2 pairs with fewer are left out');
    expect(messages(report, 'rows')[0]).toContain('1 say that a state was absent');
  });

  it('are dated by the list of roll calls where that is opened together with them', async () => {
    const table = votes(LEAST_COMMON_VOTES, () => ({ [NORWAY]: 2, [SWEDEN]: 2 }));
    const report = await readInvented({ 'calls.csv': rollCalls(LEAST_COMMON_VOTES), 'votes.tsv': table });
    expect(report.ties.map(short)).toEqual(['swe nor vote-agreement 1947-10-01 to 1947-10-28']);
    expect(messages(report, 'roll-call-dates')[0]).toContain('list of 100 roll calls; all of the 100');
  });

  it('leave out rows with a vote that is none', async () => {
    const report = await readInvented({ 'votes.tsv': votes(1, () => ({ [NORWAY]: 7, [SWEDEN]: 1 })) });
    expect(report.skipped.ties).toBe(1);
    expect(report.ties).toEqual([]);
  });

  it('have no time where the session is no number of one', async () => {
    const table = votes(LEAST_COMMON_VOTES, () => ({ [NORWAY]: 2, [SWEDEN]: 2 })).replaceAll('\t2\t2\t', '\t20.5\t2\t');
    const report = await readInvented({ 'votes.tsv': table });
    expect(report.ties.map(short)).toEqual(['swe nor vote-agreement ? to ?']);
  });

  it('are asked for where only the list of roll calls is opened', async () => {
    const report = await readInvented({ 'calls.csv': rollCalls(3) });
    expect(report.outcome).toBe('rejected');
    expect(report.problems[0]).toMatchObject({
      code: 'votes-missing',
      hint: 'Open it together with the table of votes.',
    });
  });
});

describe('agreement of votes', () => {
  it('is counted over more roll calls than a word of bits holds, first and last told by their place', () => {
    const columns = new VoteColumns();
    const count = 70_000;
    for (let rollCall = 0; rollCall < count; rollCall += 1) {
      columns.add(rollCall, 0, 1);
      if (rollCall >= 31 && rollCall < count - 1) columns.add(rollCall, 1, rollCall % 2 === 0 ? 1 : 2);
    }
    const places = Uint32Array.from({ length: count }, (_, place) => place);
    expect(agreements(columns, 2, places)).toEqual([
      { one: 0, other: 1, common: count - 32, same: (count - 32) / 2, first: 31, last: count - 2 },
    ]);
  });
});
