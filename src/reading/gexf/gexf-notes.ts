import { quoteValue } from '../../network/report.js';
import { type Draft, type FilePlace, placeText } from '../draft.js';

/** Says that a value which changes over time is kept as it was last. */
export function tellSeveralValues(draft: Draft, name: string, at: FilePlace): void {
  draft.note(
    {
      code: 'several-values',
      severity: 'warning',
      found: name,
      message: `“${quoteValue(name)}” (${placeText(at)}) has several values, for different times; the last one is kept, here and for others.`,
      hint: 'Write a tie for each time if the values matter.',
    },
    at,
  );
}

/** Says of a value that looks like a script that it never becomes a link. */
export function tellScript(draft: Draft, name: string, value: unknown, at: FilePlace): void {
  // Browsers pass over tabs and line breaks in a scheme.
  const beginning = typeof value === 'string' ? value.slice(0, 200).replace(/[\t\n\r]/g, '') : '';
  if (!/^\s*(?:javascript|data|vbscript)\s*:/i.test(beginning)) return;
  draft.note(
    {
      code: 'not-a-web-address',
      severity: 'warning',
      found: value,
      expected: 'an address that begins with http: or https:',
      message: `“${quoteValue(value)}” (${placeText(at)}, “${quoteValue(name)}”) is not a web address; it is shown as plain text and never as a link.`,
      hint: 'Correct the address.',
    },
    at,
  );
}

/** Says that an actor is part of one that the file does not have. */
export function tellUnknownParent(draft: Draft, id: string, parent: string, at: FilePlace): void {
  draft.note(
    {
      code: 'unknown-parent',
      severity: 'warning',
      found: parent,
      expected: 'the id of an actor of the file',
      message: `The actor “${quoteValue(id)}” (${placeText(at)}) is said to be part of “${quoteValue(parent)}”, which is not in the file; that is left out.`,
      hint: `Add an actor with the id “${quoteValue(parent)}”, or correct the id.`,
    },
    at,
  );
}
