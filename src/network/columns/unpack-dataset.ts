import { type EventColumns, NO_DAY } from '../event-columns.js';
import { isRecord, type LooseRecord } from '../report.js';
import { COLUMNS_FORM } from './column-form.js';
import { ColumnFault, listIn, numbersIn, unpackRecords } from './unpack-records.js';

/** Whether parsed JSON is a dataset in columns. */
export const isInColumns = (value: unknown): value is LooseRecord =>
  isRecord(value) && value['form'] === COLUMNS_FORM && isRecord(value['ties']);

/** A dataset out of its columns, not checked yet, and the events behind its ties. */
export interface Unpacked {
  readonly dataset: LooseRecord;
  readonly events: EventColumns | undefined;
}

/** The dataset that `packDataset` packed. @throws {ColumnFault} when the columns do not fit together */
export function unpackDataset(packed: LooseRecord): Unpacked {
  const { form: _form, events, own, actors: packedActors, ties: packedTies, ...head } = packed;
  const lists = { actors: [] as unknown[], documents: idsOf(head['documents']), places: idsOf(head['places']) };
  const actors = unpackRecords(packedActors, 'actors', lists);
  lists.actors = idsOf(actors);
  const ties = unpackRecords(packedTies, 'ties', lists);
  return {
    dataset: Object.fromEntries([
      ...Object.entries(head),
      ...Object.entries(isRecord(own) ? own : {}),
      ['actors', actors],
      ['ties', ties],
    ]),
    events: events === undefined ? undefined : unpackEvents(events, ties),
  };
}

function idsOf(records: unknown): unknown[] {
  return Array.isArray(records) ? records.map(record => (isRecord(record) ? record['id'] : undefined)) : [];
}

const MOST_16_BITS = 0xffff;
const MOST_32_BITS = 0xffffffff;

function unpackEvents(packed: unknown, records: readonly LooseRecord[]): EventColumns {
  const where = 'events';
  if (!isRecord(packed)) throw new ColumnFault(where, 'an object with columns');
  const ties = numbersIn(packed, 'ties', where, 0, records.length - 1).map(position =>
    String(records[position]!['id']),
  );
  const wordings = listIn(packed, 'wordings', where).map(String);
  const tie = Uint32Array.from(numbersIn(packed, 'tie', where, 0, ties.length - 1));
  const wording = Uint16Array.from(numbersIn(packed, 'wording', where, 0, Math.min(MOST_16_BITS, wordings.length - 1)));
  const day = Int32Array.from(sumsOf(packed, 'day', NO_DAY, -NO_DAY - 1));
  const line = Uint32Array.from(sumsOf(packed, 'line', 0, MOST_32_BITS));
  const count = tie.length;
  for (const [name, { length }] of Object.entries({ day, wording, line })) {
    if (length !== count) throw new ColumnFault(`${where}.${name}`, `a list of ${count}`);
  }
  for (let row = 1; row < count; row += 1) {
    if (day[row]! < day[row - 1]!) throw new ColumnFault(`${where}.day[${row}]`, 'in the order of days');
  }
  return { count, ties, wordings, tie, day, wording, line };
}

function sumsOf(packed: LooseRecord, name: string, least: number, most: number): readonly number[] {
  let sum = 0;
  return numbersIn(packed, name, 'events', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER).map((difference, row) => {
    sum += difference;
    if (sum < least || sum > most) throw new ColumnFault(`events.${name}[${row}]`, `a sum from ${least} to ${most}`);
    return sum;
  });
}
