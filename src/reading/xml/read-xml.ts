import type { FilePlace } from '../draft.js';
import type { ReadContext, RecognisedFile } from '../reader.js';
import { tooLarge } from '../source-file.js';
import { type FileText, textOf, usableEncoding } from '../text.js';
import { XmlDocument } from './xml-document.js';
import { MOST_XML_BYTES } from './xml-limits.js';

/** Letters parsed in one go. */
const PORTION = 1 << 16;
/** Milliseconds of parsing after which other work gets its turn. */
const TURN = 40;

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
  let turn = performance.now();
  for await (const piece of text.pieces(share)) {
    letters += piece.length;
    if (letters > MOST_XML_BYTES) throw tooLarge(file.name, MOST_XML_BYTES);
    for (const portion of portionsOf(piece)) {
      xml.write(portion);
      if (performance.now() - turn < TURN) continue;
      await new Promise(resolve => setTimeout(resolve, 0));
      turn = performance.now();
    }
  }
  xml.end();
  return text;
}

/** The text in small portions, none of which ends within a pair of surrogates. */
function* portionsOf(piece: string): Iterable<string> {
  for (let from = 0; from < piece.length; ) {
    const code = piece.charCodeAt(from + PORTION - 1);
    const to = from + PORTION - (code >= 0xd800 && code <= 0xdbff ? 1 : 0);
    yield piece.slice(from, to);
    from = to;
  }
}

/**
 * The encoding that the declaration of a document names; not UTF-16, which some programs declare and then write UTF-8,
 * and which is told by its bytes, whichever comes first in them.
 */
function declaredEncoding(head: string): string | undefined {
  const named = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  return usableEncoding(named)?.startsWith('utf-16') ? undefined : named;
}

/** Whether a text begins like XML with a certain first element, whatever its prefix. */
export function beginsWithElement(text: string, name: string): boolean {
  if (!/^\s*</.test(text)) return false;
  const first = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(text.replace(/<!--[\s\S]*?(?:-->|$)/g, ''));
  return first?.[1] === name;
}
