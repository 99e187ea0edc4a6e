import type { Dataset } from './dataset-schema.js';

/** Lists of a dataset that may be long, and cross between threads in parts. */
export const DATASET_LISTS = ['actors', 'places', 'documents', 'ties'] as const satisfies readonly (keyof Dataset)[];
export type DatasetList = (typeof DATASET_LISTS)[number];

/** Records in one part: few enough that taking them over keeps the page waiting for less than two pictures. */
export const RECORDS_OF_A_PART = 5000;

/** Some records of a list, on their way between threads. */
export interface RecordsPart<List extends string = DatasetList> {
  readonly kind: 'records';
  readonly list: List;
  readonly records: readonly unknown[];
}

/** A list in parts, each short enough for one message; {@link JoinedRecords} puts them together again. */
export function* partsOfList<List extends string>(
  list: List,
  records: readonly unknown[] = [],
): Generator<RecordsPart<List>> {
  for (let at = 0; at < records.length; at += RECORDS_OF_A_PART) {
    yield { kind: 'records', list, records: records.slice(at, at + RECORDS_OF_A_PART) };
  }
}

/** Lists, put together from their parts as these come. */
export class JoinedRecords<List extends string = DatasetList> {
  readonly #parts = new Map<List, (readonly unknown[])[]>();

  add({ list, records }: RecordsPart<List>): void {
    const parts = this.#parts.get(list);
    if (parts) parts.push(records);
    else this.#parts.set(list, [records]);
  }

  /** All records of a list; none of one that no part has come of. */
  all(list: List): readonly unknown[] {
    return (this.#parts.get(list) ?? []).flat();
  }
}

/** The dataset without its long lists: those that it has are empty. */
export const headOf = (dataset: Dataset): Dataset => withLists(dataset, () => []);

/** The dataset with other lists in the place of those that it has. */
export function withLists(dataset: Dataset, listOf: (name: DatasetList) => readonly unknown[]): Dataset {
  const present = DATASET_LISTS.filter(name => dataset[name] !== undefined);
  return { ...dataset, ...Object.fromEntries(present.map(name => [name, listOf(name)])) };
}
