import { isoDay } from '../network/civil-day.js';
import type { Speaker, TieRecord } from '../network/dataset-schema.js';
import { type EventColumns, NO_DAY } from '../network/event-columns.js';
import { EventRows } from './event-rows.js';
import { foldRows, type SortedRows } from './folded-rows.js';
import {
  MUTUAL,
  MUTUAL_WHEN_MIRRORED,
  NO_REPORT,
  relationKey,
  TOLD_FROM_SOURCE,
  TOLD_FROM_TARGET,
  withoutMirrors,
} from './mirrored-events.js';
import { NumberedNames } from './numbered-names.js';
import { NumberedRelations } from './numbered-relations.js';
import { rowsByDay, sorterBy } from './rows-by-day.js';

/** More events than these become ties that stand for many. */
export const MOST_SINGLE_EVENTS = 2000;

/** One event of a table. */
export interface SingleEvent {
  /** Ids of actors of the draft. */
  readonly source: string;
  readonly target: string;
  /** `type/subtype` of the vocabulary. */
  readonly type: string;
  /** Days since 1970-01-01; `undefined` when the source gives none. */
  readonly day: number | undefined;
  /** How the source words or codes it. */
  readonly wording: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Id of the document that says so. */
  readonly document: string;
  /**
   * The relation has no direction here, though its type may. `when-mirrored`: only if the file tells it from both sides
   * (two states that express the intent to meet), else it goes from whoever told it.
   */
  readonly mutual?: boolean | 'when-mirrored';
  /**
   * The same event may stand in the file twice, once from each side (`A consults B`, `B consults A`; `make` and
   * `host a visit`): then such rows are one event. The row must be turned to one direction already (a visit to
   * visitor → host, a mutual event to the order of its ids); this says from which end it was told.
   */
  readonly toldFrom?: 'source' | 'target' | undefined;
  /**
   * The report that the event was coded from: a link, or story and sentence. Rows tell one event from both sides only
   * when they come from one report; where a source names none, those of one day do.
   */
  readonly report?: string | undefined;
  /** How often the source counts the event as mentioned. */
  readonly mentions?: number | undefined;
}

/** What the events came to. */
export interface FinishedEvents {
  readonly ties: readonly TieRecord[];
  /** Absent when each event is a tie of its own. */
  readonly columns: EventColumns | undefined;
  /** Rows that repeat an event from its other side. */
  readonly mirrored: number;
}

const MOST_WORDINGS = 65_000;
const FURTHER_WORDINGS = 'further wordings';

/**
 * Events on their way to ties. Up to `MOST_SINGLE_EVENTS` each becomes a tie; more are folded to one tie for each pair
 * and relation, which carries their number and first and last day, while the events stay as columns.
 */
export class EventDraft {
  readonly #actors = new NumberedNames();
  readonly #types = new NumberedNames();
  readonly #wordings = new NumberedNames();
  readonly #documents = new NumberedNames();
  /** Reports of the first rows: only where there are few rows are they told, and of rows that mirror, half are left. */
  readonly #reports: string[] = [];
  #hasMentions = false;
  readonly #relations = new NumberedRelations();
  readonly #rows: EventRows;

  /** @param expected about how many will come, where that can be told */
  constructor(expected = 0) {
    this.#rows = new EventRows(expected);
  }

  get count(): number {
    return this.#rows.count;
  }

