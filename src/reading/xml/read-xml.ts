import { SaxesParser } from 'saxes';
import { quoteValue } from '../../network/report.js';
import type { FilePlace } from '../draft.js';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { Refusal } from '../refusal.js';
import { tooLarge } from '../source-file.js';
import { type FileText, textOf } from '../text.js';

/** Bytes of the largest XML file. */
export const MOST_XML_BYTES = 200 * 1024 * 1024;
/** Deepest nesting of elements. */
export const MOST_XML_DEPTH = 200;
/** Letters of the longest value or text. */
export const LONGEST_XML_VALUE = 1024 * 1024;

/** An element as it begins. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** Prefix of the name; empty without one. */
  readonly prefix: string;
  /** Values by name without prefix; declarations of namespaces are left out. */
  readonly attributes: XmlAttributes;
  /** Where its tag ends. */
  readonly at: FilePlace;
}

/** Attributes of an element, by local name. */
export interface XmlAttributes {
  readonly get: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
  readonly entries: () => Iterable<readonly [name: string, value: string]>;
}

/** Told of the parts of a document in order. */
export interface XmlHandler {
  readonly open: (element: XmlElement) => void;
  readonly close: (name: string) => void;
  /** Text and CDATA, in as many pieces as come. */
  readonly text: (text: string) => void;
}

/**
 * Reads an XML file piece by piece by the strict rules of XML 1.0, and hands its elements out. Entities beyond the five
 * of XML cannot be declared, since a DOCTYPE is refused as soon as it begins.
 * @returns how the text was taken
 * @throws {Refusal} with line and column, for what is not well-formed, not complete, or beyond the limits
 */
export async function readXml(
  recognised: RecognisedFile,
  context: ReadContext,
  handler: XmlHandler,
): Promise<FileText> {
  const { file, sample } = recognised;
  if (file.size > MOST_XML_BYTES) throw tooLarge(file.name, MOST_XML_BYTES);
  const text = await textOf(file, { asked: context.options.encoding, declared: declaredEncoding(sample.text) });
  const xml = new XmlDocument(file.name, handler);
  const share = (bytes: number): void => context.progress(bytes / Math.max(1, file.size));
  let letters = 0;
  for await (const piece of text.pieces(share)) {
    letters += piece.length;
    if (letters > MOST_XML_BYTES) throw tooLarge(file.name, MOST_XML_BYTES);
    xml.write(piece);
  }
  xml.end();
  return text;
}

/** The encoding that the declaration of a document names. */
function declaredEncoding(head: string): string | undefined {
  return /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
}

/** Whether a text begins like XML with a certain first element, whatever its prefix. */
export function beginsWithElement(text: string, name: string): boolean {
  if (!/^\s*</.test(text)) return false;
  const first = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(text.replace(/<!--[\s\S]*?(?:-->|$)/g, ''));
  return first?.[1] === name;
}

/** Where an `&` stands. */
interface Ampersand {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

/** Letters around a fault that are told. */
const AROUND = 60;

/** The tokenizer, with faults told in words and by place. */
class XmlDocument {
  readonly #name: string;
  readonly #handler: XmlHandler;
  readonly #parser = new SaxesParser();
  #depth = 0;
  #roots = 0;
  #textLength = 0;
  /** End of the last piece, to quote from. */
  #recent = '';
  #piece = '';
  /** Letters before the present piece. */
  #before = 0;
  /** The last `&` that no `;` has followed: the parser gathers all that comes until one does. */
  #bare: Ampersand | undefined;

  constructor(name: string, handler: XmlHandler) {
    this.#name = name;
    this.#handler = handler;
    const parser = this.#parser;
    parser.on('error', error => {
      throw this.#refusal(error.message);
    });
    parser.on('doctype', () => {
      throw this.#doctype();
    });
    parser.on('opentag', tag => this.#open(tag.name, tag.attributes as Record<string, string>));
    parser.on('closetag', tag => {
      this.#depth -= 1;
      this.#textLength = 0;
      this.#handler.close(localName(tag.name));
    });
    const onText = (text: string): void => {
      this.#textLength += text.length;
      if (this.#textLength > LONGEST_XML_VALUE) throw this.#beyond('value-too-long', 'a text is longer than', '1 MB');
      this.#handler.text(text);
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
  }

  write(piece: string): void {
    this.#piece = piece;
    const doctype = this.#roots === 0 ? piece.search(/<!DOCTYPE/i) : -1;
    if (doctype >= 0 && !isInComment(piece, doctype)) {
      // The parser tells of a DOCTYPE only when it ends, and its inside may be endless.
      this.#parser.write(piece.slice(0, doctype));
      if (this.#roots === 0) throw this.#doctype();
      this.#parser.write(piece.slice(doctype));
    } else {
      this.#parser.write(piece);
    }
    this.#rememberAmpersand(piece);
    this.#before += piece.length;
    this.#recent = piece.slice(-200);
  }

  end(): void {
    if (this.#roots === 0 && this.#recent.trim() === '') {
      throw this.#fault('empty', 'the file is empty', 'Get the file again, or choose another one.');
    }
    try {
      this.#parser.close();
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw this.#refusal(error instanceof Error ? error.message : String(error));
    }
    if (this.#depth > 0) throw this.#refusal('unclosed');
  }

  #open(name: string, values: Record<string, string>): void {
    this.#depth += 1;
    this.#roots += 1;
    this.#textLength = 0;
    if (this.#depth > MOST_XML_DEPTH) {
      throw this.#beyond('too-deep', 'elements are nested deeper than', `${MOST_XML_DEPTH} levels`);
    }
    const attributes = new Attributes(values);
    if (attributes.longest > LONGEST_XML_VALUE) throw this.#beyond('value-too-long', 'a value is longer than', '1 MB');
    const colon = name.indexOf(':');
    this.#handler.open({
      name: localName(name),
      prefix: colon < 0 ? '' : name.slice(0, colon),
      attributes,
      at: this.#place,
    });
  }

  get #place(): FilePlace {
    return { line: this.#parser.line, column: this.#parser.column };
  }

  #doctype(): Refusal {
    return this.#fault(
      'doctype',
      'the file has a DOCTYPE, which may hold instructions of its own',
      'Remove the line that begins with <!DOCTYPE, and save the file anew.',
    );
  }

