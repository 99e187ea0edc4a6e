import { dayNumber } from '../../network/civil-day.js';
import { countryByCode } from '../countries/country.js';
import type { Read, ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { remembered } from '../remembered.js';
import { noteEncoding } from '../table/columns.js';
import { eachRow } from '../table/each-row.js';
import { actorsByKey } from './actors-by-key.js';
import { meaningOfCameo } from './cameo-to-tie-type.js';
import { counted, dayOf, EventSet } from './event-set.js';
import { ICEWS } from './icews-source.js';
import { cameoOfText } from './icews-texts.js';
import { actorOfName, IdsOfNames } from './named-actor.js';
import { partOfProgress } from './part-of-progress.js';

const TABS = { delimiter: '\t', quotes: false } as const;

/**
 * Splits whose day numbers can be told, by the sizes of their lists of names: in ICEWS14, day 1 is 2014-01-01, which its
 * edition with dates confirms. Other day numbers say no date, and none is invented.
 */
const KNOWN_SPLITS = [
  { entities: 7128, relations: 230, lastTime: 365, dayZero: dayNumber({ year: 2013, month: 12, day: 31 }) },
] as const;

/**
 * Reads temporal knowledge graphs made of ICEWS: `source, relation, target, date` with names; or ids, with the lists of
 * entities and relations opened together with one or more files of events.
 */
export const readKnowledgeGraph: Read = async (files, context) => {
  const set = new EventSet({ ...ICEWS, title: 'ICEWS events (knowledge graph)' }, files);
  const ids = new IdsOfNames(id => countryByCode('iso3', id) !== undefined);
  const actors = actorsByKey(name => actorOfName(name, named => ids.of(named)));
  const meanings = remembered(relation => meaningOfCameo(cameoOfText(relation) ?? ''));
  const days = remembered(dayOf);
  const add = (
    source: string,
    relation: string,
    target: string,
    day: number | undefined,
    line: number,
    report?: string,
  ) =>
    set.add({
      source: actors(source),
      target: actors(target),
      meaning: meanings(relation),
      wording: relation,
      day,
      line,
      report,
    });
  if (files.every(({ role }) => role === 'named')) {
    for (const [pass, file] of files.entries()) {
      const rows = await eachRow(
        file,
        partOfProgress(context, pass, files.length),
        ([source = '', relation = '', target = '', date = ''], line) => {
          if (source === '' || relation === '' || target === '') {
            set.skip(line, 'source, relation, target and date', `${source} ${relation}`);
            return;
          }
          add(source, relation, target, days(date), line);
        },
        TABS,
      );
      noteEncoding(set.draft, rows, { file: file.file.name });
    }
    return set.report('ICEWS knowledge graph with names');
  }
  await readById(files, context, set, add);
  return set.report('ICEWS knowledge graph with ids');
};

async function readById(
  files: readonly RecognisedFile[],
  context: ReadContext,
  set: EventSet,
  add: (
    source: string,
    relation: string,
    target: string,
    day: number | undefined,
    line: number,
    report?: string,
  ) => void,
): Promise<void> {
  const entitiesFile = files.find(({ role }) => role === 'entities');
  const relationsFile = files.find(({ role }) => role === 'relations');
  const events = files.filter(({ role }) => role === 'events');
  if (!entitiesFile || !relationsFile || events.length === 0) throw lacksFiles(files);
  const passes = events.length * 2;
  const quiet = { ...context, progress: () => undefined };
  const entities = await namesOf(entitiesFile, quiet, set);
  const relations = await namesOf(relationsFile, quiet, set);
  const lastTime = await lastTimeOf(events, pass => partOfProgress(context, pass, passes));
  const split = KNOWN_SPLITS.find(
    known => known.entities === entities.size && known.relations === relations.size && lastTime <= known.lastTime,
  );
  let unnamed = 0;
  for (const [pass, file] of events.entries()) {
    await eachRow(
      file,
      partOfProgress(context, events.length + pass, passes),
      (row, line) => {
        const [source = '', relation = '', target = '', time = ''] = row;
        if (row.length < 4) {
          // OpenKE files begin with the number of their rows.
          if (line > 1) set.skip(line, 'four numbers', row.join(' '));
          return;
        }
        const names = [entities.get(source), relations.get(relation), entities.get(target)] as const;
        if (names[0] === undefined || names[1] === undefined || names[2] === undefined) {
          unnamed += 1;
          set.draft.skipped('ties');
          return;
        }
        const isNumber = /^\d+$/.test(time) && time.length < 8;
        const day = isNumber ? (split ? split.dayZero + Number(time) : undefined) : dayOf(time);
        add(names[0], names[1], names[2], day, line, isNumber && !split ? `time ${time}` : undefined);
      },
      TABS,
    );
  }
  if (unnamed > 0) {
    set.draft.note({
      code: 'unnamed-id',
      severity: 'error',
      expected: 'ids of the two lists of names',
      hint: 'Open the lists of entities and relations that belong to these events.',
      message: `Left out, since an id has no name in the lists: ${counted(unnamed, 'row')}.`,
    });
  }
  if (lastTime > 0) {
    set.draft.note({
      code: split ? 'day-numbers' : 'unknown-day-numbers',
      severity: split ? 'info' : 'warning',
      hint: split
        ? 'The edition with names has the dates written out.'
        : 'Open the edition with names, which has dates, to see the events in time.',
      message: split
        ? 'Day numbers were read as days of 2014: the lists of names are those of the ICEWS14 split.'
        : 'The files number their times without saying when the first one was; the events are kept without a date.',
    });
  }
}

/** Names by id. Of a name without an id, as on a first line with the number of rows, there is nothing to keep. */
async function namesOf(
  file: RecognisedFile,
  context: ReadContext,
  set: EventSet,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const rows = await eachRow(
    file,
    context,
    ([name = '', id]) => {
      if (id !== undefined) names.set(id.trim(), name);
    },
    TABS,
  );
  noteEncoding(set.draft, rows, { file: file.file.name });
  return names;
}

async function lastTimeOf(
  events: readonly RecognisedFile[],
  contextOf: (pass: number) => ReadContext,
): Promise<number> {
  let last = 0;
  for (const [pass, file] of events.entries()) {
    await eachRow(
      file,
      contextOf(pass),
      row => {
        const time = row[3] ?? '';
        if (time.length < 8 && /^\d+$/.test(time) && Number(time) > last) last = Number(time);
      },
      TABS,
    );
  }
  return last;
}

function lacksFiles(files: readonly RecognisedFile[]): Refusal {
  const has = (role: string): boolean => files.some(file => file.role === role);
  const missing = [
    has('events') ? undefined : 'the events (train, valid or test)',
    has('entities') ? undefined : 'the names of the entities (entity2id)',
    has('relations') ? undefined : 'the names of the relations (relation2id)',
  ].filter(part => part !== undefined);
  const given = files.map(({ file }) => `“${file.name}”`).join(', ');
  return new Refusal({
    code: 'missing-files',
    where: files[0]?.file.name ?? 'the files',
    expected: 'entities, relations and events together',
    message: `${given}: a part of a dataset whose actors and relations are numbers. What is missing: ${missing.join(' and ')}.`,
    hint: 'Choose the files of events, entities and relations at once and open them together.',
  });
}
