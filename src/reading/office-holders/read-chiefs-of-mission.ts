import { countryByCode } from '../countries/country.js';
import { Draft } from '../draft.js';
import { dateInRow } from '../published/date-in-row.js';
import { countryNamed, NamedActors } from '../published/named-actors.js';
import { eachNamedRow, type NamedRow } from '../published/named-rows.js';
import { PublishedTies } from '../published/published-ties.js';
import { many, skipRow, tellRead, tellRows } from '../published/row-notes.js';
import type { Read } from '../reader.js';
import { OfficePersons } from './office-persons.js';

const TITLES = new Map([
  ['ambassador-e-p', 'Ambassador Extraordinary and Plenipotentiary'],
  ['envoy-extraordinary-minister-plenipotentiary', 'Envoy Extraordinary and Minister Plenipotentiary'],
  ['charge-daffaires', 'Chargé d’Affaires'],
  ['charge-daffaires-ad-interim', 'Chargé d’Affaires ad interim'],
  ['charge-daffaires-pro-tem', 'Chargé d’Affaires pro tempore'],
]);

/** Bodies to which missions are sent, by the dataset's word for them, as we call them. */
const BODIES = new Map([
  ['representative-to-asean', 'ASEAN'],
  ['representative-to-au', 'African Union'],
  ['representative-to-eu', 'European Union'],
  ['representative-to-iaea', 'IAEA'],
  ['representative-to-icao', 'ICAO'],
  ['representative-to-nato', 'NATO'],
  ['representative-to-oas', 'Organization of American States'],
  ['representative-to-oecd', 'OECD'],
  ['representative-to-osce', 'OSCE'],
  ['representative-to-un', 'United Nations'],
  ['representative-to-unafa', 'United Nations agencies for food and agriculture in Rome'],
  ['representative-to-unesco', 'UNESCO'],
  ['representative-to-unido', 'UNIDO'],
  ['representative-uneo', 'United Nations Office at Geneva'],
  ['representative-unvo', 'United Nations Office at Vienna'],
]);

/**
 * Reads the chiefs of mission of the United States. The accredited person is the source, the host the target, so that
 * the tie is one of the person when the state is unfolded, and of the United States when it is folded.
 */
export const readChiefsOfMission: Read = async (files, context) => {
  const draft = new Draft({ limit: Infinity });
  const ties = new PublishedTies(draft, {
    title: 'Chiefs of mission of the United States',
    description: 'Who headed a mission of the United States to which state or organisation, and when.',
    publisher: 'Office of the Historian, US Department of State',
    url: 'https://history.state.gov/departmenthistory/people/chiefsofmission',
    citation: 'Office of the Historian, US Department of State: Principal Officers and Chiefs of Mission.',
    license: 'CC0-1.0',
    inclusionRules:
      'One tie for each mission that was taken up: from the person to the host, from credentials (or, without them, arrival) to the end of the mission, as precise as the list gives it. The person has an office of the United States over that time. Appointments without credentials, arrival or end at post are no ties: declined, not confirmed, or not taken up. A missing start or end stays missing. The host is the one under which the list files the mission; what it was called then is an attribute.',
  });
  const actors = new NamedActors(draft);
  const persons = new OfficePersons(draft);
  const usa = actors.country(countryByCode('iso3', 'USA')!);
  let rows = 0;
  let notTakenUp = 0;
  for (const recognised of files) {
    const onRow = (row: NamedRow): void => {
      rows += 1;
      const number = row.text('person_id');
      const host = row.text('host_id');
      if (number === '' || host === '') {
        skipRow(draft, row, 'it does not name a person and a host.', 'a person and a host');
        return;
      }
      const started = dateInRow(draft, row, 'started');
      const arrived = dateInRow(draft, row, 'arrived');
      const start = started ?? arrived;
      const end = dateInRow(draft, row, 'ended');
      if (start === undefined && end === undefined) {
        notTakenUp += 1;
        return;
      }
      const role = titleOf(row.text('role_title_id'));
      const span = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
      const person = persons.of(number, wordsOf(number), row.at);
      const target = hostOf(actors, row, host);
      persons.held(person, {
        to: usa,
        kind: 'office',
        role: `${role}, ${draft.actorOf(target)?.label ?? host}`,
        ...span,
      });
      ties.add(
        {
          source: person,
          target,
          type: 'recognition/mission',
          ...span,
          ...(started === undefined && arrived !== undefined ? { dateBasis: 'arrived at post' } : {}),
          summary: role,
          attributes: row.attributes([
            'id',
            'contemporary_host_id',
            'role_title_id',
            'appointed',
            'arrived',
            'ended_note',
          ]),
        },
        row.at,
        row.text('note'),
      );
    };
    tellRead(draft, await eachNamedRow(recognised, context, onRow));
  }
  tellRows(draft, {
    rows,
    parts: [
      [ties.count, 'became ties'],
      [
        notTakenUp,
        'name an appointment without a date at post (declined, not confirmed or not taken up); they are no ties',
      ],
      [rows - ties.count - notTakenUp, 'are left out'],
    ],
  });
  draft.note({
    code: 'names-from-ids',
    severity: 'info',
    hint: `Look up accents and marks in the list of the Office of the Historian.`,
    message: `The file has no names, only ids; the names of the ${many(persons.count)} persons are made of these, the family name first.`,
  });
  return draft.report('US chiefs of mission');
};

function hostOf(actors: NamedActors, row: NamedRow, host: string): string {
  const body = BODIES.get(host);
  if (body !== undefined) return actors.byName(body, row.at);
  if (host === 'korea') {
    const isJoseon = row.text('contemporary_host_id').startsWith('joseon');
    return actors.country(countryNamed(isJoseon ? 'Joseon' : 'South Korea')!);
  }
  const country = countryNamed(host.replaceAll('-', ' '));
  if (country) return actors.country(country);
  const isState = row.text('kind') === 'missions-countries';
  const kind = isState ? { type: 'state', statehood: 'former' as const } : { type: 'igo' };
  return actors.other(wordsOf(host), { id: host, ...kind });
}

const titleOf = (id: string): string => TITLES.get(id) ?? wordsOf(id);

/** "hornet-maria-anna" → "Hornet Maria Anna" */
function wordsOf(id: string): string {
  return id
    .split('-')
    .filter(word => word !== '')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
