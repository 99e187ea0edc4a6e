import { isoDay } from '../network/civil-day.js';
import type { Speaker, TieRecord } from '../network/dataset-schema.js';
import { type EventColumns, NO_DAY } from '../network/event-columns.js';
import { NumberedNames } from './numbered-names.js';

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

const MUTUAL = 1;
const TOLD_FROM_SOURCE = 2;
const TOLD_FROM_TARGET = 4;
const MUTUAL_WHEN_MIRRORED = 8;

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
  #capacity = 4096;
  #count = 0;
  #source = new Uint32Array(this.#capacity);
  #target = new Uint32Array(this.#capacity);
  #type = new Uint16Array(this.#capacity);
  #day = new Int32Array(this.#capacity);
  #wording = new Uint16Array(this.#capacity);
  #document = new Uint16Array(this.#capacity);
  #line = new Uint32Array(this.#capacity);
  #report = new Uint32Array(this.#capacity);
  #mentions = new Uint32Array(this.#capacity);
  #flags = new Uint8Array(this.#capacity);

  get count(): number {
    return this.#count;
  }

  add(event: SingleEvent): void {
    if (this.#count === this.#capacity) this.#grow();
    const at = this.#count;
    this.#count += 1;
    this.#source[at] = this.#actors.of(event.source);
    this.#target[at] = this.#actors.of(event.target);
    this.#type[at] = this.#types.of(event.type);
    this.#day[at] = event.day ?? NO_DAY;
    this.#wording[at] = this.#numberOfWording(event.wording);
    this.#report[at] = hashOf(event.report ?? '');
    if (at < MOST_SINGLE_EVENTS * 2) this.#reports.push(event.report ?? '');
    this.#mentions[at] = event.mentions ?? 0;
    this.#hasMentions ||= event.mentions !== undefined;
    this.#document[at] = this.#documents.of(event.document);
    this.#line[at] = event.line;
    this.#flags[at] =
      (event.mutual === 'when-mirrored' ? MUTUAL_WHEN_MIRRORED : event.mutual ? MUTUAL : 0) |
      (event.toldFrom === 'source' ? TOLD_FROM_SOURCE : event.toldFrom === 'target' ? TOLD_FROM_TARGET : 0);
  }

  /** The column has 16 bits; where a source has more wordings, the last one stands for the rest. */
  #numberOfWording(wording: string): number {
    const isFull = this.#wordings.list.length >= MOST_WORDINGS && !this.#wordings.has(wording);
    return this.#wordings.of(isFull ? FURTHER_WORDINGS : wording);
  }

  #grow(): void {
    this.#capacity *= 2;
    this.#source = widened(this.#source, new Uint32Array(this.#capacity));
    this.#target = widened(this.#target, new Uint32Array(this.#capacity));
    this.#type = widened(this.#type, new Uint16Array(this.#capacity));
    this.#day = widened(this.#day, new Int32Array(this.#capacity));
    this.#wording = widened(this.#wording, new Uint16Array(this.#capacity));
    this.#document = widened(this.#document, new Uint16Array(this.#capacity));
    this.#line = widened(this.#line, new Uint32Array(this.#capacity));
    this.#report = widened(this.#report, new Uint32Array(this.#capacity));
    this.#mentions = widened(this.#mentions, new Uint32Array(this.#capacity));
    this.#flags = widened(this.#flags, new Uint8Array(this.#capacity));
  }

  /**
   * @param isTaken whether a tie beside the events has this id
   * @param chain who speaks in the document, for all events
   */
  finish(isTaken: (id: string) => boolean, chain: readonly Speaker[]): FinishedEvents {
    const sorted = this.#byDay();
    const order = this.#withoutMirrors(sorted);
    const mirrored = sorted.length - order.length;
    if (order.length <= MOST_SINGLE_EVENTS) {
      return { ties: this.#singleTies(order, isTaken, chain), columns: undefined, mirrored };
    }
    const { ties, tieOf } = this.#foldedTies(order, isTaken, chain);
    const columns: EventColumns = {
      count: order.length,
      ties: ties.map(({ id }) => id),
      wordings: this.#wordings.list,
      tie: tieOf,
      day: picked(this.#day, order, new Int32Array(order.length)),
      wording: picked(this.#wording, order, new Uint16Array(order.length)),
      line: picked(this.#line, order, new Uint32Array(order.length)),
    };
    return { ties, columns, mirrored };
  }

  /** Rows by day, those of one day in the order of the file: a counting sort, since days are few and rows many. */
  #byDay(): Uint32Array {
    const days = this.#day.subarray(0, this.#count);
    const order = new Uint32Array(this.#count);
    let first = Infinity;
    let last = -Infinity;
    let undated = 0;
    for (const day of days) {
      if (day === NO_DAY) undated += 1;
      else {
        if (day < first) first = day;
        if (day > last) last = day;
      }
    }
    const starts = new Uint32Array(undated === days.length ? 1 : last - first + 2);
    for (const day of days) if (day !== NO_DAY) starts[day - first + 1]! += 1;
    for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
    let nextUndated = 0;
    for (let row = 0; row < days.length; row += 1) {
      const day = days[row]!;
      if (day === NO_DAY) {
        order[nextUndated] = row;
        nextUndated += 1;
      } else {
        const slot = day - first;
        order[undated + starts[slot]!] = row;
        starts[slot]! += 1;
      }
    }
    return order;
  }

  /**
   * Of the rows of one day and report that tell the same from either side, as many are kept as the side with more has.
   * Rows with neither day nor report are all kept: nothing says that they tell one event.
   */
  #withoutMirrors(order: Uint32Array): Uint32Array {
    if (!this.#flags.subarray(0, this.#count).some(flags => flags > MUTUAL)) return order;
    const dropped = new Uint8Array(this.#count);
    for (let start = 0; start < order.length; ) {
      const day = this.#day[order[start]!]!;
      let end = start;
      while (end < order.length && this.#day[order[end]!] === day) end += 1;
      this.#dropMirrors(order.subarray(start, end), dropped);
      start = end;
    }
    for (const row of order) this.#turnBack(row);
    return order.filter(row => dropped[row] === 0);
  }

  #dropMirrors(rows: Uint32Array, dropped: Uint8Array): void {
    const sides = new Map<string, { readonly bySource: number[]; readonly byTarget: number[] }>();
    for (const row of rows) {
      const flags = this.#flags[row]!;
      const report = this.#report[row]!;
      if (flags <= MUTUAL || (report === NO_REPORT && this.#day[row] === NO_DAY)) continue;
      const key = `${this.#pairAndType(row)} ${report}`;
      const side = sides.get(key) ?? { bySource: [], byTarget: [] };
      sides.set(key, side);
      (flags & TOLD_FROM_SOURCE ? side.bySource : side.byTarget).push(row);
    }
    for (const { bySource, byTarget } of sides.values()) {
      const [fewer, others] = bySource.length < byTarget.length ? [bySource, byTarget] : [byTarget, bySource];
      for (const row of fewer) dropped[row] = 1;
      for (const row of others.slice(0, fewer.length)) {
        if (this.#flags[row]! & MUTUAL_WHEN_MIRRORED) this.#flags[row]! |= MUTUAL;
      }
    }
  }

  /** Gives an event that only its target told its direction again: it was turned to look for the other side. */
  #turnBack(row: number): void {
    const flags = this.#flags[row]!;
    if (!(flags & MUTUAL_WHEN_MIRRORED) || flags & MUTUAL || !(flags & TOLD_FROM_TARGET)) return;
    const source = this.#source[row]!;
    this.#source[row] = this.#target[row]!;
    this.#target[row] = source;
  }

  /** One number for source, target, type and mutuality: exact up to 100,000 actors and 400,000 types. */
  #pairAndType(row: number): number {
    const actors = this.#actors.list.length;
    const pair = this.#source[row]! * actors + this.#target[row]!;
    return (pair * this.#types.list.length + this.#type[row]!) * 2 + (this.#flags[row]! & MUTUAL);
  }

  #singleTies(order: Uint32Array, isTaken: (id: string) => boolean, chain: readonly Speaker[]): readonly TieRecord[] {
    const used = new Set<string>();
    return Array.from(order, row => {
      const id = freeId(`event-${this.#line[row]}`, candidate => isTaken(candidate) || used.has(candidate));
      used.add(id);
      const day = this.#day[row]!;
      return {
        id,
        ...this.#endsOf(row),
        ...(day === NO_DAY ? {} : { start: isoDay(day) }),
        evidence: [{ ...this.#evidenceOf(row, id, chain), note: this.#noteOf(row) }],
        ...this.#mentionsOf(this.#mentions[row]!, id),
      } as TieRecord;
    });
  }

  /** One tie for each pair and relation, and for each event the position of its tie. */
  #foldedTies(
    order: Uint32Array,
    isTaken: (id: string) => boolean,
    chain: readonly Speaker[],
  ): { readonly ties: readonly TieRecord[]; readonly tieOf: Uint32Array } {
    const tieOf = new Uint32Array(order.length);
    const numbers = new Map<number, number>();
    const firstRow: number[] = [];
    const counts: number[] = [];
    const mentions: number[] = [];
    const firstDay: number[] = [];
    const lastDay: number[] = [];
    for (const [at, row] of order.entries()) {
      const key = this.#pairAndType(row);
      const day = this.#day[row]!;
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        firstRow.push(row);
        counts.push(0);
        mentions.push(0);
        firstDay.push(NO_DAY);
        lastDay.push(NO_DAY);
      }
      counts[number]! += 1;
      mentions[number]! += this.#mentions[row]!;
      tieOf[at] = number;
      // Rows come by day, so the first day is met first.
      if (day !== NO_DAY && firstDay[number] === NO_DAY) firstDay[number] = day;
      if (day !== NO_DAY) lastDay[number] = day;
    }
    const ties = firstRow.map((row, number) => {
      const id = freeId(`events-${number + 1}`, isTaken);
      const first = firstDay[number]!;
      const last = lastDay[number]!;
      return {
        id,
        ...this.#endsOf(row),
        ...(first === NO_DAY ? {} : { start: isoDay(first) }),
        ...(last === first ? {} : { end: isoDay(last) }),
        count: counts[number]!,
        evidence: [this.#evidenceOf(row, id, chain)],
        ...this.#mentionsOf(mentions[number]!, id),
      } as TieRecord;
    });
    return { ties, tieOf };
  }

  #noteOf(row: number): string {
    const report = this.#reports[row]!;
    const wording = this.#wordings.list[this.#wording[row]!]!;
    return report === '' ? wording : `${wording} (${report})`;
  }

  #mentionsOf(mentions: number, tie: string) {
    return this.#hasMentions ? { quantities: [{ what: 'mentions', value: mentions, evidence: [`${tie}-e`] }] } : {};
  }

  #endsOf(row: number) {
    return {
      source: this.#actors.list[this.#source[row]!]!,
      target: this.#actors.list[this.#target[row]!]!,
      type: this.#types.list[this.#type[row]!]!,
      ...((this.#flags[row]! & MUTUAL) === 0 ? {} : { mutual: true }),
    };
  }

  #evidenceOf(row: number, tie: string, chain: readonly Speaker[]) {
    return {
      id: `${tie}-e`,
      stance: 'asserts' as const,
      document: this.#documents.list[this.#document[row]!]!,
      ...(chain.length > 0 ? { chain: [...chain] } : {}),
    };
  }
}

const NO_REPORT = 0;

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

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;

function widened<T extends Numbers>(old: T, wider: T): T {
  wider.set(old);
  return wider;
}

function picked<T extends Numbers>(column: T, order: Uint32Array, into: T): T {
  for (let at = 0; at < order.length; at += 1) into[at] = column[order[at]!]!;
  return into;
}

function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) if (!isTaken(`${id} (${number})`)) return `${id} (${number})`;
}
