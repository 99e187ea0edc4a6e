import { describe, expect, test } from 'vitest';
import { DESKTOP_LIMITS, IOS_LIMITS } from '../../../src/formats/canvas-limits.js';
import { pictureWords } from '../../../src/formats/picture-words.js';
import { type PngTools, pngWriter, writePng } from '../../../src/formats/png.js';
import { readChunks, readTexts } from '../../../src/formats/png-chunks.js';
import { ExportError } from '../../../src/formats/writer.js';
import { exampleSource } from '../../support/example-picture.js';
import { paperContext } from '../../support/paper-context.js';
import { smallestPng } from '../../support/smallest-png.js';

/** A browser that gives pictures up to a number of pixels, and keeps the sizes it was asked for. */
function browserUpTo(pixels: number): PngTools & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    limits: DESKTOP_LIMITS,
    loadFonts: async () => {},
    createSurface: (width, height) => {
      asked.push(`${width} × ${height}`);
      const png = width * height <= pixels ? new Blob([smallestPng()]) : null;
      return { context: paperContext(), toPng: async () => png };
    },
  };
}

const anySize = browserUpTo(Infinity);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

test('writes a PNG with its counts and a name', async () => {
  const written = await writePng(exampleSource({ shownTies: ['t1', 't3'] }), {}, anySize);
  expect(written).toMatchObject({ actors: 3, ties: 2, notes: [] });
  expect(written.fileName).toBe('an-envoy-of-beta-in-alpha_2026-11-26.png');
  expect(written.blob.type).toBe('image/png');
});

test('says inside the file what the picture shows, from whom and made when', async () => {
  const source = exampleSource({
    dataset: { release: '1.0.0', released: '2026-11-20' },
    shownTies: ['t1', 't3'],
    filters: ['Relations: without Treaty.'],
  });
  const { blob } = await writePng(source, {}, anySize);
  const texts = readTexts(await bytesOf(blob));
  expect(Object.fromEntries(texts)).toMatchObject({
    Title: 'An envoy of Beta in Alpha',
    Author: 'Ada Example',
    'As of': '2025-06-05',
    Release: '1.0.0 of 2026-11-20',
    Copyright: 'CC0-1.0',
    'Creation Time': '2026-11-26T10:30:00.000Z',
    Software: expect.stringMatching(/^Entente \d/),
    Source:
      'Envoy meets leader, Alpha Agency, 2025-06-04, https://a.example/1\nArms said to be on their way, Gamma Times, 2025-06-05',
  });
  expect(texts.get('Description')).toContain('Network of 3 actors and 2 ties');
  expect(texts.get('Description')).toContain(
    '\nFilters: Relations: without Treaty\nTies: 2 of 4 ties shown\nActors: 3 shown',
  );
});

test('says on the sheet and in the file what is shown and yet not drawn', async () => {
  const undrawn = ['3 inside folded states', 'the 300 strongest of 9,000 pairs are drawn'];
  const source = exampleSource({ undrawn });
  expect(pictureWords(source).summary).toBe(
    'All ties · 4 of 4 ties shown · 3 inside folded states · the 300 strongest of 9,000 pairs are drawn · 3 actors · as of 5 June 2025',
  );
  const texts = readTexts(await bytesOf((await writePng(source, {}, anySize)).blob));
  expect(texts.get('Not drawn')).toBe(undrawn.join('; '));
});

test('names only addresses of the web as sources', async () => {
  const documents = [{ id: 'd1', title: 'Leaflet', url: 'javascript:alert(1)' }];
  const source = exampleSource({ dataset: { documents }, shownTies: ['t1'] });
  const texts = readTexts(await bytesOf((await writePng(source, {}, anySize)).blob));
  expect(texts.get('Source')).toBe('Leaflet');
});

test('leaves out what the dataset does not say', async () => {
  const source = exampleSource({ dataset: { authors: undefined, license: undefined, documents: undefined } });
  const texts = readTexts(await bytesOf((await writePng(source, {}, anySize)).blob));
  expect([...texts.keys()]).toEqual(['Title', 'Description', 'As of', 'Creation Time', 'Software', 'Disclaimer']);
});

test.each([
  { options: { preset: 'article' }, pixelsPerMetre: 3780 },
  { options: { preset: 'article', scale: 2 }, pixelsPerMetre: 7559 },
  { options: { preset: 'print' }, pixelsPerMetre: 11811 },
])('states the resolution of $options', async ({ options, pixelsPerMetre }) => {
  const { blob } = await writePng(exampleSource(), options, anySize);
  const resolution = readChunks(await bytesOf(blob)).find(({ type }) => type === 'pHYs')!.data;
  expect(new DataView(resolution.buffer).getUint32(0)).toBe(pixelsPerMetre);
});

describe('when the browser cannot draw the size', () => {
  test('halves it until there is a picture, and says so', async () => {
    const browser = browserUpTo(2_200_000);
    const { notes } = await writePng(exampleSource(), { preset: 'print', scale: 2 }, browser);
    expect(browser.asked).toEqual(['7016 × 4960', '3508 × 2480', '1754 × 1240']);
    expect(notes).toEqual(['The browser could not draw 3,508 × 2,480 px; the picture is 1,754 × 1,240 px instead.']);
  });

  test('gives up below 1,000 pixels with a reason', async () => {
    const browser = browserUpTo(0);
    const attempt = writePng(exampleSource(), { preset: 'print' }, browser);
    await expect(attempt).rejects.toThrow(ExportError);
    await expect(attempt).rejects.toThrow('The browser gave no picture, not even of 1,754 × 1,240 px.');
    expect(browser.asked).toEqual(['3508 × 2480', '1754 × 1240']);
  });

  test('lowers it before drawing where the limit is known', async () => {
    const browser = { ...browserUpTo(Infinity), limits: IOS_LIMITS };
    const { notes } = await writePng(exampleSource(), { preset: 'print', scale: 2 }, browser);
    expect(browser.asked).toEqual(['4871 × 3443']);
    expect(notes.join()).toContain('The browser can draw at most');
  });
});

test.each([
  { options: { preset: 'poster' }, says: 'There is no picture size "poster"' },
  { options: { theme: 'sepia' }, says: 'light, dark' },
  { options: { extent: 'half' }, says: 'whole, view' },
  { options: { background: 7 }, says: 'white, theme, transparent' },
])('refuses $options', async ({ options, says }) => {
  await expect(writePng(exampleSource(), options, anySize)).rejects.toThrow(says);
});

test('does not put the dark theme on white, and says so', async () => {
  const { notes } = await writePng(exampleSource(), { theme: 'dark', background: 'white' }, anySize);
  expect(notes).toEqual(['The dark theme cannot be read on white; the picture has its dark page instead.']);
});

test('refuses a source without a drawing and names the way out', async () => {
  const { picture: _, ...source } = exampleSource();
  const attempt = pngWriter.write(source, {});
  await expect(attempt).rejects.toThrow(ExportError);
  await expect(attempt).rejects.toThrow('A picture needs the drawn network');
});

test('tells what a picture cannot hold', () => {
  const source = exampleSource({ shownTies: ['t1'] });
  expect(pngWriter.losses(source, {})).toContain(
    'Evidence is summarised: the picture names the speakers, not who says what, and has no quotations.',
  );
  expect(pngWriter.losses(source, { extent: 'view' }).join()).toContain('outside the view');
  expect(pngWriter.losses(source, { scope: 'everything' }).join()).toContain('ties that the filters hide');
});
