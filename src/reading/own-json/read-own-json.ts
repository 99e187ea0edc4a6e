import { checkDataset } from '../../network/check-dataset.js';
import type { EventColumns } from '../../network/event-columns.js';
import { type Problem, quoteValue, type Report, rejected } from '../../network/report.js';
import { decodeText } from './decode-text.js';
import { MAX_FILE_BYTES, parseJson, tooLarge, wholeFile } from './parse-json.js';

/** Turns other forms of our JSON, such as that in columns, into the plain one; anything else is as it was. */
export type Unfold = (
  value: unknown,
) =>
  | { readonly value: unknown; readonly events?: EventColumns; readonly format?: string }
  | { readonly fault: Problem };

/**
 * Reads a dataset in Entente's own JSON: decodes, parses and checks it. Never throws for what a file holds: the
 * report says what was found, kept, changed and skipped, and where. Nothing is kept of a rejected file.
 * @param bytes the file; a string counts as decoded already
 * @param unfold for the forms other than the plain one, whose code the first page does without
 */
export function readOwnJson(
  bytes: Uint8Array | string,
  { name }: { readonly name: string },
  unfold: Unfold = value => ({ value }),
): Report {
  if ((typeof bytes === 'string' ? bytes.length : bytes.byteLength) > MAX_FILE_BYTES) return rejected(tooLarge(name));
  const decoded = typeof bytes === 'string' ? { text: bytes.replace(/^\uFEFF/, '') } : decodeText(bytes);
  if ('problem' in decoded) return rejected(nameFile(decoded.problem, name));
  return readText(decoded.text, name, unfold);
}

function readText(text: string, name: string, unfold: Unfold): Report {
  const markup = /^\s*</.test(text) ? otherLanguage(text, name) : undefined;
  if (markup) return rejected(markup);
  const parsed = parseJson(text, name);
  if ('problem' in parsed) return rejected(parsed.problem);
  const unfolded = unfold(parsed.value);
  if ('fault' in unfolded) return rejected(nameFile(unfolded.fault, name));
  const { value, ...beside } = unfolded;
  const report = checkDataset(value);
  return report.outcome === 'rejected'
    ? { ...report, problems: report.problems.map(problem => nameFile(problem, name)) }
    : { ...report, ...beside };
}

/** The problem with the file's name before its message. */
function nameFile(problem: Problem, name: string): Problem {
  return { ...problem, message: `“${quoteValue(name)}”: ${problem.message}` };
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
