import type { Reader } from '../reader.js';

/** Pajek networks (`.net`) and projects (`.paj`). */
export const pajekReader: Reader = {
  id: 'pajek',
  label: 'Pajek',
  recognise: ({ text }) => {
    if (/^[ \t]*\*vertices[ \t]+\d/im.test(text)) return { sureness: 1 };
    return /^[ \t]*\*network\b/im.test(text) ? { sureness: 0.9 } : undefined;
  },
  load: async () => (await import('./read-pajek.js')).readPajek,
};
