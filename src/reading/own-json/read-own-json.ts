import { checkDataset } from '../../network/check-dataset.js';
import { type Problem, quoteValue, type Report, rejected } from '../../network/report.js';
import { decodeText } from './decode-text.js';
import { lineAndColumn, locateJsonFault } from './locate-json-fault.js';

/** Bytes of the largest file that is read; beyond, a browser tab dies before it can answer. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;
/** Deepest nesting of lists and objects. Datasets need about ten levels; thousands exhaust the stack of an engine. */
export const MAX_DEPTH = 200;

/**
 * Reads a dataset in Entente's own JSON: decodes, parses and checks it. Never throws for what a file holds: the
 * report says what was found, kept, changed and skipped, and where. Nothing is kept of a rejected file.
 * @param bytes the file; a string counts as decoded already
 */
export function readOwnJson(bytes: Uint8Array | string, { name }: { readonly name: string }): Report {
  if ((typeof bytes === 'string' ? bytes.length : bytes.byteLength) > MAX_FILE_BYTES) return rejected(tooLarge(name));
  const decoded = typeof bytes === 'string' ? { text: bytes.replace(/^\uFEFF/, '') } : decodeText(bytes);
  if ('problem' in decoded) return rejected(nameFile(decoded.problem, name));
  return readText(decoded.text, name);
}

function readText(text: string, name: string): Report {
  if (text.trim() === '') return rejected(emptyFile(name));
  const markup = /^\s*</.test(text) ? otherLanguage(text, name) : undefined;
  if (markup) return rejected(markup);
  const tooDeepAt = placeBeyondDepth(text, MAX_DEPTH);
  if (tooDeepAt !== undefined) return rejected(tooDeep(text, tooDeepAt, name));
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The engine's message is not used: its wording and whether it names a place differ between engines.
    return rejected(notJson(text, name));
  }
  const report = checkDataset(parsed);
  return report.outcome === 'rejected'
    ? { ...report, problems: report.problems.map(problem => nameFile(problem, name)) }
    : report;
}

/** Place of the bracket that opens more than `limit` levels; `undefined` when there is none. Brackets in texts do not count. */
export function placeBeyondDepth(text: string, limit: number): number | undefined {
  let depth = 0;
  let insideText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (insideText) {
      if (character === BACKSLASH) at += 1;
      else if (character === QUOTE) insideText = false;
    } else if (character === QUOTE) {
      insideText = true;
    } else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
      depth += 1;
      if (depth > limit) return at;
    } else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) {
      depth -= 1;
    }
  }
  return undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

function wholeFile(name: string, problem: Pick<Problem, 'code' | 'message' | 'hint'> & Partial<Problem>): Problem {
  return { severity: 'error', where: quoteValue(name), ...problem };
}

/** The problem with the file's name before its message. */
function nameFile(problem: Problem, name: string): Problem {
  return { ...problem, message: `“${quoteValue(name)}”: ${problem.message}` };
}

function emptyFile(name: string): Problem {
  return wholeFile(name, {
    code: 'empty',
    message: `“${quoteValue(name)}” is empty.`,
    expected: 'a dataset in the Entente JSON format',
    hint: 'Get the file again, or choose another one.',
  });
}

function tooLarge(name: string): Problem {
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

/** Names of what begins with "<", by the first element that tells it. */
const MARKUP_FORMATS = [
  { start: /<!doctype\s+html|<html[\s>]/i, label: 'a web page (HTML)' },
  { start: /<(?:\w+:)?gexf[\s>]/, label: 'a GEXF file (XML)' },
  { start: /<(?:\w+:)?graphml[\s>]/, label: 'a GraphML file (XML)' },
  { start: /<svg[\s>]/, label: 'an SVG picture (XML)' },
  { start: /<\?xml[\s?]/, label: 'an XML file' },
] as const;

function otherLanguage(text: string, name: string): Problem {
  const beginning = text.slice(0, 4000);
  const label = MARKUP_FORMATS.find(format => format.start.test(beginning))?.label ?? 'HTML or XML';
  return wholeFile(name, {
    code: 'other-format',
    message: `“${quoteValue(name)}” is ${label}, not a dataset in the Entente JSON format.`,
    found: quoteValue(beginning.trim()),
    expected: 'a dataset in the Entente JSON format',
    hint: 'Choose a dataset that Entente saved as JSON. If a link led here, save the file itself, not the page about it.',
  });
}
