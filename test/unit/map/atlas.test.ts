import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/map/atlas.js';
import { CONTESTED_BORDERS } from '../../../src/map/contested-borders.js';

const atlas = await loadAtlas();
type Lines = typeof atlas.borders;

/** Whether a line has a point within half a degree or so of a place. */
const passes = ({ coordinates }: Lines, [longitude, latitude]: readonly [number, number], within = 0.5): boolean =>
  coordinates.some(line =>
    line.some(([x = 0, y = 0]) => Math.abs(x - longitude) < within && Math.abs(y - latitude) < within),
  );

describe('borders on the map', () => {
  it.each([
    ['the military demarcation line of Korea', [126.9, 38]],
    ['Crimea', [33.7, 46.1]],
    ['the line of control in Kashmir', [74.5, 34.6]],
    ['the Golan Heights', [35.85, 33.1]],
    ['Western Sahara', [-13.2, 24.2]],
    ['Kosovo', [20.8, 43.2]],
    ['Northern Cyprus', [33.4, 35.15]],
    ['the Halaib Triangle', [35, 22]],
    ['Arunachal Pradesh', [94, 29]],
  ] as const)('are broken at %s, and not solid too', (_name, place) => {
    expect(passes(atlas.contested, place)).toBe(true);
    expect(passes(atlas.borders, place, 0.1)).toBe(false);
  });

  it.each([
    ['between France and Spain', [0.6, 42.7]],
    ['of Russia and Ukraine where neither side contests the line itself', [35.5, 50.3]],
    ['of India and Pakistan in the Punjab', [74.5, 31]],
    ['of Egypt and Sudan in the west', [28, 22]],
    ['of India and China at Sikkim', [88.6, 28]],
  ] as const)('are solid %s', (_name, place) => {
    expect(passes(atlas.borders, place)).toBe(true);
    expect(passes(atlas.contested, place, 0.4)).toBe(false);
  });

  it('are contested in places that the data have a line for, each of them', () => {
    const all = atlas.contested.coordinates.flat();
    for (const { within, what } of CONTESTED_BORDERS) {
      if (!within) continue;
      const [west, south, east, north] = within;
      const isThere = all.some(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);
      expect(isThere, what).toBe(true);
    }
  });
});

describe('a country', () => {
  it('is found by its number, not one of its islands', () => {
    expect(atlas.byNumber.get('036')?.properties).toMatchObject({ name: 'Australia' });
  });
});
