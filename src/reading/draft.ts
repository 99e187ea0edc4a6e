import type { Actor, Dataset, Place, SourceDocument, Speaker, TieRecord } from '../network/dataset-schema.js';
import { type Problem, quoteValue, type Report, type UnlistedProblems } from '../network/report.js';
import { EventDraft, type SingleEvent } from './event-draft.js';
import { Refusal } from './refusal.js';

/** Where in a file something stands. */
export interface FilePlace {
  /** From 1, as a text editor counts. */
  readonly line?: number;
  readonly column?: number;
  /** A path (`nodes[3].data`), where lines say nothing. */
  readonly path?: string;
  /** Name of the file, where several were opened together. */
  readonly file?: string;
}

/** The place in words: "ties.csv, line 3, column 5". */
export function placeText({ line, column, path, file }: FilePlace): string {
  const parts = [
    file,
    line === undefined ? undefined : `line ${line}`,
    column === undefined ? undefined : `column ${column}`,
    path,
  ].filter(part => part !== undefined);
  return parts.length === 0 ? 'the whole file' : parts.join(', ');
}

/** A problem as a reader tells it. */
export type Note = Omit<Problem, 'where' | 'line' | 'column' | 'found'> & { readonly found?: unknown };

/** Problems of one kind that are listed; the rest is counted. */
export const LISTED_OF_A_KIND = 20;
/** Actors and ties a graph file may have together; event tables are bounded by memory only. */
export const MOST_RECORDS = 200_000;

/** An actor as a file tells it; what is missing is the draft's to judge. */
export interface DraftActor {
  readonly id: string | undefined;
  readonly label?: string | undefined;
  readonly type?: string | undefined;
  readonly [field: string]: unknown;
}
/** A tie as a file tells it. Without an id it gets one by its number. */
export interface DraftTie {
  readonly id?: string | undefined;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly parties?: readonly string[];
  readonly type?: string | undefined;
  readonly [field: string]: unknown;
}

/**
 * A dataset while it is read. Readers hand in what they find with its place; the draft keeps what is sound, counts
 * found, kept, changed and skipped, and says of everything else what became of it. What it builds passes
 * `checkDataset` without a word.
 */
export class Draft {
  /** What the dataset says of itself beside its records; readers set it. */
  readonly head: Partial<Omit<Dataset, 'actors' | 'ties' | 'places' | 'documents' | 'format' | 'version'>> = {};
  readonly #actors = new Map<string, Actor>();
  readonly #ties: TieRecord[] = [];
  readonly #tieIds = new Set<string>();
  readonly #documents = new Map<string, SourceDocument>();
  readonly #places = new Map<string, Place>();
  /** How the bytes of the file were taken, where that is known; told in the report when it is not UTF-8. */
  encoding: string | undefined;
  /** Who speaks in the document of every event, origin first; nobody: the document itself. */
  speakersOfEvents: readonly Speaker[] = [];
  readonly #events: EventDraft;
  readonly #problems: Problem[] = [];
  readonly #told = new Map<string, { severity: Problem['severity']; count: number }>();
  readonly #found = { actors: 0, ties: 0 };
  readonly #skipped = { actors: 0, ties: 0 };
  #passedOver = 0;
  readonly #changed = { actors: new Set<string>(), ties: new Set<string>() };
  readonly #limit: number;

  /**
   * @param limit most actors and ties together; `Infinity` for tables of events
   * @param events about how many events will come, where that can be told
   */
  constructor({ limit = MOST_RECORDS, events = 0 }: { readonly limit?: number; readonly events?: number } = {}) {
    this.#limit = limit;
    this.#events = new EventDraft(events);
  }

