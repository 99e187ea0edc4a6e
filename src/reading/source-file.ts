import { Refusal } from './refusal.js';

/** Bytes that formats are told by. */
export const HEAD_BYTES = 64 * 1024;

/** A file whose bytes can be read in pieces, and more than once. Packed files are unpacked before. */
export interface SourceFile {
  readonly name: string;
  /** Bytes as they lie on the disk, for progress. */
  readonly size: number;
  /** What the text was made of where the file itself was none: "Parquet". */
  readonly kind?: string;
  /** The bytes in order. Every call begins anew. `onRead` is told how many bytes of `size` have been used up. */
  readonly pieces: (onRead?: (bytes: number) => void) => AsyncIterable<Uint8Array>;
}

/** A file out of a `Blob` (a `File` in the browser). */
export function fileOfBlob(blob: Blob, name: string): SourceFile {
  return {
    name,
    size: blob.size,
    async *pieces(onRead) {
      let read = 0;
      try {
        for await (const piece of streamed(blob.stream())) {
          read += piece.byteLength;
          onRead?.(read);
          yield piece;
        }
      } catch (error) {
        if (error instanceof Refusal) throw error;
        throw new Refusal({
          code: 'not-readable',
          where: name,
          message: `“${name}” could not be read: it was moved, deleted or changed since it was chosen.`,
          hint: 'Choose the file again.',
        });
      }
    },
  };
}

/** A file out of bytes in memory. */
export function fileOfBytes(bytes: Uint8Array, name: string): SourceFile {
  return {
    name,
    size: bytes.byteLength,
    async *pieces(onRead) {
      for (let at = 0; at < bytes.byteLength; at += PIECE) {
        onRead?.(Math.min(bytes.byteLength, at + PIECE));
        yield bytes.subarray(at, at + PIECE);
      }
    },
  };
}

const PIECE = 1024 * 1024;

/** The file without its packing by gzip, unpacked while it is read. @throws {Refusal} while reading, when damaged */
export function unpackGzip(file: SourceFile): SourceFile {
  return {
    name: file.name.replace(/\.gz$/i, ''),
    size: file.size,
    async *pieces(onRead) {
      const packed = streamOf(file.pieces(onRead)) as ReadableStream<Uint8Array<ArrayBuffer>>;
      try {
        yield* streamed(packed.pipeThrough(new DecompressionStream('gzip')));
      } catch (error) {
        if (error instanceof Refusal) throw error;
        throw new Refusal({
          code: 'damaged-archive',
          where: file.name,
          message: `“${file.name}” is not complete or damaged: it cannot be unpacked.`,
          hint: 'Get the file again.',
        });
      }
    },
  };
}

/** All bytes of a file. @throws {Refusal} when there are more than `limit` */
export async function wholeBytes(
  file: SourceFile,
  limit: number,
  onRead?: (bytes: number) => void,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.pieces(onRead)) {
    length += piece.byteLength;
    if (length > limit) throw tooLarge(file.name, limit);
    pieces.push(piece);
  }
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** The first bytes of a file, at most `HEAD_BYTES`. */
export async function headOf(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of file.pieces()) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length >= HEAD_BYTES) break;
  }
  const head = new Uint8Array(Math.min(length, HEAD_BYTES));
  let at = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, head.length - at);
    head.set(part, at);
    at += part.byteLength;
  }
  return head;
}

/** A file beyond a limit. */
export function tooLarge(name: string, limit: number): Refusal {
  const megabytes = `${Math.round(limit / 1024 / 1024)} MB`;
  return new Refusal({
    code: 'too-large',
    where: name,
    expected: `at most ${megabytes}`,
    message: `“${name}” is larger than ${megabytes}; nothing was loaded.`,
    hint: 'Split the dataset, for example by period.',
  });
}

async function* streamed(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Ends the reading of a file of which only the beginning was wanted.
    reader.cancel().catch(() => undefined);
  }
}

/** A stream out of pieces; `ReadableStream.from` is not everywhere yet. */
function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
