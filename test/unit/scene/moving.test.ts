import { describe, expect, it, vi } from 'vitest';
import type { Point } from '../../../src/layout/geometry.js';
import type { Dataset } from '../../../src/network/dataset-schema.js';
import { movePicture, type Picture } from '../../../src/scene/picture.js';
import { bundledArticle } from '../../support/bundled-article.js';
import { isWithin } from '../../support/picture-faults.js';
import { randomDataset } from '../../support/random-network.js';
import { looseEnds } from '../../support/route-faults.js';
import { pictureOf } from '../../support/scene-request.js';

vi.setConfig({ testTimeout: 30_000 });

const centreOf = (picture: Picture, id: string): Point => picture.actors.find(actor => actor.id === id)!.centre;
const frameOf = (picture: Picture, id: string) => picture.frames.find(frame => frame.id === id)!.box;
const by = ({ x, y }: Point, dx: number, dy: number): Point => ({ x: x + dx, y: y + dy });

/** New centres of all members of a state, moved alike. */
function wholeState(picture: Picture, state: string, dx: number, dy: number): ReadonlyMap<string, Point> {
  const members = picture.actors.filter(actor => actor.frame === state);
  return new Map(members.map(actor => [actor.id, by(actor.centre, dx, dy)]));
}

describe('a dragged person', () => {
  const before = pictureOf(bundledArticle);
  const from = centreOf(before, 'putin');
  const far = by(from, -160, 90);
  const after = movePicture(before, new Map([['putin', far]]));

  it('stands where it was put, and nobody else moves', () => {
    expect(centreOf(after, 'putin')).toEqual(far);
    for (const actor of before.actors) {
      if (actor.id !== 'putin') expect(centreOf(after, actor.id), actor.id).toEqual(actor.centre);
    }
    for (const id of ['prk', 'ukr']) expect(frameOf(after, id)).toEqual(frameOf(before, id));
  });

  it('makes the frame grow to hold it, and keep its other borders', () => {
    const [old, grown] = [frameOf(before, 'rus'), frameOf(after, 'rus')];
    expect(isWithin(after.actors.find(actor => actor.id === 'putin')!.footprint, grown)).toBe(true);
    expect(grown.x).toBeLessThan(old.x);
    expect(grown.x + grown.width).toBeCloseTo(old.x + old.width, 6);
    expect([grown.y, grown.height]).toEqual([old.y, old.height]);
  });

  it('takes its lines along', () => {
    expect(looseEnds(after)).toEqual([]);
  });

  it('leaves the frame as it is while it stays inside', () => {
    const moved = movePicture(before, new Map([['putin', by(from, 4, -3)]]));
    expect(frameOf(moved, 'rus')).toEqual(frameOf(before, 'rus'));
  });

  it('lets the frame shrink again on the way back, step by step', () => {
    let picture = before;
    for (const share of [0.5, 1, 0.6, 0.2, 0]) {
      picture = movePicture(picture, new Map([['putin', by(from, -160 * share, 90 * share)]]));
    }
    expect(picture).toEqual(before);
  });
});

describe('a dragged state', () => {
  const before = pictureOf(bundledArticle);

  it('takes all its members along and stays as large as it was', () => {
    const after = movePicture(before, wholeState(before, 'rus', -60, 45));
    const [old, now] = [frameOf(before, 'rus'), frameOf(after, 'rus')];
    expect(now).toEqual({ ...old, x: old.x - 60, y: old.y + 45 });
    expect(frameOf(after, 'prk')).toEqual(frameOf(before, 'prk'));
    expect(looseEnds(after)).toEqual([]);
  });

  it('moves as one node while it is folded', () => {
    const folded = pictureOf(bundledArticle, { folded: ['prk'] });
    const to = by(centreOf(folded, 'prk'), 30, 30);
    const after = movePicture(folded, new Map([['prk', to]]));
    expect(centreOf(after, 'prk')).toEqual(to);
    expect(after.frames).toEqual(folded.frames);
    expect(looseEnds(after)).toEqual([]);
  });
});

describe('places that a reader has changed', () => {
  const datasets: readonly Dataset[] = [bundledArticle, ...[1, 2, 3, 4, 5, 6, 7, 8].map(seed => randomDataset(seed))];

  it('give the same picture when it is built anew as while dragging', () => {
    for (const dataset of datasets) {
      const picture = pictureOf(dataset);
      const moved = new Map(
        picture.actors.filter((_, index) => index % 3 === 0).map(({ id, centre }) => [id, by(centre, 35, -120)]),
      );
      expect(pictureOf(dataset, { moved })).toEqual(movePicture(picture, moved));
    }
  });

  it('stay when another state is folded and opened', () => {
    const moved = new Map([['putin', { x: -400, y: 300 }]]);
    const open = pictureOf(bundledArticle, { moved });
    const folded = pictureOf(bundledArticle, { moved, folded: ['prk'], laidOutFolded: new Set() });
    expect(centreOf(folded, 'putin')).toEqual({ x: -400, y: 300 });
    expect(frameOf(folded, 'rus')).toEqual(frameOf(open, 'rus'));
  });

  it('of somebody who is not there change nothing', () => {
    expect(pictureOf(bundledArticle, { moved: new Map([['nobody', { x: 0, y: 0 }]]) })).toEqual(
      pictureOf(bundledArticle),
    );
  });
});
