import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUtf8 } from '../../../src/reading/utf8.js';

/** The bytes in pieces of any size, as they come from a disk, each at any place in its buffer. */
async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncIterable<Uint8Array> {
  for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
    const size = sizes[piece % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const anyText = fc.string({ unit: 'binary', maxLength: 60 }).map(text => new TextEncoder().encode(text));
const anyBytes = fc.uint8Array({ maxLength: 40 });
const anySizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

it('bytes are UTF-8 exactly when the platform can decode them, however they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(anyText, anyText, anyBytes), { maxLength: 4 }),
      anySizes,
      async (parts, sizes) => {
        const bytes = Uint8Array.from(parts.flatMap(part => [...part]));
        expect(await isUtf8(cut(bytes, sizes))).toBe(decodes(bytes));
      },
    ),
    { numRuns: 1000 },
  );
});
