import { expect, test } from 'vitest';
import {
  crc32,
  insertAfterHeader,
  physicalSizeChunk,
  readChunks,
  readTexts,
  textChunk,
} from '../../../src/formats/png-chunks.js';
import { smallestPng } from '../../support/smallest-png.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  // Check values as published with the PNG and zip formats; IEND's stands at the end of every PNG.
  { text: '', crc: 0x00000000 },
  { text: '123456789', crc: 0xcbf43926 },
  { text: 'The quick brown fox jumps over the lazy dog', crc: 0x414fa339 },
  { text: 'IEND', crc: 0xae426082 },
])('computes the CRC-32 of "$text"', ({ text, crc }) => {
  expect(crc32(bytesOf(text))).toBe(crc);
});

test('reads the chunks of a PNG and checks their sums', () => {
  expect(readChunks(smallestPng()).map(chunk => chunk.type)).toEqual(['IHDR', 'IDAT', 'IEND']);
});

test('puts new chunks between the header and the image, and leaves the rest as it is', () => {
  const before = readChunks(smallestPng());
  const after = readChunks(insertAfterHeader(smallestPng(), [physicalSizeChunk(300), textChunk('Title', 'A')]));
  expect(after.map(chunk => chunk.type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
  expect(after.filter(chunk => before.some(({ type }) => type === chunk.type))).toEqual(before);
});

test.each([
  { dpi: 300, pixelsPerMetre: 11811 },
  { dpi: 96, pixelsPerMetre: 3780 },
  { dpi: 72, pixelsPerMetre: 2835 },
])('states $dpi dots per inch as $pixelsPerMetre pixels per metre', ({ dpi, pixelsPerMetre }) => {
  const { data } = physicalSizeChunk(dpi);
  const view = new DataView(data.buffer);
  expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([pixelsPerMetre, pixelsPerMetre, 1]);
});

test('gives back texts in every script, and an empty one', () => {
  const texts = new Map([
    ['Title', 'Шойгу в Пхеньяне · 평양 · 平壤 · بيونغ يانغ'],
    ['Description', 'two\nlines'],
    ['Creation Time', ''],
  ]);
  const png = insertAfterHeader(
    smallestPng(),
    [...texts].map(([keyword, text]) => textChunk(keyword, text)),
  );
  expect(readTexts(png)).toEqual(texts);
});

test('leaves out NUL, which would end a text early', () => {
  const png = insertAfterHeader(smallestPng(), [textChunk('Title', 'before\0after')]);
  expect(readTexts(png).get('Title')).toBe('beforeafter');
});

test('reads a PNG that is a part of a larger buffer', () => {
  const padded = new Uint8Array([9, 9, 9, ...smallestPng()]);
  expect(readChunks(padded.subarray(3))).toHaveLength(3);
});

test('refuses what is no PNG, what is cut short, and a wrong check sum', () => {
  expect(() => readChunks(bytesOf('GIF89a, and then some more bytes to be long enough'))).toThrow('not a PNG');
  expect(() => readChunks(smallestPng().subarray(0, 40))).toThrow('ends inside the chunk at byte 33');
  const damaged = smallestPng();
  damaged[20]! ^= 1;
  expect(() => readChunks(damaged)).toThrow('check sum of the chunk IHDR');
});
