import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { foldYears } from '../table/fold-years.js';
import { type CodedSpan, codedDate, codedNumber, codedYear, endsBefore } from './coded-date.js';
import { eachCodedRow } from './coded-rows.js';
import { DatasetTies } from './dataset-ties.js';
import { addDispute, type Disputant } from './hostility.js';
import { skipRow, tellRows } from './row-notes.js';
import { StateActors } from './state-actors.js';

interface PairYear {
  readonly year: number;
  readonly line: number;
  readonly first: Disputant;
  readonly second: Disputant;
  readonly startMonth: string;
  readonly endMonth: string;
  readonly number: string;
}

/** Reads GML dyadic disputes: rows for each ordered pair and year, folded to one pair over its years. */
export const readDyadicDisputes: Read = async (files, context) => {
  const draft = new Draft();
  const ties = new DatasetTies(draft, {
    title: 'GML militarized interstate disputes, by pair of states',
    publisher: 'Douglas M. Gibler, Steven V. Miller and Erin K. Little',
    citation:
      'Gibler, Douglas M., Steven V. Miller, and Erin K. Little. 2016. An analysis of the Militarized Interstate Dispute (MID) dataset, 1816–2001. International Studies Quarterly 60 (4).',
    license: 'Free for research with citation; not to be published anew.',
    inclusionRules:
      'Rows of one dispute and pair are one, from both sides and over all years. Each state is tied to the other by the highest action that it is coded with; use of force and war are armed conflict, displays are military posture. The file gives the months of a dispute as a whole: they date pairs of disputes between two states; of larger ones the years are given.',
  });
  const states = new StateActors(draft);
  const pairs = new Map<string, PairYear[]>();
  let rows = 0;
  for (const file of files) {
    await eachCodedRow(draft, file, context, row => {
      rows += 1;
      const one = states.of(row.text('ccode1'), row.at);
      const other = states.of(row.text('ccode2'), row.at);
      const year = codedYear(row.text('year'));
      if (one === undefined || other === undefined || year === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no two states and a year.');
        return;
      }
      const side = (actor: string, place: 1 | 2): Disputant => ({
        actor,
        level: row.text(`hostlev${place}`),
        action: row.text(`hiact${place}`),
      });
      const sides = [side(one, 1), side(other, 2)] as const;
      const isTurned = row.text('sidea1') === '0' || (row.text('sidea1') !== '1' && one > other);
      const [first, second] = isTurned ? [sides[1], sides[0]] : sides;
      const number = row.text('dispnum');
      const key = `${number} ${first.actor} ${second.actor}`;
      const pair = pairs.get(key) ?? [];
      pairs.set(key, pair);
      // The months are those of the dispute, which only a dispute of two states shares with its pair.
      const isOfTwo = row.text('numa') === '1' && row.text('numb') === '1';
      const months = { startMonth: isOfTwo ? row.text('stmon') : '', endMonth: isOfTwo ? row.text('endmon') : '' };
      pair.push({ year, line: row.line, first, second, number, ...months });
    });
  }
  let made = 0;
  let idle = 0;
  for (const pair of pairs.values()) {
    for (const run of foldYears(pair)) {
      const [start] = run;
      made += 1;
      const added = addDispute(ties, {
        number: start.number,
        first: highestOf(run.map(({ first }) => first)),
        second: highestOf(run.map(({ second }) => second)),
        span: spanOf(start, run.at(-1)!),
        attributes: {},
        at: { line: start.line },
      });
      if (added === 0) idle += 1;
    }
  }
  tellRows(draft, rows, made, 'disputes of two states');
  if (idle > 0) {
    draft.note({
      code: 'no-action',
      severity: 'info',
      hint: 'Sides and dates are in the file.',
      message: `${idle.toLocaleString('en')} disputes of two states are no ties: neither is coded with an action.`,
    });
  }
  return draft.report('GML dyadic militarized interstate disputes');
};

/** The side in the year of its highest level. */
function highestOf(years: readonly Disputant[]): Disputant {
  return years.reduce((one, other) => ((codedNumber(other.level) ?? 0) > (codedNumber(one.level) ?? 0) ? other : one));
}

/** Years of the pair with the months of the dispute, where these can be its own. */
function spanOf(first: PairYear, last: PairYear): CodedSpan {
  const start = codedDate(String(first.year), first.startMonth);
  const end = codedDate(String(last.year), last.endMonth);
  if (start === undefined || end === undefined || !endsBefore(end, start)) return { start, end };
  return { start: String(first.year), end: String(last.year) };
}
