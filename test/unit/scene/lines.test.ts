import { describe, expect, it, vi } from 'vitest';
import type { Actor, Dataset, TieRecord } from '../../../src/network/dataset-schema.js';
import type { Picture, PictureLine } from '../../../src/scene/picture.js';
import { alongRoute, pointsAlong } from '../../../src/scene/route.js';
import { ARTICLE_FOLDS, bundledArticle } from '../../support/bundled-article.js';
import { linesThroughLabels, shapeBox } from '../../support/picture-faults.js';
import { randomDataset } from '../../support/random-network.js';
import { crossings, distanceToOutline, linesAtEach, looseEnds, parallelGaps } from '../../support/route-faults.js';
import { pictureOf, SCREENS } from '../../support/scene-request.js';

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);
vi.setConfig({ testTimeout: 30_000 });

/** Least distance of parallel lines at their middle, px. */
const LEAST_GAP = 4;
/** More lines than these on one shape stand closer, since it has no more room. */
const MOST_WITH_ROOM = 7;

const actors: Actor[] = [
  { id: 'rus', label: 'Russia', type: 'state' },
  { id: 'prk', label: 'North Korea', type: 'state' },
  { id: 'putin', label: 'Vladimir Putin', type: 'person', affiliations: [{ to: 'rus' }] },
  { id: 'shoigu', label: 'Sergei Shoigu', type: 'person', affiliations: [{ to: 'rus' }] },
  { id: 'kim', label: 'Kim Jong Un', type: 'person', affiliations: [{ to: 'prk' }] },
];

function datasetWith(...ties: readonly (readonly [source: string, target: string, type?: string])[]): Dataset {
  const records = ties.map(
    ([source, target, type = 'visit'], index): TieRecord => ({ id: `t${index + 1}`, source, target, type }),
  );
  return { format: 'entente', version: 1, actors, ties: records };
}

const lineOf = (picture: Picture, id: string): PictureLine => picture.lines.find(line => line.id === id)!;
const middleOf = (line: PictureLine) => alongRoute(line.route, 0.5).point;

describe('the lines of the bundled article', () => {
  const cases = SCREENS.flatMap(screen => ARTICLE_FOLDS.map(folded => ({ ...screen, folded })));

  it.each(cases)('join the outlines of their ends at $name with $folded folded', ({ proportion, folded }) => {
    expect(looseEnds(pictureOf(bundledArticle, { proportion, folded }))).toEqual([]);
  });

  it.each(cases)('pass through no label and no title at $name with $folded folded', ({ proportion, folded }) => {
    expect(linesThroughLabels(pictureOf(bundledArticle, { proportion, folded }))).toEqual([]);
  });

  it.each(cases)('stand apart where they are parallel at $name with $folded folded', ({ proportion, folded }) => {
    const picture = pictureOf(bundledArticle, { proportion, folded });
    expect(parallelGaps(picture).filter(({ gap }) => gap < LEAST_GAP)).toEqual([]);
  });

  it.each(SCREENS)('do not cross at $name', ({ proportion }) => {
    expect(crossings(pictureOf(bundledArticle, { proportion }))).toEqual([]);
  });

  it('pass through no label while all states are laid out folded', () => {
    for (const { proportion } of SCREENS) {
      const folded = ['rus', 'prk', 'ukr'];
      const picture = pictureOf(bundledArticle, { proportion, folded, laidOutFolded: new Set(folded) });
      expect([...linesThroughLabels(picture), ...looseEnds(picture)]).toEqual([]);
    }
  });
});

describe('the lines of random data', () => {
  it.each(SCREENS)('join the outlines of their ends at $name', ({ proportion }) => {
    for (const seed of SEEDS) {
      expect(looseEnds(pictureOf(randomDataset(seed), { proportion })), `seed ${seed}`).toEqual([]);
    }
  });

  it.each(SCREENS)('stand apart where they are parallel at $name', ({ proportion }) => {
    for (const seed of SEEDS) {
      const picture = pictureOf(randomDataset(seed), { proportion });
      const count = linesAtEach(picture);
      const crowded = picture.lines
        .filter(line => Math.max(count.get(line.source)!, count.get(line.target)!) > MOST_WITH_ROOM)
        .map(line => line.id);
      for (const { lines, gap } of parallelGaps(picture)) {
        const hasRoom = !crowded.includes(lines.split(' and ')[0]!);
        expect(gap, `${lines} of seed ${seed}`).toBeGreaterThan(hasRoom ? LEAST_GAP : 1);
      }
    }
  });
});

