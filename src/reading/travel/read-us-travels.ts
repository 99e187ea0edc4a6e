import { countryByCode } from '../countries/country.js';
import { Draft } from '../draft.js';
import { dateInRow } from '../published/date-in-row.js';
import { countryNamed, NamedActors, slugOf } from '../published/named-actors.js';
import { eachNamedRow, type NamedRow } from '../published/named-rows.js';
import { PublishedTies, shortened } from '../published/published-ties.js';
import { many, rowsText, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read } from '../reader.js';

const ROLES = new Map([
  ['president', 'President'],
  ['secretary', 'Secretary of State'],
]);

/** Letters of a remark that are kept. */
const MOST_LETTERS = 300;

/** Reads the travels of presidents and secretaries of state of the United States, one row a visit. */
export const readUsTravels: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    title: 'Foreign travels of presidents and secretaries of state of the United States',
    description: 'Who travelled where, on which days.',
    publisher: 'Office of the Historian, US Department of State',
    url: 'https://history.state.gov/departmenthistory/travels',
    citation:
      'Office of the Historian, US Department of State: Travels of the President and of the Secretary of State.',
    license: 'CC0-1.0',
    inclusionRules:
      'One tie for each row: the visitor to the country. A visit is official where the remarks call it an official or state visit, working where they call it so. Who was met is named only in the remarks, which are kept as a note of the evidence; no meeting is made of them.',
  });
  const actors = new NamedActors(draft);
  const usa = actors.country(countryByCode('iso3', 'USA')!);
  let rows = 0;
  let withMeeting = 0;
  let shortenedRemarks = 0;
  for (const recognised of files) {
    const onRow = (row: NamedRow): void => {
      rows += 1;
      const name = row.text('name');
      const country = row.text('country');
      if (name === '' || country === '') {
        skipRow(draft, row, 'it does not name a visitor and a country.', 'a visitor and a country');
        return;
      }
      const remarks = row.text('remarks').replace(/\s+/g, ' ');
      const note = shortened(remarks, MOST_LETTERS);
      if (/\bmet\b|\bmeeting\b/i.test(remarks)) withMeeting += 1;
      if (note !== remarks) shortenedRemarks += 1;
      const target = hostOf(actors, row);
      const start = dateInRow(draft, row, 'start_date');
      const end = dateInRow(draft, row, 'end_date');
      ties.add(
        {
          source: visitorOf(draft, row, usa),
          target,
          type: visitTypeOf(remarks),
          start,
          ...(end === undefined || end === start ? {} : { end }),
          place: placeOf(draft, row.text('locale'), target),
          attributes: row.attributes(['id', 'country', 'locale']),
        },
        row.at,
        note,
      );
    };
    tellRead(draft, await eachNamedRow(recognised, context, onRow));
  }
  tellRows(draft, {
    rows,
    parts: [
      [ties.count, 'became visits'],
      [rows - ties.count, 'are left out'],
    ],
  });
  draft.note({
    code: 'meetings-in-remarks',
    severity: 'info',
    hint: 'Read the note of the evidence; add the meetings that matter by hand.',
    message: `The remarks of ${rowsText(withMeeting)} speak of meetings; these are words, not columns, and no ties are made of them.${shortenedRemarks === 0 ? '' : ` ${many(shortenedRemarks)} long remarks are shortened.`}`,
  });
  return draft.report('Foreign travels of US presidents and secretaries of state');
};

function visitorOf(draft: Draft, row: NamedRow, usa: string): string {
  const id = row.text('who') || slugOf(row.text('name'));
  const role = ROLES.get(row.text('role')) ?? row.text('role');
  const office = { to: usa, kind: 'office' as const, ...(role === '' ? {} : { role }) };
  const known = draft.actorOf(id);
  if (known) {
    const affiliations = known.affiliations ?? [];
    const isKnown = affiliations.some(affiliation => affiliation.role === office.role);
    if (!isKnown) draft.amendActor(id, { affiliations: [...affiliations, office] });
    return id;
  }
  return draft.actorNamed(id, () => ({ label: row.text('name'), type: 'person', affiliations: [office] }));
}

/** By name, which tells former states apart, else by the dataset's own word for the country. */
function hostOf(actors: NamedActors, row: NamedRow): string {
  const name = row.text('country');
  const slug = row.text('country_id').replaceAll('-', ' ');
  const bracket = name.includes('(') ? countryNamed(slug) : undefined;
  const country = bracket ?? countryNamed(name) ?? countryNamed(slug);
  return country ? actors.country(country) : actors.byName(name, row.at);
}

function placeOf(draft: Draft, locale: string, country: string): string | undefined {
  if (locale === '') return undefined;
  return draft.place({ id: `${country}-${slugOf(locale)}`, label: locale, in: country });
}

function visitTypeOf(remarks: string): string {
  if (/\b(official|state) visit\b/i.test(remarks)) return 'visit/official';
  return /\bworking visit\b/i.test(remarks) ? 'visit/working' : 'visit';
}
