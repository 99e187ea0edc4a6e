import { describe, expect, it, vi } from 'vitest';
import { LAYOUTS } from '../../../src/layout/layouts.js';
import type { Picture } from '../../../src/scene/picture.js';
import { ARTICLE_FOLDS, bundledArticle } from '../../support/bundled-article.js';
import { overlapsIn } from '../../support/picture-faults.js';
import { randomDataset } from '../../support/random-network.js';
import { pictureOf, SCREENS } from '../../support/scene-request.js';

const FOLDS = ARTICLE_FOLDS.map(folded => ({ folded }));
const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

vi.setConfig({ testTimeout: 30_000 });

/** Where everything of a picture stands, by id. */
function placesOf(picture: Picture): Readonly<Record<string, unknown>> {
  return Object.fromEntries([
    ...picture.frames.map(frame => [frame.id, frame.box] as const),
    ...picture.actors.map(actor => [actor.id, actor.centre] as const),
  ]);
}

describe.each(SCREENS)('the picture at $name', ({ proportion }) => {
  it.each(FOLDS)('of the bundled article has no label on anything else with $folded folded', ({ folded }) => {
    expect(overlapsIn(pictureOf(bundledArticle, { proportion, folded }))).toEqual([]);
  });

  it.each(LAYOUTS)('of the bundled article has no label on anything else in the layout $id', async layout => {
    expect(overlapsIn(pictureOf(bundledArticle, { proportion, place: await layout.load() }))).toEqual([]);
  });

  it.each(LAYOUTS)('of random data has no label on anything else in the layout $id', async layout => {
    const place = await layout.load();
    for (const seed of layout.id === 'frames' ? SEEDS : SEEDS.slice(0, 20)) {
      expect(overlapsIn(pictureOf(randomDataset(seed), { proportion, place })), `seed ${seed}`).toEqual([]);
    }
  });

  it('of random data has no label on anything else with every other state folded', () => {
    for (const seed of SEEDS) {
      const folded = ['s0', 's2', 's4', 's6'];
      expect(overlapsIn(pictureOf(randomDataset(seed), { proportion, folded })), `seed ${seed}`).toEqual([]);
    }
  });

  it('of crowded states has no label on anything else', () => {
    for (const seed of SEEDS.slice(0, 10)) {
      const dataset = randomDataset(seed, { states: [3, 25], members: [0, 12], ties: [40, 200] });
      expect(overlapsIn(pictureOf(dataset, { proportion })), `seed ${seed}`).toEqual([]);
    }
  });
});

describe('the picture', () => {
  it('is the same for the same data', () => {
    expect(pictureOf(bundledArticle)).toEqual(pictureOf(bundledArticle));
  });

  it('of a dataset without ties is empty', () => {
    const picture = pictureOf({ ...bundledArticle, ties: [] });
    expect([picture.frames, picture.actors, picture.lines]).toEqual([[], [], []]);
    expect(picture.bounds).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  it('holds everything within its bounds', () => {
    for (const seed of SEEDS) {
      const { bounds, frames, actors } = pictureOf(randomDataset(seed));
      for (const box of [...frames.map(frame => frame.box), ...actors.map(actor => actor.footprint)]) {
        expect(box.x).toBeGreaterThanOrEqual(bounds.x);
        expect(box.y).toBeGreaterThanOrEqual(bounds.y);
        expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width + 1e-6);
        expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height + 1e-6);
      }
    }
  });

  it.each(FOLDS)('moves nobody else with $folded folded', ({ folded }) => {
    const open = placesOf(pictureOf(bundledArticle));
    const picture = pictureOf(bundledArticle, { folded, laidOutFolded: new Set() });
    for (const [id, place] of Object.entries(placesOf(picture))) {
      if (!folded.includes(id)) expect(place, id).toEqual(open[id]);
    }
  });

  it('moves nobody when a folded line is opened', () => {
    for (const seed of SEEDS.slice(0, 20)) {
      const dataset = randomDataset(seed, { states: [2, 3], ties: [40, 60] });
      const folded = pictureOf(dataset);
      const opened = folded.lines.filter(line => line.kind !== 'tie').map(line => line.id);
      expect(placesOf(pictureOf(dataset, { opened })), `seed ${seed}`).toEqual(placesOf(folded));
    }
  });

  it('puts tags on their own line only, clear of labels and of one another', () => {
    for (const dataset of [bundledArticle, ...SEEDS.map(seed => randomDataset(seed))]) {
      const picture = pictureOf(dataset);
      const tags = picture.lines.flatMap(line => (line.tagAt ? [line.tagAt] : []));
      for (const [index, tag] of tags.entries()) {
        for (const { footprint } of picture.actors) {
          const isOn =
            Math.abs(tag.x - footprint.x - footprint.width / 2) < footprint.width / 2 + 14 &&
            Math.abs(tag.y - footprint.y - footprint.height / 2) < footprint.height / 2 + 9;
          expect(isOn).toBe(false);
        }
        for (const other of tags.slice(index + 1)) {
          expect(Math.abs(tag.x - other.x) >= 28 || Math.abs(tag.y - other.y) >= 18).toBe(true);
        }
      }
    }
  });
});
