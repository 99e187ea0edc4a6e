import { countryByCode, countryByName } from '../countries/country.js';
import type { Read } from '../reader.js';
import { remembered } from '../remembered.js';
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
  const set = new EventSet(ICEWS, files);
  const ids = new IdsOfNames(id => countryByCode('iso3', id) !== undefined);
  const actors = actorsByKey((name, country = '', sectors = '') =>
    actorOfName(name, named => ids.of(named), countryByName(country), sectors),
  );
  const days = remembered(dayOf);
  const meanings = remembered(meaningOfCameo);
  const codes = remembered(text => cameoOfText(text) ?? '');
  const wordings = remembered(code => remembered(text => `${code} ${text}`.trim()));
  for (const [pass, file] of files.entries()) {
    let at: IcewsColumns | undefined;
    const rows = await eachRow(
      file,
      partOfProgress(context, pass, files.length),
      (row, line) => {
        if (at === undefined) {
          at = icewsColumns(columnsOf(row));
          return;
        }
        const text = cellOf(row, at.text);
        const code = cellOf(row, at.code) || codes(text);
        if (code === '' && text === '') {
          set.skip(line, 'a row with an event text or code', `${row.length} columns`);
          return;
        }
        const source = cellOf(row, at.source);
        const target = cellOf(row, at.target);
        if (source === '' || target === '') {
          set.passOver('without two actors');
          return;
        }
        const story = cellOf(row, at.story);
        set.add({
          source: actors(source, cellOf(row, at.sourceCountry), cellOf(row, at.sourceSectors)),
          target: actors(target, cellOf(row, at.targetCountry), cellOf(row, at.targetSectors)),
          meaning: meanings(code),
          wording: wordings(code)(text),
          day: days(cellOf(row, at.date)),
          line,
          report: story === '' ? undefined : `story ${story}, sentence ${cellOf(row, at.sentence)}`,
        });
      },
      { delimiter: '\t', quotes: false, keeps: column => at === undefined || at.kept.includes(column) },
    );
    noteEncoding(set.draft, rows, { file: file.file.name });
  }
  return set.report('ICEWS events');
};

type IcewsColumns = ReturnType<typeof icewsColumns>;

/** Where in a row is what, from 0; -1 for a column that the file lacks. */
function icewsColumns(columns: ReadonlyMap<string, number>) {
  const at = (name: string): number => columns.get(name) ?? -1;
  return {
    kept: ['source_name', 'target_name', 'event_text', 'cameo_code'].map(at),
    date: at('event_date'),
    source: at('source_name'),
    sourceCountry: at('source_country'),
    sourceSectors: at('source_sectors'),
    target: at('target_name'),
    targetCountry: at('target_country'),
    targetSectors: at('target_sectors'),
    text: at('event_text'),
    code: at('cameo_code'),
    story: at('story_id'),
    sentence: at('sentence_number'),
  } as const;
}

function cellOf(row: readonly string[], column: number): string {
  const value = column === -1 ? '' : (row[column] ?? '');
  return value === 'NA' ? '' : value;
}
