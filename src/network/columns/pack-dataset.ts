import type { Dataset } from '../dataset-schema.js';
import type { EventColumns } from '../event-columns.js';
import { COLUMNS_FORM, FORM_FIELDS, type PackedEvents } from './column-form.js';
import { type Positions, packRecords } from './pack-records.js';

/**
 * A dataset as the JSON object of the form in columns: its actors and ties as columns, everything else as it is.
 * @param events the single events behind its ties; those of ties that it does not have are left out
 */
export function packDataset(dataset: Dataset, events: EventColumns | undefined): object {
  const { format, version, actors, ties, ...head } = dataset;
  const positions: Positions = {
    actors: positionsOf(actors),
    documents: positionsOf(dataset.documents ?? []),
    places: positionsOf(dataset.places ?? []),
  };
  const entries = Object.entries(head);
  const own = entries.filter(([name]) => FORM_FIELDS.has(name));
  return {
    format,
    version,
    form: COLUMNS_FORM,
    ...Object.fromEntries(entries.filter(([name]) => !FORM_FIELDS.has(name))),
    ...(own.length > 0 ? { own: Object.fromEntries(own) } : {}),
    actors: packRecords(actors, positions),
    ties: packRecords(ties, positions),
    ...(events ? { events: packEvents(events, positionsOf(ties)) } : {}),
  };
}

const positionsOf = (records: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(records.map(({ id }, index) => [id, index]));

function packEvents(events: EventColumns, positions: ReadonlyMap<string, number>): PackedEvents {
  const kept = events.ties.map(id => positions.get(id));
  // Ties are numbered anew when some are left out.
  const numbers = new Map<number, number>();
  kept.forEach((position, number) => {
    if (position !== undefined) numbers.set(number, numbers.size);
  });
  const rows: number[] = [];
  for (let row = 0; row < events.count; row += 1) if (numbers.has(events.tie[row]!)) rows.push(row);
  return {
    count: rows.length,
    ties: kept.filter(position => position !== undefined),
    wordings: events.wordings,
    tie: rows.map(row => numbers.get(events.tie[row]!)!),
    day: differences(rows, events.day),
    wording: rows.map(row => events.wording[row]!),
    line: differences(rows, events.line),
  };
}

function differences(rows: readonly number[], column: ArrayLike<number>): number[] {
  let before = 0;
  return rows.map(row => {
    const value = column[row]!;
    const difference = value - before;
    before = value;
    return difference;
  });
}
