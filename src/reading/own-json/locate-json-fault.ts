/** Where a text stops being JSON, and what would be right there. */
export interface JsonFault {
  /** Place in the text, from 0. */
  readonly offset: number;
  /** From 1; CR LF, LF and CR each end a line. */
  readonly line: number;
  /** From 1, in characters, as editors count. */
  readonly column: number;
  /** The text ends before all that was opened is closed. */
  readonly endsEarly: boolean;
  /** What is wrong, to follow "line 3, column 7: ". */
  readonly what: string;
  readonly expected: string;
  readonly hint: string;
}

/**
 * Finds the first fault of a text that `JSON.parse` refuses; `undefined` for sound JSON. A scanner of our own,
 * since engines word their messages differently, and not all of them give a place.
 * @see RFC 8259
 */
export function locateJsonFault(text: string): JsonFault | undefined {
  const fault = scan(text);
  return fault && { ...fault, ...lineAndColumn(text, fault.offset), endsEarly: fault.endsEarly ?? false };
}

/** Line and column (both from 1) of a place in a text. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: [...lines.at(-1)!].length + 1 };
}

type Fault = Pick<JsonFault, 'offset' | 'what' | 'expected' | 'hint'> & { readonly endsEarly?: boolean };
type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

/** One pass without recursion, so that a deeply nested text cannot exhaust the stack. */
function scan(text: string): Fault | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let separator = -1;
  let at = 0;
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'comma-or-close');
  for (;;) {
    at = skip(/[ \t\n\r]*/y, text, at);
    const character = text[at];
    if (character === undefined) return expected === 'end' ? undefined : endOfText(at, open.at(-1), expected);
    const inside = open.at(-1);
    const closes = (character === '}' && inside === '{') || (character === ']' && inside === '[');
    if (closes && expected !== 'colon' && expected !== 'end') {
      if (expected === 'value' && text[separator] === ':') return unexpected(text, at, expected, inside);
      if (expected === 'value' || expected === 'key') return trailingComma(separator, character);
      open.pop();
      at += 1;
      expected = afterValue();
      continue;
    }
    switch (expected) {
      case 'key':
      case 'key-or-close':
      case 'value':
      case 'value-or-close': {
        const isKey: boolean = expected === 'key' || expected === 'key-or-close';
        if (character === '"') {
          const end = scanString(text, at);
          if (typeof end !== 'number') return end;
          at = end;
          expected = isKey ? 'colon' : afterValue();
        } else if (isKey) {
          return unexpected(text, at, expected, inside);
        } else if (character === '{' || character === '[') {
          open.push(character);
          at += 1;
          expected = character === '{' ? 'key-or-close' : 'value-or-close';
        } else {
          const end = skip(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y, text, at);
          if (end === at) return unexpected(text, at, expected, inside);
          at = end;
          expected = afterValue();
        }
        break;
      }
      case 'colon':
        if (character !== ':') return unexpected(text, at, expected, inside);
        separator = at;
        at += 1;
        expected = 'value';
        break;
      case 'comma-or-close':
        if (character !== ',') return unexpected(text, at, expected, inside);
        separator = at;
        at += 1;
        expected = inside === '{' ? 'key' : 'value';
        break;
      case 'end':
        return unexpected(text, at, expected, inside);
    }
  }
}

/** Place after what the sticky pattern matches at `at`; `at` itself when it does not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Place after the string that begins at `start`, or its fault. */
function scanString(text: string, start: number): number | Fault {
  let at = start + 1;
  for (;;) {
    at = endOfPlainText(text, at);
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === undefined) {
      return {
        offset: at,
        endsEarly: true,
        what: 'the file ends inside a text that is not closed',
        expected: 'a quotation mark that closes the text',
        hint: 'Get the whole file again, or close what is open.',
      };
    }
    if (character !== '\\') {
      return {
        offset: at,
        what: `${nameOf(character)} stands inside a text`,
        expected: 'a closing quotation mark, or an escape such as \\n',
        hint: 'Close the text on its line, or write the character as an escape such as \\n.',
      };
    }
    const end = skip(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y, text, at);
    if (end === at) {
      if (at + 1 >= text.length) {
        at = text.length;
        continue;
      }
      return {
        offset: at,
        what: `"${text.slice(at, at + 2)}" is no escape that JSON knows`,
        expected: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
        hint: 'Write a backslash as two backslashes.',
      };
    }
    at = end;
  }
}

/** Place of the next quotation mark, backslash or control. A loop, as a pattern may exhaust its stack on a long text. */
function endOfPlainText(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0x22 || code === 0x5c) break;
  }
  return at;
}

const WANTED: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value-or-close': 'a value or "]"',
  key: 'a field name in double quotation marks',
  'key-or-close': 'a field name in double quotation marks or "}"',
  colon: 'a colon',
  'comma-or-close': 'a comma or a closing bracket',
  end: 'nothing more',
};

function endOfText(offset: number, inside: '{' | '[' | undefined, expected: Expected): Fault {
  const unclosed = inside === '{' ? 'an object "{"' : 'a list "["';
  return {
    offset,
    endsEarly: true,
    what: inside === undefined ? 'the file ends here' : `the file ends here, but ${unclosed} is not closed`,
    expected: WANTED[expected],
    hint: 'Get the whole file again, or close what is open.',
  };
}

function trailingComma(offset: number, closing: string): Fault {
  return {
    offset,
    what: `a comma stands before "${closing}"`,
    expected: `no comma before "${closing}"`,
    hint: 'Delete the comma.',
  };
}

function unexpected(text: string, offset: number, expected: Expected, inside: '{' | '[' | undefined): Fault {
  const wanted = expected === 'comma-or-close' ? `a comma or "${inside === '{' ? '}' : ']'}"` : WANTED[expected];
  return {
    offset,
    what: `${wordAt(text, offset)} stands where ${wanted} should be`,
    expected: wanted,
    hint: hintFor(text, offset, expected),
  };
}

function hintFor(text: string, offset: number, expected: Expected): string {
  const rest = text.slice(offset, offset + 2);
  if (/^(?:\/[/*]|#)/.test(rest)) return 'Take the comment out; JSON has none.';
  if (/^['‘’“”«»]/.test(rest)) return 'Use straight double quotation marks.';
  if (expected === 'comma-or-close') return 'Put a comma between the two, or close what is open.';
  if (expected === 'end') return 'Take out what follows the end, or join the two.';
  if (expected === 'key' || expected === 'key-or-close') return 'Put the field name in double quotation marks.';
  return 'Correct the value: text in double quotation marks, a number, true, false, null, a list or an object.';
}

/** The word or character at a place, for a message. */
function wordAt(text: string, offset: number): string {
  const word = /^[\p{L}\p{N}_.+-]{1,40}/u.exec(text.slice(offset, offset + 80))?.[0];
  return word === undefined ? nameOf(String.fromCodePoint(text.codePointAt(offset)!)) : `"${word}"`;
}

function nameOf(character: string): string {
  const code = character.codePointAt(0)!;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\n' || character === '\r') return 'a line end';
  if (character === '\t') return 'a tab';
  return code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? `the character ${number}` : `"${character}"`;
}
