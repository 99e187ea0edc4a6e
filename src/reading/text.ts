import { headOf, type SourceFile } from './source-file.js';
import { decodeMixed, isUtf8, type StrayBytes, surveyUtf8 } from './utf8.js';
import { decodeWindows1252 } from './windows-1252.js';

/** Text of a file in pieces, and how its bytes were taken. */
export interface FileText {
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** The file says nowhere what it is in, and is not UTF-8: the encoding is a guess, to be told. */
  readonly guessed: boolean;
  /** The file is UTF-8 but for some bytes, which were read as Windows-1252, to be told. */
  readonly stray?: StrayBytes;
  /** The text in order, without a byte order mark. Every call begins anew. */
  readonly pieces: (onRead?: (bytes: number) => void) => AsyncIterable<string>;
}

/**
 * Text of a file: by the encoding that was asked for, else by its byte order mark, else by what it declares, else as
 * UTF-16 when it looks like it, else as UTF-8 when all of it is, or all but some stray bytes, else as Windows-1252,
 * which is then a guess. What is marked or declared as UTF-8 and is not counts as if it said nothing.
 * @param declared an encoding that the file itself names, as XML does
 */
export async function textOf(
  file: SourceFile,
  { asked, declared }: { readonly asked?: string; readonly declared?: string } = {},
): Promise<FileText> {
  const wanted = usableEncoding(asked);
  if (wanted !== undefined) return decoded(file, wanted, false);
  const head = await headOf(file);
  const named = encodingByMark(head) ?? usableEncoding(declared) ?? utf16WithoutMark(head);
  if (named !== undefined && named !== 'utf-8') return decoded(file, named, false);
  if (await isUtf8(file.pieces())) return decoded(file, 'utf-8', false);
  const { letters, stray } = await surveyUtf8(file.pieces());
  // By chance, letters of Windows-1252 hardly ever make a letter of UTF-8: "Ã" would have to stand before "©".
  if (letters === 0 || letters < stray.count) return decoded(file, 'windows-1252', true);
  return { encoding: 'utf-8', guessed: false, stray, pieces: onRead => decodeMixed(file.pieces(onRead)) };
}

/** The encoding by byte order mark; `undefined` without one. */
export function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

/** The beginning of a file as text, decoded leniently, as far as the beginning tells the encoding. */
export function textOfHead(bytes: Uint8Array, asked?: string): string {
  const known = usableEncoding(asked) ?? encodingByMark(bytes) ?? utf16WithoutMark(bytes);
  if (known === 'windows-1252') return decodeWindows1252(bytes);
  const text = new TextDecoder(known ?? 'utf-8').decode(bytes, { stream: true });
  if (known !== undefined || !text.includes('\uFFFD')) return text;
  let wrong = 0;
  let letters = 0;
  for (const letter of text) {
    if (letter === '\uFFFD') wrong += 1;
    else if (letter > '\x7F') letters += 1;
  }
  return letters > wrong ? text : decodeWindows1252(bytes);
}

/** The name that the WHATWG Encoding Standard has for an encoding; `undefined` when it knows none such. */
export function usableEncoding(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Bytes of UTF-16 are looked for in. */
const LOOKED_AT = 4096;
/** Letters that no text has: controls but for tabs and line breaks, halves of pairs, letters that are none. */
const NO_TEXT = /[\0-\x08\x0e-\x1f\ud800-\udfff\ufffd-\uffff]/u;

/** UTF-16 that has no mark, by the zeros that Latin letters, digits and commas have in it. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, LOOKED_AT) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (even === odd) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, length), { stream: true });
  return NO_TEXT.test(text) ? undefined : encoding;
}

function decoded(file: SourceFile, encoding: string, guessed: boolean): FileText {
  return {
    encoding,
    guessed,
    async *pieces(onRead) {
      if (encoding === 'windows-1252') {
        for await (const piece of file.pieces(onRead)) yield decodeWindows1252(piece);
        return;
      }
      const decoder = new TextDecoder(encoding);
      for await (const piece of file.pieces(onRead)) {
        const text = decoder.decode(piece, { stream: true });
        if (text !== '') yield text;
      }
      const rest = decoder.decode();
      if (rest !== '') yield rest;
    },
  };
}

/** All of a text as one. */
export async function wholeText(text: FileText, onRead?: (bytes: number) => void): Promise<string> {
  let whole = '';
  for await (const piece of text.pieces(onRead)) whole += piece;
  return whole;
}
