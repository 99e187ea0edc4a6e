import { isoDay } from '../network/civil-day.js';
import type { Speaker, TieRecord } from '../network/dataset-schema.js';
import { type EventColumns, NO_DAY } from '../network/event-columns.js';
import { EventRows } from './event-rows.js';
import {
  type MirroringRows,
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
import { inOrder, rowsByDay } from './rows-by-day.js';

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
  readonly #rows = new EventRows();

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
    const rows = this.#rows;
    const day = rows.column('day');
    const relation = rows.column('relation');
    const flags = rows.column('flags');
    const order = withoutMirrors(
      rowsByDay(day),
      { day, relation, flags, report: rows.column('report') },
      this.#relations,
    );
    const mirrored = rows.count - order.length;
    const told = { day, relation, flags, document: rows.column('document'), mentions: rows.column('mentions') };
    const wording = rows.column('wording');
    const line = rows.column('line');
    if (order.length <= MOST_SINGLE_EVENTS) {
      return {
        ties: this.#singleTies(order, { ...told, wording, line }, isTaken, chain),
        columns: undefined,
        mirrored,
      };
    }
    const { ties, tieOf } = this.#foldedTies(order, told, isTaken, chain);
    const columns: EventColumns = {
      count: order.length,
      ties: ties.map(({ id }) => id),
      wordings: this.#wordings.list,
      tie: tieOf,
      day: inOrder(day, order),
      wording: inOrder(wording, order),
      line: inOrder(line, order),
    };
    return { ties, columns, mirrored };
  }

  #singleTies(
    order: Uint32Array,
    rows: ToldRows & Pick<EventColumns, 'wording' | 'line'>,
    isTaken: (id: string) => boolean,
    chain: readonly Speaker[],
  ): readonly TieRecord[] {
    const used = new Set<string>();
    return Array.from(order, row => {
      const id = freeId(`event-${rows.line[row]}`, candidate => isTaken(candidate) || used.has(candidate));
      used.add(id);
      const day = rows.day[row]!;
      const tie = this.#tieOf(row, rows, id);
      if (day !== NO_DAY) tie.start = isoDay(day);
      tie.evidence = [
        { ...this.#evidenceOf(rows.document[row]!, id, chain), note: this.#noteOf(row, rows.wording[row]!) },
      ];
      if (this.#hasMentions) tie.quantities = mentionsOf(rows.mentions[row]!, id);
      return tie as TieRecord;
    });
  }

  /** One tie for each pair and relation, and for each event the position of its tie. */
  #foldedTies(
    order: Uint32Array,
    rows: ToldRows,
    isTaken: (id: string) => boolean,
    chain: readonly Speaker[],
  ): { readonly ties: readonly TieRecord[]; readonly tieOf: Uint32Array } {
    const tieOf = new Uint32Array(order.length);
    /** Number of the tie plus one, by relation, directed and mutual. */
    const numbers = new Uint32Array(this.#relations.count * 2);
    const firstRow: number[] = [];
    const counts: number[] = [];
    const mentions: number[] = [];
    const firstDay: number[] = [];
    const lastDay: number[] = [];
    for (let at = 0; at < order.length; at += 1) {
      const row = order[at]!;
      const key = relationKey(row, rows);
      const day = rows.day[row]!;
      if (numbers[key] === 0) {
        firstRow.push(row);
        counts.push(0);
        mentions.push(0);
        firstDay.push(NO_DAY);
        lastDay.push(NO_DAY);
        numbers[key] = firstRow.length;
      }
      const number = numbers[key]! - 1;
      counts[number]! += 1;
      mentions[number]! += rows.mentions[row]!;
      tieOf[at] = number;
      // Rows come by day, so the first day is met first.
      if (day !== NO_DAY && firstDay[number] === NO_DAY) firstDay[number] = day;
      if (day !== NO_DAY) lastDay[number] = day;
    }
    const written = new Map<number, string>();
    const dayText = (day: number): string => {
      const text = written.get(day) ?? isoDay(day);
      written.set(day, text);
      return text;
    };
    const ties = firstRow.map((row, number) => {
      const id = freeId(`events-${number + 1}`, isTaken);
      const first = firstDay[number]!;
      const last = lastDay[number]!;
      const tie = this.#tieOf(row, rows, id);
      if (first !== NO_DAY) tie.start = dayText(first);
      if (last !== first) tie.end = dayText(last);
      tie.count = counts[number]!;
      tie.evidence = [this.#evidenceOf(rows.document[row]!, id, chain)];
      if (this.#hasMentions) tie.quantities = mentionsOf(mentions[number]!, id);
      return tie as TieRecord;
    });
    return { ties, tieOf };
  }

  #noteOf(row: number, wordingNumber: number): string {
    const report = this.#reports[row]!;
    const wording = this.#wordings.list[wordingNumber]!;
    return report === '' ? wording : `${wording} (${report})`;
  }

  #tieOf(row: number, { relation, flags }: ToldRows, id: string): EventTie {
    const number = relation[row]!;
    const source = this.#actors.list[this.#relations.sourceOf(number)]!;
    const target = this.#actors.list[this.#relations.targetOf(number)]!;
    const type = this.#types.list[this.#relations.typeOf(number)]!;
    return flags[row]! & MUTUAL ? { id, source, target, type, mutual: true } : { id, source, target, type };
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

/** What a tie says of a row. */
interface ToldRows extends Omit<MirroringRows, 'report'> {
  readonly document: Uint16Array;
  readonly mentions: Uint32Array;
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
