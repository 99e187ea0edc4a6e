import {
  DATASET_LISTS,
  type DatasetList,
  headOf,
  JoinedRecords,
  partsOfList,
  type RecordsPart,
  withLists,
} from '../../network/dataset-parts.js';
import type { EventColumns } from '../../network/event-columns.js';
import { indexEvents } from '../../network/event-index.js';
import type { Problem, Report } from '../../network/report.js';

/** A report, and what the authors of its dataset should mend besides. */
export interface Reading {
  readonly report: Report;
  readonly advice: readonly Problem[];
}

type ListName = DatasetList | 'problems' | 'advice' | 'eventTies';

/** A piece of a reading on its way between threads. The first is the report without what is long. */
export type ReportPart =
  | { readonly kind: 'head'; readonly report: Report }
  | RecordsPart<ListName>
  | { readonly kind: 'events'; readonly events: EventColumns };

/**
 * The reading in parts, each short enough for one message; {@link JoinedReading} puts them together again. Events get
 * their index here, so that the page need not pass over ten million of them.
 */
export function* partsOf({ report, advice }: Reading): Generator<ReportPart> {
  const { dataset, events, problems, ...rest } = report;
  const head = dataset && headOf(dataset);
  yield { kind: 'head', report: { ...rest, problems: [], ...(head ? { dataset: head } : {}) } };
  yield* partsOfList('problems', problems);
  yield* partsOfList('advice', advice);
  for (const list of DATASET_LISTS) yield* partsOfList(list, dataset?.[list]);
  if (!events) return;
  // Half a million ids are a part of their own, or many.
  yield* partsOfList('eventTies', events.ties);
  yield { kind: 'events', events: { ...events, ties: [], index: events.index ?? indexEvents(events) } };
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
  readonly #records = new JoinedRecords<ListName>();

  add(part: ReportPart): void {
    if (part.kind === 'head') this.#report = part.report;
    else if (part.kind === 'events') this.#events = part.events;
    else this.#records.add(part);
  }

  /** The whole. @throws {Error} before the first part has come */
  get whole(): Reading {
    if (!this.#report) throw new Error('The first part of the report has not come yet.');
    const { dataset, ...rest } = this.#report;
    return {
      report: {
        ...rest,
        problems: this.#records.all('problems') as readonly Problem[],
        ...(dataset ? { dataset: withLists(dataset, list => this.#records.all(list)) } : {}),
        ...(this.#events
          ? { events: { ...this.#events, ties: this.#records.all('eventTies') as readonly string[] } }
          : {}),
      },
      advice: this.#records.all('advice') as readonly Problem[],
    };
  }
}
