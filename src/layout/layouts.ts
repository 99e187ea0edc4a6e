import { frames } from './frames.js';
import type { Layout } from './layout.js';
import { circle, force, grid, line } from './other-layouts.js';

/** All layouts, in the order of the menu; the first is the one a dataset opens with. */
export const LAYOUTS: readonly Layout[] = [frames, circle, force, grid, line];

/** The layout with this id; the first of the list when there is none. */
export function layoutById(id: string | undefined): Layout {
  return LAYOUTS.find(layout => layout.id === id) ?? LAYOUTS[0]!;
}
