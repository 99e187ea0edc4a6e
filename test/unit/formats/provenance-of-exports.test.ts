import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writePng } from '../../../src/formats/png.js';
import { readTexts } from '../../../src/formats/png-chunks.js';
import { PRODUCT } from '../../../src/formats/product.js';
import { svgWriter } from '../../../src/formats/svg.js';
import type { ExportSource, Writer } from '../../../src/formats/writer.js';
import { WRITERS } from '../../../src/formats/writers.js';
import { exampleSource } from '../../support/example-picture.js';
import { paperContext } from '../../support/paper-context.js';
import { smallestPng } from '../../support/smallest-png.js';
import { svgOf } from '../../support/svg-files.js';

const source = exampleSource({
  dataset: { release: '2.7.1', released: '2026-11-20' },
  shownTies: ['t1', 't3'],
  filters: ['Relations: only Visit and Arms supply.'],
});

/** All that a file says, as one text. */
async function wordsOf(writer: Writer, given: ExportSource): Promise<string> {
  if (writer.id === svgWriter.id) return svgOf(given);
  if (writer.id === 'png') return pngWords(given);
  const bytes = new Uint8Array(await (await writer.write(given, {})).blob.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip
    ? Object.values(unzipSync(bytes))
        .map(file => strFromU8(file))
        .join('\n')
    : strFromU8(bytes);
}

async function pngWords(given: ExportSource): Promise<string> {
  const { blob } = await writePng(
    given,
    {},
    {
      limits: { side: 9000, area: 9000 ** 2 },
      loadFonts: async () => {},
      createSurface: () => ({ context: paperContext(), toPng: async () => new Blob([smallestPng()]) }),
    },
  );
  const texts = readTexts(new Uint8Array(await blob.arrayBuffer()));
  return [...texts].map(([keyword, text]) => `${keyword}: ${text}`).join('\n');
}

test.each(WRITERS)('$label says what it is of: title, release, day, filters, counts and licence', async writer => {
  const words = await wordsOf(writer, source);
  expect(words).toContain('An envoy of Beta in Alpha');
  expect(words).toContain('2.7.1');
  expect(words).toMatch(/2025-06-05|5 June 2025/);
  expect(words).toContain('only Visit and Arms supply');
  expect(words).toContain('CC0-1.0');
  expect(words).toMatch(/\b2 of 4 ties|"of": ?4,[^}]*"ties": ?2|"ties": ?2,[^}]*"of": ?4/);
});

test.each(WRITERS.filter(writer => writer.kind === 'picture'))(
  '$label names the program that made it',
  async writer => {
    expect(await wordsOf(writer, source)).toContain(`${PRODUCT.name} ${PRODUCT.version}`);
  },
);
