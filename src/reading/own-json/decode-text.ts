import type { Problem } from '../../network/report.js';

/** Text of a file, or why its bytes are none. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

/**
 * Decodes by byte order mark, else as UTF-8. Nothing is replaced by U+FFFD in silence: bytes that do not fit are a
 * problem with their line.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: wrongEncoding(bytes, encoding) };
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function wrongEncoding(bytes: Uint8Array, encoding: string): Problem {
  const shared = { code: 'encoding', severity: 'error', expected: 'text in UTF-8' } as const;
  if (encoding !== 'utf-8') {
    return {
      ...shared,
      where: 'the whole file',
      hint: 'Save the file with the encoding UTF-8.',
      message: 'The encoding of the file is damaged: it begins like UTF-16, but does not go on so.',
    };
  }
  const at = firstWrongByte(bytes);
  const line = bytes.subarray(0, at).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  const byte = `0x${bytes[at]!.toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    ...shared,
    where: `line ${line}`,
    line,
    found: `byte ${byte}`,
    hint: 'Save the file with the encoding UTF-8.',
    message: `The encoding is not UTF-8: the byte ${byte} on line ${line} belongs to another encoding, or the file is not text.`,
  };
}

/** Index of the byte where UTF-8 breaks off: after the longest beginning that decodes, found by halving. */
function firstWrongByte(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSound(bytes.subarray(0, middle), { stream: true })) sound = middle;
    else broken = middle;
  }
  // Streaming lets the last character be cut short; the fault is where that character begins.
  while (!isSound(bytes.subarray(0, sound), {})) sound -= 1;
  return sound;
}

function isSound(bytes: Uint8Array, options: TextDecodeOptions): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
