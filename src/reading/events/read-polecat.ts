import { type Country, countryByCode, countryByName } from '../countries/country.js';
import type { Read } from '../reader.js';
import { columnsOf } from '../table/columns.js';
import { eachRow } from '../table/each-row.js';
import { actorChunk } from './actor-codes.js';
import { actorsByKey } from './actors-by-key.js';
import { type EventActor, stateActor } from './event-actor.js';
import { dayOf, EventSet } from './event-set.js';
import { actorOfName, IdsOfNames } from './named-actor.js';
import { partOfProgress } from './part-of-progress.js';
import { meaningOfPlover } from './polecat-events.js';

/**
 * Reads weekly files of POLECAT: tabs, 40 columns, missing is the text `None`. An actor without a name of its own is
 * told by its country and sector. Files in Latin 1 need no warning: what is not UTF-8 is taken for that anyway.
 */
export const readPolecat: Read = async (files, context) => {
  const set = new EventSet(
    {
      title: 'POLECAT events',
      description: 'Events coded by machine, in PLOVER, from news reports in several languages.',
      publisher: 'POLECAT, Harvard Dataverse',
      url: 'https://doi.org/10.7910/DVN/AJGVIT',
      citation:
        'Halterman, Bagozzi, Beger, Schrodt and Scarborough (2023), PLOVER and POLECAT; POLECAT weekly data, Harvard Dataverse, https://doi.org/10.7910/DVN/AJGVIT.',
      license: 'Terms of POLECAT on the Harvard Dataverse',
    },
    files,
  );
  const ids = new IdsOfNames(id => countryByCode('iso3', id) !== undefined);
  const actors = actorsByKey((_key, name = '', country = '', sector = '') => polecatActor(ids, name, country, sector));
  for (const [pass, file] of files.entries()) {
    let at: ReadonlyMap<string, number> | undefined;
    await eachRow(
      file,
      partOfProgress(context, pass, files.length),
      (row, line) => {
        if (at === undefined) {
          at = columnsOf(row);
          return;
        }
        const columns = at;
        const cell = (column: string): string => {
          const value = (row[columns.get(column) ?? -1] ?? '').trim();
          return value === 'None' || value === 'NA' ? '' : value;
        };
        const type = cell('event_type');
        if (type === '') {
          set.skip(line, 'a row with an event type', `${row.length} columns`);
          return;
        }
        const actor = [cell('actor_name'), cell('actor_country'), cell('primary_actor_sector')] as const;
        const recipient = [
          cell('recipient_name'),
          cell('recipient_country'),
          cell('primary_recipient_sector'),
        ] as const;
        if (!isNamed(actor) || !isNamed(recipient)) {
          set.passOver('without two actors');
          return;
        }
        const mode = cell('event_mode');
        set.add({
          source: actors(actor.join('\t'), ...actor),
          target: actors(recipient.join('\t'), ...recipient),
          meaning: meaningOfPlover(type, mode, cell('contexts')),
          wording: mode === '' ? type : `${type}: ${mode}`,
          day: dayOf(cell('event_date')),
          line,
        });
      },
      { delimiter: '\t', quotes: false },
    );
  }
  return set.report('POLECAT events');
};

type NamedBy = readonly [name: string, country: string, sector: string];

const isNamed = ([name, country]: NamedBy): boolean => name !== '' || country !== '';

function polecatActor(ids: IdsOfNames, name: string, place: string, sector: string): EventActor {
  const country = countryByCode('iso3', place) ?? countryByName(place);
  if (name !== '') return actorOfName(name, named => ids.of(named), country, sector);
  if (!country) return { id: ids.of(place), label: place, type: 'other' };
  const chunk = actorChunk(sector.toUpperCase());
  if (!chunk) return stateActor(country);
  return rolePart(country, sector, chunk.label, chunk.type);
}

function rolePart(country: Country, sector: string, label: string, type: string): EventActor {
  const id = `${country.id}${sector.toLowerCase()}`;
  return { id, label: `${label} (${country.label})`, type, country };
}
