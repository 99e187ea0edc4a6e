import type { Reader } from '../reader.js';
import { wholeBytes } from '../source-file.js';
import { MAX_FILE_BYTES } from './parse-json.js';
import { readOwnJson } from './read-own-json.js';

/** Entente's own format; also the one to say what is wrong with JSON that no other reader knows. */
export const ownJsonReader: Reader = {
  id: 'entente-json',
  label: 'Entente JSON',
  recognise: ({ text }) => {
    if (!/^\s*[{[]/.test(text)) return undefined;
    if (/"format"\s*:\s*"entente"/.test(text)) return { sureness: 1 };
    return { sureness: /"actors"\s*:/.test(text) && /"ties"\s*:/.test(text) ? 0.8 : 0.1 };
  },
  load: async () => {
    const { unfoldColumns } = await import('./unfold-columns.js');
    return async files => {
      const { file } = files[0]!;
      const bytes = await wholeBytes(file, MAX_FILE_BYTES);
      return { format: 'Entente JSON', ...readOwnJson(bytes, { name: file.name }, unfoldColumns) };
    };
  },
};
