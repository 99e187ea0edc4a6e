import { isRecord, type LooseRecord } from './report.js';

/** A date inside a record, with its place in the file. */
export interface DateInRecord {
  /** `actors[2].affiliations[0].start` */
  readonly where: string;
  readonly value: string;
}

/** Fields that hold dates: of the record itself, of the entries of its lists, and of its parts. */
const DATES: Readonly<
  Record<string, { readonly own?: readonly string[]; readonly lists?: Readonly<Record<string, readonly string[]>> }>
> = {
  actors: { lists: { affiliations: ['start', 'end'] } },
  documents: { own: ['published', 'accessed'] },
  ties: { lists: { evidence: ['saidOn'], quantities: ['asOf'] } },
};

/** Milestones of a treaty are dates, or dates by actor. `replacedBy` is an id. */
const MILESTONES = ['signed', 'ratified', 'inForce', 'suspended', 'denounced', 'terminated'];

/**
 * Every date of a sound record but its `start` and `end`, in the order of the format.
 * @param list the list that the record stands in: "ties"
 * @param path the record's place in the file
 */
export function datesIn(list: string, record: LooseRecord, path: string): readonly DateInRecord[] {
  const { own = [], lists = {} } = Object.hasOwn(DATES, list) ? DATES[list]! : {};
  const found: DateInRecord[] = [];
  const add = (where: string, value: unknown): void => {
    if (typeof value === 'string') found.push({ where, value });
  };
  for (const name of own) add(`${path}.${name}`, record[name]);
  for (const [name, fields] of Object.entries(lists)) {
    const entries = record[name];
    if (!Array.isArray(entries)) continue;
    entries.forEach((entry: unknown, index) => {
      if (!isRecord(entry)) return;
      for (const field of fields) add(`${path}.${name}[${index}].${field}`, entry[field]);
    });
  }
  const milestones = list === 'ties' ? record['milestones'] : undefined;
  if (!isRecord(milestones)) return found;
  for (const name of MILESTONES) {
    const milestone = milestones[name];
    add(`${path}.milestones.${name}`, milestone);
    if (!isRecord(milestone)) continue;
    for (const [actor, value] of Object.entries(milestone)) add(`${path}.milestones.${name}.${actor}`, value);
  }
  return found;
}
