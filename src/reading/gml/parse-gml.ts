import { quoteValue } from '../../network/report.js';
import { Refusal } from '../refusal.js';

/** A list of keys with values, in the order of the file; a key may come more than once. */
export interface GmlList {
  readonly line: number;
  readonly entries: readonly GmlEntry[];
}

/** A key with its value. */
export type GmlEntry = readonly [key: string, value: GmlValue];

/** A number, a text, or a list inside. */
export type GmlValue = number | string | GmlList;

/** Deepest nesting of lists. */
const MOST_DEPTH = 200;
const TOKEN = /"([^"]*)("?)|([[\]])|([^\s[\]"]+)/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

interface OpenList {
  readonly line: number;
  readonly entries: GmlEntry[];
  readonly key: string;
}

/** Parses GML. @throws {Refusal} with the line, for what is no GML or breaks off */
export function parseGml(text: string, name: string): GmlList {
  const root: OpenList = { line: 1, entries: [], key: '' };
  const open: OpenList[] = [root];
  let key: string | undefined;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const letter = text[at]!;
    if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) line += 1;
    if (/\s/.test(letter)) {
      at += 1;
      continue;
    }
    if (letter === '#' && key === undefined) {
      while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const [whole = letter, quoted, closing, bracket, bare] = TOKEN.exec(text) ?? [];
    const list = open.at(-1)!;
    if (bracket === '[') {
      if (key === undefined) throw fault(name, line, 'a list begins without a key', whole);
      if (open.length > MOST_DEPTH) throw fault(name, line, `lists are nested deeper than ${MOST_DEPTH} levels`, whole);
      open.push({ line, entries: [], key });
      key = undefined;
    } else if (bracket === ']') {
      if (key !== undefined) throw fault(name, line, `the key “${quoteValue(key)}” has no value`, whole);
      if (open.length === 1) throw fault(name, line, 'a list ends that did not begin', whole);
      open.pop();
      open.at(-1)!.entries.push([list.key, { line: list.line, entries: list.entries }]);
    } else if (quoted !== undefined) {
      if (closing === '') throw notComplete(name, line, 'a text that begins here is not closed');
      if (key === undefined) throw fault(name, line, 'a text stands where a key should be', whole);
      list.entries.push([key, unescaped(quoted)]);
      key = undefined;
      line += quoted.match(/\r\n|\n|\r/g)?.length ?? 0;
    } else if (key === undefined) {
      key = bare ?? whole;
    } else {
      const word = bare ?? whole;
      list.entries.push([key, NUMBER.test(word) ? numberOf(word) : word]);
      key = undefined;
    }
    at += whole.length;
  }
  if (open.length > 1)
    throw notComplete(
      name,
      line,
      `the list “${quoteValue(open.at(-1)!.key)}” of line ${open.at(-1)!.line} is not closed`,
    );
  if (key !== undefined) throw notComplete(name, line, `the key “${quoteValue(key)}” has no value`);
  return { line: 1, entries: root.entries };
}

/** Numbers that are not exact, or that JSON does not have, stay text. */
function numberOf(word: string): number | string {
  const number = Number(word);
  const isExact = !/^[+-]?\d+$/.test(word) || Number.isSafeInteger(number);
  return Number.isFinite(number) && isExact ? number : word;
}

const ENTITIES = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
]);

/** GML is ASCII: other letters are written as `&#233;`. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function fault(name: string, line: number, what: string, found: string): Refusal {
  return new Refusal({
    code: 'not-well-formed',
    where: `line ${line}`,
    line,
    found: quoteValue(found),
    expected: 'a key, then a number, a text in quotation marks or a list in brackets',
    message: `“${quoteValue(name)}” is no GML, line ${line}: ${what}.`,
    hint: 'Correct the line, or export the network again.',
  });
}

function notComplete(name: string, line: number, what: string): Refusal {
  return new Refusal({
    code: 'not-complete',
    where: `line ${line}`,
    line,
    message: `“${quoteValue(name)}” is not complete, line ${line}: ${what}.`,
    hint: 'Get the whole file again.',
  });
}
