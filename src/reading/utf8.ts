import { decodeWindows1252 } from './windows-1252.js';

/** Bytes that are not UTF-8, in a file that mostly is. */
export interface StrayBytes {
  readonly count: number;
  /** Lines of the first of them, from 1, without repetition. */
  readonly lines: readonly number[];
}

/** What a file's bytes are, taken as UTF-8. */
export interface Utf8Survey {
  /** Letters of more than one byte. */
  readonly letters: number;
  readonly stray: StrayBytes;
}

/** Most lines that are named where bytes are stray. */
export const NAMED_LINES = 10;
/** Not a whole letter yet: the bytes go on in the next piece. */
const CUT = -1;

/**
 * Bytes of the letter that begins at `at`; 0 when none does, `CUT` when it goes on after the end.
 * @see RFC 3629, section 4
 */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : (first & 0xf0) === 0xe0 ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next];
    if (byte === undefined) return CUT;
    if ((byte & 0xc0) !== 0x80 || (next === 1 && !mayFollow(first, byte))) return 0;
  }
  return length;
}

/** No overlong forms, no halves of pairs, nothing beyond U+10FFFF. */
function mayFollow(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second <= 0x9f;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second <= 0x8f;
}

/** Cuts pieces of bytes into runs of UTF-8 and stray bytes between them. */
class Utf8Runs {
  #rest: Uint8Array = new Uint8Array(0);

  /** @param onRun called with bytes that are whole letters, never empty */
  add(piece: Uint8Array, onRun: (run: Uint8Array) => void, onStray: (byte: number) => void): void {
    const bytes = joined(this.#rest, piece);
    let begin = 0;
    let at = 0;
    while (at < bytes.length) {
      const length = letterLength(bytes, at);
      if (length === CUT) break;
      if (length === 0) {
        if (at > begin) onRun(bytes.subarray(begin, at));
        onStray(bytes[at]!);
        begin = at + 1;
      }
      at += length || 1;
    }
    if (at > begin) onRun(bytes.subarray(begin, at));
    this.#rest = bytes.slice(at);
  }

  /** What is left of a letter that never ends is stray. */
  end(onStray: (byte: number) => void): void {
    for (const byte of this.#rest) onStray(byte);
    this.#rest = new Uint8Array(0);
  }
}

/** Whether all bytes are UTF-8. */
export async function isUtf8(pieces: AsyncIterable<Uint8Array>): Promise<boolean> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    const bytes = joined(rest, piece);
    const end = endOfUtf8(bytes);
    if (end < bytes.length && letterLength(bytes, end) !== CUT) return false;
    rest = bytes.slice(end);
  }
  return rest.length === 0;
}

/** Where the first letter begins that is none, or goes on after the end; the length where all are whole. */
function endOfUtf8(bytes: Uint8Array): number {
  // Four letters at a time where they are ASCII, as nearly all of most files are.
  const skipped = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4);
  const fours =
    bytes.length - skipped < 4
      ? new Uint32Array(0)
      : new Uint32Array(bytes.buffer, bytes.byteOffset + skipped, (bytes.length - skipped) >> 2);
  let at = 0;
  while (at < bytes.length) {
    if ((at - skipped) % 4 === 0) {
      let four = (at - skipped) / 4;
      while (four < fours.length && (fours[four]! & 0x80808080) === 0) four += 1;
      at = four * 4 + skipped;
      if (at >= bytes.length) break;
    }
    const length = letterLength(bytes, at);
    if (length === 0 || length === CUT) return at;
    at += length;
  }
  return at;
}

/** Counts what is UTF-8 and what is not. */
export async function surveyUtf8(pieces: AsyncIterable<Uint8Array>): Promise<Utf8Survey> {
  const runs = new Utf8Runs();
  const lines = new Set<number>();
  let letters = 0;
  let count = 0;
  let line = 1;
  let last = 0;
  const onRun = (run: Uint8Array): void => {
    for (const byte of run) {
      if (byte >= 0xc0) letters += 1;
      // A return counts with the line feed after it, as text editors have it.
      else if (byte === 0x0d || (byte === 0x0a && last !== 0x0d)) line += 1;
      last = byte;
    }
  };
  const onStray = (byte: number): void => {
    count += 1;
    last = byte;
    if (lines.size < NAMED_LINES) lines.add(line);
  };
  for await (const piece of pieces) runs.add(piece, onRun, onStray);
  runs.end(onStray);
  return { letters, stray: { count, lines: [...lines] } };
}

/** Text out of UTF-8 with stray bytes in it, which are read as Windows-1252. Without a byte order mark. */
export async function* decodeMixed(pieces: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const runs = new Utf8Runs();
  let text = '';
  let isFirst = true;
  const onRun = (run: Uint8Array): void => {
    text += utf8.decode(run);
  };
  const onStray = (byte: number): void => {
    text += decodeWindows1252(Uint8Array.of(byte));
  };
  for await (const piece of pieces) {
    runs.add(piece, onRun, onStray);
    if (text === '') continue;
    yield isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
    isFirst = false;
    text = '';
  }
  runs.end(onStray);
  if (text !== '') yield text;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
