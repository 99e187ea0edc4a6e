import { Draft } from '../draft.js';
import type { Read } from '../reader.js';
import { foldYears, surveyYears } from '../table/fold-years.js';
import { codedYear } from './coded-date.js';
import { eachCodedRow } from './coded-rows.js';
import { COW_TERMS, DatasetTies } from './dataset-ties.js';
import { skipRow, tellRows } from './row-notes.js';
import { StateActors } from './state-actors.js';

/** Kinds of membership, by code. */
const KINDS = new Map([
  [1, { type: 'membership/member', note: 'Full member.' }],
  [2, { type: 'membership/partner', note: 'Associate member.' }],
  [3, { type: 'membership/observer', note: 'Observer.' }],
]);
const MISSING = -9;
/** Columns before those of the organisations. */
const BEFORE = 3;

interface Membership {
  readonly kind: number;
  readonly from: number;
  to: number;
  readonly line: number;
}

/**
 * Reads COW intergovernmental organisations by state and year, a table with a column for each organisation. A
 * membership goes on until the source says otherwise: a missing value does not end it, nor does a year in which the
 * source did not look (it did every fifth year before 1965). A year that has rows, but none of the state, does.
 */
export const readIgoMembers: Read = async (files, context) => {
  const draft = new Draft();
  const ties = new DatasetTies(draft, {
    title: 'COW intergovernmental organizations, memberships of states',
    publisher: 'Correlates of War project',
    citation:
      'Pevehouse, Jon C., Timothy Nordstrom, Roseanne W. McManus, and Anne Spencer Jamison. 2020. Tracking organizations in the world: The Correlates of War IGO version 3.0 datasets. Journal of Peace Research 57 (3).',
    license: COW_TERMS,
    temporalCoverage: '1816/2014',
    inclusionRules:
      'Full members, associates (as partners) and observers. The years are the first and the last in which the source has the membership; years for which a value is missing do not end it. A membership in the last year of the file has an open end.',
  });
  const states = new StateActors(draft);
  const rowsOfState = new Map<string, { readonly year: number; readonly line: number; readonly codes: Int8Array }[]>();
  let organisations: readonly string[] = [];
  let rows = 0;
  const looked = new Set<number>();
  for (const file of files) {
    await eachCodedRow(draft, file, context, row => {
      rows += 1;
      const actor = states.of(row.text('ccode'), row.at);
      const year = codedYear(row.text('year'));
      if (actor === undefined || year === undefined) {
        skipRow(draft, row, 'missing-end', 'It names no state and year.');
        return;
      }
      if (organisations.length === 0) organisations = row.columns.slice(BEFORE);
      looked.add(year);
      const codes = Int8Array.from(organisations, (_, place) => codeOf(row.cells[BEFORE + place]));
      const years = rowsOfState.get(actor) ?? [];
      rowsOfState.set(actor, years);
      years.push({ year, line: row.line, codes });
    });
  }
  const follows = surveyYears(looked);
  const lastYear = Math.max(...looked);
  const bodies = organisations.map(name => `igo-${name.trim().toLowerCase()}`);
  const addTie = (actor: string, place: number, { kind, from, to, line }: Membership) => {
    const body = draft.actorNamed(bodies[place]!, () => ({
      label: organisations[place]!.trim().toUpperCase(),
      type: 'igo',
    }));
    const { type, note } = KINDS.get(kind)!;
    const end = to === lastYear ? '..' : String(to);
    ties.add({ source: actor, target: body, type, start: String(from), end, note }, { line });
  };
  for (const [actor, years] of rowsOfState) {
    for (const run of foldYears(years, follows)) {
      const held: (Membership | undefined)[] = organisations.map(() => undefined);
      for (const { year, line, codes } of run) {
        for (let place = 0; place < codes.length; place += 1) {
          const code = codes[place]!;
          if (code === MISSING) continue;
          const before = held[place];
          if (before?.kind === code) {
            before.to = year;
            continue;
          }
          if (before) addTie(actor, place, before);
          held[place] = KINDS.has(code) ? { kind: code, from: year, to: year, line } : undefined;
        }
      }
      for (const [place, membership] of held.entries()) if (membership) addTie(actor, place, membership);
    }
  }
  tellRows(draft, rows, draft.size.ties, 'memberships');
  return draft.report('COW intergovernmental organizations by state and year');
};

function codeOf(cell: string | undefined): number {
  const text = (cell ?? '').trim();
  const code = Number(text);
  return text !== '' && Number.isInteger(code) && Math.abs(code) < 100 ? code : MISSING;
}
