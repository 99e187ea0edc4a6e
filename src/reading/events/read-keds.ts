import type { Read } from '../reader.js';
import { eachRow } from '../table/each-row.js';
import { actorsByKey } from './actors-by-key.js';
import { meaningOfCameo } from './cameo-to-tie-type.js';
import { actorOfCode } from './coded-actor.js';
import { schemeOfCodes } from './coding-scheme.js';
import { dayOf, dayOfSixDigits, EventSet } from './event-set.js';
import { textOfCameo } from './icews-texts.js';
import { partOfProgress } from './part-of-progress.js';
import { meaningOfWeis, textOfWeis } from './weis-to-tie-type.js';

/** Actors that a coder could not tell. */
const NO_ACTOR = /^-*$/;

/**
 * Reads event series of the Kansas Event Data System and of TABARI: `date, source, target, code` and perhaps the text of
 * the code, parted by tabs or commas, with or without a header. Dates are ISO, YYYYMMDD or YYMMDD. Which list the codes are of is
 * told by the codes of the whole file, which is therefore read twice.
 */
export const readKeds: Read = async ([file], context) => {
  const set = new EventSet(
    {
      title: 'Coded events (KEDS/TABARI)',
      description: 'Events that KEDS or TABARI coded by machine from news reports of one region.',
      publisher: 'Kansas Event Data System',
      url: 'http://eventdata.parusanalytics.com/',
      citation:
        'Schrodt and the KEDS/CEDS project, event data for the Levant, the Gulf and the Balkans, http://eventdata.parusanalytics.com/.',
      license: 'Free for research with citation',
    },
    file ? [file] : [],
  );
  if (!file) return set.report('KEDS events');
  const commas = file.sample.table?.delimiter === ',' && !file.sample.text.includes('\t');
  const cells = commas ? { delimiter: ',' } : { delimiter: '\t', quotes: false };
  const rowsByCode = new Map<string, number>();
  await eachRow(
    file,
    partOfProgress(context, 0, 2),
    row => {
      const code = codeOf(row[3] ?? '');
      if (/^\d/.test(code)) rowsByCode.set(code, (rowsByCode.get(code) ?? 0) + 1);
    },
    cells,
  );
  const scheme = schemeOfCodes(rowsByCode);
  const meaningOf = scheme.id === 'weis' ? meaningOfWeis : meaningOfCameo;
  const textOf = scheme.id === 'weis' ? textOfWeis : textOfCameo;
  const actors = actorsByKey(code => actorOfCode(code, scheme.id));
  let hasShortYears = false;
  let isFirst = true;
  await eachRow(
    file,
    partOfProgress(context, 1, 2),
    ([date = '', source = '', target = '', written = '', text = ''], line) => {
      const isHeader = isFirst && !/^\d/.test(date);
      isFirst = false;
      if (isHeader) return;
      const code = codeOf(written);
      if (!/^\d/.test(code)) {
        set.skip(line, 'date, source, target and code', `${date} ${source} ${target} ${written}`);
        return;
      }
      if (NO_ACTOR.test(source) || NO_ACTOR.test(target)) {
        set.passOver('without two actors');
        return;
      }
      const isShort = date.length === 6;
      hasShortYears ||= isShort;
      const name = textOf(code) ?? text.replace(/^\((.*)\)$/, '$1');
      set.add({
        source: actors(source),
        target: actors(target),
        meaning: meaningOf(code),
        wording: `${code} ${name}`.trim(),
        day: isShort ? dayOfSixDigits(date) : dayOf(date),
        line,
      });
    },
    cells,
  );
  set.draft.note({
    code: 'coding-scheme',
    severity: scheme.isSure ? 'info' : 'warning',
    hint: scheme.isSure
      ? 'The codes that occur tell it; the name of the file does not count.'
      : 'The codes that occur are the same numbers in CAMEO and WEIS, with other meanings. Ask whoever made the file.',
    message: scheme.isSure
      ? `The event codes are ${scheme.id.toUpperCase()} codes.`
      : 'It cannot be told whether the event codes are CAMEO or WEIS codes; they were read as CAMEO.',
  });
  if (hasShortYears) {
    set.draft.note({
      code: 'two-digit-years',
      severity: 'info',
      hint: 'Write years with four digits if this is wrong.',
      message: 'Years have two digits: 45 to 99 were read as 1945 to 1999, 00 to 44 as 2000 to 2044.',
    });
  }
  return set.report(`KEDS events with ${scheme.id.toUpperCase()} codes`);
};

/** The code without a letter that some series add to tell variants apart: `213A`. */
const codeOf = (written: string): string => written.trim().replace(/[A-Z]$/, '');
