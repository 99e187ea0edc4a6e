import type { SourceFile } from './source-file.js';

/** Text of a file in pieces, and how its bytes were taken. */
export interface FileText {
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** The file says nowhere what it is in, and is not UTF-8: the encoding is a guess, to be told. */
  readonly guessed: boolean;
  /** The text in order, without a byte order mark. Every call begins anew. */
  readonly pieces: (onRead?: (bytes: number) => void) => AsyncIterable<string>;
}

/**
 * Text of a file: by the encoding that was asked for, else by its byte order mark, else by what it declares, else as
 * UTF-8 when all of it is, else as Windows-1252, which is then a guess.
 * @param declared an encoding that the file itself names, as XML does
 */
export async function textOf(
  file: SourceFile,
  { asked, declared }: { readonly asked?: string; readonly declared?: string } = {},
): Promise<FileText> {
  const named = usable(asked) ?? (await markedEncoding(file)) ?? usable(declared);
  if (named !== undefined) return decoded(file, named, false);
  return (await isUtf8(file)) ? decoded(file, 'utf-8', false) : decoded(file, 'windows-1252', true);
}

/** The encoding by byte order mark; `undefined` without one. */
export function encodingByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

async function markedEncoding(file: SourceFile): Promise<string | undefined> {
  for await (const piece of file.pieces()) return encodingByMark(piece);
  return undefined;
}

function usable(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

async function isUtf8(file: SourceFile): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of file.pieces()) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function decoded(file: SourceFile, encoding: string, guessed: boolean): FileText {
  return {
    encoding,
    guessed,
    async *pieces(onRead) {
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
