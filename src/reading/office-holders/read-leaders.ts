import { Draft } from '../draft.js';
import { dateInRow } from '../published/date-in-row.js';
import { NamedActors, slugOf } from '../published/named-actors.js';
import { eachNamedRow, type NamedRow } from '../published/named-rows.js';
import { type PublishedDataset, PublishedTies } from '../published/published-ties.js';
import { many, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read, ReadContext, RecognisedFile } from '../reader.js';
import { OfficePersons } from './office-persons.js';

/** One time in office. */
interface Spell {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly dateBasis?: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A list of leaders: how its columns are read. */
interface LeaderList {
  readonly format: string;
  readonly published: Omit<PublishedDataset, 'inclusionRules'>;
  readonly codes: 'cow' | 'gw';
  readonly codeColumn: string;
  readonly prefix: string;
  readonly spellOf: (row: NamedRow, draft: Draft) => Spell;
}

const RULES =
  'One tie for each time in office: the person to the state, from the first to the last day, month or year that the list gives. The same time is an affiliation of the person. A missing end stays missing. Years of birth, gender and careers are not taken over: only the public role of a person counts here.';

const REIGN: LeaderList = {
  format: 'REIGN leader list',
  published: {
    title: 'REIGN leader list',
    description: 'Who led each state, and when, since 1945.',
    publisher: 'One Earth Future Foundation',
    url: 'https://oefdatascience.github.io/REIGN.github.io/',
    citation: 'Bell, Curtis (2016), The Rulers, Elections, and Irregular Governance Dataset (REIGN), One Earth Future.',
    license: 'MIT',
  },
  codes: 'cow',
  codeColumn: 'ccode',
  prefix: 'reign',
  spellOf: row => ({
    start: dateOf(row, 'syear', 'smonth', 'sdate'),
    end: dateOf(row, 'eyear', 'emonth', ''),
    attributes: row.attributes(['leadid', 'notes']),
  }),
};

const ARCHIGOS: LeaderList = {
  format: 'Archigos leaders',
  published: {
    title: 'Archigos: leaders of states',
    description: 'Who led each state effectively, and when, with how they came to office and left it.',
    publisher: 'Goemans, Gleditsch and Chiozza',
    citation:
      'Goemans, Gleditsch and Chiozza (2009), “Introducing Archigos”, Journal of Peace Research 46(2); version 4.1.',
    license: 'Free with citation.',
  },
  codes: 'gw',
  codeColumn: 'gwcode',
  prefix: 'archigos',
  spellOf: (row, draft) => {
    const end = dateInRow(draft, row, 'enddate');
    const isInOffice = row.text('exit') === 'Still in Office';
    return {
      start: dateInRow(draft, row, 'startdate'),
      end: isInOffice ? '..' : end,
      dateBasis: isInOffice ? `still in office on ${end ?? 'the last day of the data'}, when the data end` : undefined,
      attributes: row.attributes(['obsid', 'entry', 'exit', 'exitcode']),
    };
  },
};

/** Reads the leader list of REIGN. */
export const readReign: Read = (files, context) => readLeaders(REIGN, files, context);

/** Reads Archigos. */
export const readArchigos: Read = (files, context) => readLeaders(ARCHIGOS, files, context);

async function readLeaders(list: LeaderList, files: readonly RecognisedFile[], context: ReadContext) {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, { ...list.published, inclusionRules: RULES });
  const actors = new NamedActors(draft);
  const persons = new OfficePersons(draft);
  let rows = 0;
  let withoutEnd = 0;
  for (const recognised of files) {
    const onRow = (row: NamedRow): void => {
      rows += 1;
      const name = row.text('leader');
      const state = actors.byCode(list.codes, row.text(list.codeColumn), row.at, row.text('stateabb'));
      if (name === '' || state === undefined) {
        skipRow(draft, row, 'it does not name a leader and a state.', 'a leader and the number of a state');
        return;
      }
      const number = row.text('leadid') || slugOf(`${state} ${name}`);
      const person = persons.of(`${list.prefix}-${number}`, name, row.at);
      const { start, end, ...rest } = list.spellOf(row, draft);
      if (end === undefined) withoutEnd += 1;
      const span = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
      persons.held(person, { to: state, kind: 'office', role: 'Leader', ...span });
      ties.add({ source: person, target: state, type: 'affiliation/office', ...span, ...rest }, row.at);
    };
    tellRead(draft, await eachNamedRow(recognised, context, onRow));
  }
  tellRows(draft, {
    rows,
    parts: [
      [ties.count, `became ties${withoutEnd === 0 ? '' : `, ${many(withoutEnd)} of them without an end`}`],
      [rows - ties.count, 'are left out'],
    ],
  });
  return draft.report(list.format);
}

function dateOf(row: NamedRow, yearColumn: string, monthColumn: string, dayColumn: string): string | undefined {
  const year = row.year(yearColumn);
  if (year === undefined) return undefined;
  const month = row.number(monthColumn);
  if (month === undefined || !Number.isInteger(month) || month < 1 || month > 12) return String(year);
  const monthText = `${year}-${String(month).padStart(2, '0')}`;
  const day = dayColumn === '' ? undefined : row.number(dayColumn);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day === undefined || !Number.isInteger(day) || day < 1 || day > lastDay) return monthText;
  return `${monthText}-${String(day).padStart(2, '0')}`;
}
