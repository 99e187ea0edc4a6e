import { geoNaturalEarth1 } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import {
  cameraOn,
  centredOn,
  fittedTo,
  LEAST_ZOOM,
  MOST_ZOOM,
  placeInMiddle,
  zoomedAbout,
} from '../../../src/map/map-camera.js';

const SCREEN = { width: 800, height: 600 };
const onScreen = ({ zoom, x, y }: { zoom: number; x: number; y: number }, point: { x: number; y: number }) => ({
  x: point.x * zoom + x,
  y: point.y * zoom + y,
});

describe('the camera of the map', () => {
  const [moscow, pyongyang] = [
    { x: 430, y: 180 },
    { x: 640, y: 240 },
  ];

  it('has everything in view that is to be fitted, with the middle of it in the middle', () => {
    const camera = fittedTo([moscow, pyongyang], SCREEN);
    for (const point of [moscow, pyongyang]) {
      const { x, y } = onScreen(camera, point);
      expect(x > 0 && x < 800 && y > 0 && y < 600).toBe(true);
    }
    expect(onScreen(camera, { x: 535, y: 210 })).toEqual({ x: 400, y: 300 });
  });

  it('has a state in the middle when it is centred on that, and all others still in view', () => {
    const camera = fittedTo([moscow, pyongyang], SCREEN, pyongyang);
    expect(onScreen(camera, pyongyang)).toEqual({ x: 400, y: 300 });
    expect(onScreen(camera, moscow).x).toBeGreaterThan(0);
  });

  it('shows the whole map when nothing has a place', () => {
    expect(fittedTo([], SCREEN)).toEqual({ zoom: 1, x: 0, y: 0 });
  });

  it('leaves the place that is zoomed about where it is, within bounds', () => {
    const camera = centredOn(moscow, 2, SCREEN);
    const at = onScreen(camera, pyongyang);
    const nearer = onScreen(zoomedAbout(camera, at, 1.7), pyongyang);
    expect(nearer.x).toBeCloseTo(at.x);
    expect(nearer.y).toBeCloseTo(at.y);
    expect(zoomedAbout(camera, at, 1e9).zoom).toBe(MOST_ZOOM);
    expect(zoomedAbout(camera, at, 1e-9).zoom).toBe(LEAST_ZOOM);
  });
});

describe('a place on the globe', () => {
  const projection = geoNaturalEarth1().fitSize([800, 600], { type: 'Sphere' });

  it('that was in the middle comes back to it', () => {
    for (const place of [
      { longitude: 37.6, latitude: 55.7, zoom: 4 },
      { longitude: -70, latitude: -33, zoom: 1.5 },
    ]) {
      const back = placeInMiddle(projection, cameraOn(projection, place, SCREEN)!, SCREEN)!;
      expect(back.longitude).toBeCloseTo(place.longitude, 3);
      expect(back.latitude).toBeCloseTo(place.latitude, 3);
      expect(back.zoom).toBe(place.zoom);
    }
  });

  it('is none where the middle is off the globe', () => {
    expect(placeInMiddle(projection, centredOn({ x: 5, y: 5 }, 3, SCREEN), SCREEN)).toBeUndefined();
  });
});
