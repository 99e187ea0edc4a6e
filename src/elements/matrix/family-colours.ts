import type { Theme } from '../../scene/line-style.js';
import type { Family } from '../../vocabulary/tie-type.js';

/**
 * Colours of families where single relations are too many to tell apart: blue and orange, which no common colour
 * blindness confuses, and grey. At least 3:1 on the page.
 */
export const FAMILY_COLOURS: Readonly<Record<Family, Readonly<Record<Theme, string>>>> = {
  cooperation: { light: '#2B6E9E', dark: '#6FB1E0' },
  conflict: { light: '#C2521B', dark: '#F0905A' },
  structure: { light: '#82878C', dark: '#8D949B' },
};
