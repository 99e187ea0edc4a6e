import type { Reader } from '../reader.js';

/** GraphML, told by its first element; comments and declarations may stand before it. */
export const graphmlReader: Reader = {
  id: 'graphml',
  label: 'GraphML',
  recognise: ({ text }) => (isGraphml(text) ? { sureness: 1 } : undefined),
  load: async () => (await import('./read-graphml.js')).readGraphml,
};

function isGraphml(text: string): boolean {
  if (!/^\s*</.test(text)) return false;
  const first = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)/.exec(text.replace(/<!--[\s\S]*?(?:-->|$)/g, ''));
  return first?.[1] === 'graphml';
}
