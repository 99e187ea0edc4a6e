import type { Reader } from '../reader.js';
import { beginsWithElement } from '../xml/read-xml.js';

/** GEXF of any version, told by its first element. */
export const gexfReader: Reader = {
  id: 'gexf',
  label: 'GEXF',
  recognise: ({ text }) => (beginsWithElement(text, 'gexf') ? { sureness: 1 } : undefined),
  load: async () => (await import('./read-gexf.js')).readGexf,
};
