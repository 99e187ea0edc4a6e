import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { foldYears, surveyYears } from '../table/fold-years.js';
import { codedNumber, codedYear } from './coded-date.js';
import { eachCodedRow } from './coded-rows.js';
import { COW_TERMS, DatasetTies } from './dataset-ties.js';
import { skipRow, tellEmpty, tellRows } from './row-notes.js';
import { StateActors } from './state-actors.js';

interface JointYear {
  readonly year: number;
  readonly line: number;
  readonly joint: number;
}

/** Reads how many organisations two states were both members of, by year, folded to one tie over the years. */
export const readJointMemberships: Read = async (files, context) => {
  const draft = new Draft();
  draft.head.tieTypes = [
    {
      id: 'joint-membership',
      parent: 'membership',
      direction: 'mutual',
      family: 'structure',
      label: 'Joint membership',
      definition: 'The two are members of the same intergovernmental organisations.',
    },
  ];
  const ties = new DatasetTies(draft, {
    title: 'COW intergovernmental organizations, joint memberships of two states',
    publisher: 'Correlates of War project',
    citation:
      'Pevehouse, Jon C., Timothy Nordstrom, Roseanne W. McManus, and Anne Spencer Jamison. 2020. Tracking organizations in the world: The Correlates of War IGO version 3.0 datasets. Journal of Peace Research 57 (3).',
    license: COW_TERMS,
    temporalCoverage: '1816/2014',
    inclusionRules:
      'Two states are tied over the years in which they were members of at least one organisation together. The tie stands for as many memberships as they shared in its last year; which organisations these were is not in the file.',
  });
  const states = new StateActors(draft);
  const pairs = new Map<string, { readonly source: string; readonly target: string; readonly years: JointYear[] }>();
  const looked = new Set<number>();
  let rows = 0;
  let empty = 0;
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
      if (one === other) {
        skipRow(draft, row, 'one-state', 'It names one state twice.');
        return;
      }
      looked.add(year);
      const joint = codedNumber(row.text('dyadigos'));
      if (joint === undefined || joint === 0) {
        empty += 1;
        return;
      }
      const [source, target] = one < other ? [one, other] : [other, one];
      const key = `${source} ${target}`;
      const pair = pairs.get(key) ?? { source, target, years: [] };
      pairs.set(key, pair);
      pair.years.push({ year, line: row.line, joint });
    });
  }
  const follows = surveyYears(looked);
  const lastLook = Math.max(...looked);
  for (const { source, target, years } of pairs.values()) {
    for (const run of foldYears(years, follows)) {
      const [first] = run;
      const last = run.at(-1)!;
      const counts = run.map(({ joint }) => joint);
      ties.add(
        {
          parties: [source, target],
          type: 'joint-membership',
          start: String(first.year),
          end: last.year === lastLook ? '..' : String(last.year),
          count: last.joint,
          quantities: [
            { what: 'shared organisations', value: last.joint, asOf: String(last.year) },
            { what: 'most shared organisations', value: counts.reduce((most, count) => Math.max(most, count), 0) },
          ],
        },
        { line: first.line },
      );
    }
  }
  tellEmpty(draft, empty, 'no joint membership');
  tellRows(draft, rows - empty, draft.size.ties, 'ties of two states over years');
  return draft.report('COW joint memberships by dyad and year');
};
