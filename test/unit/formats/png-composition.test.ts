import { describe, expect, test } from 'vitest';
import { type ComposedPicture, composePicture, type PicturePage } from '../../../src/formats/compose-picture.js';
import { PICTURE_PRESETS } from '../../../src/formats/picture-presets.js';
import type { ExportSource } from '../../../src/formats/writer.js';
import {
  crowdedSource,
  exampleRelations,
  exampleSource,
  exampleStandings,
  longTitle,
  manyRelations,
} from '../../support/example-picture.js';
import { paperContext } from '../../support/paper-context.js';
import { misplacedTexts, overlappingTexts } from '../../support/text-boxes.js';

const page = (wishes: Partial<PicturePage> = {}): PicturePage => ({
  width: 1600,
  height: 900,
  extent: 'whole',
  theme: 'light',
  background: 'white',
  ...wishes,
});

const compose = (source: ExportSource, wishes?: Partial<PicturePage>): ComposedPicture =>
  composePicture(source, page(wishes), paperContext());

const textsOf = (source: ExportSource, wishes?: Partial<PicturePage>): readonly string[] =>
  compose(source, wishes).texts.map(({ text }) => text);

const contents = {
  'four ties': exampleSource(),
  'no ties': exampleSource({ shownTies: [], relations: [], standings: [] }),
  'a dataset without title, documents, licence and date': exampleSource({
    dataset: { title: undefined, id: undefined, documents: undefined, license: undefined, asOf: undefined },
  }),
  'a long title, thirty relations and eighty sources': crowdedSource(),
  'more relations than there is room for': exampleSource({ relations: manyRelations(300) }),
  'one word without end as title, filter and licence': exampleSource({
    dataset: { title: 'x'.repeat(3000), license: 'y'.repeat(3000), disclaimer: 'z'.repeat(3000) },
    filters: ['f'.repeat(3000)],
  }),
};

const sizes = [
  ...PICTURE_PRESETS.map(({ id, width, height }) => ({ name: id, width, height })),
  { name: 'smallest', width: 600, height: 600 },
  { name: 'flattest', width: 1800, height: 600 },
  { name: 'tallest', width: 600, height: 1800 },
];

describe.each(sizes)('on a sheet of size $name', ({ width, height }) => {
  test.each(Object.entries(contents))('no text overlaps another, the network or the edge with %s', (_, source) => {
    for (const extent of ['whole', 'view'] as const) {
      const composed = compose(source, { width, height, extent });
      expect(overlappingTexts(composed.texts)).toEqual([]);
      expect(misplacedTexts(composed.texts, { width, height }, composed.network)).toEqual([]);
      expect(composed.network.width).toBeGreaterThan(0);
      expect(composed.network.height).toBeGreaterThan(0);
    }
  });

  test('the legend names every relation and standing present, with counts', () => {
    const texts = textsOf(exampleSource(), { width, height });
    for (const { label, count } of [...exampleRelations, ...exampleStandings]) {
      expect(texts).toContain(label);
      expect(texts).toContain(String(count));
    }
    expect(texts).toEqual(expect.arrayContaining(['Relations', 'Standing', 'who says so']));
  });

  test('the network has at least a fifth of the sheet', () => {
    const { network } = compose(exampleSource(), { width, height });
    expect((network.width * network.height) / (width * height)).toBeGreaterThan(0.2);
  });
});

test('says what is shown, as of when, from whom, under which licence and made when', () => {
  const texts = textsOf(exampleSource({ shownTies: ['t1', 't3'], filters: ['Relations: without Treaty.'] }));
  expect(texts).toEqual(
    expect.arrayContaining([
      'An envoy of Beta in Alpha',
      '2 of 4 ties shown · 3 actors · as of 5 June 2025',
      'Filters: Relations: without Treaty',
      '“Envoy meets leader”, Alpha Agency, 4 June 2025; “Arms said to be on their way”, Gamma Times, 5 June 2025',
      'CC0-1.0',
      'Names and lines imply no opinion on the legal status of any territory or body.',
    ]),
  );
  expect(texts.some(text => /^Entente \d+\.\d+\.\d+ · 26 November 2026$/.test(text))).toBe(true);
});

