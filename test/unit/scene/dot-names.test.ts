import { describe, expect, it } from 'vitest';
import { placeCrowd } from '../../../src/layout/place-crowd.js';
import { paintDotNames } from '../../../src/scene/paint-dot-names.js';
import type { Painter } from '../../../src/scene/painter.js';
import { randomDataset } from '../../support/random-network.js';
import { pictureOf } from '../../support/scene-request.js';

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A painter that keeps what is written, every letter 7 px wide. */
function keepingNames(): { readonly painter: Painter; readonly names: Written[] } {
  const names: Written[] = [];
  const widthOf = (text: string): number => text.length * 7;
  const painter = {
    globalAlpha: 1,
    measureText: (text: string) => ({ width: widthOf(text) }),
    strokeText: () => undefined,
    fillText: (text: string, x: number, y: number) => names.push({ text, x, y, width: widthOf(text) }),
  };
  return { painter: painter as unknown as Painter, names };
}

/** Height of a name, px. */
const HEIGHT = 16;

const overlaps = (one: Written, other: Written): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && Math.abs(one.y - other.y) < HEIGHT;

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);

describe('the names of a crowd', () => {
  it.each(SEEDS)('of those around a selection stand on no other, and the selected one is there (data %i)', seed => {
    const picture = pictureOf(randomDataset(seed), {
      place: placeCrowd,
      folds: { folded: new Set(), opened: new Set(), crowded: true },
    });
    const [selected] = picture.actors;
    const { painter, names } = keepingNames();
    const { x, y, width, height } = picture.bounds;
    // Far too little room for all of them.
    const zoom = 0.25;
    paintDotNames(painter, picture.actors, {
      zoom,
      pan: { x: 100 - x * zoom, y: 100 - y * zoom },
      screen: { x: 0, y: 0, width: 200 + width * zoom, height: 200 + height * zoom },
      first: new Set(picture.actors.map(actor => actor.id)),
      always: new Set([selected!.id]),
      opacityOf: () => 1,
      theme: 'light',
    });
    expect(names[0]!.text.replace('…', '')).toBe(
      selected!.label.name.join(' ').slice(0, names[0]!.text.replace('…', '').length),
    );
    const pairs = names.flatMap((one, index) => names.slice(index + 1).map(other => [one, other] as const));
    expect(pairs.filter(([one, other]) => overlaps(one, other))).toEqual([]);
  });
});
