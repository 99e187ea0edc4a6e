import { outlineOfJson } from '../graph-file/json-outline.js';
import type { Reader } from '../reader.js';

/** A graph as Graphology, sigma.js and Gephi Lite save it. */
export const graphologyJsonReader: Reader = {
  id: 'graphology-json',
  label: 'Graphology JSON',
  recognise: ({ text }) => {
    if (!/^\s*\{/.test(text)) return undefined;
    const paths = outlineOfJson(text);
    const has = (...names: readonly string[]): boolean => names.some(name => paths.has(name));
    if (has('nodes[].key', 'options.type', 'options.multi', 'options.allowSelfLoops')) return { sureness: 1 };
    return has('nodes') && has('options', 'attributes') ? { sureness: 0.7 } : undefined;
  },
  load: async () => (await import('./read-graphology-json.js')).readGraphologyJson,
};