  add(event: SingleEvent): void {
    const flags =
      (event.mutual === 'when-mirrored' ? MUTUAL_WHEN_MIRRORED : event.mutual ? MUTUAL : 0) |
      (event.toldFrom === 'source' ? TOLD_FROM_SOURCE : event.toldFrom === 'target' ? TOLD_FROM_TARGET : 0);
    if (this.count < MOST_SINGLE_EVENTS * 2) this.#reports.push(event.report ?? '');
    this.#hasMentions ||= event.mentions !== undefined;
    this.#rows.add({
      relation: this.#relations.of(
        this.#actors.of(event.source),
        this.#actors.of(event.target),
        this.#types.of(event.type),
      ),
      day: event.day ?? NO_DAY,
      wording: this.#numberOfWording(event.wording),
      line: event.line,
      // Of rows that are told from one side only, nobody asks for the report.
      report: flags > MUTUAL && event.report !== undefined ? hashOf(event.report) : NO_REPORT,
      flags,
      document: this.#documents.of(event.document),
      mentions: event.mentions ?? 0,
    });
  }

  /** The column has 16 bits; where a source has more wordings, the last one stands for the rest. */
  #numberOfWording(wording: string): number {
    const isFull = this.#wordings.list.length >= MOST_WORDINGS && !this.#wordings.has(wording);
    return this.#wordings.of(isFull ? FURTHER_WORDINGS : wording);
  }

  /**
   * @param isTaken whether a tie beside the events has this id
   * @param chain who speaks in the document, for all events
   */
  finish(isTaken: (id: string) => boolean, chain: readonly Speaker[]): FinishedEvents {
    const { rows, rowNumbers } = this.#sortedRows();
    const mirrored = this.count - rows.count;
    const naming = { isTaken, chain };
    if (rowNumbers) return { ties: this.#singleTies(rows, rowNumbers, naming), columns: undefined, mirrored };
    const ties = this.#foldedTies(rows, naming);
    const { count, day, wording, line } = rows;
    const wordings = this.#wordings.list;
    // The relations of the rows are numbers of ties by now.
    const columns = { count, ties: ties.map(({ id }) => id), wordings, tie: rows.relation, day, wording, line };
    return { ties, columns, mirrored };
  }

  /**
   * The rows by day, without those that repeat another. All that was needed on the way is let go of here, before there
   * are ties: of ten million rows it is a hundred megabytes.
   */
  #sortedRows(): { readonly rows: SortedRows; readonly rowNumbers: Uint32Array | undefined } {
    const { day, relation, flags, report, wording, line, document, mentions } = this.#rows.take();
    const order = withoutMirrors(rowsByDay(day), { day, relation, flags, report }, this.#relations);
    for (let row = 0; row < relation.length; row += 1) relation[row] = relationKey(row, { relation, flags });
    const sorted = sorterBy(order);
    const rows = {
      count: order.length,
      day: sorted(day),
      relation: sorted(relation),
      wording: sorted(wording),
      line: sorted(line),
      document: this.#documents.list.length > 1 ? sorted(document) : undefined,
      mentions: this.#hasMentions ? sorted(mentions) : undefined,
    };
    return { rows, rowNumbers: order.length <= MOST_SINGLE_EVENTS ? order : undefined };
  }

  /** @param rowNumbers places of the rows in the file, from 0 */
  #singleTies(rows: SortedRows, rowNumbers: Uint32Array, { isTaken, chain }: TieNaming): readonly TieRecord[] {
    const used = new Set<string>();
    return Array.from(rowNumbers, (row, at) => {
      const id = freeId(`event-${rows.line[at]}`, candidate => isTaken(candidate) || used.has(candidate));
      used.add(id);
      const day = rows.day[at]!;
      const tie = this.#tieOf(rows.relation[at]!, id);
      if (day !== NO_DAY) tie.start = isoDay(day);
      tie.evidence = [
        { ...this.#evidenceOf(rows.document?.[at] ?? 0, id, chain), note: this.#noteOf(row, rows.wording[at]!) },
      ];
      if (rows.mentions) tie.quantities = mentionsOf(rows.mentions[at]!, id);
      return tie as TieRecord;
    });
  }

  /** One tie for each pair and relation. In the rows, the number of their tie takes the place of the relation. */
  #foldedTies(rows: SortedRows, { isTaken, chain }: TieNaming): readonly TieRecord[] {
    const folds = foldRows(rows, this.#relations.count * 2);
    const written = new Map<number, string>();
    const dayText = (day: number): string => {
      const text = written.get(day) ?? isoDay(day);
      written.set(day, text);
      return text;
    };
    return Array.from(folds.relation, (relation, number) => {
      const id = freeId(`events-${number + 1}`, isTaken);
      const first = folds.firstDay[number]!;
      const last = folds.lastDay[number]!;
      const tie = this.#tieOf(relation, id);
      if (first !== NO_DAY) tie.start = dayText(first);
      if (last !== first) tie.end = dayText(last);
      tie.count = folds.count[number]!;
      tie.evidence = [this.#evidenceOf(folds.document[number]!, id, chain)];
      if (rows.mentions) tie.quantities = mentionsOf(folds.mentions[number]!, id);
      return tie as TieRecord;
    });
  }

  #noteOf(row: number, wordingNumber: number): string {
    const report = this.#reports[row]!;
    const wording = this.#wordings.list[wordingNumber]!;
    return report === '' ? wording : `${wording} (${report})`;
  }

  #tieOf(key: number, id: string): EventTie {
    const number = key >>> 1;
    const source = this.#actors.list[this.#relations.sourceOf(number)]!;
    const target = this.#actors.list[this.#relations.targetOf(number)]!;
    const type = this.#types.list[this.#relations.typeOf(number)]!;
    return key & MUTUAL ? { id, source, target, type, mutual: true } : { id, source, target, type };
  }

  #evidenceOf(number: number, tie: string, chain: readonly Speaker[]) {
    const id = `${tie}-e`;
    const stance = 'asserts' as const;
    const document = this.#documents.list[number]!;
    return chain.length > 0 ? { id, stance, document, chain } : { id, stance, document };
  }
}

/** A tie while it is made, field by field: to spread parts into hundreds of thousands of ties takes twice the time. */
interface EventTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly mutual?: boolean;
  start?: string;
  end?: string;
  count?: number;
  evidence?: readonly object[];
  quantities?: readonly object[];
}

const mentionsOf = (mentions: number, tie: string) => [{ what: 'mentions', value: mentions, evidence: [`${tie}-e`] }];

/** What ties need beside their rows. */
interface TieNaming {
  readonly isTaken: (id: string) => boolean;
  readonly chain: readonly Speaker[];
}

/**
 * Reports are compared by this number, among the rows of one day, pair and relation: names of ten million of them would
 * be a gigabyte. That two of so few should share one by chance is not to be expected (FNV-1a, 32 bits).
 */
function hashOf(report: string): number {
  if (report === '') return NO_REPORT;
  let hash = 0x811c9dc5;
  for (let at = 0; at < report.length; at += 1) hash = Math.imul(hash ^ report.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) if (!isTaken(`${id} (${number})`)) return `${id} (${number})`;
}
