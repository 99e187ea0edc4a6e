import type { Read, RecognisedFile } from '../reader.js';
import { remembered } from '../remembered.js';
import { noteEncoding } from '../table/columns.js';
import { eachRow } from '../table/each-row.js';
import { type ActorsByKey, actorsByKey } from './actors-by-key.js';
import { meaningOfCameo } from './cameo-to-tie-type.js';
import { actorOfCode } from './coded-actor.js';
import { plainColumn } from './event-readers.js';
import { counted, dayOf, EventSet } from './event-set.js';
import { textOfCameo } from './icews-texts.js';
import { partOfProgress } from './part-of-progress.js';

/** Where in a row is what, from 0. */
interface GdeltColumns {
  readonly id: number;
  readonly day: number;
  readonly source: number;
  readonly sourceName: number;
  readonly target: number;
  readonly targetName: number;
  readonly code: number;
  readonly mentions: number;
  /** When GDELT first saw the event; in 1.0 the day of the file. */
  readonly added: number;
  readonly url: number;
}

const HEADLESS = { id: 0, day: 1, source: 5, sourceName: 6, target: 15, targetName: 16, code: 26, mentions: 31 };
/** Columns of an export of which something is kept beyond a row. Links are only for a few. */
const KEPT = new Set([
  HEADLESS.id,
  HEADLESS.source,
  HEADLESS.sourceName,
  HEADLESS.target,
  HEADLESS.targetName,
  HEADLESS.code,
]);
const GDELT_1: GdeltColumns = { ...HEADLESS, added: 56, url: 57 };
const GDELT_2: GdeltColumns = { ...HEADLESS, added: 59, url: 60 };

/**
 * Reads exports of GDELT 1.0 (57 or 58 columns) and 2.0 (61), which have no header and no quoting, and tables of the
 * same events with names of columns. Actors are told by their codes: the places of GDELT are FIPS codes of where
 * something happened (`RS` is Russia) and say nothing of who acted.
 */
export const readGdelt: Read = async (files, context) => {
  const set = new EventSet(
    {
      title: 'GDELT events',
      description: 'Events that the GDELT Project codes by machine, in CAMEO, from news of the whole world.',
      publisher: 'The GDELT Project',
      url: 'https://www.gdeltproject.org/',
      citation:
        'The GDELT Project, https://www.gdeltproject.org/; Leetaru and Schrodt (2013), GDELT: Global Data on Events, Location and Tone, ISA Annual Convention.',
      license: 'Open for any use with citation of the GDELT Project and a link to it',
    },
    files,
  );
  const seen = new Set<string>();
  const counts = { early: 0, repeated: 0 };
  const actors = actorsByKey((code, name) => actorOfCode(code, 'cameo', name));
  let version = '';
  for (const [pass, file] of files.entries()) {
    const isExport = (file.sample.table?.delimiter ?? '\t') === '\t' && !hasHeader(file);
    if (isExport) version ||= widthOf(file) === 61 ? '2.0' : '1.0';
    await readFile(file, isExport, { set, seen, counts, actors }, partOfProgress(context, pass, files.length));
  }
  if (counts.early > 0) {
    set.draft.note({
      code: 'dated-before-file',
      severity: 'warning',
      hint: 'GDELT dates what a report recalls by the past it speaks of. Choose a period to leave such events out.',
      message: `Dated before the day on which GDELT added them: ${counted(counts.early, 'row')}; some by years.`,
    });
  }
  if (counts.repeated > 0) {
    set.draft.note({
      code: 'repeated-event',
      severity: 'info',
      hint: 'The same number is the same event.',
      message: `Left out, since their event number came before: ${counted(counts.repeated, 'row')}.`,
    });
  }
  return set.report(version === '' ? 'GDELT events with names of columns' : `GDELT ${version} events`);
};

interface Going {
  readonly set: EventSet;
  readonly seen: Set<string>;
  readonly counts: { early: number; repeated: number };
  readonly actors: ActorsByKey;
}

async function readFile(
  file: RecognisedFile,
  isExport: boolean,
  { set, seen, counts, actors }: Going,
  context: Parameters<Read>[1],
): Promise<void> {
  const days = remembered(dayOf);
  const meanings = remembered(meaningOfCameo);
  const wordings = remembered(wordingOfCameo);
  let named: GdeltColumns | undefined;
  const rows = await eachRow(
    file,
    context,
    (row, line) => {
      if (!isExport && named === undefined) {
        named = columnsOfHeader(row);
        return;
      }
      const at = named ?? (row.length === 61 ? GDELT_2 : row.length === 58 || row.length === 57 ? GDELT_1 : undefined);
      const cell = (column: number): string => row[column] ?? '';
      if (at === undefined || cell(at.code) === '') {
        set.skip(line, 'a row of 57, 58 or 61 columns with an event code', `${row.length} columns`);
        return;
      }
      const id = cell(at.id);
      if (id !== '' && seen.has(id)) {
        counts.repeated += 1;
        set.draft.passedOver(1);
        return;
      }
      seen.add(id);
      const source = cell(at.source);
      const target = cell(at.target);
      if (source === '' || target === '') {
        set.passOver('without two actors');
        return;
      }
      const day = days(cell(at.day));
      const added = days(cell(at.added).slice(0, 8));
      if (day !== undefined && added !== undefined && day < added) counts.early += 1;
      const code = cell(at.code);
      const mentions = Number(cell(at.mentions));
      set.add({
        source: actors(source, cell(at.sourceName)),
        target: actors(target, cell(at.targetName)),
        meaning: meanings(code),
        wording: wordings(code),
        day,
        line,
        report: cell(at.url) || undefined,
        mentions: Number.isSafeInteger(mentions) && mentions > 0 ? mentions : undefined,
      });
    },
    isExport ? { delimiter: '\t', quotes: false, keeps: column => KEPT.has(column) } : {},
  );
  noteEncoding(set.draft, rows, { file: file.file.name });
}

/** "043 Host a visit". */
function wordingOfCameo(code: string): string {
  const text = textOfCameo(code);
  return text === undefined ? code : `${code} ${text}`;
}

const hasHeader = ({ sample }: RecognisedFile): boolean => !/^\d/.test(sample.text);

const widthOf = ({ sample }: RecognisedFile): number => (sample.text.split('\n', 1)[0] ?? '').split('\t').length;

/** Columns by their names, the official ones and those of tables joined with mentions. */
function columnsOfHeader(header: readonly string[]): GdeltColumns {
  const names = header.map(plainColumn);
  const find = (...wanted: readonly string[]): number => {
    const found = wanted.map(name => names.indexOf(name)).find(at => at >= 0);
    return found ?? -1;
  };
  return {
    id: find('globaleventid'),
    day: find('sqldate', 'day'),
    // In joined tables `Actor_1_Country_Code` holds the whole actor code.
    source: find('actor1code', 'actor1countrycode'),
    sourceName: find('actor1name'),
    target: find('actor2code', 'actor2countrycode'),
    targetName: find('actor2name'),
    code: find('eventcode'),
    mentions: find('nummentions'),
    added: find('dateadded'),
    url: find('sourceurl'),
  };
}
