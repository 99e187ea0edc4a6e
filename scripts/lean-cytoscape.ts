import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('../node_modules/cytoscape/src/', import.meta.url));

/**
 * Modules of Cytoscape that this product never calls, and what stands in for each. Layouts are our own, measures are
 * Graphology's, and the WebGL renderer is not for machines without a graphics processor.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': 'export default {};',
  'extensions/layout/breadthfirst.mjs': 'export default class {}',
  'extensions/layout/circle.mjs': 'export default class {}',
  'extensions/layout/concentric.mjs': 'export default class {}',
  'extensions/layout/cose.mjs': 'export default class {}',
  'extensions/layout/grid.mjs': 'export default class {}',
  'extensions/layout/random.mjs': 'export default class {}',
  'extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs': 'export default {};',
  // Its own build puts the version in; nothing of ours asks for it.
  'version.mjs': 'export default "";',
};

/**
 * Takes Cytoscape from its published sources instead of its one-file build, without the parts of `LEFT_OUT`: about
 * a third less to load. Only for builds that ship everything in themselves; tests and the npm package use the build
 * as published, and the tests of the built app hold that nothing is missed.
 */
export function leanCytoscape(): Plugin {
  return {
    name: 'entente:lean-cytoscape',
    enforce: 'pre',
    apply: 'build',
    resolveId(id) {
      return id === 'cytoscape' ? `${source}index.mjs` : undefined;
    },
    load(id) {
      return id.startsWith(source) ? LEFT_OUT[id.slice(source.length)] : undefined;
    },
  };
}
