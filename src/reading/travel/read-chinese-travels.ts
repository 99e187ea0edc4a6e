import { countryByCode } from '../countries/country.js';
import { Draft } from '../draft.js';
import { NamedActors, slugOf } from '../published/named-actors.js';
import { eachNamedRow, type NamedRow } from '../published/named-rows.js';
import { PublishedTies } from '../published/published-ties.js';
import { rowsText, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read } from '../reader.js';

/** Reads the travels of Chinese leaders by CEIAS, one row a visit, dated by the year. */
export const readChineseTravels: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    title: 'WHO|WHERE|WHEN: travels of Chinese leaders',
    description: 'Visits abroad by leaders of China, by year.',
    publisher: 'Central European Institute of Asian Studies (CEIAS)',
    citation: 'Turcsányi, Eckert, Šimalčík and Majsniarova (2021), WHO|WHERE|WHEN, version 1.1, CEIAS.',
    license: 'With citation as the authors ask.',
    inclusionRules:
      'One tie for each row: the visitor to the country, in a year; the dataset has no months or days. Rows that are alike are several visits of one year and stay apart.',
  });
  const actors = new NamedActors(draft);
  const china = actors.country(countryByCode('iso3', 'CHN')!);
  const seen = new Set<string>();
  let rows = 0;
  let alike = 0;
  for (const recognised of files) {
    const onRow = (row: NamedRow): void => {
      rows += 1;
      const name = row.text('name');
      const country = row.text('country');
      const year = row.year('year');
      if (name === '' || country === '') {
        skipRow(draft, row, 'it does not name a visitor and a country.', 'a visitor and a country');
        return;
      }
      const key = row.cells.join('\n');
      const isAlike = seen.has(key);
      if (isAlike) alike += 1;
      seen.add(key);
      ties.add(
        {
          source: leaderOf(draft, name, row.text('level'), china),
          target: actors.byName(country, row.at),
          type: 'visit',
          start: year === undefined ? undefined : String(year),
          ...(isAlike ? { note: 'A further visit in the same year.' } : {}),
          attributes: row.attributes([
            'Level',
            'Continent',
            'Developed country',
            'Communist country',
            'Developing country',
          ]),
        },
        row.at,
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
  if (alike > 0) {
    draft.note({
      code: 'rows-alike',
      severity: 'info',
      hint: 'Nothing needs to be done, unless the file was put together from several.',
      message: `There ${alike === 1 ? 'is' : 'are'} ${rowsText(alike)} like one before; each is a further visit in the same year.`,
    });
  }
  return draft.report('WHO|WHERE|WHEN travels of Chinese leaders');
};

function leaderOf(draft: Draft, name: string, level: string, china: string): string {
  const id = slugOf(name);
  const office = { to: china, kind: 'office' as const, ...(level === '' ? {} : { role: level }) };
  const known = draft.actorOf(id);
  if (!known) return draft.actorNamed(id, () => ({ label: name, type: 'person', affiliations: [office] }));
  const affiliations = known.affiliations ?? [];
  if (!affiliations.some(({ role }) => role === office.role)) {
    draft.amendActor(id, { affiliations: [...affiliations, office] });
  }
  return id;
}