  #notComplete(): Refusal {
    return this.#fault('not-complete', 'the file is not complete: it ends in the middle', 'Get the file again.');
  }

  #beyond(code: string, what: string, limit: string): Refusal {
    return this.#fault(code, `${what} ${limit}`, 'Look whether something is opened there and never closed.', limit);
  }

  /** A fault as the parser words it, in ours. */
  #refusal(message: string): Refusal {
    const plain = message.replace(/^(?:[^\s:]+:)?\d+:\d+: /, '');
    const isCutOff = /unclosed|unexpected end|document must contain a root/i.test(plain);
    if (isCutOff && this.#bare) return this.#bareAmpersand(this.#bare);
    if (isCutOff) return this.#notComplete();
    const code = /^disallowed character\.?$/.test(plain) ? this.#controlCharacter() : undefined;
    if (code !== undefined) {
      return this.#fault(
        'control-character',
        `the character ${code} may not stand in XML`,
        'Remove the character; many editors can show and replace it.',
      );
    }
    if (/entity|character reference/i.test(plain)) return this.#bareAmpersand(this.#lastAmpersand());
    return this.#fault(
      'not-well-formed',
      `it is not well-formed XML (${plain})`,
      'Correct the place with an XML editor.',
    );
  }

  #bareAmpersand({ line, column, found }: Ampersand): Refusal {
    return new Refusal({
      code: 'not-well-formed',
      where: `line ${line}, column ${column}`,
      line,
      column,
      found,
      expected: '&amp;',
      message: `“${quoteValue(this.#name)}”, line ${line}, column ${column}: a bare “&” is not allowed in XML.`,
      hint: 'Write &amp; for the sign &.',
    });
  }

  /** The last `&` before the place that the parser has reached. */
  #lastAmpersand(): Ampersand {
    const reached = this.#piece.slice(0, this.#inPiece());
    const { line, column } = this.#parser;
    return this.#ampersandIn(reached) ?? this.#bare ?? { line, column, found: '&' };
  }

  #ampersandIn(reached: string): Ampersand | undefined {
    const at = reached.lastIndexOf('&');
    if (at < 0) return undefined;
    const line = this.#parser.line - (reached.slice(at).match(/\n/g)?.length ?? 0);
    return { line, column: at - reached.lastIndexOf('\n', at), found: quoteValue(reached.slice(at, at + AROUND)) };
  }

  #rememberAmpersand(piece: string): void {
    const at = piece.lastIndexOf('&');
    if (at >= 0) this.#bare = piece.includes(';', at) ? undefined : this.#ampersandIn(piece);
    else if (piece.includes(';')) this.#bare = undefined;
  }

  /** How far into the present piece the parser is. */
  #inPiece(): number {
    return Math.max(0, Math.min(this.#piece.length, this.#parser.position - this.#before));
  }

  #controlCharacter(): string | undefined {
    const bad = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.exec(this.#piece);
    return bad ? codeOf(bad[0]) : undefined;
  }

  #fault(code: string, what: string, hint: string, expected?: string): Refusal {
    const { line, column } = this.#parser;
    const reached = this.#piece.slice(0, this.#inPiece()) || this.#recent;
    return new Refusal({
      code,
      where: `line ${line}, column ${column}`,
      line,
      column,
      found: quoteValue(reached.slice(-AROUND).trim()),
      ...(expected === undefined ? {} : { expected }),
      message: `“${quoteValue(this.#name)}”, line ${line}, column ${column}: ${what}.`,
      hint,
    });
  }
}

/**
 * The parser's own object, which has no prototype, so that no name of a file reaches one. Hundreds of thousands of
 * elements are asked for a few names each, and no map is filled for them.
 */
class Attributes implements XmlAttributes {
  readonly longest: number;
  readonly #values: Record<string, string>;

  constructor(values: Record<string, string>) {
    let longest = 0;
    let own = values;
    for (const name in values) {
      longest = Math.max(longest, values[name]!.length);
      if (own === values && name.includes(':')) own = byLocalName(values);
    }
    this.longest = longest;
    this.#values = own;
  }

  get(name: string): string | undefined {
    return this.#values[name];
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  *entries(): Iterable<readonly [string, string]> {
    for (const name in this.#values) if (name !== 'xmlns') yield [name, this.#values[name]!];
  }
}

/** Without prefixes, and without declarations of namespaces and what belongs to `xsi`. */
function byLocalName(values: Readonly<Record<string, string>>): Record<string, string> {
  const own: Record<string, string> = Object.create(null);
  for (const name in values) {
    if (!name.startsWith('xmlns:') && !name.startsWith('xsi:')) own[localName(name)] = values[name]!;
  }
  return own;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Whether a place of a text lies within a comment. */
function isInComment(text: string, at: number): boolean {
  const open = text.lastIndexOf('<!--', at);
  return open >= 0 && text.indexOf('-->', open) > at;
}
