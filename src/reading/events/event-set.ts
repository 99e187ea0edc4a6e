import { dayNumber, isCivilDate, isoDay } from '../../network/civil-day.js';
import type { Report } from '../../network/report.js';
import { Draft } from '../draft.js';
import type { RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { type EventActor, keepEventActor } from './event-actor.js';
import type { EventMeaning } from './event-meaning.js';
import { expectedRows } from './expected-rows.js';
import { OWN_RELATIONS } from './own-relations.js';

/** What a collection of coded events says of itself. */
export interface EventSource {
  /** "GDELT 2.0 events". */
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly url?: string;
  readonly citation: string;
  readonly license: string;
}

/** One row of a file of events. */
export interface EventRow {
  readonly source: EventActor;
  readonly target: EventActor;
  /** `undefined` for a code that no list has. */
  readonly meaning: EventMeaning | undefined;
  /** Code and text of the event as the file has them. */
  readonly wording: string;
  /** Civil day number. */
  readonly day: number | undefined;
  readonly line: number;
  readonly report?: string | undefined;
  readonly mentions?: number | undefined;
}

const DOCUMENT = 'events';
const CODING = 'news reports, coded by machine';

/** A dataset of machine-coded events while it is read: turns rows to one direction and counts what they lack. */
export class EventSet {
  readonly draft: Draft;
  readonly #types = new Set<string>();
  readonly #passedOver = new Map<string, number>();
  readonly #source: EventSource;
  #unknownCodes = 0;
  #selfTies = 0;
  #undated = 0;
  #firstDay = Infinity;
  #lastDay = -Infinity;

  /** @param files from which the rows will come */
  constructor(source: EventSource, files: readonly RecognisedFile[]) {
    this.#source = source;
    this.draft = new Draft({ limit: Infinity, events: expectedRows(files) });
    this.draft.speakersOfEvents = [{ unnamed: CODING }];
  }

  /** A row that is no tie by its nature. @param what what it lacks, after "rows": "without a second actor" */
  passOver(what: string): void {
    this.#passedOver.set(what, (this.#passedOver.get(what) ?? 0) + 1);
  }

  /** A row too broken to be read. */
  skip(line: number, expected: string, found: unknown): void {
    this.draft.skipped('ties');
    this.draft.note(
      {
        code: 'unreadable-row',
        severity: 'error',
        found,
        expected,
        hint: 'Correct the row, or take the file from its source again.',
        message: `Line ${line} is no event that can be read; it is left out.`,
      },
      { line },
    );
  }

  add({ source, target, meaning, wording, day, line, report, mentions }: EventRow): void {
    if (!meaning) this.#unknownCodes += 1;
    const { type = 'other', reversed = false, mirrored } = meaning ?? {};
    const ends = [keepEventActor(this.draft, source), keepEventActor(this.draft, target)] as const;
    const isSelfTie = ends[0] === ends[1];
    if (isSelfTie) this.#selfTies += 1;
    // Both rows of an event without direction are written in the order of their ids, so that they meet.
    const isWithoutOrder = mirrored === 'mutual' || mirrored === 'either';
    const isTurned = isWithoutOrder ? ends[0] > ends[1] : reversed;
    this.#types.add(type);
    if (day === undefined) this.#undated += 1;
    else {
      if (day < this.#firstDay) this.#firstDay = day;
      if (day > this.#lastDay) this.#lastDay = day;
    }
    this.draft.event({
      source: isTurned ? ends[1] : ends[0],
      target: isTurned ? ends[0] : ends[1],
      type,
      day,
      wording,
      line,
      document: DOCUMENT,
      mutual: mirrored === 'either' ? 'when-mirrored' : mirrored === 'mutual',
      toldFrom: mirrored === undefined || isSelfTie ? undefined : isTurned ? 'target' : 'source',
      report,
      mentions,
    });
  }

  /**
   * The report, with what the dataset says of itself.
   * @param format what the file was taken for
   * @throws {Refusal} when there was no row
   */
  report(format: string): Report {
    const { title, description, publisher, url, citation, license } = this.#source;
    const { draft } = this;
    const coverage = this.#coverage();
    draft.document({ id: DOCUMENT, title, publisher, ...(url === undefined ? {} : { url }) });
    const tieTypes = OWN_RELATIONS.filter(({ id }) => this.#types.has(id));
    Object.assign(draft.head, {
      title: coverage === undefined ? title : `${title}, ${coverage.replace('/', ' to ')}`,
      description,
      citation,
      license,
      inclusionRules:
        'Every row that names two actors. Events that the coders write down from both sides count once where the two rows share their day, and their report where one is named.',
      disclaimer:
        'Coded by machine from news reports and not verified. Reports may be wrong, and one event may be told many times.',
      ...(coverage === undefined ? {} : { temporalCoverage: coverage }),
      ...(tieTypes.length === 0 ? {} : { tieTypes }),
    });
    this.#tellCounts();
    const report = draft.report(format);
    if (report.found.ties === 0) throw noEvents(format);
    return report;
  }

  #coverage(): string | undefined {
    if (this.#lastDay === -Infinity) return undefined;
    const first = isoDay(this.#firstDay);
    return this.#firstDay === this.#lastDay ? first : `${first}/${isoDay(this.#lastDay)}`;
  }

  #tellCounts(): void {
    const { draft } = this;
    draft.note({
      code: 'machine-coded',
      severity: 'warning',
      hint: 'Read each tie as “news reports say”, and look at the reports before relying on one.',
      message: 'The events were coded by machine from news reports. Nobody verified them, and duplicates are likely.',
    });
    for (const [what, rows] of this.#passedOver) {
      draft.passedOver(rows);
      draft.note({
        code: 'no-tie',
        severity: 'warning',
        hint: 'This is normal in files of events: an event need not have two actors.',
        message: `Left out, since a tie needs two actors: ${counted(rows, 'row')} ${what}.`,
      });
    }
    if (this.#unknownCodes > 0) {
      draft.note({
        code: 'unknown-event-code',
        severity: 'warning',
        hint: 'Their wording is kept with each event.',
        message: `Shown as “other”: ${counted(this.#unknownCodes, 'row')} with a code that no known list has.`,
      });
    }
    if (this.#selfTies > 0) {
      draft.note({
        code: 'self-ties',
        severity: 'info',
        hint: 'Such events lie within one state or body.',
        message: `The same actor is source and target in ${counted(this.#selfTies, 'row')}.`,
      });
    }
    if (this.#undated > 0) {
      draft.note({
        code: 'undated-events',
        severity: 'warning',
        hint: 'They are shown whatever period is chosen.',
        message: `No date can be told for ${counted(this.#undated, 'row')}.`,
      });
    }
  }
}

function noEvents(format: string): Refusal {
  return new Refusal({
    code: 'no-events',
    where: 'the whole file',
    expected: 'at least one row with an event',
    message: `The file is one of ${format}, but holds no event.`,
    hint: 'Choose the file with the events itself; this one may only list the names of the columns.',
  });
}

/** "1,010 rows". */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** The day of an ISO date or of eight digits; `undefined` for what is no day of the calendar. */
export function dayOf(text: string): number | undefined {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)(?:$|T| )/.exec(text);
  return parts ? civilDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** The day of a date of six digits, YYMMDD: years from 45 on are of the twentieth century. */
export function dayOfSixDigits(text: string): number | undefined {
  const parts = /^(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  return civilDay(year + (year < 45 ? 2000 : 1900), Number(parts[2]), Number(parts[3]));
}

function civilDay(year: number, month: number, day: number): number | undefined {
  return isCivilDate(year, month, day) ? dayNumber({ year, month, day }) : undefined;
}
