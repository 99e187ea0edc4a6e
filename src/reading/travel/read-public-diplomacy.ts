import type { OwnTieType, Quantity } from '../../network/dataset-schema.js';
import { countryByCode } from '../countries/country.js';
import { Draft } from '../draft.js';
import { NamedActors } from '../published/named-actors.js';
import { eachNamedRow, type NamedRow, type NamedRowsRead } from '../published/named-rows.js';
import { PublishedTies } from '../published/published-ties.js';
import { many, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read } from '../reader.js';

/** What a column counts, and what relation that is. */
interface Measure {
  readonly column: string;
  readonly words: string;
  readonly type: string;
  /** What is counted happened in the year; else it is there in the year, and years cannot be added. */
  readonly isEvents: boolean;
}

const MEASURES: readonly Measure[] = [
  { column: 'government_visits', words: 'government visits', type: 'meeting/government-visits', isEvents: true },
  { column: 'military_visits', words: 'military visits', type: 'meeting/military-visits', isEvents: true },
  {
    column: 'sister_cities_established',
    words: 'sister cities established',
    type: 'public-diplomacy/sister-cities',
    isEvents: true,
  },
  { column: 'ambassador_op_eds', words: 'articles by ambassadors', type: 'public-diplomacy/op-eds', isEvents: true },
  {
    column: 'journalist_visits',
    words: 'visits of journalists',
    type: 'public-diplomacy/journalist-visits',
    isEvents: true,
  },
  {
    column: 'media_partnerships',
    words: 'media partnerships',
    type: 'public-diplomacy/media-partnerships',
    isEvents: false,
  },
  {
    column: 'confucius_institutes',
    words: 'Confucius Institutes',
    type: 'public-diplomacy/confucius-institutes',
    isEvents: false,
  },
  {
    column: 'outbound_chinese_students',
    words: 'students from China',
    type: 'public-diplomacy/outbound-students',
    isEvents: false,
  },
  {
    column: 'inbound_students_to_china',
    words: 'students to China',
    type: 'public-diplomacy/inbound-students',
    isEvents: false,
  },
];

const TIE_TYPES: readonly OwnTieType[] = MEASURES.map(({ type, words }) => ({
  id: type,
  parent: type.startsWith('meeting') ? 'meeting' : 'other',
  direction: 'mutual',
  family: type.startsWith('meeting') ? 'cooperation' : 'structure',
  label: `${words.charAt(0).toUpperCase()}${words.slice(1)} (counted)`,
  definition: `How many ${words} AidData counted between China and the country, by year.`,
}));

/** Reads AidData's counts by country and year: one tie for each country and measure, with a number for each year. */
export const readPublicDiplomacy: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    title: 'China’s Public Diplomacy Dashboard, counts by country and year',
    description:
      'Visits, sister cities, Confucius Institutes, students and media contacts between China and other states.',
    publisher: 'AidData, William & Mary',
    url: 'https://www.aiddata.org/china-public-diplomacy',
    citation: 'AidData, China’s Public Diplomacy Dashboard Dataset, version 2.0.',
    license: 'With attribution to AidData.',
    inclusionRules:
      'One mutual tie for each country and measure, from the first to the last year with a number above zero, with the number of each such year. The table does not say who came and who received, so visits have no direction. What it gives as N/A is no number. The total of elite visits is the sum of two other columns and is left out.',
    tieTypes: TIE_TYPES,
  });
  const actors = new NamedActors(draft);
  const china = actors.country(countryByCode('iso3', 'CHN')!);
  const byCountry = new Map<string, NamedRow[]>();
  const reads: NamedRowsRead[] = [];
  let rows = 0;
  let kept = 0;
  for (const recognised of files) {
    const onRow = (row: NamedRow): void => {
      rows += 1;
      const name = row.text('receiving_country');
      if (name === '' || row.year('year') === undefined) {
        skipRow(draft, row, 'it does not name a country and a year.', 'a country and a year');
        return;
      }
      kept += 1;
      const country = actors.byName(name, row.at);
      byCountry.set(country, [...(byCountry.get(country) ?? []), row]);
    };
    reads.push(await eachNamedRow(recognised, context, onRow));
  }
  for (const [country, years] of byCountry) {
    for (const measure of MEASURES) addMeasure(ties, china, country, measure, years);
  }
  for (const read of reads) tellRead(draft, read);
  tellRows(draft, {
    rows,
    parts: [
      [kept, `country-years, folded to ${many(ties.count)} ties by country and measure`],
      [rows - kept, 'are left out'],
    ],
  });
  return draft.report('AidData Chinese public diplomacy by country and year');
};

function addMeasure(
  ties: PublishedTies,
  china: string,
  country: string,
  { column, words, type, isEvents }: Measure,
  years: readonly NamedRow[],
): void {
  const counted = years
    .map(row => ({ row, year: row.year('year')!, value: row.number(column) ?? 0 }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => a.year - b.year);
  const first = counted[0];
  const last = counted.at(-1);
  if (!first || !last) return;
  const sum = counted.reduce((total, { value }) => total + value, 0);
  const quantities: Quantity[] = counted.map(({ value, year }) => ({ what: words, value, asOf: String(year) }));
  ties.add(
    {
      source: china,
      target: country,
      type,
      start: String(first.year),
      ...(last.year === first.year ? {} : { end: String(last.year) }),
      ...(isEvents && Number.isInteger(sum) ? { count: sum } : {}),
      quantities,
    },
    first.row.at,
  );
}
