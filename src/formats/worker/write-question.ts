import { MaskedIds } from '../../filter/masked-ids.js';
import {
  DATASET_LISTS,
  headOf,
  JoinedRecords,
  partsOfList,
  type RecordsPart,
  withLists,
} from '../../network/dataset-parts.js';
import type { Dataset } from '../../network/dataset-schema.js';
import type { EventColumns } from '../../network/event-columns.js';
import { listenTo } from '../../network/listen-to.js';
import type { Network } from '../../network/network.js';
import type { Voices } from '../../network/voices.js';
import type { ExportSource, WriteOptions } from '../writer.js';

/** A piece of a dataset on its way to the worker. The first is the dataset without what is long. */
export type DatasetPart =
  | { readonly kind: 'head'; readonly head: Dataset }
  | RecordsPart
  | { readonly kind: 'events'; readonly events: EventColumns };

/** The dataset in parts; {@link joinParts} puts them together again. */
export function* partsOfDataset(dataset: Dataset, events: EventColumns | undefined): Generator<DatasetPart> {
  yield { kind: 'head', head: headOf(dataset) };
  for (const list of DATASET_LISTS) yield* partsOfList(list, dataset[list]);
  if (!events) return;
  // Writers pass over all events; the index would be copied for nothing.
  const { index: _, ...columns } = events;
  yield { kind: 'events', events: columns };
}

/** @throws {Error} without a head */
export function joinParts(parts: readonly DatasetPart[]): {
  readonly dataset: Dataset;
  readonly events: EventColumns | undefined;
} {
  let head: Dataset | undefined;
  let events: EventColumns | undefined;
  const records = new JoinedRecords();
  for (const part of parts) {
    if (part.kind === 'head') head = part.head;
    else if (part.kind === 'events') events = part.events;
    else records.add(part);
  }
  if (!head) throw new Error('The head of the dataset has not come.');
  return { dataset: withLists(head, list => records.all(list)), events };
}

/** What of an export's source goes to the worker, which has the dataset already. */
export interface WriteQuestion {
  /** Id of the writer. */
  readonly writer: string;
  readonly options: WriteOptions;
  /** The dataset without its lists: its story may have been changed since. */
  readonly head: Dataset;
  readonly heard: Voices | undefined;
  /** 1 for each tie that is shown, by index. */
  readonly mask: Uint8Array;
  readonly actors: readonly string[];
  /** Who has a place, and x and y of each in turn. */
  readonly placed: readonly string[];
  readonly places: Float64Array;
  readonly filters: readonly string[];
  readonly now: Date;
}

/** Writes down what is asked of the worker. */
export function questionOf(writer: string, source: ExportSource, options: WriteOptions): WriteQuestion {
  const { network, shown, positions, filters, now, heard } = source;
  const mask =
    shown.ties instanceof MaskedIds
      ? shown.ties.mask
      : Uint8Array.from(network.ties.values(), tie => Number(shown.ties.has(tie.id)));
  return {
    writer,
    options,
    head: headOf(network.dataset),
    heard,
    mask,
    actors: [...shown.actors],
    placed: [...positions.keys()],
    places: Float64Array.from([...positions.values()].flatMap(({ x, y }) => [x, y])),
    filters,
    now,
  };
}

/** The source that a question was made of, on the network of the same dataset. */
export function sourceOfQuestion(question: WriteQuestion, whole: Network): ExportSource {
  const { head, heard, mask, actors, placed, places, filters, now } = question;
  const dataset = withLists(head, list => whole.dataset[list] ?? []);
  const network = listenTo({ ...whole, dataset }, heard);
  const ids = [...network.ties.keys()];
  const count = mask.reduce((sum, one) => sum + one, 0);
  return {
    network,
    shown: {
      actors: new Set(actors),
      ties: new MaskedIds(ids, mask, id => network.ties.get(id)?.index, count),
    },
    positions: new Map(placed.map((id, at) => [id, { x: places[at * 2]!, y: places[at * 2 + 1]! }])),
    filters,
    now,
    ...(heard && { heard }),
  };
}
