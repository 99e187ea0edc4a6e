import type { StylesheetJson } from 'cytoscape';
import { PAPER } from '../vocabulary/paper.js';
import type { Theme } from './line-style.js';
import { LOOSE_OPACITY } from './paint-picture.js';

/** Opacity of what is not near the selection. */
export const DIM_OPACITY = 0.16;

/**
 * Cytoscape's style for shapes and lines. Texts, glyphs and tags are painted by our own layer above it, with the
 * painters that also make the exported picture. Filtering is the class `off` (opacity, not `display`): nothing is
 * laid out anew, so parallel lines do not jump and the next frame is cheap.
 */
export function cytoscapeStyle(theme: Theme, animated: boolean): StylesheetJson {
  const paper = PAPER[theme];
  const fade = animated ? { 'transition-property': 'opacity', 'transition-duration': 120 } : {};
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'data(shape)',
        'background-color': paper.panel,
        'border-color': paper.ink,
        'border-width': 1.5,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 3,
        ...fade,
      },
    },
    {
      selector: 'node.folded',
      style: {
        'background-color': paper.frame,
        'border-color': paper.frameBorder,
        'border-width': 1.2,
        'corner-radius': '12',
      },
    },
    // Pointed at and dragged here, painted on the layer above: each by itself, thousands take longer than a frame.
    { selector: 'node.dot', style: { opacity: 0 } },
    {
      selector: 'node.frame',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '16',
        'background-color': paper.frame,
        'background-opacity': 1,
        'border-color': paper.frameBorder,
        'border-width': 1.2,
        padding: '0px',
        'compound-sizing-wrt-labels': 'exclude',
        'z-index': 0,
      },
    },
    {
      // Two unseen nodes hold a frame open at its corners, so that it has the size that the layout gave it.
      selector: 'node.corner',
      style: {
        width: 0.1,
        height: 0.1,
        'border-width': 0,
        'background-opacity': 0,
        events: 'no',
        'z-index': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': 'data(colour)',
        'line-cap': 'round',
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-distances': 'data(distances)',
        'control-point-weights': 'data(weights)',
        'source-endpoint': 'data(sourceEnd)',
        'target-endpoint': 'data(targetEnd)',
        'target-arrow-color': 'data(colour)',
        'target-arrow-shape': 'none',
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 2,
        ...fade,
      },
    },
    { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
    { selector: 'edge.arrow', style: { 'target-arrow-shape': 'triangle', 'arrow-scale': 0.9 } },
    { selector: 'edge.solid', style: { 'line-cap': 'butt' } },
    { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [9, 5] } },
    { selector: 'edge.dotted', style: { 'line-style': 'dashed', 'line-dash-pattern': [0.01, 6] } },
    { selector: 'edge.fine-dots', style: { 'line-style': 'dashed', 'line-dash-pattern': [0.01, 5] } },
    { selector: '.loose', style: { opacity: LOOSE_OPACITY } },
    { selector: '.dim', style: { opacity: DIM_OPACITY } },
    {
      selector: 'edge.lit, node.lit',
      style: { 'underlay-color': paper.accent, 'underlay-opacity': 0.16, 'underlay-padding': 5 },
    },
    { selector: 'node.frame.lit', style: { 'underlay-opacity': 0.1 } },
    { selector: '.off', style: { opacity: 0, events: 'no' } },
  ] as unknown as StylesheetJson;
}
