/** One chunk of a PNG file: four letters and its data, without length and check sum. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const metresPerInch = 0.0254;

/** Remainders of all bytes, for the polynomial of ISO 3309 with its bits reversed. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder;
});

/** CRC-32 as PNG, zip and gzip use it. @see PNG specification (W3C, third edition), section 5.5 and annex D */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = remainders[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * An `iTXt` chunk: text in UTF-8 under a keyword, uncompressed and without a language.
 * @param keyword 1 to 79 Latin letters; the registered ones are Title, Author, Description, Copyright, Creation
 *   Time, Software, Disclaimer, Warning, Source and Comment
 * @param text lines end in LF; NUL characters, which the format has no place for, are left out
 */
export function textChunk(keyword: string, text: string): PngChunk {
  // After the keyword: NUL, not compressed, method 0, no language (NUL), no translated keyword (NUL).
  return { type: 'iTXt', data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`) };
}

/** A `pHYs` chunk: how many pixels make a metre, from dots per inch. */
export function physicalSizeChunk(dpi: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const pixelsPerMetre = Math.round(dpi / metresPerInch);
  view.setUint32(0, pixelsPerMetre);
  view.setUint32(4, pixelsPerMetre);
  view.setUint8(8, 1);
  return { type: 'pHYs', data };
}

/**
 * The same picture with chunks added right after its header, where `pHYs` must stand (before the image data).
 * @throws {RangeError} when the bytes are not a PNG
 */
export function insertAfterHeader(png: Uint8Array, chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  assertPng(png);
  const headerEnd = signature.length + 12 + wordAt(png, signature.length);
  const added = chunks.map(chunkBytes);
  const out = new Uint8Array(png.length + added.reduce((sum, bytes) => sum + bytes.length, 0));
  out.set(png.subarray(0, headerEnd));
  let at = headerEnd;
  for (const bytes of added) {
    out.set(bytes, at);
    at += bytes.length;
  }
  out.set(png.subarray(headerEnd), at);
  return out;
}

/**
 * All chunks in file order.
 * @throws {RangeError} when the bytes are not a PNG, end too early, or a check sum is wrong
 */
export function readChunks(png: Uint8Array): readonly PngChunk[] {
  assertPng(png);
  const chunks: PngChunk[] = [];
  for (let at = signature.length; at < png.length; ) {
    const dataEnd = at + 8 + wordAt(png, at);
    if (dataEnd + 4 > png.length) throw new RangeError(`The PNG ends inside the chunk at byte ${at}.`);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (crc32(png.subarray(at + 4, dataEnd)) !== wordAt(png, dataEnd)) {
      throw new RangeError(`The check sum of the chunk ${type} at byte ${at} is wrong.`);
    }
    chunks.push({ type, data: png.slice(at + 8, dataEnd) });
    at = dataEnd + 4;
  }
  return chunks;
}

/** Keyword and text of every uncompressed `iTXt` chunk, in file order; a later one of the same keyword wins. */
export function readTexts(png: Uint8Array): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { type, data } of readChunks(png)) {
    if (type !== 'iTXt') continue;
    const keywordEnd = data.indexOf(0);
    if (data[keywordEnd + 1] !== 0) continue;
    const languageEnd = data.indexOf(0, keywordEnd + 3);
    const translatedEnd = data.indexOf(0, languageEnd + 1);
    const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    texts.set(decode(data.subarray(0, keywordEnd)), decode(data.subarray(translatedEnd + 1)));
  }
  return texts;
}

function chunkBytes({ type, data }: PngChunk): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let letter = 0; letter < 4; letter++) bytes[4 + letter] = type.charCodeAt(letter);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function assertPng(bytes: Uint8Array): void {
  if (signature.some((byte, at) => bytes[at] !== byte) || bytes.length < 33) {
    throw new RangeError('These bytes are not a PNG: the signature or the header is missing.');
  }
}

/** Four bytes as a whole number: the length of a chunk, or its check sum. */
function wordAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}
