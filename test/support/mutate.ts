import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SeedFiles } from './format-seeds.js';

/** Numbers from 0 to below 1. */
export type Random = () => number;

/** Words on which readers stumble. */
const TOKENS = [
  ...[
    '"',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\ufeff',
    '<',
    '>',
    '&',
    '{',
    '}',
    '[',
    ']',
    ':',
    '=',
    '|',
    '*',
    '#',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'true',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e999',
  ],
  ...['-9', '-99', '0', '9999', '99999999999999999999', '-1', '1.5', '0000-00-00', '2024-02-30', '01/02/1940', '..'],
  ...['é', '名', '\ud83d\ude00', '\ud83d', '\u0001', '\uffff', ' ', ''],
  ...[
    'id',
    'source',
    'target',
    'type',
    'year',
    'ccode1',
    'node',
    'edge',
    'date',
    'format',
    'entente',
    'actors',
    'ties',
  ],
  ...[
    '<!-- ',
    ' -->',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&#0;',
    '<node id="a"/>',
    '</graph>',
    '[[',
    '{"id":"a"}',
    '*Vertices 3',
    '=1+1',
  ],
];
const BAD_BYTES = [0x00, 0x80, 0x85, 0xa0, 0xc3, 0xe9, 0xed, 0xf4, 0xfe, 0xff];
/** What parts of a text stand between. */
const PARTS = /("(?:[^"\\]|\\.)*"|<[^>]*>|[\w.+-]+|[^\w])/;

/** The files with one to four things changed: bytes, words, or parts of their structure; inside archives too. */
export function mutated(files: SeedFiles, random: Random): SeedFiles {
  const entries = Object.entries(files);
  if (entries.length > 1 && random() < 0.03) entries.splice(int(entries.length, random), 1);
  const at = int(entries.length, random);
  return Object.fromEntries(
    entries.map(([name, content], index) => [name, index === at ? changed(bytesOf(content), random) : content]),
  );
}

function changed(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && random() < 0.8) {
    const entries = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, entry]) => [name, entry]));
    return zipSync(
      Object.fromEntries(Object.entries(mutated(entries, random)).map(([name, entry]) => [name, bytesOf(entry)])),
      { level: 0 },
    );
  }
  let result = bytes;
  // Half of the files stay well-formed as a whole, so that more than the parser is tried.
  const isCareful = random() < 0.5;
  for (let count = 1 + int(4, random); count > 0; count -= 1) result = onceChanged(result, isCareful, random);
  return result;
}

function onceChanged(bytes: Uint8Array, isCareful: boolean, random: Random): Uint8Array {
  const kind = random();
  if (kind < 0.3 && !isCareful) return byBytes(bytes, random);
  // Bytes of archives, of UTF-16 and of tables in columns are no UTF-8.
  const isText = !/^(?:\xff|PK|PAR1|ARROW1)/.test(strFromU8(bytes.subarray(0, 6), true));
  const text = isText ? strFromU8(bytes) : strFromU8(bytes, true);
  const next =
    (isCareful ? withinForm(text, random) : undefined) ??
    (kind < 0.7 ? byTokens(text, random) : byStructure(text, random));
  return isText ? strToU8(next) : strToU8(next, true);
}

function byBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = int(bytes.length + 1, random);
  const length = int(random() < 0.5 ? 4 : 200, random);
  const bad = Uint8Array.of(BAD_BYTES[int(BAD_BYTES.length, random)]!);
  switch (int(5, random)) {
    case 0:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 1:
      return joined(bytes.subarray(0, at), bad, bytes.subarray(at));
    case 2:
      return joined(bytes.subarray(0, at), bad, bytes.subarray(at + 1));
    case 3:
      return bytes.subarray(0, at);
    default:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
  }
}

/** One word or tag becomes another, of the file or of the list of hostile ones. */
function byTokens(text: string, random: Random): string {
  const parts = text.split(PARTS);
  const at = int(parts.length, random);
  const other = random() < 0.3 ? parts[int(parts.length, random)]! : TOKENS[int(TOKENS.length, random)]!;
  const part = parts[at]!;
  const isQuoted = part.length > 1 && part.startsWith('"') && random() < 0.6;
  parts[at] = isQuoted ? `"${other}"` : random() < 0.3 ? part + other : other;
  return parts.join('');
}

/** Lines are left out, doubled, swapped or moved, or a part of the text goes elsewhere. */
function byStructure(text: string, random: Random): string {
  if (random() < 0.3) {
    const start = int(text.length + 1, random);
    const piece = text.slice(start, start + int(300, random));
    const rest = random() < 0.5 ? text : text.replace(piece, '');
    const to = int(rest.length + 1, random);
    return rest.slice(0, to) + piece + rest.slice(to);
  }
  const mark = text.includes('\n') ? '\n' : text.includes('},') ? '},' : '>';
  const lines = text.split(mark);
  const one = int(lines.length, random);
  const other = int(lines.length, random);
  switch (int(4, random)) {
    case 0:
      lines.splice(one, 1 + int(3, random));
      break;
    case 1:
      lines.splice(other, 0, lines[one]!);
      break;
    case 2:
      [lines[one], lines[other]] = [lines[other]!, lines[one]!];
      break;
    default:
      lines.splice(other, 0, ...lines.slice(one, one + 1 + int(20, random)));
  }
  return lines.join(mark);
}

/** Something else in a place of the form; `undefined` for a text that has none. */
function withinForm(text: string, random: Random): string | undefined {
  const json = jsonOf(text);
  if (json) return JSON.stringify(byValue(json.value, random));
  if (!/^\s*</.test(text)) return undefined;
  const values = [...text.matchAll(/="([^"<>&]*)"/g)];
  const value = values[int(values.length, random)];
  if (!value) return undefined;
  const other = random() < 0.5 ? values[int(values.length, random)]![1]! : TOKENS[int(TOKENS.length, random)]!;
  const plain = other.replace(/[<&"\0\u0001\uffff]/g, '');
  return `${text.slice(0, value.index)}="${plain}"${text.slice(value.index + value[0].length)}`;
}

/** One value of a JSON text becomes another, goes, or gets another name. */
function byValue(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.1) return valueIn(random);
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return valueIn(random);
  const at = int(entries.length, random);
  const [name, inside] = entries[at]!;
  const kind = random();
  if (kind < 0.7) entries[at] = [name, byValue(inside, random)];
  else if (kind < 0.8) entries.splice(at, 1);
  else if (kind < 0.9) entries.push([TOKENS[int(TOKENS.length, random)]!, inside]);
  else entries[at] = [name, entries[int(entries.length, random)]![1]];
  return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}

function valueIn(random: Random): unknown {
  const token = TOKENS[int(TOKENS.length, random)]!;
  return [token, token, null, true, -9, 1e21, 0.5, [], {}, [token], { id: token }, { [token]: token }][int(12, random)];
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return /^\s*[[{]/.test(text) ? { value: JSON.parse(text) } : undefined;
  } catch {
    return undefined;
  }
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;
const int = (below: number, random: Random): number => Math.floor(random() * below);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