  /** Says something of the file. Errors and warnings change the outcome, infos do not. */
  note(note: Note, at: FilePlace = {}): void {
    const { found, ...rest } = note;
    const told = this.#told.get(note.code) ?? { severity: note.severity, count: 0 };
    told.count += 1;
    this.#told.set(note.code, told);
    if (told.count > LISTED_OF_A_KIND) return;
    this.#problems.push({
      ...rest,
      where: placeText(at),
      ...(at.line === undefined ? {} : { line: at.line }),
      ...(at.column === undefined ? {} : { column: at.column }),
      ...(found === undefined ? {} : { found: quoteValue(found) }),
    });
  }

  hasActor(id: string): boolean {
    return this.#actors.has(id);
  }

  actorOf(id: string): Actor | undefined {
    return this.#actors.get(id);
  }

  /**
   * An actor that the file lists. Without an id, or with one that another has, it is left out with an error.
   * @returns its id, or `undefined` when it was left out
   */
  actor(actor: DraftActor, at: FilePlace): string | undefined {
    this.#count('actors');
    const { id } = actor;
    if (id === undefined || id === '') {
      this.#skipped.actors += 1;
      const label = actor.label === undefined ? 'An actor' : `The actor “${quoteValue(actor.label)}”`;
      this.note(
        {
          code: 'missing-id',
          severity: 'error',
          found: actor.label,
          expected: 'an id',
          hint: 'Give the actor an id that no other has.',
          message: `${label} (${placeText(at)}) has no id; it is left out.`,
        },
        at,
      );
      return undefined;
    }
    const first = this.#actors.get(id);
    if (first) {
      this.#skipped.actors += 1;
      this.note(
        {
          code: 'duplicate-id',
          severity: 'error',
          found: id,
          expected: 'an id that no other actor has',
          hint: 'Give one of the two another id, or join them.',
          message: `2 actors have the id “${quoteValue(id)}” (${placeText(at)}): “${quoteValue(first.label)}” is kept, the second, “${quoteValue(actor.label ?? id)}”, is left out.`,
        },
        at,
      );
      return undefined;
    }
    this.#keepActor(id, actor);
    return id;
  }

  /** An actor known only as the end of a tie; made when it is first named. @returns its id */
  actorNamed(id: string, make: () => Partial<DraftActor> = () => ({})): string {
    if (!this.#actors.has(id)) {
      this.#count('actors');
      this.#keepActor(id, { ...make(), id });
    }
    return id;
  }

  /** Changes an actor that is there already; nothing when it is not. */
  amendActor(id: string, fields: Partial<Omit<Actor, 'id'>>): void {
    const actor = this.#actors.get(id);
    if (actor) this.#actors.set(id, { ...actor, ...fields } as Actor);
  }

  #keepActor(id: string, { label, type, ...rest }: DraftActor): void {
    const named = label === undefined || label.trim() === '' ? id : label;
    this.#actors.set(id, withoutAbsent({ ...rest, id, label: named, type: type ?? 'other' }) as Actor);
  }

  /** That an actor or tie was kept, but not as the file has it. The reason is a note of its own. */
  changed(kind: 'actors' | 'ties', id: string): void {
    this.#changed[kind].add(id);
  }

  /** That an actor or tie of the file was found and left out. The reason is a note of its own. */
  skipped(kind: 'actors' | 'ties', count = 1): void {
    this.#found[kind] += count;
    this.#skipped[kind] += count;
  }

  /** A document that evidence names. @returns its id */
  document(document: SourceDocument): string {
    if (!this.#documents.has(document.id)) this.#documents.set(document.id, document);
    return document.id;
  }

  /** A place that ties name. @returns its id */
  place(place: Place): string {
    if (!this.#places.has(place.id)) this.#places.set(place.id, place);
    return place.id;
  }

  /**
   * A tie of the file. An end that no actor has leaves it out with an error, so actors come first; a second tie with
   * the same id gets a new one, with a warning.
   * @returns its id, or `undefined` when it was left out
   */
  tie(tie: DraftTie, at: FilePlace): string | undefined {
    this.#count('ties');
    const given = typeof tie.id === 'string' && tie.id !== '' ? tie.id : undefined;
    const name = given ?? `number ${this.#found.ties}`;
    if (!this.#hasItsActors(tie, name, at)) {
      this.#skipped.ties += 1;
      return undefined;
    }
    let id = given ?? `t${this.#found.ties}`;
    if (this.#tieIds.has(id)) {
      const taken = id;
      for (let number = 2; this.#tieIds.has(id); number += 1) id = `${taken} (${number})`;
      if (given !== undefined) {
        this.#changed.ties.add(id);
        this.note(
          {
            code: 'duplicate-tie-id',
            severity: 'warning',
            found: taken,
            expected: 'an id that no other tie has',
            hint: 'Give each tie an id of its own.',
            message: `Two ties have the id “${quoteValue(taken)}” (${placeText(at)}); both are kept, the second as “${quoteValue(id)}”.`,
          },
          at,
        );
      }
    }
    this.#tieIds.add(id);
    this.#ties.push(withoutAbsent({ ...tie, id, type: tie.type ?? 'other' }) as TieRecord);
    return id;
  }

  #hasItsActors(tie: DraftTie, name: string, at: FilePlace): boolean {
    const ends =
      tie.parties === undefined
        ? ([
            ['source', tie.source],
            ['target', tie.target],
          ] as const)
        : tie.parties.map(party => ['party', party] as const);
    let isWhole = true;
    for (const [end, id] of ends) {
      if (id === undefined || id === '') {
        isWhole = false;
        this.note(
          {
            code: 'missing-end',
            severity: 'error',
            expected: `an actor as ${end}`,
            hint: `Name the ${end} of the tie.`,
            message: `The tie ${quoted(name)} (${placeText(at)}) has no ${end}; it is left out.`,
          },
          at,
        );
      } else if (!this.#actors.has(id)) {
        isWhole = false;
        this.note(
          {
            code: 'unknown-actor',
            severity: 'error',
            found: id,
            expected: 'the id of an actor of the file',
            hint: `Add an actor with the id “${quoteValue(id)}”, or correct the id.`,
            message: `The tie ${quoted(name)} (${placeText(at)}) points to the actor “${quoteValue(id)}”, which is not in the file; it is left out.`,
          },
          at,
        );
      }
    }
    return isWhole;
  }

  /** Actors and ties kept so far. */
  get size(): { readonly actors: number; readonly ties: number } {
    return { actors: this.#actors.size, ties: this.#ties.length + this.#events.count };
  }

  /**
   * One event of a table of events. Its actors must be there already (`actorNamed`). Few become a tie each, many are
   * folded to ties of one pair and relation; see `EventDraft`.
   */
  event(event: SingleEvent): void {
    this.#found.ties += 1;
    this.#events.add(event);
  }

  /**
   * That rows of a table of events are no ties by the nature of their source (events with one actor): they are counted
   * as skipped, yet what is left is not a part. The reader tells of them in a note.
   */
  passedOver(rows: number): void {
    this.skipped('ties', rows);
    this.#passedOver += rows;
  }

  #count(kind: 'actors' | 'ties'): void {
    this.#found[kind] += 1;
    const total = this.#found.actors + this.#found.ties;
    if (total > this.#limit) {
      throw new Refusal({
        code: 'too-many-records',
        where: 'the whole file',
        expected: `at most ${this.#limit.toLocaleString('en')} actors and ties together`,
        message: `The file has more than ${this.#limit.toLocaleString('en')} actors and ties; nothing was loaded.`,
        hint: 'Save a part of it, for example one period or one relation.',
      });
    }
  }

  /** The report. Call once, at the end. @param format what the file was taken for */
  report(format: string): Report {
    const events = this.#events.finish(id => this.#tieIds.has(id), this.speakersOfEvents);
    const ties = events.ties.length === 0 ? this.#ties : [...this.#ties, ...events.ties];
    if (events.columns) {
      const many = events.columns.count.toLocaleString('en');
      this.note({
        code: 'folded-events',
        severity: 'info',
        hint: 'Each tie carries the number of its events, and their first and last day.',
        message: `The ${many} events are shown as ${events.ties.length.toLocaleString('en')} ties, one for each pair of actors and relation.`,
      });
    }
    if (events.mirrored > 0) {
      this.note({
        code: 'mirrored-events',
        severity: 'info',
        hint: 'A meeting reported once from each side is one meeting.',
        message: `${events.mirrored.toLocaleString('en')} rows tell an event a second time, from its other side; each such pair of rows counts once.`,
      });
    }
    const dataset = {
      format: 'entente',
      version: 1,
      ...this.head,
      actors: [...this.#actors.values()],
      ...(this.#places.size > 0 ? { places: [...this.#places.values()] } : {}),
      ...(this.#documents.size > 0 ? { documents: [...this.#documents.values()] } : {}),
      ties,
    } as Dataset;
    const isLeftOut = this.#skipped.actors + this.#skipped.ties > this.#passedOver;
    const isWarned = [...this.#told.values()].some(({ severity }) => severity !== 'info');
    const unlisted = this.#unlisted();
    return {
      outcome: isLeftOut ? 'partial' : isWarned ? 'loaded-with-warnings' : 'loaded',
      dataset,
      found: { ...this.#found },
      kept: { actors: this.#actors.size, ties: this.#found.ties - this.#skipped.ties },
      changed: { actors: this.#changed.actors.size, ties: this.#changed.ties.size },
      skipped: { ...this.#skipped },
      problems: this.#problems,
      ...(unlisted.length > 0 ? { unlisted } : {}),
      ...(events.columns ? { events: events.columns } : {}),
      ...(this.encoding === undefined || this.encoding === 'utf-8' ? {} : { encoding: this.encoding }),
      format,
    };
  }

  #unlisted(): readonly UnlistedProblems[] {
    return [...this.#told]
      .filter(([, { count }]) => count > LISTED_OF_A_KIND)
      .map(([code, { severity, count }]) => ({ code, severity, count: count - LISTED_OF_A_KIND }));
  }
}

const quoted = (name: string): string => (name.startsWith('number ') ? name : `“${quoteValue(name)}”`);

/** The record without fields that are `undefined`, which JSON does not have; itself when it has none such. */
function withoutAbsent<T extends object>(record: T): T {
  if (!Object.values(record).includes(undefined)) return record;
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
