import { countryByCode, countryByName } from '../countries/country.js';
import type { Read } from '../reader.js';
import { columnsOf, noteEncoding } from '../table/columns.js';
import { eachRow } from '../table/each-row.js';
import { actorsByKey } from './actors-by-key.js';
import { meaningOfCameo } from './cameo-to-tie-type.js';
import { dayOf, EventSet } from './event-set.js';
import { ICEWS } from './icews-source.js';
import { cameoOfText } from './icews-texts.js';
import { actorOfName, IdsOfNames } from './named-actor.js';
import { partOfProgress } from './part-of-progress.js';

/**
 * Reads yearly files of ICEWS as the Dataverse has them: tabs, a header, no quoting. Missing is `NA` or nothing. The
 * event id is not unique over the years, so rows are told apart by nothing and all are kept.
 */
export const readIcews: Read = async (files, context) => {
  const set = new EventSet(ICEWS);
  const ids = new IdsOfNames(id => countryByCode('iso3', id) !== undefined);
  const actors = actorsByKey((name, country = '', sectors = '') =>
    actorOfName(name, named => ids.of(named), countryByName(country), sectors),
  );
  for (const [pass, file] of files.entries()) {
    let at: ReadonlyMap<string, number> | undefined;
    const rows = await eachRow(
      file,
      partOfProgress(context, pass, files.length),
      (row, line) => {
        if (at === undefined) {
          at = columnsOf(row);
          return;
        }
        const columns = at;
        const cell = (column: string): string => {
          const value = row[columns.get(column) ?? -1] ?? '';
          return value === 'NA' ? '' : value;
        };
        const text = cell('event_text');
        const code = cell('cameo_code') || (cameoOfText(text) ?? '');
        if (code === '' && text === '') {
          set.skip(line, 'a row with an event text or code', `${row.length} columns`);
          return;
        }
        const source = cell('source_name');
        const target = cell('target_name');
        if (source === '' || target === '') {
          set.passOver('without two actors');
          return;
        }
        const story = cell('story_id');
        set.add({
          source: actors(source, cell('source_country'), cell('source_sectors')),
          target: actors(target, cell('target_country'), cell('target_sectors')),
          meaning: meaningOfCameo(code),
          wording: `${code} ${text}`.trim(),
          day: dayOf(cell('event_date')),
          line,
          report: story === '' ? undefined : `story ${story}, sentence ${cell('sentence_number')}`,
        });
      },
      { delimiter: '\t', quotes: false },
    );
    noteEncoding(set.draft, rows, { file: file.file.name });
  }
  return set.report('ICEWS events');
};
