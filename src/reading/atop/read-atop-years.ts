import { codedYear } from '../cow/coded-date.js';
import { eachCodedRow } from '../cow/coded-rows.js';
import { DatasetTies } from '../cow/dataset-ties.js';
import { type Obligation, relationOf } from '../cow/pacts.js';
import { skipRow, tellEmpty, tellRows } from '../cow/row-notes.js';
import { StateActors } from '../cow/state-actors.js';
import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { foldYears } from '../table/fold-years.js';
import { ATOP_DATASET, ATOP_OBLIGATIONS } from './atop-dataset.js';

interface BoundYear {
  readonly year: number;
  readonly line: number;
  /** The state that is bound. */
  readonly bound: string;
}

interface Bond {
  readonly source: string;
  readonly target: string;
  readonly obligation: Obligation;
  readonly years: BoundYear[];
}

/**
 * Reads ATOP alliances by directed dyad and year, folded: one tie for each pair and obligation over the years in
 * which it bound at least one of the two.
 */
export const readAtopYears: Read = async (files, context) => {
  const draft = new Draft();
  const ties = new DatasetTies(draft, {
    ...ATOP_DATASET,
    title: 'ATOP alliances, by pair of states and year',
    temporalCoverage: '1815/2018',
    inclusionRules:
      'One tie for each pair of states and obligation, over the years in which it bound at least one of the two. The rows do not tell treaties apart: treaties that follow one another are one tie. An obligation in the last year of the file has an open end.',
  });
  const states = new StateActors(draft);
  const bonds = new Map<string, Bond>();
  let rows = 0;
  let empty = 0;
  let lastYear = 0;
  for (const file of files) {
    await eachCodedRow(draft, file, context, row => {
      rows += 1;
      const one = states.of(row.text('ccode1') || row.text('statea'), row.at);
      const other = states.of(row.text('ccode2') || row.text('stateb'), row.at);
      const year = codedYear(row.text('year'));
      if (one === undefined || other === undefined || year === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no two states and a year.');
        return;
      }
      lastYear = Math.max(lastYear, year);
      const [source, target] = one < other ? [one, other] : [other, one];
      let isEmpty = true;
      for (const [column, obligation] of ATOP_OBLIGATIONS) {
        if ((row.text(`atop_${column}`) || row.text(column)) !== '1') continue;
        isEmpty = false;
        const key = `${source} ${target} ${obligation}`;
        const bond = bonds.get(key) ?? { source, target, obligation, years: [] };
        bonds.set(key, bond);
        bond.years.push({ year, line: row.line, bound: one });
      }
      if (isEmpty) empty += 1;
    });
  }
  for (const { source, target, obligation, years } of bonds.values()) {
    for (const run of foldYears(years)) {
      const [first] = run;
      const last = run.at(-1)!;
      const { type, note } = relationOf(obligation);
      const bound = new Set(run.map(year => year.bound));
      ties.add(
        {
          source,
          target,
          type,
          start: String(first.year),
          end: last.year === lastYear ? '..' : String(last.year),
          eventId: `atop-${source}-${target}-${first.year}`,
          note,
          attributes: { obligation, ...(bound.size === 2 ? {} : { bound: [...bound].join(' ') }) },
        },
        { line: first.line },
      );
    }
  }
  tellEmpty(draft, empty, 'no obligation');
  tellRows(draft, rows - empty, draft.size.ties, 'obligations of two states over years');
  return draft.report('ATOP alliances by directed dyad and year');
};
