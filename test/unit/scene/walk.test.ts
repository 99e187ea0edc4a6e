import { describe, expect, it, vi } from 'vitest';
import { LAYOUTS } from '../../../src/layout/layouts.js';
import type { Picture } from '../../../src/scene/picture.js';
import { type Direction, firstActor, linesAt, nextActor, stopsOf } from '../../../src/scene/walk.js';
import { ARTICLE_FOLDS, bundledArticle } from '../../support/bundled-article.js';
import { randomDataset } from '../../support/random-network.js';
import { pictureOf, SCREENS } from '../../support/scene-request.js';

vi.setConfig({ testTimeout: 30_000 });

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** Ids of stops that no way with the arrow keys reaches from the first. */
function outOfReach(picture: Picture): readonly string[] {
  const first = firstActor(picture);
  if (first === undefined) return [];
  const reached = new Set([first]);
  for (const from of reached) for (const direction of DIRECTIONS) reached.add(nextActor(picture, from, direction));
  return [...stopsOf(picture).keys()].filter(id => !reached.has(id));
}

describe('walking with the arrow keys', () => {
  it('reaches every actor and state of the bundled article, folded or not', () => {
    for (const { proportion } of SCREENS) {
      for (const folded of ARTICLE_FOLDS) {
        expect(outOfReach(pictureOf(bundledArticle, { proportion, folded }))).toEqual([]);
      }
    }
  });

  it.each(LAYOUTS)('reaches every actor and state of random data in the layout $id', async layout => {
    const place = await layout.load();
    for (let seed = 1; seed <= 40; seed += 1) {
      expect(outOfReach(pictureOf(randomDataset(seed), { place })), `seed ${seed}`).toEqual([]);
    }
  });

  it('starts nowhere in an empty picture', () => {
    const picture = pictureOf({ ...bundledArticle, ties: [] });
    expect(firstActor(picture)).toBeUndefined();
    expect(nextActor(picture, 'putin', 'left')).toBe('putin');
  });

  it('starts at the first actor from one that is no longer drawn', () => {
    const picture = pictureOf(bundledArticle, { folded: ['rus'] });
    expect(nextActor(picture, 'putin', 'left')).toBe(firstActor(picture));
  });

  it('goes where the key points', () => {
    const picture = pictureOf(bundledArticle);
    expect(nextActor(picture, 'shoigu', 'right')).toBe('kim-jong-un');
    expect(nextActor(picture, 'shoigu', 'up')).toBe('rus');
    expect(nextActor(picture, 'rus', 'down')).toBe('shoigu');
    expect(nextActor(picture, 'kim-jong-un', 'down')).toBe('pak-jong-chon');
  });

  it('stays where it is when nothing lies further that way', () => {
    const picture = pictureOf(bundledArticle);
    expect(nextActor(picture, 'rus', 'up')).toBe('rus');
    expect(nextActor(picture, 'rus', 'left')).toBe('rus');
  });
});

describe('the lines at an actor', () => {
  const picture = pictureOf(bundledArticle);
  const everything = new Set(bundledArticle.ties.map(tie => tie.id));

  it('are those with a shown tie, each once', () => {
    const ids = linesAt(picture, 'putin', everything).map(line => line.id);
    expect([...ids].sort()).toEqual(['t-putin-visit-2024', 't-sent-by-putin']);
    expect(linesAt(picture, 'putin', new Set(['t-sent-by-putin'])).map(line => line.id)).toEqual(['t-sent-by-putin']);
    expect(linesAt(picture, 'putin', new Set())).toEqual([]);
  });

  it('run from top to bottom', () => {
    const heights = linesAt(picture, 'rus', everything).map(({ source, route }) =>
      source === 'rus' ? route.start.y : route.end.y,
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });
});
