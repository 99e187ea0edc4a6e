import type { Quantity } from '../../network/dataset-schema.js';
import { countryByCode } from '../countries/country.js';
import { Draft } from '../draft.js';
import { dateInRow } from '../published/date-in-row.js';
import { NamedActors } from '../published/named-actors.js';
import { eachNamedRow, type NamedRow } from '../published/named-rows.js';
import { PublishedTies, shortened } from '../published/published-ties.js';
import { many, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read } from '../reader.js';

const KEPT_COLUMNS = [
  'project_id',
  'category',
  'recommended_for_research',
  'umbrella_project',
  'funding_agencies',
  'implementing_agencies',
  'status',
  'flow',
  'flow_class',
  'intent',
  'crs_sector_code',
  'crs_sector_name',
  'start_actual',
  'start_planned',
  'end_actual',
  'end_planned',
  'loan_type',
  'interest_rate',
  'maturity',
  'grace_period',
  'grant_element',
  'location_details',
  'year_uncertain',
];

/** Reads AidData's projects: one tie for each, from the donor to the recipient. */
export const readAidProjects: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    title: 'Chinese official finance projects',
    description: 'Grants, loans and other official finance by project.',
    publisher: 'AidData, William & Mary',
    url: 'https://www.aiddata.org/china-public-diplomacy',
    citation: 'AidData, China’s Public Diplomacy Dashboard Dataset, version 2.0, financial projects.',
    license: 'With attribution to AidData.',
    inclusionRules:
      'One tie for each project, from the year of commitment. Projects that were committed and not begun are pledges; debt forgiven or put off is debt relief; what AidData calls like development assistance is aid; other official finance is economic cooperation. The end is the day on which a project ended, where it is given. An amount that is not given is no number.',
  });
  const actors = new NamedActors(draft);
  let rows = 0;
  let withoutAmount = 0;
  for (const recognised of files) {
    const onRow = (written: NamedRow): void => {
      rows += 1;
      const row = realigned(written);
      if (row !== written) tellRealigned(draft, row);
      const source = partyOf(actors, row, '', row.text('donor'));
      const target = partyOf(actors, row, row.text('recipient_iso3'), row.text('recipient_condensed'));
      if (source === undefined || target === undefined) {
        skipRow(draft, row, 'it does not name a donor and a recipient.', 'a donor and a recipient');
        return;
      }
      const quantities = amountsOf(row);
      if (quantities.length === 0) withoutAmount += 1;
      ties.add(
        {
          source,
          target,
          type: typeOf(row),
          ...spanOf(draft, row),
          note: `Project ${row.text('project_id')}`,
          summary: shortened(row.text('title'), 200),
          ...(quantities.length === 0 ? {} : { quantities }),
          attributes: row.attributes(KEPT_COLUMNS),
        },
        row.at,
      );
    };
    tellRead(draft, await eachNamedRow(recognised, context, onRow));
  }
  tellRows(draft, {
    rows,
    parts: [
      [ties.count, `became ties, ${many(withoutAmount)} of them without an amount`],
      [rows - ties.count, 'are left out'],
    ],
  });
  return draft.report('AidData Chinese official finance projects');
};

/**
 * Some titles and descriptions hold a quotation mark that is not doubled, so that their cells run together or apart.
 * What stands before them is counted from the beginning, what stands behind them from the end.
 */
function realigned(row: NamedRow): NamedRow {
  // The status behind the description runs together with it.
  const behind = row.width - row.placeOf('status') - 1;
  const title = row.placeOf('title');
  if (row.cells.length === row.width || title < 0 || row.cells.length < title + behind) return row;
  const head = row.cells.slice(0, title);
  const middle = row.cells.slice(title, row.cells.length - behind);
  const words = [middle[0] ?? '', middle.slice(1).join(', '), ''];
  return row.withCells([...head, ...words, ...row.cells.slice(row.cells.length - behind)]);
}

function tellRealigned(draft: Draft, row: NamedRow): void {
  draft.note(
    {
      code: 'stray-quotation-mark',
      severity: 'warning',
      found: row.text('title'),
      expected: 'quotation marks inside a cell doubled',
      hint: 'Look at the title; the other columns are right.',
      message: `In line ${row.line} a quotation mark in the title or description parts the cells wrongly; its status is lost, the columns behind are counted from the end of the row.`,
    },
    row.at,
  );
}

function partyOf(actors: NamedActors, row: NamedRow, iso3: string, name: string): string | undefined {
  const country = iso3 === '' ? undefined : countryByCode('iso3', iso3);
  if (country) return actors.country(country);
  return name === '' ? undefined : actors.byName(name, row.at);
}

function typeOf(row: NamedRow): string {
  const flow = row.text('flow').toLowerCase();
  if (row.text('status').startsWith('Pipeline')) return 'pledge/aid';
  if (flow.startsWith('debt')) return 'economic-cooperation/debt-relief';
  if (row.text('category') === 'Humanitarian Assistance') return 'aid/humanitarian';
  return row.text('flow_class') === 'ODA-like' ? 'aid/economic' : 'economic-cooperation/project';
}

function spanOf(
  draft: Draft,
  row: NamedRow,
): { readonly start?: string; readonly end?: string; readonly dateBasis: string } {
  const year = row.year('year');
  const end = dateInRow(draft, row, 'end_actual');
  const isUncertain = row.text('year_uncertain').toLowerCase() === 'true';
  return {
    ...(year === undefined ? {} : { start: `${year}${isUncertain ? '?' : ''}` }),
    // An end before the commitment is a slip of one of the two, and which cannot be told.
    ...(end === undefined || (year !== undefined && Number(end.slice(0, 4)) < year) ? {} : { end }),
    dateBasis: `year of commitment${isUncertain ? ', uncertain' : ''}`,
  };
}

function amountsOf(row: NamedRow): readonly Quantity[] {
  const amount = row.number('amount');
  const current = row.number('usd_current');
  const constant = row.number('usd_defl');
  const unit = row.text('currency');
  return [
    ...(amount === undefined ? [] : [{ what: 'amount', value: amount, ...(unit === '' ? {} : { unit }) }]),
    ...(current === undefined ? [] : [{ what: 'amount in dollars of the year', value: current, unit: 'USD' }]),
    ...(constant === undefined ? [] : [{ what: 'amount in constant dollars', value: constant, unit: 'USD' }]),
  ];
}
