import { outlineOfJson } from '../graph-file/json-outline.js';
import type { Reader } from '../reader.js';

/** Elements of Cytoscape.js, and `.cyjs` of Cytoscape desktop. */
export const cytoscapeJsonReader: Reader = {
  id: 'cytoscape-json',
  label: 'Cytoscape JSON',
  recognise: ({ text }) => {
    if (!/^\s*[{[]/.test(text)) return undefined;
    const paths = outlineOfJson(text);
    if (paths.has('target_cytoscapejs_version')) return { sureness: 1 };
    const has = (...names: readonly string[]): boolean => names.some(name => paths.has(name));
    if (has('elements[].data', 'elements.nodes[].data', 'elements.edges[].data')) return { sureness: 1 };
    if (has('[].data', 'nodes[].data', 'edges[].data')) return { sureness: 0.7 };
    return has('elements.nodes', 'elements') ? { sureness: 0.4 } : undefined;
  },
  load: async () => (await import('./read-cytoscape-json.js')).readCytoscapeJson,
};