describe('parallel lines', () => {
  it('of random data do not cross one another', () => {
    for (const seed of SEEDS) {
      const picture = pictureOf(randomDataset(seed));
      const crossed = crossings(picture)
        .map(words => words.split(' crosses ').map(id => lineOf(picture, id)))
        .filter(lines => new Set(lines.map(({ source, target }) => [source, target].sort().join())).size === 1);
      expect(
        crossed.map(lines => lines.map(line => line.id)),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });
});

describe('a line', () => {
  it('runs from the source of a tie to its target, so that the arrow is at the target', () => {
    const picture = pictureOf(datasetWith(['putin', 'kim'], ['kim', 'putin'], ['rus', 'kim']));
    for (const line of picture.lines) {
      expect(distanceToOutline(picture, line.source, line.route.start)).toBeLessThan(0.5);
      expect(distanceToOutline(picture, line.target, line.route.end)).toBeLessThan(0.5);
    }
    expect(lineOf(picture, 't1').source).toBe('putin');
    expect(lineOf(picture, 't2').source).toBe('kim');
  });

  it('from state to state is straight, and evenly spaced beside its parallels', () => {
    const picture = pictureOf(
      datasetWith(['rus', 'prk'], ['prk', 'rus'], ['rus', 'prk', 'treaty'], ['putin', 'kim'], ['shoigu', 'prk']),
    );
    const lines = ['t1', 't2', 't3'].map(id => lineOf(picture, id));
    for (const { route } of lines) {
      for (const point of pointsAlong(route)) expect(point.y).toBeCloseTo(route.start.y, 6);
    }
    const heights = lines.map(({ route }) => route.start.y).sort((a, b) => a - b);
    expect(heights[1]! - heights[0]!).toBeCloseTo(heights[2]! - heights[1]!, 6);
    expect(heights[1]! - heights[0]!).toBeGreaterThan(12);
  });

  it('of a member with its own state runs straight to the border of the frame', () => {
    const picture = pictureOf(datasetWith(['putin', 'rus'], ['rus', 'putin'], ['rus', 'prk']));
    for (const id of ['t1', 't2']) {
      const { source, target, route } = lineOf(picture, id);
      expect(route.controls).toEqual([]);
      expect(distanceToOutline(picture, source, route.start)).toBeLessThan(0.5);
      expect(distanceToOutline(picture, target, route.end)).toBeLessThan(0.5);
    }
    expect(middleOf(lineOf(picture, 't1'))).not.toEqual(middleOf(lineOf(picture, 't2')));
  });

  it('between members of one state goes around their labels, parallels side by side within the frame', () => {
    const picture = pictureOf(
      datasetWith(
        ['putin', 'shoigu'],
        ['shoigu', 'putin'],
        ['putin', 'shoigu', 'meeting'],
        ['rus', 'prk'],
        ['kim', 'putin'],
      ),
    );
    expect(linesThroughLabels(picture)).toEqual([]);
    const frame = picture.frames.find(({ id }) => id === 'rus')!.box;
    for (const id of ['t1', 't2', 't3']) {
      for (const { x } of pointsAlong(lineOf(picture, id).route)) {
        expect(x).toBeGreaterThan(frame.x);
        expect(x).toBeLessThan(frame.x + frame.width);
      }
    }
    expect(Math.min(...parallelGaps(picture).map(({ gap }) => gap))).toBeGreaterThan(LEAST_GAP);
  });

  it.each([
    ['a member', 'putin'],
    ['a state', 'rus'],
  ])('of %s with itself is a loop outside of it, further ones larger', (_, id) => {
    const picture = pictureOf(datasetWith([id, id], [id, id, 'criticism'], ['rus', 'prk'], ['putin', 'kim']));
    expect(looseEnds(picture)).toEqual([]);
    const [one, other] = ['t1', 't2'].map(tie => lineOf(picture, tie));
    const frame = picture.frames.find(candidate => candidate.id === id);
    const box = frame ? frame.box : shapeBox(picture.actors.find(actor => actor.id === id)!);
    for (const line of [one!, other!]) {
      const middle = middleOf(line);
      expect(middle.x).toBeGreaterThan(box.x + box.width);
      expect(middle.y).toBeLessThan(box.y);
    }
    expect(middleOf(other!).x).toBeGreaterThan(middleOf(one!).x + LEAST_GAP);
  });

  it('keeps its way when the same data are drawn again', () => {
    const picture = pictureOf(randomDataset(5));
    expect(pictureOf(randomDataset(5))).toEqual(picture);
  });

  it('meets a hexagon on its slanted sides', () => {
    const picture = pictureOf({
      ...datasetWith(['army', 'kim'], ['army', 'kim', 'meeting'], ['kim', 'army']),
      actors: [...actors, { id: 'army', label: 'Army', type: 'armed-force', affiliations: [{ to: 'rus' }] }],
    });
    expect(looseEnds(picture)).toEqual([]);
    expect(
      new Set(picture.lines.map(line => (line.source === 'army' ? line.route.start.x : line.route.end.x))).size,
    ).toBe(2);
  });
});

describe('a state with more lines than its side has room for', () => {
  const ministers = Array.from(
    { length: 40 },
    (_, index): Actor => ({
      id: `m${index}`,
      label: `Minister ${index}`,
      type: 'person',
      affiliations: [{ to: 'rus' }],
    }),
  );

  it.each([
    ['a frame', []],
    ['a folded state', ['prk']],
  ])('gives every line a place of its own on %s', (_, folded) => {
    const picture = pictureOf(
      {
        ...datasetWith(...ministers.map(({ id }) => [id, 'prk'] as const), ['kim', 'putin']),
        actors: [...actors, ...ministers],
      },
      { folded },
    );
    const ends = picture.lines
      .filter(line => line.target === 'prk')
      .map(({ route }) => `${route.end.x} ${route.end.y}`);
    expect(ends.length).toBe(40);
    expect(new Set(ends).size).toBe(40);
    expect(looseEnds(picture)).toEqual([]);
  });

  it('keeps the ties of an opened line apart', () => {
    const picture = pictureOf(
      datasetWith(...Array.from({ length: 30 }, () => ['rus', 'prk'] as const), ['putin', 'kim']),
      {
        opened: ['prk|rus|visit<'],
      },
    );
    expect(picture.lines.length).toBe(31);
    expect(Math.min(...parallelGaps(picture).map(({ gap }) => gap))).toBeGreaterThan(1.5);
  });
});