test('says "All ties" when no filter is in force', () => {
  expect(textsOf(exampleSource())).toContain('All ties · 4 of 4 ties shown · 3 actors · as of 5 June 2025');
});

test('names only the documents of the ties shown', () => {
  const texts = textsOf(exampleSource({ shownTies: ['t3'] })).join('\n');
  expect(texts).toContain('Gamma Times');
  expect(texts).not.toContain('Alpha Agency');
});

test('says in the legend why there is no line', () => {
  const nothing = { shownTies: [], relations: [], standings: [] };
  expect(textsOf(exampleSource(nothing))).toContain('No tie passes the filters');
  expect(textsOf(exampleSource({ ...nothing, dataset: { ties: [] } }))).toContain('The dataset has no ties');
});

test('wraps a long title on at most three lines and keeps all of it where there is room', () => {
  const { texts, notes } = compose(crowdedSource());
  const title = texts.filter(({ height }) => height === texts[0]!.height).map(({ text }) => text);
  expect(title.join(' ')).toBe(longTitle);
  expect(title).toHaveLength(3);
  expect(notes.join()).not.toContain('title');
});

test('counts the sources that found no room, in the picture and in the notes', () => {
  const { texts, notes } = compose(crowdedSource());
  expect(texts.some(({ text }) => /and 7\d more$/.test(text))).toBe(true);
  expect(notes).toContain('There is no room for all sources; the picture says how many more there are.');
});

test('keeps all thirty relations in the legend', () => {
  for (const { width, height } of sizes.slice(0, PICTURE_PRESETS.length)) {
    const texts = textsOf(crowdedSource(), { width, height });
    expect(manyRelations(30).filter(({ label }) => !texts.includes(label))).toEqual([]);
  }
});

test('says when title, filters, licence or disclaimer had to be shortened', () => {
  const { notes } = compose(contents['one word without end as title, filter and licence']);
  expect(notes).toEqual([
    'The title is too long for the picture and was shortened.',
    'There is no room for all filters; the whole list is in the metadata of the file.',
    'The licence or disclaimer is too long for the picture; the whole text is in the metadata of the file.',
  ]);
});

test('leaves out relations before standings when there are hundreds, and says how many', () => {
  for (const { width, height } of sizes) {
    const { texts, notes } = compose(exampleSource({ relations: manyRelations(300) }), { width, height });
    const words = texts.map(({ text }) => text);
    expect(words.some(text => /^and \d+ more relations$/.test(text))).toBe(true);
    expect(words).toEqual(expect.arrayContaining(exampleStandings.map(({ label }) => label)));
    expect(notes.join()).toMatch(/The legend leaves out \d+ relations/);
  }
});

test('says in the middle of an empty frame that nothing is drawn', () => {
  const nothing = { shownTies: [], relations: [], standings: [], box: { x: 0, y: 0, width: 0, height: 0 } };
  const { texts, network } = compose(exampleSource(nothing));
  const inside = texts.filter(({ x, y }) => x > network.x && x < network.x + network.width && y > network.y);
  expect(inside.map(({ text }) => text)).toContain('No tie passes the filters');
  expect(texts.map(({ text }) => text)).toContain('No tie is shown, so none is cited.');
});

test('frames exactly what is on screen when asked for the view', () => {
  const source = exampleSource();
  const { network } = compose(source, { extent: 'view' });
  const box = source.picture.box('view');
  expect(network.width / network.height).toBeCloseTo(box.width / box.height, 6);
});

test('draws no direction marks or control characters of the data', () => {
  const texts = textsOf(exampleSource({ dataset: { title: 'Alpha\u202e\u0007 and\nBeta' } }));
  expect(texts[0]).toBe('Alpha and Beta');
});

test('refuses a source without a drawing', () => {
  const { picture: _, ...source } = exampleSource();
  expect(() => compose(source)).toThrow('A picture needs the drawn network');
});
