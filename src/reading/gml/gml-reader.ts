import type { Reader } from '../reader.js';

/** Graph Modelling Language, as Gephi, networkx, igraph, yEd and Cytoscape save it. */
export const gmlReader: Reader = {
  id: 'gml',
  label: 'GML',
  recognise: ({ text }) => {
    if (!/^[ \t]*graph\s*\[/im.test(text)) return undefined;
    return { sureness: /^[ \t]*node\s*\[|\[\s*node\s*\[/im.test(text) ? 1 : 0.6 };
  },
  load: async () => (await import('./read-gml.js')).readGml,
};
