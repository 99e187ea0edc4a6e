import { describe, expect, test } from 'vitest';
import { exportSourceOf } from '../../../src/elements/export-source.js';
import { composePicture } from '../../../src/formats/compose-picture.js';
import { createSurface, loadPictureFonts } from '../../../src/formats/picture-surface.js';
import { readTexts } from '../../../src/formats/png-chunks.js';
import { canvasMeasure } from '../../../src/scene/measure-text.js';
import { TIE_TYPES } from '../../../src/vocabulary/tie-types.js';
import { type AppHarness, openApp } from '../support/app-harness.js';
import { article, countsByType, everyTie, tiesOfType } from '../support/article.js';
import { digestOf, inkShare, pixelsNear, pixelsOf } from '../support/picture-pixels.js';

const now = new Date('2026-11-24T09:30:00Z');
const rowsShown = TIE_TYPES.filter(type => type.id in countsByType());

const pictureOf = (app: AppHarness, options = {}): Promise<Blob> =>
  app.network.exportAs('png', { preset: 'article', now, ...options });

const textsIn = async (picture: Blob) => readTexts(new Uint8Array(await picture.arrayBuffer()));

/** Lines of text that the sheet of a picture is set with. */
async function wordsOn(app: AppHarness): Promise<readonly string[]> {
  await loadPictureFonts('Aa0 ·–“”…');
  const source = await exportSourceOf(app.network.exploration, app.canvas.stage, canvasMeasure(), now);
  const [width, height] = [1600, 900];
  const { context } = createSurface(width, height)!;
  const page = { width, height, extent: 'whole', theme: 'light', background: 'white' } as const;
  return composePicture(source!, page, context).texts.map(({ text }) => text);
}

describe('the picture of the article', () => {
  test('has the size of its preset, and more than one pixel in a hundred is drawn on', async () => {
    const pixels = await pixelsOf(await pictureOf(await openApp()));
    expect(pixels).toMatchObject({ width: 1600, height: 900 });
    expect(inkShare(pixels)).toBeGreaterThan(0.01);
  });

  test('has the hue of every relation that is shown', async () => {
    const pixels = await pixelsOf(await pictureOf(await openApp()));
    const missing = rowsShown.filter(type => pixelsNear(pixels, type.hue.light, 10) < 20);
    expect(missing.map(type => type.id)).toEqual([]);
  });

  test('has the hues for dark paper on dark paper', async () => {
    const app = await openApp();
    const pixels = await pixelsOf(await pictureOf(app, { theme: 'dark', background: 'theme' }));
    const missing = rowsShown.filter(type => pixelsNear(pixels, type.hue.dark, 10) < 20);
    expect(missing.map(type => type.id)).toEqual([]);
  });

  test('explains itself: title, counts, legend, standing, licence', async () => {
    const words = await wordsOn(await openApp());
    const standings = ['Both sides say', 'One side says', 'Only reported'];
    expect(words).toEqual(
      expect.arrayContaining([
        article.title,
        'Relations',
        'Standing',
        ...rowsShown.map(type => type.label.en),
        ...standings,
      ]),
    );
    expect(words.join(' ')).toContain(`${everyTie.length} of ${everyTie.length} ties shown`);
    expect(words.join(' ')).toContain(article.license);
  });

  test('says in the file what it shows, of whom, by whom and from which sources', async () => {
    const texts = await textsIn(await pictureOf(await openApp()));
    expect(texts.get('Title')).toBe(article.title);
    expect(texts.get('Author')).toBe('Entente contributors');
    expect(texts.get('Copyright')).toBe(article.license);
    expect(texts.get('Creation Time')).toBe(now.toISOString());
    expect(texts.get('Description')).toMatch(/^Network of \d+ actors and 18 ties/);
    expect(texts.get('Description')).toContain('Filters: none');
    expect(texts.get('Source')).toContain(article.documents![0]!.title);
    expect(texts.get('Disclaimer')).toContain('imply no opinion');
  });
});

describe('a filtered picture', () => {
  test('is without the hues of hidden relations', async () => {
    const app = await openApp();
    await app.legend.only('Arms supply');
    const pixels = await pixelsOf(await pictureOf(app));
    const drawn = rowsShown.filter(type => pixelsNear(pixels, type.hue.light, 2) > 20);
    expect(drawn.map(type => type.id)).toEqual(['arms-supply']);
  });

  test('names its filters on the sheet and in the file, and its legend has only what it shows', async () => {
    const app = await openApp();
    await app.legend.only('Visit');
    const words = await wordsOn(app);
    expect(words.join(' ')).toContain('Relations: only Visit');
    expect(words).toContain('Visit');
    expect(words).not.toContain('Treaty');
    const texts = await textsIn(await pictureOf(app));
    expect(texts.get('Description')).toContain('Filters: Relations: only Visit');
    expect(texts.get('Description')).toContain(`Ties: ${tiesOfType('visit').length} of ${everyTie.length} ties shown`);
  });

  test('says that no tie passes when none does', async () => {
    const app = await openApp();
    await app.legend.none('Relations');
    expect((await wordsOn(app)).join(' ')).toContain('No tie passes the filters');
  });
});

describe('no trace in the picture is left by', () => {
  test.each<[string, (app: AppHarness) => Promise<void>]>([
    ['a selection', app => app.canvas.clickLine('t-arms')],
    ['what is pointed at', app => app.canvas.pointAtActor('shoigu')],
    ['the place of the keyboard', async app => void (await app.canvas.walkTo('Sergei Shoigu'))],
    ['the theme of the screen', app => app.press('Theme: as the system')],
    ['zoom', app => app.press('Zoom in')],
  ])('%s', async (_what, change) => {
    const app = await openApp();
    const before = await digestOf(await pictureOf(app));
    await change(app);
    expect(await digestOf(await pictureOf(app))).toBe(before);
  });
});
