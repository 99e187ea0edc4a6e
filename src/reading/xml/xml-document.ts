import { SaxesParser } from 'saxes';
import { quoteValue } from '../../network/report.js';
import type { FilePlace } from '../draft.js';
import { Refusal } from '../refusal.js';
import { Ampersands, type PieceStart, type WrongAmpersand } from './ampersands.js';
import { Prolog } from './prolog.js';
import type { XmlHandler } from './read-xml.js';
import { localName, ParsedAttributes } from './xml-attributes.js';
import { LONGEST_XML_VALUE, MOST_XML_DEPTH } from './xml-limits.js';

/** Letters before a fault, or of it, that are told. */
const TOLD = 60;
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** The tokenizer, with faults told in words and by place. */
export class XmlDocument {
  readonly #name: string;
  readonly #handler: XmlHandler;
  readonly #parser = new SaxesParser();
  readonly #prolog = new Prolog();
  readonly #ampersands = new Ampersands();
  #depth = 0;
  #textLength = 0;
  /** End of the last piece, to quote from. */
  #recent = '';
  #piece = '';
  #pieceStart: PieceStart = { line: 1, column: 0 };
  /** Letters before the present piece. */
  #before = 0;
  /** Letters up to the end of the last markup that was read. */
  #settled = 0;
  /** What the next piece has to begin with. */
  #held = '';

  constructor(name: string, handler: XmlHandler) {
    this.#name = name;
    this.#handler = handler;
    const parser = this.#parser;
    parser.on('error', error => {
      throw this.#refusal(error.message);
    });
    parser.on('opentag', tag => this.#open(tag.name, tag.attributes as Record<string, string>));
    parser.on('closetag', tag => {
      this.#depth -= 1;
      this.#textLength = 0;
      this.#settle();
      this.#handler.close(localName(tag.name));
    });
    const onText = (text: string): void => {
      this.#textLength += text.length;
      if (this.#textLength > LONGEST_XML_VALUE) throw this.#beyond('value-too-long', 'a text is longer than', '1 MB');
      this.#handler.text(text);
    };
    parser.on('text', onText);
    parser.on('cdata', text => {
      this.#settle();
      onText(text);
    });
    parser.on('comment', () => this.#settle());
    parser.on('processinginstruction', () => this.#settle());
  }

  write(piece: string): void {
    const text = this.#held + piece;
    const sure = text.slice(0, text.length - this.#prolog.unfinished(text));
    const kept = sure.slice(0, sure.length - this.#ampersands.unfinished(sure));
    this.#held = text.slice(kept.length);
    this.#parse(kept);
  }

  end(): void {
    this.#parse(this.#held);
    if (!this.#prolog.isOver && this.#depth === 0 && this.#recent.trim() === '') {
      throw this.#fault('empty', 'the file is empty', 'Get the file again, or choose another one.');
    }
    this.#parser.close();
    if (this.#depth > 0) throw this.#notComplete();
  }

  #parse(piece: string): void {
    if (piece === '') return;
    this.#piece = piece;
    this.#pieceStart = { line: this.#parser.line, column: this.#parser.column };
    // The parser tells of a DOCTYPE only when it ends, and its inside may be endless.
    const doctype = this.#prolog.doctypeIn(piece);
    this.#parser.write(doctype < 0 ? piece : piece.slice(0, doctype));
    if (doctype >= 0) throw this.#doctype(piece.slice(doctype, doctype + TOLD));
    this.#ampersands.pass(piece, this.#gathered, this.#pieceStart);
    this.#before += piece.length;
    this.#recent = piece.slice(-200);
  }

  #open(name: string, values: Record<string, string>): void {
    this.#depth += 1;
    this.#textLength = 0;
    this.#settle();
    if (this.#depth > MOST_XML_DEPTH) {
      throw this.#beyond('too-deep', 'elements are nested deeper than', `${MOST_XML_DEPTH} levels`);
    }
    const attributes = new ParsedAttributes(values);
    if (attributes.longest > LONGEST_XML_VALUE) throw this.#beyond('value-too-long', 'a value is longer than', '1 MB');
    const colon = name.indexOf(':');
    this.#handler.open({
      name: localName(name),
      prefix: colon < 0 ? '' : name.slice(0, colon),
      attributes,
      at: this.#place,
    });
  }

  #settle(): void {
    this.#settled = this.#parser.position;
  }

  /** What the parser has gathered since an `&`, which it shows to nobody. */
  get #gathered(): string {
    const gathered: unknown = Reflect.get(this.#parser, 'entity');
    return typeof gathered === 'string' ? gathered : '';
  }

  get #place(): FilePlace {
    return { line: this.#parser.line, column: this.#parser.column };
  }

  /** The parser stands before it. */
  #doctype(found: string): Refusal {
    return this.#fault(
      'doctype',
      'the file has a DOCTYPE, which may hold instructions of its own',
      'Remove the line that begins with <!DOCTYPE, and save the file anew.',
      { found, column: this.#parser.column + 1 },
    );
  }

  #notComplete(): Refusal {
    return this.#fault('not-complete', 'the file is not complete: it ends in the middle', 'Get the file again.');
  }

