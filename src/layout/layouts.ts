import { placeFrames } from './frames.js';
import type { Layout } from './layout.js';

/** The layout that every dataset opens with. */
export const FRAMES: Layout = {
  id: 'frames',
  label: { en: 'Frames' },
  description: { en: 'The two sides with most ties face each other, the others stand below.' },
  load: async () => placeFrames,
};

/** More frames and actors than these are laid out as a crowd. */
const MOST_BY_SPRINGS = 60;

/** The layout that crowded networks open with. */
export const CROWD_LAYOUT = 'force';

/** All layouts, in the order of the menu. */
export const LAYOUTS: readonly Layout[] = [
  FRAMES,
  {
    id: 'circle',
    label: { en: 'Circle' },
    description: { en: 'States on a circle, clockwise from the top in the order of the dataset.' },
    load: async () => (await import('./other-layouts.js')).placeOnCircle,
  },
  {
    id: 'force',
    label: { en: 'Force' },
    description: { en: 'Strongly tied states draw together, others push apart.' },
    load: async () => {
      const { placeByForces } = await import('./other-layouts.js');
      const { placeCrowd } = await import('./place-crowd.js');
      return (input, progress) =>
        input.frames.length + input.actors.length > MOST_BY_SPRINGS
          ? placeCrowd(input, progress)
          : placeByForces(input);
    },
  },
  {
    id: 'grid',
    label: { en: 'Grid' },
    description: { en: 'States in rows, those with most ties first.' },
    load: async () => (await import('./other-layouts.js')).placeOnGrid,
  },
  {
    id: 'line',
    label: { en: 'Line' },
    description: { en: 'States side by side, those with most ties in the middle.' },
    load: async () => (await import('./other-layouts.js')).placeOnLine,
  },
  {
    id: 'given',
    label: { en: 'As in the file' },
    description: { en: 'Where the file has the actors, scaled to the page.' },
    needsPlaces: true,
    load: async () => (await import('./place-as-given.js')).placeAsGiven,
  },
];

/** The layout of places that a file gives. */
export const GIVEN_LAYOUT = 'given';

/** The layout with this id; the first of the list when there is none. */
export function layoutById(id: string): Layout {
  return LAYOUTS.find(layout => layout.id === id) ?? FRAMES;
}
