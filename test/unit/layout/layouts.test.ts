import { describe, expect, it, vi } from 'vitest';
import { type Box, overlap } from '../../../src/layout/geometry.js';
import { footprintAt, type LayoutActor, type LayoutInput, type Placement } from '../../../src/layout/layout.js';
import { LAYOUTS, layoutById } from '../../../src/layout/layouts.js';
import { isWithin } from '../../support/picture-faults.js';
import { randomLayoutInput } from '../../support/random-network.js';

/** The proportions at which the canvas asks for a layout, from a phone held upright to a wide screen. */
const PROPORTIONS = [0.55, 0.75, 1, 1.3, 1.6, 2];
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);
vi.setConfig({ testTimeout: 30_000 });

/** Where a frame's title stands: as the painter puts it. */
const TITLE_AT = { x: 19, y: 15 };

const person = (id: string, frame?: string, label = { width: 100, height: 32 }): LayoutActor => ({
  id,
  frame,
  shape: { width: 42, height: 42 },
  label,
});
const state = (id: string, title = { width: 80, height: 22 }) => ({ id, title, sign: { width: 62, height: 22 } });

function inputOf(parts: Partial<LayoutInput>, proportion = 1.3): LayoutInput {
  return { frames: [], actors: [], links: [], viewport: { width: 800 * proportion, height: 800 }, seed: 7, ...parts };
}

/** Inputs at the edges of what can be asked of a layout. */
const EDGES: Readonly<Record<string, Partial<LayoutInput>>> = {
  nothing: {},
  'one actor': { actors: [person('envoy')] },
  'one frame without members': { frames: [state('rus')] },
  'one frame with one member': { frames: [state('rus')], actors: [person('putin', 'rus')] },
  'two frames without a line': { frames: [state('rus'), state('prk')], actors: [person('kim', 'prk')] },
  'two frames with parallel lines': {
    frames: [state('rus'), state('prk')],
    actors: [person('putin', 'rus'), person('kim', 'prk')],
    links: [
      { source: 'rus', target: 'prk', lines: 6, ties: 30 },
      { source: 'kim', target: 'putin', lines: 2, ties: 2 },
    ],
  },
  'a tie with itself': {
    frames: [state('rus')],
    actors: [person('putin', 'rus'), person('envoy')],
    links: [
      { source: 'rus', target: 'rus', lines: 1, ties: 1 },
      { source: 'envoy', target: 'envoy', lines: 1, ties: 1 },
    ],
  },
  'an actor whose frame is not there': { actors: [person('envoy', 'gone')] },
  'a link to somebody who is not there': {
    frames: [state('rus')],
    links: [{ source: 'rus', target: 'nobody', lines: 1, ties: 1 }],
  },
  'a frame with thirty members': {
    frames: [state('rus'), state('prk')],
    actors: Array.from({ length: 30 }, (_, index) => person(`minister ${index}`, 'rus')),
    links: [{ source: 'minister 3', target: 'prk', lines: 1, ties: 1 }],
  },
  'names as wide and high as they are ever drawn': {
    frames: [state('rus', { width: 190, height: 66 }), state('prk', { width: 190, height: 66 })],
    actors: [
      ...['putin', 'shoigu', 'lavrov'].map(id => person(id, 'rus', { width: 132, height: 94.5 })),
      ...['kim', 'pak'].map(id => person(id, 'prk', { width: 132, height: 94.5 })),
    ],
    links: [{ source: 'putin', target: 'shoigu', lines: 1, ties: 1 }],
  },
};

