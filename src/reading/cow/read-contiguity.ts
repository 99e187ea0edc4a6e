import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { foldYears } from '../table/fold-years.js';
import { codedNumber, codedYear } from './coded-date.js';
import { eachCodedRow } from './coded-rows.js';
import { COW_TERMS, DatasetTies } from './dataset-ties.js';
import { skipRow, tellRows } from './row-notes.js';
import { StateActors } from './state-actors.js';

/** Kinds of contiguity, by code. */
const KINDS = new Map([
  [1, 'By land or river.'],
  [2, 'Across up to 12 miles of water.'],
  [3, 'Across 13 to 24 miles of water.'],
  [4, 'Across 25 to 150 miles of water.'],
  [5, 'Across 151 to 400 miles of water.'],
]);

interface ContiguousYear {
  readonly year: number;
  readonly line: number;
}

/** Reads COW direct contiguity: rows for each ordered pair and year, folded to one tie over its years. */
export const readContiguity: Read = async (files, context) => {
  const draft = new Draft();
  draft.head.tieTypes = [
    {
      id: 'contiguity',
      direction: 'mutual',
      family: 'structure',
      label: 'Contiguity',
      definition: 'The two share a border, or no more than 400 miles of water lie between them.',
    },
  ];
  const ties = new DatasetTies(draft, {
    title: 'COW direct contiguity',
    publisher: 'Correlates of War project',
    citation:
      'Stinnett, Douglas M., Jaroslav Tir, Philip Schafer, Paul F. Diehl, and Charles Gochman. 2002. The Correlates of War project direct contiguity data, version 3. Conflict Management and Peace Science 19 (2).',
    license: COW_TERMS,
    temporalCoverage: '1816/2016',
    inclusionRules:
      'Two states are tied over the years in which they were contiguous in one way. Rows that tell it from both sides, and year by year, are one tie; a year without a row ends it.',
  });
  const states = new StateActors(draft);
  const pairs = new Map<
    string,
    { readonly parties: [string, string]; readonly kind: number; readonly years: ContiguousYear[] }
  >();
  let rows = 0;
  let lastYear = 0;
  for (const file of files) {
    await eachCodedRow(draft, file, context, row => {
      rows += 1;
      const one = states.of(row.text('state1no'), row.at);
      const other = states.of(row.text('state2no'), row.at);
      const year = codedYear(row.text('year'));
      const kind = codedNumber(row.text('conttype'));
      if (one === undefined || other === undefined || year === undefined || kind === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no two states, a year and a kind.');
        return;
      }
      if (one === other) {
        skipRow(draft, row, 'one-state', 'It names one state twice.');
        return;
      }
      lastYear = Math.max(lastYear, year);
      const parties: [string, string] = one < other ? [one, other] : [other, one];
      const key = `${parties[0]} ${parties[1]} ${kind}`;
      const pair = pairs.get(key) ?? { parties, kind, years: [] };
      pairs.set(key, pair);
      pair.years.push({ year, line: row.line });
    });
  }
  for (const { parties, kind, years } of pairs.values()) {
    for (const run of foldYears(years)) {
      const [first] = run;
      const last = run.at(-1)!;
      const end = last.year === lastYear ? '..' : String(last.year);
      const note = KINDS.get(kind);
      const attributes = { conttype: kind };
      ties.add({ parties, type: 'contiguity', start: String(first.year), end, note, attributes }, { line: first.line });
    }
  }
  tellRows(draft, rows, draft.size.ties, 'ties of two states over years');
  return draft.report('COW direct contiguity');
};