  #beyond(code: string, what: string, limit: string): Refusal {
    return this.#fault(code, `${what} ${limit}`, 'Look whether something is opened there and never closed.', {
      expected: limit,
    });
  }

  /** A fault as the parser words it, in ours. */
  #refusal(message: string): Refusal {
    const plain = message.replace(/^(?:[^\s:]+:)?\d+:\d+: /, '');
    if (/unclosed|unexpected end|document must contain a root/i.test(plain)) {
      return this.#ampersands.open ? this.#wrongAmpersand(this.#ampersands.open) : this.#notComplete();
    }
    const character = /^disallowed character\.?$/.test(plain) ? NOT_XML.exec(this.#piece)?.[0] : undefined;
    if (character !== undefined) {
      return this.#fault(
        'control-character',
        `the character ${codeOf(character)} may not stand in XML`,
        'Remove the character; many editors can show and replace it.',
      );
    }
    if (/entity|character reference/i.test(plain)) {
      const from = this.#settled - this.#before;
      const wrong = this.#ampersands.wrongIn(this.#piece, from, this.#inPiece(), this.#pieceStart);
      if (wrong) return this.#wrongAmpersand(wrong);
    }
    return this.#fault(
      'not-well-formed',
      `it is not well-formed XML (${plain.replace(/\.$/, '')})`,
      'Correct the place with an XML editor.',
    );
  }

  #wrongAmpersand({ line, column, found }: WrongAmpersand): Refusal {
    const [reference] = /^&#?[\w.:-]+;/.exec(found) ?? [];
    return new Refusal({
      code: 'not-well-formed',
      where: `line ${line}, column ${column}`,
      line,
      column,
      found,
      expected: '&amp;',
      message: `“${quoteValue(this.#name)}”, line ${line}, column ${column}: ${
        reference === undefined ? 'a bare “&” is not allowed in XML' : `XML knows no “${reference}”`
      }.`,
      hint:
        reference === undefined
          ? 'Write &amp; for the sign &.'
          : 'Write the character itself, or its number (&#160;); for the sign & write &amp;.',
    });
  }

  /** How far into the present piece the parser is. */
  #inPiece(): number {
    return Math.max(0, Math.min(this.#piece.length, this.#parser.position - this.#before));
  }

  /** @param place what is known better than by where the parser stands, which has read the letter at fault */
  #fault(
    code: string,
    what: string,
    hint: string,
    place: { readonly expected?: string; readonly found?: string; readonly column?: number } = {},
  ): Refusal {
    const { line } = this.#parser;
    const { expected, column = Math.max(1, this.#parser.column) } = place;
    const reached = this.#piece.slice(0, this.#inPiece()) || this.#recent;
    return new Refusal({
      code,
      where: `line ${line}, column ${column}`,
      line,
      column,
      found: quoteValue((place.found ?? reached.slice(-TOLD)).trim()),
      ...(expected === undefined ? {} : { expected }),
      message: `“${quoteValue(this.#name)}”, line ${line}, column ${column}: ${what}.`,
      hint,
    });
  }
}

const codeOf = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
