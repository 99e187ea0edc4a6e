import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAP_PROJECTIONS } from '../../../src/exploration/view.js';
import { placesOf } from '../../../src/map/actor-places.js';
import { loadAtlas } from '../../../src/map/atlas.js';
import { mapNetworkOf, mapPicture } from '../../../src/map/map-picture.js';
import { PROJECTIONS, projectionById } from '../../../src/map/projections.js';
import { buildNetwork } from '../../../src/network/build-network.js';
import { networkOf } from '../../support/network-of.js';
import { randomDataset } from '../../support/random-network.js';

const atlas = await loadAtlas();
const none = { folded: new Set<string>(), opened: new Set<string>() };

describe('the place of an actor', () => {
  const network = networkOf(
    ['rus > prk', 'kim > rus', 'acme > prk', 'fra > rus', 'base > fra', 'state-365 > aus', 'odd > fra'],
    [
      { id: 'state-365', label: 'Rusland', type: 'state', codes: { cow: 365 } },
      { id: 'aus', label: 'Australië', type: 'state', codes: { numeric: '036' } },
      { id: 'odd', label: 'Nowhere', type: 'state', codes: { iso3: 'XXX' } },
      { id: 'rus', label: 'Russia', type: 'state', location: [37.6, 55.75] },
      { id: 'prk', label: 'North Korea', type: 'state', codes: { iso3: 'PRK' } },
      { id: 'fra', label: 'France', type: 'state' },
      { id: 'kim', label: 'Kim', type: 'person', affiliations: [{ to: 'prk', kind: 'nationality' }] },
      { id: 'acme', label: 'Mexico', type: 'company' },
      { id: 'base', label: 'Base', type: 'armed-force', location: [-10, 5] },
    ],
  );
  const { placed, unplaced } = placesOf(network, [...network.actors.keys()], atlas);

  it('is the one that its record gives', () => {
    expect(placed.get('rus')).toEqual([37.6, 55.75]);
    expect(placed.get('base')).toEqual([-10, 5]);
  });

  it('is in its country by code or name, when its record gives none', () => {
    const [longitude, latitude] = placed.get('prk')!;
    expect(longitude).toBeGreaterThan(124);
    expect(longitude).toBeLessThan(131);
    expect(latitude).toBeGreaterThan(37);
    expect(latitude).toBeLessThan(43);
    expect(placed.get('fra')?.[1]).toBeGreaterThan(41);
  });

  it('is found by any code that lists of states give', () => {
    expect(placed.get('state-365')).toEqual([37.6, 55.75].map(degrees => expect.closeTo(degrees, 0)));
    expect(placed.get('aus')?.[1]).toBeLessThan(-10);
    expect(unplaced).toContain('odd');
  });

  it('is that of their state for people and bodies without one', () => {
    expect(placed.get('kim')).toEqual(placed.get('prk'));
  });

  it('is unknown of a company that is named like a country', () => {
    expect(placed.has('acme')).toBe(false);
    expect(unplaced).toContain('acme');
  });
});

describe('the map', () => {
  it('has a projection for every id that a link can name', () => {
    expect(PROJECTIONS.map(({ id }) => id)).toEqual(MAP_PROJECTIONS);
    expect(projectionById('nowhere').id).toBe(MAP_PROJECTIONS[0]);
  });

  it('sets actors apart that are in one place, and draws every line whose ends have one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), seed => {
        const network = buildNetwork(randomDataset(seed));
        const drawn = mapNetworkOf(network, { ...none, strongest: undefined });
        const places = new Map(drawn.actors.map(({ id }, index) => [id, [(index % 4) * 20, 10] as const]));
        const projection = projectionById('equal-earth').create([0, 0]);
        const picture = mapPicture(drawn, places, projection, 2);
        expect(picture.actors.map(({ id }) => id)).toEqual(drawn.actors.map(({ id }) => id));
        expect(picture.lines.map(({ id }) => id)).toEqual(drawn.lines.map(({ id }) => id));
        const spots = picture.actors.map(({ centre }) => `${centre.x.toFixed(1)} ${centre.y.toFixed(1)}`);
        expect(new Set(spots).size).toBe(spots.length);
        for (const { route } of picture.lines) {
          for (const { x, y } of [route.start, ...route.controls, route.end]) {
            expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out an actor without a place, with its lines', () => {
    const network = networkOf(['a > b', 'b > c']);
    const drawn = mapNetworkOf(network, { ...none, strongest: undefined });
    const places = new Map([
      ['a', [0, 0] as const],
      ['b', [10, 0] as const],
    ]);
    const picture = mapPicture(drawn, places, projectionById('mercator').create([0, 0]), 1);
    expect(picture.actors.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(picture.lines.map(({ source, target }) => `${source} ${target}`)).toEqual(['a b']);
  });
});
