import type * as v from 'valibot';
import { type LooseRecord, type Problem, quoteValue } from './report.js';

/** A file that is JSON but has no lists of actors and ties. */
export function notADataset(input: unknown): Problem {
  return {
    code: 'not-a-dataset',
    severity: 'error',
    where: 'top level',
    found: quoteValue(input),
    expected: 'an object with the lists "actors" and "ties"',
    hint: 'Open a file that Entente saved, or build one after the data format in the README.',
    message: 'This JSON is not an Entente dataset: it needs an object with the lists "actors" and "ties".',
  };
}

/** A file that names another format. */
export function otherFormat(format: unknown): Problem {
  return {
    code: 'other-format',
    severity: 'error',
    where: 'format',
    found: quoteValue(format),
    expected: 'entente',
    hint: 'Set "format" to "entente" if the file follows the Entente dataset format.',
    message: `The file says that its format is "${quoteValue(format)}", not "entente".`,
  };
}

/** A file of a later version of the format: refused whole, since reading it by halves would lose claims unseen. */
export function newerVersion(version: number): Problem {
  return {
    code: 'newer-version',
    severity: 'error',
    where: 'version',
    found: String(version),
    expected: '1',
    hint: 'Open it with a newer release of Entente, or save it there in version 1 of the format.',
    message: `The file is in version ${version} of the format; this release of Entente reads version 1. Nothing was loaded.`,
  };
}

/**
 * A date that is not EDTF level 0 or 1.
 * @param what what became of it
 */
export function notADate(where: string, value: unknown, id: unknown, what = 'the record is kept without it'): Problem {
  return {
    code: 'not-a-date',
    severity: 'warning',
    where,
    found: quoteValue(value),
    expected: 'an EDTF date such as 2025-06-04, 2025-03 or 2024',
    hint: 'Write the date as year, year-month or year-month-day.',
    message: `"${quoteValue(value)}" at ${where}${named(id)} is not a date that Entente can read; ${what}.`,
  };
}

/** A record that ends before it begins. */
export function endBeforeStart(path: string, start: unknown, end: unknown, id: unknown): Problem {
  return {
    code: 'end-before-start',
    severity: 'warning',
    where: `${path}.end`,
    found: quoteValue(end),
    expected: `a date not before ${quoteValue(start)}`,
    hint: 'Correct the start or the end.',
    message: `The end "${quoteValue(end)}" at ${path}${named(id)} lies before the start "${quoteValue(start)}"; both are kept, and the record counts as undated.`,
  };
}

/** An id that leads to no record. `kind` is what it should lead to: "a place". */
export function unknownReference(where: string, found: string, kind: string): Problem {
  return {
    code: 'unknown-reference',
    severity: 'warning',
    where,
    found: quoteValue(found),
    expected: `the id of ${kind} of this dataset`,
    hint: `Add ${kind} with the id "${quoteValue(found)}", or correct the id.`,
    message: `The id "${quoteValue(found)}" at ${where} is not that of ${kind} in the file; it is kept as it is.`,
  };
}

/** An actor named twice among the parties of one tie. */
export function repeatedParty(where: string, actor: unknown, tie: unknown): Problem {
  return {
    code: 'repeated-party',
    severity: 'warning',
    where,
    found: quoteValue(actor),
    expected: 'each party once',
    hint: 'Name each party once.',
    message: `The tie${named(tie)} names the party "${quoteValue(actor)}" more than once, again at ${where}; it counts once.`,
  };
}

/** A tie to an actor that the dataset does not have. */
export function unknownActor(where: string, actor: string, tie: unknown): Problem {
  return {
    code: 'unknown-actor',
    severity: 'error',
    where,
    found: quoteValue(actor),
    expected: 'the id of an actor of this dataset',
    hint: `Add an actor with the id "${quoteValue(actor)}", or correct the id.`,
    message: `Tie "${quoteValue(tie)}" points to the actor "${quoteValue(actor)}", which is not in the file; the tie is left out.`,
  };
}

/** The record's id in brackets, for a message; empty when it has none. */
const named = (id: unknown): string => (typeof id === 'string' ? ` ("${quoteValue(id)}")` : '');

/** A value that should be a list, or a record in one. */
export function wrongList(path: string, value: unknown): Problem {
  return {
    code: 'wrong-type',
    severity: 'error',
    where: path,
    found: quoteValue(value),
    expected: path.includes('[') ? 'an object' : 'a list',
    hint: 'Compare the file with the data format in the README.',
    message: `"${quoteValue(value)}" at ${path} is not ${path.includes('[') ? 'a record' : 'a list'}; it is left out.`,
  };
}

/** An id that a record before it in the same list already has. */
export function duplicateId(list: string, path: string, record: LooseRecord, first: LooseRecord): Problem {
  const name = quoteValue(record['label'] ?? record['title'] ?? record['type'] ?? record['id']);
  const other = quoteValue(first['label'] ?? first['title'] ?? first['type'] ?? first['id']);
  return {
    code: 'duplicate-id',
    severity: 'error',
    where: `${path}.id`,
    found: quoteValue(record['id']),
    expected: 'an id that no other record of the list has',
    hint: 'Give one of the two another id, or join them.',
    message: `The id "${quoteValue(record['id'])}" at ${path} is already taken in ${list} by "${other}"; the second record, "${name}", is left out.`,
  };
}

/** A number that was read as text. */
export function becameText(where: string, value: unknown): Problem {
  return {
    code: 'number-as-text',
    severity: 'warning',
    where,
    found: quoteValue(value),
    expected: 'text',
    hint: 'Put the value in quotation marks.',
    message: `The number ${quoteValue(value)} at ${where} was read as the text "${quoteValue(value)}".`,
  };
}

/** A field that does not fit the format, or is missing where it is needed. `what` says what became of it. */
export function wrongField(
  where: string,
  value: unknown,
  issue: Pick<v.BaseIssue<unknown>, 'expected'>,
  what: string,
  id?: unknown,
): Problem {
  const isMissing = value === undefined;
  return {
    code: isMissing ? 'missing-field' : 'wrong-type',
    severity: 'warning',
    where,
    found: quoteValue(value),
    expected: isMissing ? 'a value' : (issue.expected ?? 'another kind of value'),
    hint: isMissing ? 'Add the field.' : 'Compare the field with the data format in the README.',
    message: isMissing
      ? `There is nothing at ${where}${named(id)}, where the format needs a value; ${what}.`
      : `"${quoteValue(value)}" at ${where}${named(id)} does not fit the format; ${what}.`,
  };
}

/** A record that cannot be kept without the named field. */
export function cannotStand(list: string, path: string, name: string, value: unknown, record: LooseRecord): Problem {
  const label = quoteValue(record['id'] ?? record['label'] ?? record['title'] ?? '');
  const whatIsWrong =
    value === undefined
      ? `has no ${name === '' ? 'usable content' : `"${name}"`}`
      : `has "${quoteValue(value)}" as "${name}"`;
  return {
    code: value === undefined ? 'missing-field' : 'wrong-type',
    severity: 'error',
    where: name === '' ? path : `${path}.${name}`,
    found: quoteValue(value ?? label),
    expected: `a record of ${list} with "${name}"`,
    hint: `Add or correct "${name}".`,
    message: `The record at ${path}${label === '' ? '' : ` ("${label}")`} ${whatIsWrong}; it is left out.`,
  };
}
