import type { Dataset } from '../../network/dataset-schema.js';
import type { EventColumns } from '../../network/event-columns.js';
import { indexEvents } from '../../network/event-index.js';
import type { Problem, Report } from '../../network/report.js';

/** A report, and what the authors of its dataset should mend besides. */
export interface Reading {
  readonly report: Report;
  readonly advice: readonly Problem[];
}

/** Records in one part: few enough that taking them over keeps the page waiting for less than two pictures. */
export const RECORDS_OF_A_PART = 5000;

const LISTS = ['actors', 'places', 'documents', 'ties'] as const;
type ListName = (typeof LISTS)[number] | 'problems' | 'advice' | 'eventTies';

/** A piece of a reading on its way between threads. The first is the report without what is long. */
export type ReportPart =
  | { readonly kind: 'head'; readonly report: Report }
  | { readonly kind: 'records'; readonly list: ListName; readonly records: readonly unknown[] }
  | { readonly kind: 'events'; readonly events: EventColumns };

/**
 * The reading in parts, each short enough for one message; {@link JoinedReading} puts them together again. Events get
 * their index here, so that the page need not pass over ten million of them.
 */
export function* partsOf({ report, advice }: Reading): Generator<ReportPart> {
  const { dataset, events, problems, ...rest } = report;
  const head = dataset && (withLists(dataset, () => []) as Dataset);
  yield { kind: 'head', report: { ...rest, problems: [], ...(head ? { dataset: head } : {}) } };
  yield* slices('problems', problems);
  yield* slices('advice', advice);
  for (const list of LISTS) yield* slices(list, dataset?.[list] ?? []);
  if (!events) return;
  // Half a million ids are a part of their own, or many.
  yield* slices('eventTies', events.ties);
  yield { kind: 'events', events: { ...events, ties: [], index: events.index ?? indexEvents(events) } };
}

function* slices(list: ListName, records: readonly unknown[]): Generator<ReportPart> {
  for (let at = 0; at < records.length; at += RECORDS_OF_A_PART) {
    yield { kind: 'records', list, records: records.slice(at, at + RECORDS_OF_A_PART) };
  }
}

/** What of a part moves to the other thread instead of being copied. */
export function movedWith(part: ReportPart): ArrayBuffer[] {
  if (part.kind !== 'events') return [];
  const { index, ...events } = part.events;
  const columns = [...Object.values(events), index?.days.rowOfDay, index?.checkpoints].filter(column =>
    ArrayBuffer.isView(column),
  );
  return [...new Set(columns.map(column => column.buffer as ArrayBuffer))];
}

/** Parts of a reading, put together as they come. */
export class JoinedReading {
  #report: Report | undefined;
  #events: EventColumns | undefined;
  readonly #records = new Map<ListName, (readonly unknown[])[]>();

  add(part: ReportPart): void {
    if (part.kind === 'head') this.#report = part.report;
    else if (part.kind === 'events') this.#events = part.events;
    else this.#records.set(part.list, [...(this.#records.get(part.list) ?? []), part.records]);
  }

  /** The whole. @throws {Error} before the first part has come */
  get whole(): Reading {
    if (!this.#report) throw new Error('The first part of the report has not come yet.');
    const { dataset, ...rest } = this.#report;
    return {
      report: {
        ...rest,
        problems: this.#all('problems') as readonly Problem[],
        ...(dataset ? { dataset: withLists(dataset, list => this.#all(list)) as Dataset } : {}),
        ...(this.#events ? { events: { ...this.#events, ties: this.#all('eventTies') as readonly string[] } } : {}),
      },
      advice: this.#all('advice') as readonly Problem[],
    };
  }

  #all(list: ListName): readonly unknown[] {
    return (this.#records.get(list) ?? []).flat();
  }
}

/** The dataset with other lists in the place of those that it has. */
function withLists(dataset: Dataset, listOf: (name: (typeof LISTS)[number]) => readonly unknown[]): unknown {
  const present = LISTS.filter(name => dataset[name] !== undefined);
  return { ...dataset, ...Object.fromEntries(present.map(name => [name, listOf(name)])) };
}
