import { type Problem, quoteValue } from '../../network/report.js';
import { MAX_DEPTH, placeBeyondDepth } from './json-depth.js';
import { lineAndColumn, locateJsonFault } from './locate-json-fault.js';

/** Bytes of the largest file that is read; beyond, a browser tab dies before it can answer. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;

/** What a JSON text holds, or why it is none. */
export type ParsedJson = { readonly value: unknown } | { readonly problem: Problem };

/** Parses JSON. A fault is told by its place; the text may not be nested deeper than `MAX_DEPTH`. */
export function parseJson(text: string, name: string): ParsedJson {
  if (text.trim() === '') return { problem: emptyFile(name) };
  const tooDeepAt = placeBeyondDepth(text, MAX_DEPTH);
  if (tooDeepAt !== undefined) return { problem: tooDeep(text, tooDeepAt, name) };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // The engine's message is not used: its wording and whether it names a place differ between engines.
    return { problem: notJson(text, name) };
  }
}

/** A problem of a file as a whole. */
export function wholeFile(
  name: string,
  problem: Pick<Problem, 'code' | 'message' | 'hint'> & Partial<Problem>,
): Problem {
  return { severity: 'error', where: quoteValue(name), ...problem };
}

function emptyFile(name: string): Problem {
  return wholeFile(name, {
    code: 'empty',
    message: `“${quoteValue(name)}” is empty.`,
    expected: 'a dataset in the Entente JSON format',
    hint: 'Get the file again, or choose another one.',
  });
}

/** A file beyond the limit, as a problem. */
export function tooLarge(name: string): Problem {
  return wholeFile(name, {
    code: 'too-large',
    message: `“${quoteValue(name)}” is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB; nothing was loaded.`,
    expected: `at most ${MAX_FILE_BYTES / 1024 / 1024} MB`,
    hint: 'Split the dataset, for example by period.',
  });
}

function tooDeep(text: string, offset: number, name: string): Problem {
  const { line, column } = lineAndColumn(text, offset);
  return wholeFile(name, {
    code: 'too-deep',
    where: `line ${line}, column ${column}`,
    line,
    column,
    message: `“${quoteValue(name)}”, line ${line}, column ${column}: lists and objects are nested more than ${MAX_DEPTH} deep.`,
    expected: `at most ${MAX_DEPTH} levels`,
    hint: 'A dataset needs about ten levels; look for brackets that are opened and never closed.',
  });
}

function notJson(text: string, name: string): Problem {
  const fault = locateJsonFault(text);
  if (!fault) {
    return wholeFile(name, {
      code: 'not-json',
      message: `“${quoteValue(name)}” is not valid JSON.`,
      hint: 'Check the file with a JSON editor.',
    });
  }
  const { line, column, offset, endsEarly, what, expected, hint } = fault;
  return {
    code: endsEarly ? 'not-complete' : 'not-json',
    severity: 'error',
    where: `line ${line}, column ${column}`,
    line,
    column,
    found: quoteValue(text.slice(Math.max(0, endsEarly ? offset - 40 : offset), offset + 40).trim()),
    expected,
    hint,
    message: `“${quoteValue(name)}” is ${endsEarly ? 'not complete' : 'not valid JSON'}: line ${line}, column ${column}: ${what}.`,
  };
}
