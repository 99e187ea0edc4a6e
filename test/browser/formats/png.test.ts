import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import { describe, expect, test } from 'vitest';
import { composePicture } from '../../../src/formats/compose-picture.js';
import { PICTURE_PRESETS } from '../../../src/formats/picture-presets.js';
import { createSurface, loadPictureFonts } from '../../../src/formats/picture-surface.js';
import { pngWriter } from '../../../src/formats/png.js';
import { readChunks, readTexts } from '../../../src/formats/png-chunks.js';
import type { ExportSource } from '../../../src/formats/writer.js';
import { crowdedSource, exampleRelations, exampleSource, exampleStandings } from '../../support/example-picture.js';
import { misplacedTexts, overlappingTexts } from '../../support/text-boxes.js';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** Pixels of a picture as red, green, blue and opacity. */
async function pixelsOf(blob: Blob) {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** Share of the pixels that differ from the one in the corner. */
function inkShare({ data }: { readonly data: Uint8ClampedArray }): number {
  const pixels = new Uint32Array(data.buffer);
  return pixels.reduce((count, pixel) => count + Number(pixel !== pixels[0]), 0) / pixels.length;
}

async function compose(source: ExportSource, width: number, height: number) {
  await loadPictureFonts('Aa0 ·–“”…');
  const surface = createSurface(width, height)!;
  return composePicture(
    source,
    { width, height, extent: 'whole', theme: 'light', background: 'white' },
    surface.context,
  );
}

const contents = { little: exampleSource(), much: crowdedSource() };

describe.each(PICTURE_PRESETS)('a picture for $id', ({ id, width, height }) => {
  test('has exactly the pixels promised, more than one in a hundred of them drawn', async () => {
    const { blob, notes } = await pngWriter.write(exampleSource(), { preset: id });
    const pixels = await pixelsOf(blob);
    expect(pixels).toMatchObject({ width, height });
    expect(inkShare(pixels)).toBeGreaterThan(0.01);
    expect(notes).toEqual([]);
  });

  test.each(Object.entries(contents))('sets its texts apart with %s to say', async (_, source) => {
    const { texts, network } = await compose(source, width, height);
    expect(overlappingTexts(texts)).toEqual([]);
    expect(misplacedTexts(texts, { width, height }, network)).toEqual([]);
  });

  test('has the legend in it', async () => {
    const texts = (await compose(exampleSource(), width, height)).texts.map(({ text }) => text);
    const wanted = [...exampleRelations, ...exampleStandings].map(({ label }) => label);
    expect(texts).toEqual(expect.arrayContaining(['Relations', 'Standing', ...wanted]));
  });
});

test('gives the same bytes for the same state and moment', async () => {
  const [one, other] = await Promise.all([pngWriter.write(exampleSource(), {}), pngWriter.write(exampleSource(), {})]);
  expect(await bytesOf(one.blob)).toEqual(await bytesOf(other.blob));
});

test('an article picture at twice the scale is 3200 by 1800 and says 192 dots per inch', async () => {
  const { blob } = await pngWriter.write(exampleSource(), { preset: 'article', scale: 2 });
  expect(await pixelsOf(blob)).toMatchObject({ width: 3200, height: 1800 });
  const resolution = readChunks(await bytesOf(blob)).find(({ type }) => type === 'pHYs')!.data;
  expect(new DataView(resolution.buffer).getUint32(0)).toBe(Math.round(192 / 0.0254));
});

test('a file of the browser with our chunks is still whole and carries its title', async () => {
  const bytes = await bytesOf((await pngWriter.write(exampleSource(), {})).blob);
  const types = readChunks(bytes).map(({ type }) => type);
  expect(types.slice(0, 3)).toEqual(['IHDR', 'pHYs', 'iTXt']);
  expect(types.at(-1)).toBe('IEND');
  expect(readTexts(bytes).get('Title')).toBe('An envoy of Beta in Alpha');
});

test.each([
  { options: {}, corner: [255, 255, 255, 255] },
  { options: { background: 'theme' }, corner: [0xfb, 0xfa, 0xf6, 255] },
  { options: { theme: 'dark' }, corner: [0x14, 0x18, 0x1c, 255] },
  { options: { background: 'transparent' }, corner: [0, 0, 0, 0] },
])('lies on the paper asked for with $options', async ({ options, corner }) => {
  const { data } = await pixelsOf((await pngWriter.write(exampleSource(), options)).blob);
  expect([...data.slice(0, 4)]).toEqual(corner);
});

test('draws the network, its samples and its labels', async () => {
  const { data } = await pixelsOf((await pngWriter.write(exampleSource(), {})).blob);
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  // The blue of the visits and the purple of the arms supply.
  expect(colours).toContain('31,111,180');
  expect(colours).toContain('142,58,143');
});

test('writes names in Cyrillic, Korean, Chinese and Arabic without overlaps', async () => {
  const source = exampleSource({
    dataset: { title: 'Шойгу в Пхеньяне · 평양의 쇼이구 · 紹伊古訪問平壤 · شويغو في بيونغ يانغ' },
  });
  const { texts } = await compose(source, 1600, 900);
  expect(overlappingTexts(texts)).toEqual([]);
  expect(texts[0]!.width).toBeGreaterThan(300);
});