/** What is wrong with a placement, in words; empty when nothing is. */
function faultsOf(input: LayoutInput, placement: Placement): readonly string[] {
  const faults: string[] = [];
  const prints = new Map(
    input.actors.map(actor => [
      actor.id,
      footprintAt(actor, placement.actors.get(actor.id) ?? { x: NaN, y: NaN }, placement.beside?.get(actor.id)),
    ]),
  );
  const numbers = [...placement.frames.values(), ...prints.values()].flatMap(box => Object.values(box) as number[]);
  if (!numbers.every(Number.isFinite)) faults.push('a place is not a number');
  if (placement.frames.size !== input.frames.length) faults.push('a frame is missing');
  if (placement.actors.size !== input.actors.length) faults.push('an actor is missing');

  const isFramed = (actor: LayoutActor): boolean => input.frames.some(frame => frame.id === actor.frame);
  const units: [string, Box][] = [
    ...placement.frames,
    ...input.actors.filter(actor => !isFramed(actor)).map(actor => [actor.id, prints.get(actor.id)!] as [string, Box]),
  ];
  faults.push(...overlapping(units));
  for (const frame of input.frames) {
    const box = placement.frames.get(frame.id)!;
    const title: Box = { x: box.x + TITLE_AT.x, y: box.y + TITLE_AT.y, ...frame.title };
    // Code and fold sign, which are painted from 17 px left of the right border.
    const sign: Box = { x: box.x + box.width - frame.sign.width, y: box.y + TITLE_AT.y, width: 45, height: 22 };
    if (overlap(title, sign)) faults.push(`the title of ${frame.id} covers its sign`);
    if (!isWithin(title, box)) faults.push(`the title of ${frame.id} sticks out of its frame`);
    const members = input.actors.filter(actor => actor.frame === frame.id);
    faults.push(...overlapping(members.map(({ id }) => [id, prints.get(id)!])));
    for (const { id } of members) {
      if (!isWithin(prints.get(id)!, box)) faults.push(`${id} sticks out of ${frame.id}`);
      if (overlap(prints.get(id)!, sign)) faults.push(`${id} covers the sign of ${frame.id}`);
      if (overlap(prints.get(id)!, title)) faults.push(`${id} covers the title of ${frame.id}`);
    }
  }
  return faults;
}

function overlapping(boxes: readonly (readonly [string, Box])[]): string[] {
  return boxes.flatMap(([id, box], index) =>
    boxes
      .slice(index + 1)
      .filter(([, other]) => overlap(box, other))
      .map(([other]) => `${id} overlaps ${other}`),
  );
}

describe('the list of layouts', () => {
  it('offers at least three layouts beside the one that a dataset opens with', () => {
    expect(LAYOUTS[0]!.id).toBe('frames');
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(4);
  });

  it('gives every layout an id, a name and a description of its own', () => {
    for (const words of [
      LAYOUTS.map(row => row.id),
      LAYOUTS.map(row => row.label.en),
      LAYOUTS.map(row => row.description.en),
    ]) {
      expect(new Set(words).size).toBe(LAYOUTS.length);
      expect(words.every(word => word.trim() !== '')).toBe(true);
    }
  });

  it('falls back to the first layout for an id that it does not have', () => {
    expect(layoutById('spiral')).toBe(LAYOUTS[0]);
  });
});

describe.each(LAYOUTS)('layout $id', layout => {
  it.each(Object.entries(EDGES))('places %s without an overlap at every proportion', async (_, parts) => {
    const place = await layout.load();
    for (const proportion of PROPORTIONS) {
      const input = inputOf(parts, proportion);
      expect(faultsOf(input, place(input)), `at ${proportion}`).toEqual([]);
    }
  });

  it.each(PROPORTIONS)('keeps frames, members and titles of random states apart at proportion %d', async proportion => {
    const place = await layout.load();
    for (const seed of SEEDS) {
      const input = randomLayoutInput(seed, proportion);
      expect(faultsOf(input, place(input)), `seed ${seed}`).toEqual([]);
    }
  });

  it('gives the same places for the same data', async () => {
    const place = await layout.load();
    for (const seed of SEEDS) {
      expect(place(randomLayoutInput(seed, 1.3))).toEqual(place(randomLayoutInput(seed, 1.3)));
    }
  });

  it('does not change what it is given', async () => {
    const place = await layout.load();
    const input = randomLayoutInput(3, 1);
    place(input);
    expect(input).toEqual(randomLayoutInput(3, 1));
  });
});
