import { describe, expect, it, vi } from 'vitest';
import { grown, overlap } from '../../../src/layout/geometry.js';
import type { Picture } from '../../../src/scene/picture.js';
import { placeTags, tagBox } from '../../../src/scene/place-tags.js';
import { pointsAlong } from '../../../src/scene/route.js';
import { bundledArticle } from '../../support/bundled-article.js';
import { randomDataset } from '../../support/random-network.js';
import { pictureOf } from '../../support/scene-request.js';

vi.setConfig({ testTimeout: 30_000 });

/** Tags on which another line lies, in words. */
function crossedTags(picture: Picture): readonly string[] {
  const ways = picture.lines.map(({ id, route }) => ({ id, points: pointsAlong(route, 40) }));
  return picture.lines.flatMap(({ id, tagAt }) => {
    if (!tagAt) return [];
    const { x, y, width, height } = tagBox(tagAt);
    return ways
      .filter(way => way.id !== id)
      .filter(way =>
        way.points.some(point => point.x > x && point.x < x + width && point.y > y && point.y < y + height),
      )
      .map(way => `${way.id} crosses the tag of ${id}`);
  });
}

const straight = (y: number) => ({ start: { x: 0, y }, controls: [], end: { x: 200, y } });

describe('tags', () => {
  it('stand on most lines of the bundled article', () => {
    const { lines } = pictureOf(bundledArticle);
    expect(lines.filter(line => line.tagAt).length).toBeGreaterThan(lines.length * 0.7);
  });

  it('are crossed by no other line', () => {
    expect(crossedTags(pictureOf(bundledArticle))).toEqual([]);
    for (let seed = 1; seed <= 15; seed += 1) {
      expect(crossedTags(pictureOf(randomDataset(seed))), `seed ${seed}`).toEqual([]);
    }
  });

  it('stand in the middle of a line that has room', () => {
    const tags = placeTags([{ id: 'visit' }], new Map([['visit', straight(0)]]), []);
    expect(tags.get('visit')).toEqual({ x: 100, y: 0 });
  });

  it('give way along their line to a label', () => {
    const label = { x: 80, y: -20, width: 40, height: 40 };
    const place = placeTags([{ id: 'visit' }], new Map([['visit', straight(0)]]), [label]).get('visit')!;
    expect(overlap(grown(tagBox(place), 3), label)).toBe(false);
    expect(place.y).toBe(0);
  });

  it('are left out where a line close by leaves no room', () => {
    const routes = new Map([
      ['visit', straight(0)],
      ['treaty', straight(8)],
    ]);
    expect(placeTags([{ id: 'visit' }], routes, []).size).toBe(0);
  });

  it('are left out of a picture with more lines than anyone could read', () => {
    const routes = new Map(Array.from({ length: 801 }, (_, index) => [`t${index}`, straight(index * 100)]));
    expect(placeTags([{ id: 't0' }], routes, []).size).toBe(0);
  });
});
