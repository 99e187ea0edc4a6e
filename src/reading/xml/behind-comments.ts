import type { Sample } from '../reader.js';
import { HEAD_BYTES, type SourceFile } from '../source-file.js';
import { textOfHead } from '../text.js';

/** Letters of the longest mark that is looked for. */
const MARK = 4;

/**
 * The sample of an XML file that begins with more comments than a sample holds: its declaration, and then the text from
 * the first element on. In UTF-16 it is not looked for.
 * @param sample the beginning of the file, in which there is no element
 * @returns `undefined` where there is none behind it either, or the file is no XML
 */
export async function sampleBehindComments(
  file: SourceFile,
  sample: Sample,
  asked: string | undefined,
): Promise<Sample | undefined> {
  if (!/^\s*<[!?]/.test(sample.text) || sample.bytes.byteLength < HEAD_BYTES) return undefined;
  const begin = await firstElement(file);
  if (begin === undefined || begin === 0) return undefined;
  const declaration = /^\s*<\?xml[^>]{0,200}\?>/.exec(sample.text)?.[0] ?? '';
  const text = textOfHead(await bytesFrom(file, begin), asked);
  return { ...sample, text: `${declaration}\n${text}`, table: undefined };
}

/** Where the first markup that is neither comment nor instruction begins, in bytes. */
async function firstElement(file: SourceFile): Promise<number | undefined> {
  // One letter for each byte: all that is looked for is ASCII, which in UTF-8 is part of no other letter.
  const decoder = new TextDecoder('windows-1252');
  let end: string | undefined;
  let text = '';
  let before = 0;
  const pass = (letters: number): void => {
    text = text.slice(letters);
    before += letters;
  };
  for await (const piece of file.pieces()) {
    text += decoder.decode(piece);
    for (;;) {
      if (end !== undefined) {
        const at = text.indexOf(end);
        pass(at < 0 ? Math.max(0, text.length - MARK) : at + end.length);
        if (at < 0) break;
        end = undefined;
      }
      pass(/^(?:ï»¿)?\s*/.exec(text)![0].length);
      if (text.length < MARK) break;
      if (!text.startsWith('<')) return undefined;
      if (text.startsWith('<!--')) end = '-->';
      else if (text.startsWith('<?')) end = '?>';
      else return before;
      pass(end === '-->' ? 4 : 2);
    }
  }
  return undefined;
}

/** The bytes from a place on, as many as a sample has. */
async function bytesFrom(file: SourceFile, begin: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(HEAD_BYTES);
  let at = 0;
  let filled = 0;
  for await (const piece of file.pieces()) {
    const part = piece.subarray(Math.max(0, begin - at), Math.max(0, begin - at) + HEAD_BYTES - filled);
    bytes.set(part, filled);
    filled += part.byteLength;
    at += piece.byteLength;
    if (filled === HEAD_BYTES) break;
  }
  return bytes.subarray(0, filled);
}
